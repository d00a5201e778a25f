import type { ParsedTable, TableRow } from './parseTable'
import type { TableName } from './tableSchemas'

/** The tables of one municipality as read; a table without a file has no entry. */
export type TableSet = Partial<Record<TableName, ParsedTable>>

export function rowsOf(tables: TableSet, name: TableName): readonly TableRow[] {
  return tables[name]?.rows ?? []
}

export function cell(row: TableRow, column: string): string {
  return row.cells[column] ?? ''
}

/** Values of a cell that holds several, parted by `; `. */
export function listCell(row: TableRow, column: string): string[] {
  return cell(row, column)
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** The cell's number; `undefined` where nothing was printed, never 0. */
export function numberCell(row: TableRow, column: string): number | undefined {
  const text = cell(row, column)
  if (text === '') return undefined
  const value = Number(text)
  return Number.isFinite(value) ? value : undefined
}

/** `{ [key]: text }`, or nothing where the cell is blank. */
export function optionalCell<Key extends string>(
  key: Key,
  row: TableRow,
  column: string,
): { readonly [K in Key]?: string } {
  const text = cell(row, column)
  return text === '' ? {} : ({ [key]: text } as { readonly [K in Key]?: string })
}
