import { cell, rowsOf } from '@/authoring/tableSet'
import type { TableSet } from '@/authoring/tableSet'
import { scaledUnit } from '@/authoring/scaledUnit'
import type { Conversion } from './conversion'
import { convertNumber } from './convertNumber'
import type { Grid, GridRow } from './grid'
import { readYearSheet } from './yearSheetGrid'
import type { YearSheetHeading } from './yearSheetGrid'

const COLUMNS =
  'indicator_id period document_id value printed status break_before page locator source_line note'.split(
    ' ',
  )

/**
 * A returned year sheet as rows of `observations`: what was written is the printed text, its number the value. Rows
 * without a value are not filled in yet and say nothing. `undefined` where the grid is another thing.
 */
export function yearSheetGrids(
  grid: Grid,
  published: TableSet,
  conversions: Conversion[],
): Grid[] | undefined {
  const heading = readYearSheet(grid)
  if (!heading) return undefined
  const units = new Map(
    rowsOf(published, 'indicators').map((row) => [cell(row, 'indicator_id'), scaledUnit(row)]),
  )
  const rows = grid.rows
    .filter(({ line }) => line > heading.line)
    .flatMap((row) => observationRow(grid, row, heading, units, conversions) ?? [])
  return [
    {
      file: grid.file,
      name: 'observations',
      source: 'sheet',
      remarks: [],
      conversions: [],
      rows: [{ line: heading.line, cells: COLUMNS }, ...rows],
    },
  ]
}

function observationRow(
  { file }: Grid,
  { line, cells }: GridRow,
  { places }: YearSheetHeading,
  units: ReadonlyMap<string, string>,
  conversions: Conversion[],
): GridRow | undefined {
  const at = (key: string) => cells[places[key] ?? -1]?.trim() ?? ''
  const written = at('value')
  if (written === '') return undefined
  const bare = written.replace(/^約\s*/, '')
  const number = convertNumber(bare, units.get(at('indicatorId')) ?? '')?.text ?? bare
  // Words such as 集計中 stand in place of a figure; what has digits is meant as one.
  const value = /\d/.test(bare.normalize('NFKC')) ? number : ''
  const status = bare === written ? 'reported' : 'approximate'
  conversions.push({
    file,
    table: 'observations',
    kind: 'year-value',
    row: line,
    column: 'value',
    from: written,
    to: value,
  })
  return {
    line,
    cells: [
      at('indicatorId'),
      at('period'),
      at('documentId'),
      value,
      written,
      status,
      'false',
      at('page'),
      at('locator'),
      '0',
      at('note'),
    ],
  }
}
