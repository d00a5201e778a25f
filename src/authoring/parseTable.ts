import { parse } from 'csv-parse/sync'
import type { TableProblem } from './problem'

/** A row as written: cells by column name, and the line of the file that it begins on (1 is the header). */
export interface TableRow {
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

export interface ParsedTable {
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
  readonly problems: readonly TableProblem[]
}

interface ParsedRecord {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

/**
 * Reads a CSV file (RFC 4180; a byte order mark is forgiven). Cells are trimmed. A file that cannot be read
 * gives one problem and no rows; a row with too few or too many cells gives a problem and is left out.
 */
export function parseTable(table: string, text: string): ParsedTable {
  let records: ParsedRecord[]
  try {
    records = parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as ParsedRecord[]
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error)
    return { columns: [], rows: [], problems: [{ table, kind: 'unreadable', found }] }
  }
  const header = records[0]
  if (!header) return { columns: [], rows: [], problems: [{ table, kind: 'empty-file' }] }
  const columns = header.record
  const problems: TableProblem[] = []
  const rows: TableRow[] = []
  let previousEnd = header.info.lines
  for (const { record, info } of records.slice(1)) {
    const line = Math.min(previousEnd + 1, info.lines)
    previousEnd = info.lines
    if (record.length !== columns.length) {
      problems.push({
        table,
        row: line,
        kind: 'cell-count',
        found: String(record.length),
        expected: String(columns.length),
      })
      continue
    }
    rows.push({
      line,
      cells: Object.fromEntries(columns.map((column, index) => [column, record[index] ?? ''])),
    })
  }
  return { columns, rows, problems }
}
