import type { IncomingRow, IncomingTable, RowOrigin } from '@/authoring/intake/incoming'
import type { ParsedTable, TableRow } from '@/authoring/parseTable'
import { TABLE_NAMES, TABLE_SCHEMAS } from '@/authoring/tableSchemas'
import type { TableName, TableSchema } from '@/authoring/tableSchemas'
import { rowsOf } from '@/authoring/tableSet'
import type { TableSet } from '@/authoring/tableSet'

/** `whole`: the file is the table. `rows`: its rows are added or replace those of the same key; others stay. */
export type MergeMode = 'whole' | 'rows'

export interface MergedPackage {
  readonly tables: TableSet
  /** Where a row of a merged table was written, by table and line; rows that are published have no entry. */
  readonly origins: ReadonlyMap<string, RowOrigin>
}

export const originKey = (table: string, line: number) => `${table} ${line}`

/**
 * How a file is meant when nobody says: as the whole table where it holds at least half of the published keys, or
 * nothing is published; else as some rows.
 */
export function likelyMode(incoming: IncomingTable, published: TableSet): MergeMode {
  const before = rowsOf(published, incoming.table)
  if (before.length === 0) return 'whole'
  const keys = new Set(incoming.rows.map(({ cells }) => keyOf(incoming.table, cells)))
  const held = before.filter(({ cells }) => keys.has(keyOf(incoming.table, cells))).length
  return incoming.files.length === 1 && held * 2 >= before.length ? 'whole' : 'rows'
}

/** What is published, with what came in. Lines of the merged tables count their own rows, the first being 2. */
export function mergeTables(
  published: TableSet,
  incoming: readonly IncomingTable[],
  modes: ReadonlyMap<TableName, MergeMode>,
): MergedPackage {
  const origins = new Map<string, RowOrigin>()
  const tables: TableSet = {}
  for (const name of TABLE_NAMES) {
    const given = incoming.find(({ table }) => table === name)
    const before = published[name] ?? emptyTable(name)
    if (!given) {
      tables[name] = before
      continue
    }
    const mode = modes.get(name) ?? likelyMode(given, published)
    const rows =
      mode === 'whole' ? wholeRows(name, before.rows, given) : withRows(name, before.rows, given)
    tables[name] = {
      columns:
        mode === 'whole' ? given.columns : [...new Set([...before.columns, ...given.columns])],
      rows: rows.map((row, index): TableRow => {
        const line = index + 2
        if ('file' in row) origins.set(originKey(name, line), { file: row.file, line: row.line })
        return { line, cells: row.cells }
      }),
      problems: [],
    }
  }
  return { tables, origins }
}

/** The columns of a table without rows. */
export function emptyTable(name: TableName): ParsedTable {
  return { columns: TABLE_SCHEMAS[name].fields.map((field) => field.name), rows: [], problems: [] }
}

export function keyOf(table: TableName, cells: Readonly<Record<string, string>>): string {
  const schema: TableSchema = TABLE_SCHEMAS[table]
  return schema.primaryKey.map((column) => cells[column] ?? '').join(' | ')
}

/** A column that the file does not have is no order to empty it: rows of a known key keep what is published. */
function wholeRows(
  table: TableName,
  before: readonly TableRow[],
  { rows, given }: IncomingTable,
): IncomingRow[] {
  const known = new Map(before.map(({ cells }) => [keyOf(table, cells), cells]))
  return rows.map((row) => {
    const old = known.get(keyOf(table, row.cells))
    return old ? { ...row, cells: { ...row.cells, ...notGiven(old, given) } } : row
  })
}

function notGiven(
  cells: Readonly<Record<string, string>>,
  given: ReadonlySet<string>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(cells).filter(([column]) => !given.has(column)))
}

/** Rows of a known key take its place; new ones stand behind the last row of the same thing. */
function withRows(
  table: TableName,
  before: readonly TableRow[],
  { rows, given }: IncomingTable,
): (TableRow | IncomingRow)[] {
  const merged: (TableRow | IncomingRow)[] = [...before]
  const places = new Map(before.map(({ cells }, index) => [keyOf(table, cells), index]))
  const added: IncomingRow[] = []
  for (const row of rows) {
    const key = keyOf(table, row.cells)
    const place = places.get(key)
    const old = place === undefined ? undefined : merged[place]
    if (place === undefined || !old) {
      added.push(row)
      continue
    }
    merged[place] = { ...row, cells: { ...row.cells, ...notGiven(old.cells, given) } }
    // A second row of the same key is not swallowed: the validator says that there are two.
    places.delete(key)
  }
  const group = TABLE_SCHEMAS[table].primaryKey[0] ?? ''
  for (const row of added) {
    const last = merged.findLastIndex(({ cells }) => cells[group] === row.cells[group])
    merged.splice(last < 0 ? merged.length : last + 1, 0, row)
  }
  return merged
}
