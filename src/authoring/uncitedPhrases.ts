import { foldText } from './printedFigure'
import { inContext, numberPhrases } from './numberPhrases'
import { readDocument } from './sourceCheck'
import type { CitedDocument } from './sourceCheck'
import { cellsAt, findFigure, readableText } from './sourceText'
import type { TextSpan } from './sourceText'
import { cell, rowsOf } from './tableSet'
import type { TableSet } from './tableSet'

/** A cell of a result or status row, or of a row of planned or reported figures. */
interface FigureCell {
  readonly line: number
  readonly column: number
  readonly text: string
}

export interface UncitedPhrase {
  readonly document: string
  readonly line: number
  readonly column: number
  readonly text: string
}

const RESULT_ROWS = /^取組(状況|成果)/
const END_OF_RESULTS = /^(取組達成度|取組課題|No\.)/

/** Result and status rows of a report with the rows that continue them, inside of its initiatives. */
function resultCells({ lines, items }: CitedDocument): FigureCell[] {
  return items.flatMap((item) => {
    let inside = false
    const cells: FigureCell[] = []
    for (let line = item.from; line <= item.until; line += 1) {
      const row = cellsAt(lines, line)
      const label = foldText(row[0] ?? '')
      if (RESULT_ROWS.test(label)) inside = true
      else if (END_OF_RESULTS.test(label) || row.length < 2) inside = false
      if (inside) row.forEach((text, column) => column > 0 && cells.push({ line, column, text }))
    }
    return cells
  })
}

/** Rows 数値 of the 年次計画 of a plan. */
function planCells({ lines, items }: CitedDocument): FigureCell[] {
  return items.flatMap((item) =>
    lines.slice(item.from - 1, item.until).flatMap((text, index): FigureCell[] => {
      const row = text.split('\t')
      const label = row.slice(0, 2).findIndex((cellText) => foldText(cellText) === '数値')
      if (label < 0) return []
      const line = item.from + index
      return row.flatMap((found, column) => (column > label ? [{ line, column, text: found }] : []))
    }),
  )
}

/** Columns of values of the tables of outcome indicators; the explanation is words. */
function indicatorCells({ lines, indicators }: CitedDocument): FigureCell[] {
  return indicators.flatMap(({ line, headings }) =>
    cellsAt(lines, line).flatMap((text, column): FigureCell[] =>
      column > 0 && /値/.test(headings[column] ?? '') ? [{ line, column, text }] : [],
    ),
  )
}

export function figureCells(document: CitedDocument): FigureCell[] {
  if (document.shape === 'report') return resultCells(document)
  if (document.shape === 'plan') return planCells(document)
  return indicatorCells(document)
}

/** Texts that rows cite, by document and line. */
function citations(tables: TableSet): Map<string, string[]> {
  const cited = new Map<string, string[]>()
  for (const table of ['observations', 'targets', 'fiscal_effects'] as const) {
    for (const row of rowsOf(tables, table)) {
      const place = `${cell(row, 'document_id')} ${cell(row, 'source_line')}`
      cited.set(place, [...(cited.get(place) ?? []), cell(row, 'printed')])
    }
  }
  return cited
}

/** Number-bearing phrases that no row cites: what is still to be read, or to be left out on purpose. */
export function uncitedPhrases(
  tables: TableSet,
  id: string,
  lines: readonly string[],
): { readonly all: number; readonly uncited: readonly UncitedPhrase[] } {
  const cited = citations(tables)
  let all = 0
  const uncited: UncitedPhrase[] = []
  for (const { line, column, text } of figureCells(readDocument(id, lines))) {
    const readable = readableText(text)
    const spans = (cited.get(`${id} ${line}`) ?? []).flatMap((printed) =>
      findFigure(readable, printed),
    )
    for (const phrase of numberPhrases(text)) {
      all += 1
      if (spans.some((span) => overlaps(span, phrase))) continue
      uncited.push({ document: id, line, column, text: inContext(text, phrase) })
    }
  }
  return { all, uncited }
}

function overlaps(first: TextSpan, second: TextSpan): boolean {
  return first.start < second.end && second.start < first.end
}
