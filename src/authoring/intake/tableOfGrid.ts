import { TABLE_NAMES, TABLE_SCHEMAS } from '@/authoring/tableSchemas'
import type { TableName, TableSchema } from '@/authoring/tableSchemas'
import { unguardCell } from '@/authoring/csvText'
import { COLUMN_TEXT } from '@/text/columnText'
import type { Grid } from './grid'

/** Which table a grid is, and which of its cells are the names of columns. */
export interface RecognisedGrid {
  readonly table: TableName
  /** Line of the last row of the heading. */
  readonly headerLine: number
  /** How many rows stand above the names. */
  readonly rowsAbove: number
  /** Name of the column by place; what is no name of the table as it is written. */
  readonly columns: readonly string[]
  /** Names that were written otherwise, as written and as understood. */
  readonly renamed: readonly (readonly [string, string])[]
}

/** The heading stands within the first rows: titles and merged groups may be above it. */
const HEADING_ROWS = 12

const fold = (text: string) =>
  unguardCell(text.trim()).normalize('NFKC').replace(/\s+/g, '').toLowerCase()

const JAPANESE_NAMES = new Map(
  Object.entries(COLUMN_TEXT).map(([column, words]) => [fold(words), column]),
)

/** A name as the tables know it: also in full width, capitals, Japanese or as `value（値）`. */
function columnOf(text: string, known: ReadonlySet<string>): string | undefined {
  const folded = fold(text)
  const plain = /^([a-z_]+)\(/.exec(folded)?.[1] ?? folded
  if (known.has(plain)) return plain
  const named = JAPANESE_NAMES.get(folded)
  return named !== undefined && known.has(named) ? named : undefined
}

const KNOWN: readonly (readonly [TableName, ReadonlySet<string>, readonly string[]])[] =
  TABLE_NAMES.map((table) => {
    const schema: TableSchema = TABLE_SCHEMAS[table]
    return [table, new Set(schema.fields.map(({ name }) => name)), schema.primaryKey] as const
  })

interface Candidate extends RecognisedGrid {
  readonly score: number
}

/** Finds table and heading; the name of file or sheet decides between tables that fit alike. */
export function recogniseGrid({ name, rows }: Grid): RecognisedGrid | undefined {
  const named = tableNamed(name)
  let best: Candidate | undefined
  for (const index of rows.slice(0, HEADING_ROWS).keys()) {
    for (const [table, known, key] of KNOWN) {
      const found = readHeading(rows, index, table, known)
      const hits = new Set(found.columns.filter((column) => known.has(column)))
      const keys = key.filter((column) => hits.has(column)).length
      if (hits.size < 2 || keys === 0) continue
      const written = found.columns.filter((column) => column !== '').length
      const score =
        hits.size / known.size + hits.size / written + keys / key.length + (table === named ? 1 : 0)
      if (!best || score > best.score + 1e-9) best = { ...found, score }
    }
  }
  return best && best.score >= 1.5 ? best : undefined
}

/** The table that a file or sheet is named after: `observations`, `伊勢崎市_observations (2)`. */
export function tableNamed(name: string): TableName | undefined {
  const words = name.normalize('NFKC').toLowerCase()
  return [...TABLE_NAMES]
    .sort((first, second) => second.length - first.length)
    .find((table) => new RegExp(`(^|[^a-z_])${table}($|[^a-z_])`).test(words))
}

/** A blank cell of the heading takes the nearest text above it: cells merged downwards. */
function readHeading(
  rows: Grid['rows'],
  index: number,
  table: TableName,
  known: ReadonlySet<string>,
): RecognisedGrid {
  const heading = rows.slice(0, index + 1)
  const row = rows[index]
  const width = Math.max(...heading.map(({ cells }) => cells.length))
  const renamed: [string, string][] = []
  const columns = Array.from({ length: width }, (_, place) => {
    const own = row?.cells[place]?.trim() ?? ''
    const above = heading
      .map(({ cells }) => cells[place]?.trim() ?? '')
      .findLast((text) => text !== '' && columnOf(text, known) !== undefined)
    const written = own === '' ? (above ?? '') : own
    const column = columnOf(written, known)
    if (column !== undefined && column !== written) renamed.push([written, column])
    return column ?? unguardCell(written)
  })
  return { table, headerLine: row?.line ?? 1, rowsAbove: index, columns, renamed }
}
