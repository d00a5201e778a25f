import type { ParsedTable, TableRow } from './parseTable'

const BYTE_ORDER_MARK = '\ufeff'

/** What a spreadsheet takes for the beginning of a formula, also behind apostrophes that we might add to. */
const FORMULA_START = /^'*[=+\-@\t\r\n＝＋－＠]/
const NEGATIVE_NUMBER = /^-\d+(\.\d+)?$/

/**
 * Puts an apostrophe before a text that a spreadsheet would run as a formula. Negative numbers stay numbers.
 * A text that already looks guarded gets one more, so that `unguardCell` gives back exactly what was there.
 */
export function guardCell(text: string): string {
  return FORMULA_START.test(text) && !NEGATIVE_NUMBER.test(text) ? `'${text}` : text
}

/** The inverse of `guardCell`. */
export function unguardCell(text: string): string {
  return text.startsWith("'") && FORMULA_START.test(text) ? text.slice(1) : text
}

/**
 * Writes a table for people who open it in a spreadsheet: UTF-8 with a byte order mark (else Excel reads
 * Shift_JIS), CRLF and quotes by RFC 4180, cells guarded. Read back with `parseTable` and `unguardTable`.
 *
 * @param rows cells by place; a missing one is blank
 */
export function writeCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [columns, ...rows].map((cells) =>
    columns.map((_, index) => writeCell(cells[index] ?? '', columns.length)).join(','),
  )
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`
}

/** A parsed table as a file for download; row for row, column for column. */
export function writeTable({ columns, rows }: ParsedTable): string {
  return writeCsv(
    columns,
    rows.map(({ cells }) => columns.map((column) => cells[column] ?? '')),
  )
}

/** Takes the apostrophes off a table that was read from a download. */
export function unguardTable(table: ParsedTable): ParsedTable {
  return {
    ...table,
    columns: table.columns.map(unguardCell),
    rows: table.rows.map(({ line, cells }): TableRow => ({
      line,
      cells: Object.fromEntries(
        Object.entries(cells).map(([column, text]) => [unguardCell(column), unguardCell(text)]),
      ),
    })),
  }
}

/** Quotes also where white space at an edge would be trimmed on reading, and where a line would be empty. */
function writeCell(text: string, width: number): string {
  const guarded = guardCell(text)
  const needsQuotes =
    /[",\r\n]/.test(guarded) || guarded !== guarded.trim() || (guarded === '' && width === 1)
  return needsQuotes ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
