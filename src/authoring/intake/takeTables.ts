import { unguardCell } from '@/authoring/csvText'
import { TABLE_NAMES, TABLE_SCHEMAS } from '@/authoring/tableSchemas'
import type { TableName, TableSchema } from '@/authoring/tableSchemas'
import { rowsOf } from '@/authoring/tableSet'
import type { TableSet } from '@/authoring/tableSet'
import type { Conversion } from './conversion'
import { convertCell } from './convertCell'
import type { CellContext } from './convertCell'
import type { Grid, GridRow } from './grid'
import type { CellEdit, Incoming, IncomingRow, IncomingTable, PlacedProblem } from './incoming'
import { recogniseGrid } from './tableOfGrid'
import type { RecognisedGrid } from './tableOfGrid'
import { yearSheetGrids } from './yearSheetRows'

/** A grid as a table, before its cells are understood. */
interface RawTable {
  readonly grid: Grid
  readonly recognised: RecognisedGrid
  readonly rows: readonly IncomingRow[]
  readonly problems: readonly PlacedProblem[]
}

/**
 * Makes tables of grids: headings found, columns named, forgiven ways of writing turned into the tables' own. Every
 * such turn is in `conversions`.
 *
 * @param published for units and kinds of years of known indicators
 * @param edits cells that were put right by hand
 */
export function takeTables(
  grids: readonly Grid[],
  published: TableSet,
  edits: readonly CellEdit[] = [],
): Incoming {
  const conversions: Conversion[] = []
  const raw = grids
    .flatMap((grid) => yearSheetGrids(grid, published, conversions) ?? [grid])
    .flatMap((grid): RawTable[] => {
      const recognised = recogniseGrid(grid)
      if (!recognised) return []
      conversions.push(...headingConversions(grid, recognised))
      return [rawTable(grid, recognised, edits, conversions)]
    })
  const contextOf = contexts(raw, published)
  const tables = TABLE_NAMES.flatMap((name): IncomingTable[] => {
    const own = raw.filter(({ recognised }) => recognised.table === name)
    return own.length === 0 ? [] : [convertTable(name, own, contextOf, conversions)]
  })
  return { tables, conversions }
}

function headingConversions(grid: Grid, { rowsAbove, renamed, table }: RecognisedGrid) {
  const { file } = grid
  return [
    ...grid.conversions,
    ...(rowsAbove > 0
      ? [{ file, table, kind: 'heading-rows', to: String(rowsAbove) } as const]
      : []),
    ...renamed.map(([from, to]) => ({ file, table, kind: 'column-name', from, to }) as const),
  ]
}

function rawTable(
  grid: Grid,
  recognised: RecognisedGrid,
  edits: readonly CellEdit[],
  conversions: Conversion[],
): RawTable {
  const { file } = grid
  const { table, headerLine } = recognised
  const problems: PlacedProblem[] = []
  const body = grid.rows.filter(({ line }) => line > headerLine)
  // A spreadsheet saves columns that were touched once: without name and content they are nothing.
  const columns = recognised.columns.map((column, place) =>
    column === '' && body.every(({ cells }) => (cells[place] ?? '') === '') ? undefined : column,
  )
  const width = columns.findLastIndex((column) => column !== undefined) + 1
  const rows = body.flatMap((row): IncomingRow[] => {
    if (row.cells.every((text) => text === '')) return []
    const problem = countProblem(grid, row, width)
    if (problem) {
      problems.push({ ...problem, table })
      return []
    }
    const cells = Object.fromEntries(
      columns.flatMap((column, place) =>
        column === undefined ? [] : [[column, unguardCell(row.cells[place] ?? '')]],
      ),
    )
    return [{ file, line: row.line, cells }]
  })
  for (const { kind, row, column, from } of grid.remarks) {
    const name = columns[column]
    if (row <= headerLine || name === undefined) continue
    const to = grid.rows.find(({ line }) => line === row)?.cells[column] ?? ''
    conversions.push({
      file,
      table,
      kind,
      row,
      column: name,
      to,
      ...(from === undefined ? {} : { from }),
    })
    if (kind === 'excel-date' && isFreeText(table, name)) {
      problems.push({ table, file, row, column: name, kind: 'excel-date', found: to })
    }
  }
  return { grid, recognised, problems, rows: rows.map((row) => edited(row, table, edits)) }
}

