import { foldText } from './printedFigure'
import type { CitedRow } from './sourceCheck'
import type { SourceProblem } from './sourceProblem'
import { annotatedPeriod, fiscalYearOf, saysYear } from './sourceYear'
import {
  cellsAt,
  findFigure,
  headingYear,
  planColumns,
  readableText,
  yearColumns,
} from './sourceText'
import { cell } from './tableSet'

/** A column that a locator names: its place in the line, and the period that stands over it. */
interface NamedColumn {
  readonly name: string
  readonly index: number
  readonly period: string | undefined
}

/**
 * The figure stands in the column that the locator names, and is for the period of that column, unless the
 * cell prints another one or the note says why.
 */
export function verifyColumn(cited: CitedRow): SourceProblem[] {
  const { row, document, line, problem } = cited
  const named = namedColumn(cited)
  if (!named) return []
  const cells = cellsAt(document.lines, line)
  const text = cells[named.index] ?? ''
  const printed = cell(row, 'printed')
  if (findFigure(readableText(text), printed).length === 0) {
    return [problem('wrong-column', printed, named.name)]
  }
  if (named.period === undefined || cell(row, 'note') !== '') return []
  const period = cell(row, 'period')
  const table = document.shape === 'programme' || document.shape === 'indicators'
  const expected = (table ? annotatedPeriod(text) : undefined) ?? named.period
  const agrees = table
    ? period === expected
    : fiscalYearOf(period) === fiscalYearOf(expected) || saysYear(text, fiscalYearOf(period))
  return agrees ? [] : [problem('year-differs', period, expected)]
}

function namedColumn({ row, document, line, item }: CitedRow): NamedColumn | undefined {
  const locator = cell(row, 'locator')
  if (document.shape === 'manifesto') return manifestoColumn(document.lines, line, locator)
  if (document.shape === 'programme' || document.shape === 'indicators') {
    const headings = document.indicators.find((known) => known.line === line)?.headings ?? []
    const index = headings.findIndex(
      (heading, at) => at > 0 && locator.includes(foldText(heading).split('(')[0] ?? '\n'),
    )
    const heading = headings[index]
    if (heading === undefined) return undefined
    return { name: heading, index, period: annotatedPeriod(heading) }
  }
  const year = namedYear(locator)
  const period = headingYear(year)
  if (period === undefined) return undefined
  if (document.shape === 'plan') {
    if (!locator.includes('年次計画')) return undefined
    const index = planColumns(cellsAt(document.lines, line)).get(period)
    return index === undefined ? undefined : { name: year, index, period }
  }
  const start = item?.from ?? line
  const index = yearColumns(document.lines.slice(start - 1), line - start + 1).get(period)
  return index === undefined ? undefined : { name: year, index, period }
}

/** The first year outside of brackets: in them stand years that the text says. */
function namedYear(locator: string): string {
  const outside = locator.replace(/（[^）]*）/g, ' ')
  return /(令和|平成)(元|\d+)年度/.exec(foldText(outside))?.[0] ?? ''
}

/** The columns of a manifesto are named in words; a row's year is the text's own affair. */
function manifestoColumn(
  lines: readonly string[],
  line: number,
  locator: string,
): NamedColumn | undefined {
  for (let at = line; at > 0; at -= 1) {
    const headings = cellsAt(lines, at).map(foldText)
    if (headings[0] !== 'マニフェスト') continue
    const index = headings.findIndex(
      (heading, column) => column > 2 && foldText(locator).includes(heading),
    )
    const name = headings[index]
    return name === undefined ? undefined : { name, index, period: undefined }
  }
  return undefined
}
