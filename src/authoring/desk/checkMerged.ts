import { describePackage } from '@/authoring/dataPackage'
import type { IncomingTable, PlacedProblem } from '@/authoring/intake/incoming'
import type { TableProblem } from '@/authoring/problem'
import { rowsOf, cell } from '@/authoring/tableSet'
import { validatePackage } from '@/authoring/validatePackage'
import { originKey } from './mergeTables'
import type { MergedPackage } from './mergeTables'

/**
 * Everything that is wrong with what came in, by the validator of the command line. Lines are those of the files
 * that people have before them; a problem of a published row has no file.
 */
export function checkMerged(
  { tables, origins }: MergedPackage,
  incoming: readonly IncomingTable[],
): PlacedProblem[] {
  const town = rowsOf(tables, 'municipality')[0]
  const descriptor = describePackage(
    town ? cell(town, 'code') : '',
    town ? cell(town, 'slug') : '',
    town ? cell(town, 'name') : '',
  )
  const place = (problem: TableProblem): PlacedProblem => {
    const origin =
      problem.row === undefined ? undefined : origins.get(originKey(problem.table, problem.row))
    const first = problem.kind === 'duplicate-key' && problem.expected
    const other = first ? origins.get(originKey(problem.table, Number(first))) : undefined
    const own = incoming.find(({ table }) => table === problem.table)?.files
    return {
      ...problem,
      ...(origin
        ? { file: origin.file, row: origin.line }
        : problem.row === undefined && own?.length === 1 && own[0] !== undefined
          ? { file: own[0] }
          : {}),
      ...(other ? { expected: String(other.line) } : {}),
    }
  }
  const found = validatePackage(descriptor, tables).map(place)
  // Nothing can be made of figures of nobody.
  if (!town) found.unshift({ table: 'municipality', kind: 'missing-table' })
  return [...incoming.flatMap(({ problems }) => problems), ...found]
}
