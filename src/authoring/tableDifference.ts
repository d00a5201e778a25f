import { cell, rowsOf } from './tableSet'
import type { TableSet } from './tableSet'
import { TABLE_NAMES, TABLE_SCHEMAS } from './tableSchemas'
import type { TableName } from './tableSchemas'
import type { TableRow } from './parseTable'

/** One cell, named as `corrections.csv` names it. `''` is a blank cell. */
export interface CellChange {
  readonly table: TableName
  /** The cells of the table's key, parted by one space. */
  readonly rowKey: string
  readonly column: string
  readonly before: string
  readonly after: string
  /** Line of the file that it now stands in. */
  readonly line: number
}

export interface RowChange {
  readonly table: TableName
  readonly rowKey: string
  readonly row: TableRow
}

/** What two packages say otherwise, row by row and cell by cell; order of rows and columns is no difference. */
export interface TableDifference {
  readonly added: readonly RowChange[]
  readonly removed: readonly RowChange[]
  readonly revised: readonly CellChange[]
}

export function compareTables(before: TableSet, after: TableSet): TableDifference {
  const each = TABLE_NAMES.map((table) => compareTable(table, before, after))
  return {
    added: each.flatMap(({ added }) => added),
    removed: each.flatMap(({ removed }) => removed),
    revised: each.flatMap(({ revised }) => revised),
  }
}

/** A row's name in `corrections.csv` and in every difference. */
export function rowKeyOf(table: TableName, row: TableRow): string {
  return TABLE_SCHEMAS[table].primaryKey.map((column) => cell(row, column)).join(' ')
}

function compareTable(table: TableName, before: TableSet, after: TableSet): TableDifference {
  const keyed = (tables: TableSet) =>
    new Map(rowsOf(tables, table).map((row) => [rowKeyOf(table, row), row]))
  const earlier = keyed(before)
  const later = keyed(after)
  const columns = TABLE_SCHEMAS[table].fields.map(({ name }) => name)
  const only = (rows: Map<string, TableRow>, others: Map<string, TableRow>): RowChange[] =>
    [...rows].flatMap(([rowKey, row]) => (others.has(rowKey) ? [] : [{ table, rowKey, row }]))
  return {
    added: only(later, earlier),
    removed: only(earlier, later),
    revised: [...later].flatMap(([rowKey, row]) => {
      const then = earlier.get(rowKey)
      if (!then) return []
      return columns
        .filter((column) => cell(then, column) !== cell(row, column))
        .map((column) => ({
          table,
          rowKey,
          column,
          before: cell(then, column),
          after: cell(row, column),
          line: row.line,
        }))
    }),
  }
}
