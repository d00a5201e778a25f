import { foldText, printedNumbers, printedSays } from './printedFigure'
import { extentOf, forCitedRows, initiativeItem } from './sourceCheck'
import type { CitedRow, SourceCheck } from './sourceCheck'
import { itemAt } from './sourceItems'
import type { SourceItem } from './sourceItems'
import type { SourceProblem } from './sourceProblem'
import { cellsAt, findFigure, readableText, yearColumns } from './sourceText'
import type { TableRow } from './parseTable'
import { cell, listCell, numberCell, rowsOf } from './tableSet'
import { verifyColumn } from './verifyColumn'

/** Observations, targets and fiscal effects: the figure, its value, its item, its column. */
export function verifyFigures(check: SourceCheck): SourceProblem[] {
  const indicators = new Map(
    rowsOf(check.tables, 'indicators').map((row) => [cell(row, 'indicator_id'), row]),
  )
  const own = (row: TableRow) => cell(row, 'document_id')
  const figures = (['observations', 'targets'] as const).flatMap((table) =>
    forCitedRows(check, table, own, (cited) => {
      const indicator = indicators.get(cell(cited.row, 'indicator_id'))
      return [
        ...verifyPrinted(cited),
        ...(indicator
          ? [...verifyValue(cited, indicator), ...verifyPlace(check, cited, indicator, indicators)]
          : []),
        ...verifyColumn(cited),
      ]
    }),
  )
  const effects = forCitedRows(check, 'fiscal_effects', own, (cited) => verifyEffect(check, cited))
  return [...figures, ...effects]
}

function verifyPrinted({ row, text, problem }: CitedRow): SourceProblem[] {
  const printed = cell(row, 'printed')
  if (findFigure(readableText(text), printed).length > 0) return []
  return [problem('printed-absent', printed)]
}

function verifyValue({ row, text, problem }: CitedRow, indicator: TableRow): SourceProblem[] {
  if (cell(row, 'status') === 'inferred') return []
  const scale = numberCell(indicator, 'unit_scale') ?? 1
  const printed = cell(row, 'printed')
  // A bound of a range may stand in the words beside the figure (the note says so).
  const said = cell(row, 'kind') === 'range' ? text : printed
  return ['value', 'value_max'].flatMap((column) => {
    const value = numberCell(row, column)
    if (value === undefined || printedSays(said, value, scale)) return []
    return [problem('value-differs', String(value), printed)]
  })
}

/** The line lies within the item that the row claims. */
function verifyPlace(
  check: SourceCheck,
  cited: CitedRow,
  indicator: TableRow,
  indicators: ReadonlyMap<string, TableRow>,
): SourceProblem[] {
  const { document, line, slip, problem } = cited
  const family = [indicator, indicators.get(cell(indicator, 'parent_id'))].flatMap(
    (row) => row ?? [],
  )
  const id = cell(indicator, 'indicator_id')
  if (document.shape === 'programme' || document.shape === 'indicators') {
    const row = document.indicators.find((known) => known.line === line)
    const names = family
      .flatMap((known) => [cell(known, 'name'), ...listCell(known, 'aliases')])
      .map(foldText)
    const measure = measureOf(check, cited, indicator)
    return [
      ...(row === undefined || (!slip && !names.includes(row.name))
        ? [problem('name-absent', cell(indicator, 'name'))]
        : []),
      ...(measure && !within(measure, line)
        ? [problem('outside-item', measure.key, extentOf(measure))]
        : []),
    ]
  }
  const items = claimedItems(check, cited, family)
  if (items.length === 0) return [problem('no-item', id)]
  if (items.some((item) => within(item, line))) return []
  return [problem('outside-item', id, items.map(extentOf).join('、'))]
}

function within(item: SourceItem, line: number): boolean {
  return item.from <= line && line <= item.until
}

function measureOf(check: SourceCheck, { document }: CitedRow, indicator: TableRow) {
  const policy = rowsOf(check.tables, 'policies').find(
    (row) => cell(row, 'policy_id') === cell(indicator, 'policy_id'),
  )
  if (!policy || cell(policy, 'document_id') !== document.id) return undefined
  return itemAt(document.items, numberCell(policy, 'source_line') ?? 0)
}

function claimedItems(
  check: SourceCheck,
  { row, document }: CitedRow,
  family: readonly TableRow[],
): SourceItem[] {
  if (document.shape === 'manifesto') {
    const named = /^(\d+)\((\d+)\)/.exec(foldText(cell(row, 'locator')))
    const key = named ? `${named[1]}-${named[2]}` : ''
    return document.items.filter((item) => item.key === key)
  }
  const ids = family.map((known) => cell(known, 'indicator_id'))
  return rowsOf(check.tables, 'initiative_indicators')
    .filter((link) => ids.includes(cell(link, 'indicator_id')))
    .flatMap((link) => initiativeItem(check, document, cell(link, 'initiative_id')) ?? [])
}

const SIDES: Readonly<Record<string, string>> = { revenue: '歳入', expenditure: '歳出' }

function verifyEffect(check: SourceCheck, cited: CitedRow): SourceProblem[] {
  const { row, document, line, problem } = cited
  const printed = cell(row, 'printed')
  const period = cell(row, 'period')
  const cells = cellsAt(document.lines, line)
  const column = yearColumns(document.lines, line).get(period)
  const stands = column === undefined ? undefined : (cells[column] ?? '')
  const side = SIDES[cell(row, 'side')] ?? ''
  const item = initiativeItem(check, document, cell(row, 'initiative_id'))
  const amount = numberCell(row, 'amount_thousand_yen')
  const said = printedNumbers(printed).length > 0
  const agrees = amount === undefined ? !said : printedSays(printed, amount, 1)
  return [
    ...(stands !== undefined && foldText(stands) === foldText(printed)
      ? []
      : [problem('cell-differs', printed, stands ?? '')]),
    ...(foldText(cells[0] ?? '').includes(side) ? [] : [problem('name-absent', side)]),
    ...(agrees ? [] : [problem('value-differs', cell(row, 'amount_thousand_yen'), printed)]),
    ...(item && within(item, line)
      ? []
      : [problem('outside-item', cell(row, 'initiative_id'), item ? extentOf(item) : '')]),
  ]
}
