import { editionOf } from '@/authoring/comparePackages'
import { unguardTable } from '@/authoring/csvText'
import type { CellEdit, Incoming, PlacedProblem } from '@/authoring/intake/incoming'
import type { FileProblem } from '@/authoring/intake/intakeProblem'
import type { ReadFiles } from '@/authoring/intake/readFiles'
import { takeTables } from '@/authoring/intake/takeTables'
import { parseTable } from '@/authoring/parseTable'
import { publishSnapshot } from '@/authoring/publishSnapshot'
import { readPackage } from '@/authoring/readPackage'
import { compareTables } from '@/authoring/tableDifference'
import type { TableDifference } from '@/authoring/tableDifference'
import { TABLE_NAMES } from '@/authoring/tableSchemas'
import type { TableName } from '@/authoring/tableSchemas'
import { cell, rowsOf } from '@/authoring/tableSet'
import type { TableSet } from '@/authoring/tableSet'
import { compareEditions } from '@/domain/difference'
import type { ComparedEdition, Difference } from '@/domain/difference'
import type { Snapshot } from '@/domain/snapshot'
import { checkMerged } from './checkMerged'
import { likelyMode, mergeTables } from './mergeTables'
import type { MergeMode } from './mergeTables'

/** What came in, against what is published: all that the desk and the command line say of it. */
export interface DeskWork {
  readonly incoming: Incoming
  readonly fileProblems: readonly FileProblem[]
  readonly modes: ReadonlyMap<TableName, MergeMode>
  /** The whole package with what came in. */
  readonly tables: TableSet
  readonly problems: readonly PlacedProblem[]
  readonly cells: TableDifference
  /** As a reader would see it; only of a package without problems, so that no doubtful figure is shown. */
  readonly edition?: DeskEdition
}

export interface DeskEdition {
  readonly difference: Difference
  readonly before: ComparedEdition
  readonly after: Snapshot
}

/** The texts of published tables, with the guard against formulas taken off. */
export function publishedTableSet(texts: Readonly<Record<string, string>>): TableSet {
  return Object.fromEntries(
    TABLE_NAMES.flatMap((name) => {
      const text = texts[name]
      return text === undefined ? [] : [[name, unguardTable(parseTable(name, text))]]
    }),
  )
}

/**
 * @param chosen how tables are meant where somebody said so; else the likely way
 * @param day that the cards are shown for
 */
export function workOn(
  read: ReadFiles,
  published: TableSet,
  edits: readonly CellEdit[],
  chosen: ReadonlyMap<TableName, MergeMode>,
  day: string,
): DeskWork {
  const incoming = takeTables(read.grids, published, edits)
  const foreign = otherMunicipality(incoming, published)
  const own = foreign ? { tables: [], conversions: [] } : incoming
  const modes = new Map(
    own.tables.map((table) => [
      table.table,
      chosen.get(table.table) ?? likelyMode(table, published),
    ]),
  )
  const merged = mergeTables(published, own.tables, modes)
  const problems = own.tables.length === 0 ? [] : checkMerged(merged, own.tables)
  const changed = own.tables.length > 0 && problems.length === 0
  return {
    incoming: own,
    fileProblems: [...read.problems, ...(foreign ? [foreign] : [])],
    modes,
    tables: merged.tables,
    problems,
    cells: compareTables(published, merged.tables),
    ...(changed ? { edition: editionsOf(published, merged.tables, day) } : {}),
  }
}

function editionsOf(published: TableSet, tables: TableSet, day: string): DeskEdition {
  const after = { ...publishSnapshot(readPackage(tables), day), id: '' }
  const before =
    rowsOf(published, 'municipality').length > 0
      ? editionOf(published)
      : { records: [], documents: [] }
  return { before, after, difference: compareEditions(before, after) }
}

function otherMunicipality({ tables }: Incoming, published: TableSet): FileProblem | undefined {
  const row = rowsOf(published, 'municipality')[0]
  const given = tables.find(({ table }) => table === 'municipality')?.rows[0]
  const found = given?.cells['code'] ?? ''
  if (!row || !given || found === '' || found === cell(row, 'code')) return undefined
  return {
    file: given.file,
    kind: 'other-municipality',
    found: `${given.cells['name'] ?? ''} ${found}`.trim(),
    expected: `${cell(row, 'name')} ${cell(row, 'code')}`,
  }
}

/** Tables that are otherwise than published. */
export function changedTables({ cells }: DeskWork): TableName[] {
  const names = new Set([...cells.added, ...cells.removed, ...cells.revised].map((c) => c.table))
  return TABLE_NAMES.filter((name) => names.has(name))
}