/** Rows of a workbook are as long as they are; a line of a CSV file has as many cells as its heading. */
function countProblem({ file, source }: Grid, row: GridRow, width: number) {
  const filled = row.cells.findLastIndex((text) => text !== '') + 1
  if (filled <= width && (source === 'sheet' || row.cells.length >= width)) return undefined
  return {
    file,
    row: row.line,
    kind: 'cell-count',
    found: String(Math.max(filled, row.cells.length)),
    expected: String(width),
  } as const
}

function isFreeText(table: TableName, column: string): boolean {
  const schema: TableSchema = TABLE_SCHEMAS[table]
  const field = schema.fields.find(({ name }) => name === column)
  return field?.type === 'string' && field.constraints?.pattern === undefined
}

function edited(row: IncomingRow, table: TableName, edits: readonly CellEdit[]): IncomingRow {
  const own = edits.filter(
    (edit) => edit.file === row.file && edit.line === row.line && edit.table === table,
  )
  if (own.length === 0) return row
  const changed = Object.fromEntries(own.map(({ column, text }) => [column, text]))
  return { ...row, cells: { ...row.cells, ...changed } }
}

type ContextOf = (table: TableName, column: string, row: IncomingRow) => CellContext

/** Unit and kind of year of an indicator: as it comes in, else as it is published. */
function contexts(raw: readonly RawTable[], published: TableSet): ContextOf {
  const cellsOf = [
    ...rowsOf(published, 'indicators').map(({ cells }) => cells),
    ...raw
      .filter(({ recognised }) => recognised.table === 'indicators')
      .flatMap(({ rows }) => rows.map(({ cells }) => cells)),
  ]
  const indicators = new Map(cellsOf.map((cells) => [cells['indicator_id'] ?? '', cells]))
  return (table, column, row) => {
    const indicator = indicators.get(row.cells['indicator_id'] ?? '')
    const figure = ['value', 'value_max'].includes(column)
    // A unit of 万人 or 千円 may have been written out or not: nothing is taken off there.
    const scaled = (indicator?.['unit_scale'] ?? '1') !== '1'
    const unit = table === 'fiscal_effects' ? '千円' : (indicator?.['unit'] ?? '')
    return {
      unit: (figure && !scaled) || column === 'amount_thousand_yen' ? unit : '',
      calendar: indicator?.['period_kind'] === 'CY',
    }
  }
}

function convertTable(
  table: TableName,
  raw: readonly RawTable[],
  contextOf: ContextOf,
  conversions: Conversion[],
): IncomingTable {
  const schema: TableSchema = TABLE_SCHEMAS[table]
  const written = raw.map(({ recognised }) => new Set(recognised.columns))
  const given = new Set(
    schema.fields
      .map(({ name }) => name)
      .filter((name) => written.every((columns) => columns.has(name))),
  )
  const optional = schema.fields.filter(
    ({ name, constraints }) => !given.has(name) && !constraints?.required,
  )
  for (const { grid } of raw) {
    for (const { name } of optional) {
      conversions.push({ file: grid.file, table, kind: 'column-added', column: name })
    }
  }
  const columns = [
    ...new Set([
      ...schema.fields
        .map(({ name }) => name)
        .filter((name) => given.has(name) || optional.some((field) => field.name === name)),
      ...raw.flatMap(({ rows, recognised }) =>
        Object.keys(rows[0]?.cells ?? {}).concat(rows.length === 0 ? recognised.columns : []),
      ),
    ]),
  ]
  const rows = raw.flatMap((own) =>
    own.rows.map((row): IncomingRow => {
      const cells: Record<string, string> = { ...row.cells }
      for (const field of schema.fields) {
        const from = cells[field.name] ?? ''
        const turned = convertCell(from, field, contextOf(table, field.name, row))
        cells[field.name] = turned?.text ?? from
        if (!turned) continue
        const { kind, text: to } = turned
        conversions.push({
          file: row.file,
          table,
          row: row.line,
          column: field.name,
          kind,
          from,
          to,
        })
      }
      return { ...row, cells }
    }),
  )
  return {
    table,
    files: [...new Set(raw.map(({ grid }) => grid.file))],
    given,
    columns,
    rows,
    problems: raw.flatMap(({ problems }) => problems),
  }
}
