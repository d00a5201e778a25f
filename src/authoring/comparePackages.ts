import { compareEditions } from '@/domain/difference'
import type { ComparedEdition, Difference } from '@/domain/difference'
import { publishSnapshot } from './publishSnapshot'
import { readPackage } from './readPackage'
import { compareTables } from './tableDifference'
import type { TableDifference } from './tableDifference'
import type { TableSet } from './tableSet'

export interface PackageDifference {
  /** Rows and cells of every table, places and notes too. */
  readonly tables: TableDifference
  /** Figures, promises and verdicts, as a reader sees them. */
  readonly edition: Difference
}

/** The records of a valid package, judged. The day changes no verdict, so none is asked for. */
export function editionOf(tables: TableSet): ComparedEdition {
  return publishSnapshot(readPackage(tables), '')
}

/** What is otherwise between two valid packages of one municipality. */
export function comparePackages(before: TableSet, after: TableSet): PackageDifference {
  return {
    tables: compareTables(before, after),
    edition: compareEditions(editionOf(before), editionOf(after)),
  }
}
