import { foldText } from './printedFigure'

/** The text renditions that `source_line` counts in: lines by document. */
export type SourceTexts = ReadonlyMap<string, readonly string[]>

/** Line `line` (1 is the first) as it stands; empty where there is none. */
export function lineAt(lines: readonly string[], line: number): string {
  return lines[line - 1] ?? ''
}

/** The cells of a line of a table: what stands between TABs. */
export function cellsAt(lines: readonly string[], line: number): string[] {
  return lineAt(lines, line).split('\t')
}

const CIRCLED = /[\u2460-\u24ff\u2776-\u2793]/g
const TAGS = /<[^>]*>/g

/** NFKC, but a circled number never runs into the figure behind it, and markup is white space. */
export function readableText(text: string): string {
  return text
    .replace(TAGS, (tag) => ' '.repeat(tag.length))
    .replace(CIRCLED, ' ')
    .normalize('NFKC')
    .replace(/[−–‐]/g, '-')
}

export interface TextSpan {
  readonly start: number
  readonly end: number
}

/**
 * Where a printed figure stands in a readable text, white space folded. A figure is not found inside a
 * longer one: `5回` does not stand in `15回`, nor `3.1` in `3.15`.
 */
export function findFigure(readable: string, printed: string): TextSpan[] {
  const letters = [...foldText(printed.replace(CIRCLED, ' '))]
  if (letters.length === 0) return []
  const escaped = letters.map((letter) => letter.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'))
  const before = /\d/.test(letters[0] ?? '') ? '(?<!\\d|\\d[.,])' : ''
  const after = /\d/.test(letters.at(-1) ?? '') ? '(?![.,]?\\d)' : ''
  const pattern = new RegExp(before + escaped.join('\\s*') + after, 'g')
  return [...readable.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Whether a text stands in another one; forms, white space and dashes do not matter. */
export function standsIn(part: string, whole: string): boolean {
  return foldText(whole).includes(foldText(part))
}

/** Signs that look like our marks, as the marks that they mean. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  〇: '○',
  '◯': '○',
  O: '○',
  '⚪': '○',
  '⊚': '◎',
  '▵': '△',
  '✕': '×',
  '✖': '×',
  '╳': '×',
}

export function foldMark(text: string): string {
  const folded = foldText(text)
  return LOOK_ALIKES[folded] ?? folded
}

/** The year that a heading names: `令和3年度` → `FY2021`. */
export function headingYear(cell: string): string | undefined {
  const match = /^(令和|平成|R|H)(元|\d+)年度$/.exec(foldText(cell))
  if (!match) return undefined
  const base = match[1] === '令和' || match[1] === 'R' ? 2018 : 1988
  return `FY${base + (match[2] === '元' ? 1 : Number(match[2]))}`
}

/** How far above a row the heading with its years may stand. */
const HEADING_REACH = 16

/** Columns of the years, by the nearest heading above a line (or in it): `FY2020` → 1. */
export function yearColumns(lines: readonly string[], line: number): Map<string, number> {
  for (let at = line; at > Math.max(0, line - HEADING_REACH); at -= 1) {
    const columns = new Map<string, number>()
    cellsAt(lines, at).forEach((cell, index) => {
      const year = headingYear(cell)
      if (year !== undefined && !columns.has(year)) columns.set(year, index)
    })
    if (columns.size >= 2) return columns
  }
  return new Map()
}

const ROW_LABEL = /^(年次計画|年度目標|進捗状況|数値|)$/

/** Columns of the years in a row of a 年次計画, which slip: they begin behind the row's own label. */
export function planColumns(cells: readonly string[]): Map<string, number> {
  let last = -1
  cells.slice(0, 2).forEach((cell, index) => {
    if (ROW_LABEL.test(foldText(cell)) && foldText(cell) !== '') last = index
  })
  return new Map([0, 1, 2, 3, 4].map((year) => [`FY${2020 + year}`, last + 1 + year]))
}
