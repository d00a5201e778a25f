import type { ProblemRow, TakenTable } from '@/components/staff/staffRows'
import type { DeskWork } from '@/authoring/desk/deskWork'
import { suggestFix } from '@/authoring/desk/suggestFix'
import { tableLabel } from '@/authoring/desk/tableLabel'
import type { CellEdit, PlacedProblem } from '@/authoring/intake/incoming'
import { problemWords } from '@/authoring/problemSentence'
import { TABLE_SCHEMAS } from '@/authoring/tableSchemas'
import type { TableName } from '@/authoring/tableSchemas'
import { rowsOf } from '@/authoring/tableSet'
import type { TableSet } from '@/authoring/tableSet'
import { COLUMN_TEXT } from '@/text/columnText'
import { FILE_PROBLEM_TEXT } from '@/text/intakeText'
import { STAFF_TEXT } from '@/text/staffText'

export function takenTables({ incoming, modes }: DeskWork, published: TableSet): TakenTable[] {
  return incoming.tables.map(({ table, files, rows }) => ({
    table,
    label: tableLabel(table),
    files: files.join('、'),
    rows: rows.length,
    mode: modes.get(table) ?? 'rows',
    hasChoice: rowsOf(published, table).length > 0,
  }))
}

/** Files first, then cells; each once, though two checks may find the same cell. */
export function problemRows(work: DeskWork): ProblemRow[] {
  const files = work.fileProblems.map(({ file, kind, found = '', expected = '' }): ProblemRow => ({
    key: `${file} ${kind}`,
    place: file,
    words: FILE_PROBLEM_TEXT[kind](found, expected),
    canEdit: false,
  }))
  return [...files, ...work.problems.map((problem, index) => problemRow(problem, index, work))]
}

function problemRow(problem: PlacedProblem, index: number, { tables }: DeskWork): ProblemRow {
  const { file, table, row, column } = problem
  const words = STAFF_TEXT.problems
  const suggestion = suggestFix(problem, tables)
  const canEdit = editOf(problem, '') !== undefined
  return {
    key: String(index),
    place: [
      tableLabel(table),
      row === undefined ? '' : words.row(row),
      file === undefined && row !== undefined ? `（${words.published}）` : '',
      file === undefined ? `${table}.csv` : file,
    ]
      .filter((part) => part !== '')
      .join(' '),
    words: problemWords(problem),
    canEdit,
    ...(column === undefined ? {} : { column, columnLabel: COLUMN_TEXT[column] ?? '' }),
    ...(problem.found === undefined ? {} : { found: problem.found }),
    ...(canEdit && suggestion !== undefined ? { suggestion } : {}),
  }
}

/** The cell that a problem is of, with another text; nothing where there is no cell of a file. */
export function editOf(problem: PlacedProblem, text: string): CellEdit | undefined {
  const { file, table, row, column } = problem
  if (file === undefined || row === undefined || column === undefined) return undefined
  if (!Object.hasOwn(TABLE_SCHEMAS, table)) return undefined
  return { file, line: row, table: table as TableName, column, text }
}
