import { documentEnd } from '@/domain/choose'
import { checkReferences } from './checkReferences'
import type { TableRow } from './parseTable'
import { cell, rowsOf } from './tableSet'
import type { TableSet } from './tableSet'
import { TABLE_NAMES, TABLE_SCHEMAS } from './tableSchemas'
import type { TableName, TableSchema } from './tableSchemas'

/**
 * The points in time that the documents themselves give: every `as_of`, earliest first. Documents that end together
 * (令和5年度, 2024年3月31日) are one point, named by the one that stands first in the table.
 */
export function reconstructionPoints(tables: TableSet): string[] {
  const byEnd = new Map<string, string>()
  for (const row of rowsOf(tables, 'documents')) {
    const asOf = cell(row, 'as_of')
    const end = documentEnd(asOf)
    if (!byEnd.has(end)) byEnd.set(end, asOf)
  }
  return [...byEnd].sort(([first], [second]) => (first < second ? -1 : 1)).map(([, asOf]) => asOf)
}

/**
 * The tables with the rows of those documents alone that report up to a point. What belongs to no document any more
 * goes too: indicators without a figure and without a promise, links, wording and responsibilities of what is gone.
 * A valid package gives a valid package.
 */
export function tablesAsOf(tables: TableSet, asOf: string): TableSet {
  const end = documentEnd(asOf)
  const known = new Set(
    rowsOf(tables, 'documents')
      .filter((row) => documentEnd(cell(row, 'as_of')) <= end)
      .map((row) => cell(row, 'document_id')),
  )
  const ofKnownDocuments = mapRows(tables, (_table, row) =>
    'document_id' in row.cells && !known.has(cell(row, 'document_id')) ? undefined : row,
  )
  return followReferences(keepIndicators({ ...ofKnownDocuments, ...withoutCorrections(tables) }))
}

/** What was corrected stands corrected in the tables; there is no log of a time before the first publication. */
function withoutCorrections({ corrections }: TableSet): TableSet {
  return corrections ? { corrections: { ...corrections, rows: [] } } : {}
}

type Change = (table: TableName, row: TableRow) => TableRow | undefined

function mapRows(tables: TableSet, change: Change): TableSet {
  return Object.fromEntries(
    TABLE_NAMES.flatMap((name) => {
      const table = tables[name]
      if (!table) return []
      return [[name, { ...table, rows: table.rows.flatMap((row) => change(name, row) ?? []) }]]
    }),
  )
}

/** Indicators that a remaining document says something of, and the groups above them. */
function keepIndicators(tables: TableSet): TableSet {
  const parents = new Map(
    rowsOf(tables, 'indicators').map((row) => [cell(row, 'indicator_id'), cell(row, 'parent_id')]),
  )
  const named = new Set<string>()
  for (const row of [...rowsOf(tables, 'observations'), ...rowsOf(tables, 'targets')]) {
    let id = cell(row, 'indicator_id')
    while (id !== '' && !named.has(id)) {
      named.add(id)
      id = parents.get(id) ?? ''
    }
  }
  return mapRows(tables, (table, row) =>
    table === 'indicators' && !named.has(cell(row, 'indicator_id')) ? undefined : row,
  )
}

/**
 * Rows that refer to what is gone go too, or lose the cell where it may be blank; until every reference leads to a
 * row again.
 */
function followReferences(tables: TableSet): TableSet {
  const broken = new Map(
    checkReferences(tables).map(({ table, row, column }) => [`${table} ${row}`, column ?? '']),
  )
  if (broken.size === 0) return tables
  return followReferences(
    mapRows(tables, (table, row) => {
      const column = broken.get(`${table} ${row.line}`)
      if (column === undefined) return row
      const schema: TableSchema = TABLE_SCHEMAS[table]
      const field = schema.fields.find(({ name }) => name === column)
      if (!field || field.constraints?.required) return undefined
      return { ...row, cells: { ...row.cells, [column]: '' } }
    }),
  )
}
