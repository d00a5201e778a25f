import type { KpiCardText } from '@/format/kpiCard'
import type { Language } from '@/text/language'
import { DIGIT_HEIGHT, figureWidth, pictureFigure } from './pictureFigure'
import { LEAST_TEXT } from './pictureFrame'
import type { PictureFrame } from './pictureFrame'
import { figureRows, setRows } from './pictureRows'
import type { FigureRows, PictureRow } from './pictureRows'
import { joinParts, lineWidth, textLine } from './svgText'
import type { PicturePart } from './svgText'

interface Room {
  readonly frame: PictureFrame
  readonly language: Language
  /** Foot of the name. */
  readonly top: number
  /** Lowest baseline. */
  readonly end: number
  readonly hasRuler: boolean
}

type Roles = readonly (keyof FigureRows)[]

const GAP = 44
const SHRINKING = [1, 0.93, 0.86, 0.79, 0.72, 0.65] as const
const LEAST_FIGURE = 72
const AIR_BESIDE = 30
const SEPARATOR = ' ・ '

/** From everything to what must be said. */
const CHOICES: readonly Roles[] = [
  ['period', 'rounded', 'baseline', 'target', 'change', 'sentence'],
  ['period', 'rounded', 'target', 'change', 'sentence'],
  ['period', 'rounded', 'target', 'shortSentence'],
  ['period', 'rounded', 'target'],
]

/** Figure, period, target and what it means: beside the figure where that fits, else below it. */
export function pictureBody(card: KpiCardText, room: Room): PicturePart {
  const rows = figureRows(card, room.language)
  const beside = room.frame.beside && room.hasRuler ? besideFigure(card, rows, room) : undefined
  return beside ?? below(card, rows, room)
}

function besideFigure(card: KpiCardText, rows: FigureRows, room: Room): PicturePart | undefined {
  const { frame, language, top, end } = room
  const { size: rowSize, leading } = frame.row
  const baseline = end - 18
  const right = frame.width - frame.margin
  const most = Math.floor((baseline - top - 12 - rowSize) / leading) + 1
  for (const shrink of SHRINKING) {
    const size = Math.round(frame.figure[card.figure?.size ?? 'missing'] * shrink)
    if (baseline - size * DIGIT_HEIGHT < top + AIR_BESIDE) continue
    const width = right - frame.margin - figureWidth(card, size, language) - GAP
    for (const roles of CHOICES.slice(0, 3)) {
      const set = setRows(rows, roles, { width, size: rowSize, most })
      if (!set) continue
      return joinParts([
        pictureFigure(card, { x: frame.margin, y: baseline, size }, language),
        ...set.map((row, index) =>
          textLine(row.line, {
            role: row.role,
            x: right,
            y: baseline - (set.length - 1 - index) * leading,
            size: row.size,
            anchor: 'end',
          }),
        ),
      ])
    }
  }
  return undefined
}

function below(card: KpiCardText, rows: FigureRows, room: Room): PicturePart {
  const { frame, language, top, end } = room
  const { size: rowSize, leading } = room.hasRuler ? frame.row : frame.plainRow
  const largest = frame.figure[card.figure?.size ?? 'missing']
  const width = frame.width - 2 * frame.margin
  const sizes = [...SHRINKING.map((shrink) => Math.round(largest * shrink)), LEAST_FIGURE]
  const tries = CHOICES.flatMap((roles) =>
    [rowSize, LEAST_TEXT].flatMap((words) => sizes.map((size) => ({ roles, words, size }))),
  )
  for (const { roles, words, size } of tries) {
    if (figureWidth(card, size, language) > width) continue
    const set = setRows(rows, roles, { width, size: words, most: 6 })
    if (!set) continue
    const lines = frame.beside ? joined(set, width) : set
    const needed = size * DIGIT_HEIGHT + 12 + lines.length * leading
    const air = end - top - needed
    if (air < frame.air.least) continue
    const gap = Math.min(air - 4, frame.air.most)
    return stacked(card, lines, { size, leading, gap, spare: air - gap }, room)
  }
  const set = setRows(rows, ['period'], { width, size: LEAST_TEXT, most: 1 }) ?? []
  return stacked(card, set, { size: LEAST_FIGURE, leading, gap: AIR_BESIDE, spare: 0 }, room)
}

/** Short rows share a line; a sentence has its own. */
function joined(rows: readonly PictureRow[], width: number): PictureRow[] {
  const lines: PictureRow[] = []
  for (const row of rows) {
    const last = lines.at(-1)
    const alone = /entence$/.test(row.role)
    const size = Math.min(last?.size ?? row.size, row.size)
    const line = [...(last?.line ?? []), { text: SEPARATOR, strong: false }, ...row.line]
    if (!last || alone || lineWidth(line, size) > width) lines.push(row)
    else lines[lines.length - 1] = { role: last.role, line, size }
  }
  return lines
}

interface Stack {
  readonly size: number
  readonly leading: number
  /** Above the figure. */
  readonly gap: number
  /** What is left over; some of it goes below the figure. */
  readonly spare: number
}

function stacked(
  card: KpiCardText,
  rows: readonly PictureRow[],
  { size, leading, gap, spare }: Stack,
  { frame, language, top }: Room,
): PicturePart {
  const baseline = top + gap + size * DIGIT_HEIGHT
  const first = baseline + 12 + Math.max(0, Math.min(spare / 4, 24))
  return joinParts([
    pictureFigure(card, { x: frame.margin, y: baseline, size }, language),
    ...rows.map((row, index) =>
      textLine(row.line, {
        role: row.role,
        x: frame.margin,
        y: first + (index + 1) * leading,
        size: row.size,
      }),
    ),
  ])
}
