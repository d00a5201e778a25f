import type { TableRow } from './parseTable'
import { foldText, printedNumbers } from './printedFigure'
import { readDocument } from './sourceCheck'
import type { CitedDocument } from './sourceCheck'
import { circledNumber, letterOf } from './sourceItems'
import { cellsAt, foldMark, headingYear, yearColumns } from './sourceText'
import { cell, rowsOf } from './tableSet'
import type { TableSet } from './tableSet'

/** How much of one kind of thing of a document is in the data. */
export interface CoverageCount {
  readonly what: string
  readonly source: number
  readonly data: number
}

/** Counts of what a document consists of, from its own text, against the rows of the data. */
export function coverageOf(
  tables: TableSet,
  id: string,
  lines: readonly string[],
): CoverageCount[] {
  const document = readDocument(id, lines)
  const own = (row: TableRow) => cell(row, 'document_id') === id
  const count = (table: Parameters<typeof rowsOf>[1], keep: (row: TableRow) => boolean = own) =>
    rowsOf(tables, table).filter(keep).length
  const cited = (table: 'observations' | 'targets') =>
    rowsOf(tables, table)
      .filter(own)
      .map((row) => cell(row, 'source_line'))
  const figureLines = new Set([...cited('observations'), ...cited('targets')])
  const initiatives = new Set(
    rowsOf(tables, 'initiatives')
      .filter(own)
      .map((row) => cell(row, 'initiative_id')),
  )
  const scheduled = (row: TableRow) => initiatives.has(cell(row, 'initiative_id'))
  const marked = (row: TableRow) => own(row) && cell(row, 'mark') !== ''
  const schedule = {
    what: '工程の語',
    source: countLabels(document),
    data: count('schedule', scheduled),
  }
  if (document.shape === 'report') {
    const effects = fiscalCells(document)
    return [
      { what: '取組', source: document.items.length, data: count('initiatives') },
      { what: '達成度の欄', source: document.items.length * 4, data: count('ratings') },
      { what: '達成度の印', source: countMarks(document), data: count('ratings', marked) },
      { what: '財政効果額の欄', source: effects.length, data: count('fiscal_effects') },
      {
        what: '財政効果額の数',
        source: effects.filter((text) => printedNumbers(text).length > 0).length,
        data: count('fiscal_effects', (row) => own(row) && cell(row, 'amount_thousand_yen') !== ''),
      },
      schedule,
    ]
  }
  if (document.shape === 'plan') {
    return [{ what: '項目', source: document.items.length, data: count('initiatives') }, schedule]
  }
  if (document.shape === 'manifesto') return manifestoCounts(document, tables)
  const indicators = {
    what: '成果指標',
    source: document.indicators.length,
    data: document.indicators.filter(({ line }) => figureLines.has(String(line))).length,
  }
  if (document.shape !== 'programme') return [indicators]
  const level = (name: string) => (row: TableRow) => own(row) && cell(row, 'level') === name
  const efforts = effortRows(document)
  const links = efforts.filter((cells) => /^\d+$/.test(foldText(cells[1] ?? ''))).length
  return [
    { what: '施策', source: document.items.length, data: count('policies', level('measure')) },
    {
      what: '主な取組',
      source: efforts.filter((cells) => (cells[0] ?? '').trim() !== '').length,
      data: count('policies', level('effort')),
    },
    indicators,
    { what: '事業', source: document.projects.length, data: count('projects') },
    {
      what: '事業と取組の結びつき（印字）',
      source: links,
      data: count('project_policies', (row) => cell(row, 'basis') === 'printed'),
    },
  ]
}

/** Rows of efforts and projects in a programme's part of measures. */
function effortRows({ lines, items }: CitedDocument): string[][] {
  return items.flatMap((item) =>
    lines
      .slice(item.from - 1, item.until)
      .map((line) => line.split('\t'))
      .filter((cells) => cells.length === 4 && /^$|^[●•]/.test((cells[0] ?? '').trim())),
  )
}

function manifestoCounts({ lines }: CitedDocument, tables: TableSet): CoverageCount[] {
  const rows = lines
    .map((line) => line.split('\t'))
    .filter((cells) => cells.length === 9 && cells[0] !== 'マニフェスト')
  const letters = rows.map(letterOf)
  const pledged = new Set(rowsOf(tables, 'pledges').map((row) => cell(row, 'pledge_id')))
  const marks = rowsOf(tables, 'ratings')
    .filter((row) => pledged.has(cell(row, 'subject_id')))
    .map((row) => cell(row, 'mark'))
  return [
    {
      what: '公約',
      source: rows.filter((cells) => circledNumber(cells[0] ?? '') > 0).length,
      data: pledged.size,
    },
    { what: '公約の行', source: rows.length, data: marks.length },
    ...['A', 'B', 'C', 'D', 'E'].map((letter) => ({
      what: `評価${letter}`,
      source: letters.filter((found) => found === letter).length,
      data: marks.filter((found) => found === letter).length,
    })),
  ]
}

function rowsLabelled({ lines, items }: CitedDocument, label: RegExp): number[] {
  return items.flatMap((item) => {
    const found: number[] = []
    for (let line = item.from; line <= item.until; line += 1) {
      if (label.test(foldText(cellsAt(lines, line)[0] ?? ''))) found.push(line)
    }
    return found
  })
}

function countMarks(document: CitedDocument): number {
  return rowsLabelled(document, /^取組達成度/).reduce(
    (sum, line) =>
      sum +
      cellsAt(document.lines, line)
        .slice(1)
        .filter((text) => '◎○△×'.includes(foldMark(text)) && text.trim() !== '').length,
    0,
  )
}

/** Texts of the cells of fiscal effects, of the years that a report covers. */
function fiscalCells(document: CitedDocument): string[] {
  return rowsLabelled(document, /^財政効果額/).flatMap((line) =>
    cellsAt(document.lines, line).slice(1, 5),
  )
}

/** Cells with a word in rows of activities, below the heading with the years. */
function countLabels(document: CitedDocument): number {
  const { lines, items, shape } = document
  return items.reduce((sum, item) => {
    let labels = 0
    let inside = false
    for (let line = item.from; line <= item.until; line += 1) {
      const cells = cellsAt(lines, line)
      const folded = cells.map(foldText)
      if (shape === 'plan') {
        const at = folded.slice(0, 2).indexOf('進捗状況')
        const words = at < 0 ? [] : folded.slice(at + 1).filter((text) => text !== '')
        labels += Math.min(words.length, 5)
        continue
      }
      if (folded.some((text) => text === '具体的な取組事項')) inside = true
      else if (cells.length < 2 || folded.some((text) => headingYear(text))) inside = false
      else if (inside && yearColumns(lines, line).size > 0) {
        const years = Math.min(...yearColumns(lines, line).values())
        const words = folded.flatMap((text, index) => (index > 0 && text !== '' ? [index] : []))
        // The first word is the activity itself, unless it stands under a year.
        labels += (words[0] ?? years) < years ? words.length - 1 : words.length
      }
    }
    return sum + labels
  }, 0)
}
