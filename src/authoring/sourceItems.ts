import { foldText } from './printedFigure'
import { cellsAt, lineAt } from './sourceText'

/** A run of lines that belongs to one item of a document; `until` is its last line. */
export interface SourceItem {
  readonly key: string
  readonly from: number
  readonly until: number
}

interface Start {
  readonly key: string
  readonly from: number
}

function toItems(starts: readonly Start[], lastLine: number): SourceItem[] {
  return starts.map((start, index) => ({
    ...start,
    until: (starts[index + 1]?.from ?? lastLine + 1) - 1,
  }))
}

/** `①` → 1; 0 where the text does not begin with a circled number. */
export function circledNumber(text: string): number {
  const first = [...text.trim()][0] ?? ''
  return /[\u2460-\u2473]/.test(first) ? Number(first.normalize('NFKC')) : 0
}

/** Chapter and section of a heading: `2 安定的な財政運営`, `#### (4) 農業振興`. */
function headingNumbers(line: string): { chapter?: number; section?: number } {
  if (line.includes('\t')) return {}
  const section = /^#*\s*[（(]\s*(\d+)\s*[)）]\s*\S/.exec(line)
  if (section) return { section: Number(section[1]) }
  const chapter = /^#*\s*(\d)[.．]?\s+\S/.exec(line)
  return chapter ? { chapter: Number(chapter[1]) } : {}
}

function walk(
  lines: readonly string[],
  keyOf: (
    line: string,
    at: number,
    place: { chapter: number; section: number },
  ) => string | undefined,
): SourceItem[] {
  const starts: Start[] = []
  const place = { chapter: 0, section: 0 }
  lines.forEach((line, index) => {
    const { chapter, section } = headingNumbers(line)
    if (chapter !== undefined) Object.assign(place, { chapter, section: 0 })
    if (section !== undefined) place.section = section
    const key = keyOf(line, index + 1, place)
    if (key !== undefined) starts.push({ key, from: index + 1 })
  })
  return toItems(starts, lines.length)
}

/** Initiatives of a reform report: from a `No.` line to the next one. */
export function reportItems(lines: readonly string[]): SourceItem[] {
  return walk(lines, (line) => {
    const cells = line.split('\t')
    if (foldText(cells[0] ?? '') !== 'No.' || !/[①-⑳]/.test(cells[1] ?? '')) return undefined
    return foldText(cells.find((cell, index) => index > 1 && !/取組項目|^$/.test(cell)) ?? '')
  })
}

/** Items of a reform plan: from a circled heading (a row with its 担当課 follows) to the next one. */
export function planItems(lines: readonly string[]): SourceItem[] {
  return walk(lines, (line, at) => {
    if (line.includes('\t') || circledNumber(line) === 0) return undefined
    const follows = [1, 2, 3, 4].some((step) =>
      foldText(lineAt(lines, at + step)).startsWith('担当'),
    )
    return follows ? foldText(line.trim().slice(1)) : undefined
  })
}

/** Measures of an implementation plan (`1-1-1 …`); the last ends where the projects begin. */
export function measureItems(lines: readonly string[]): SourceItem[] {
  const items = walk(lines, (line) => {
    if (line.includes('\t')) return undefined
    if (/^(まちづくり重点プログラム|第3部 .*)$/.test(line.trim())) return 'end'
    return /^#*\s*(\d-\d-\d)\s/.exec(line)?.[1]
  })
  return items.filter((item) => item.key !== 'end')
}

/** Projects of an implementation plan: from a `事業番号` line to the next one. Keys are the numbers. */
export function projectItems(lines: readonly string[]): SourceItem[] {
  return walk(lines, (line) => {
    const cells = line.split('\t')
    if (foldText(cells[0] ?? '') !== '事業番号') return undefined
    return /^\d+$/.test(foldText(cells[1] ?? '')) ? foldText(cells[1] ?? '') : undefined
  })
}

/** Subsections of a manifesto (`2-4` for `2. …` and `(4) …`), from their heading to the next one. */
export function subsectionItems(lines: readonly string[]): SourceItem[] {
  return walk(lines, (line, _, place) => {
    const { chapter, section } = headingNumbers(line)
    if (chapter !== undefined) return `${chapter}`
    return section === undefined ? undefined : `${place.chapter}-${section}`
  })
}

/** Rows of the tables of outcome indicators (002, 004): line and name, with the columns of the heading. */
export interface IndicatorRow {
  readonly line: number
  readonly name: string
  readonly headings: readonly string[]
}

export function indicatorRows(lines: readonly string[]): IndicatorRow[] {
  const rows: IndicatorRow[] = []
  let headings: readonly string[] = []
  lines.forEach((line, index) => {
    const cells = cellsAt(lines, index + 1)
    if (foldText(cells[0] ?? '') === '指標名') headings = cells
    else if (!line.includes('\t')) headings = []
    else if (headings.length > 0)
      rows.push({ line: index + 1, name: foldText(cells[0] ?? ''), headings })
  })
  return rows
}

/** The letter of a row of a manifesto: in a cell of its own, or slipped in front of the department. */
export function letterOf(cells: readonly string[]): string {
  for (const cell of cells.slice(1)) {
    const match = /^([A-E])(?:\s|$)/.exec(cell.normalize('NFKC').trim())
    if (match) return match[1] ?? ''
  }
  return ''
}

export function itemAt(items: readonly SourceItem[], line: number): SourceItem | undefined {
  return items.find((item) => item.from <= line && line <= item.until)
}
