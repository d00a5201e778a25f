import { cheapest, priceOf, TOUCHING } from './boxes'
import type { Box, Obstacles, Stroke } from './boxes'
import { textWidth } from './textWidth'
import type { TrendModel } from './trendModel'
import { PLOT_BOTTOM, PLOT_TOP } from './trendScale'
import type { TrendMark } from './trendSeries'
import { inwards, WORDS_SIZE } from './trendWords'
import type { PlacedMark, TrendWords } from './trendWords'

export interface TrendSegment {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

export interface TrendSpot {
  readonly x: number
  readonly y: number
}

export interface TrendGlyph extends TrendSpot {
  readonly kind: 'dot' | 'hollow' | 'repeated' | 'baseline' | 'latest'
}

export interface YearShape {
  readonly x: number
  /** Empty where the years stand too close for words. */
  readonly rows: readonly string[]
}

export interface TargetShape {
  /** One line, or the two ends of a range. */
  readonly lines: readonly number[]
  readonly band: { readonly y: number; readonly height: number }
  readonly flag?: TrendSpot & { readonly flies: 'left' | 'right' }
  readonly words?: TrendWords
}

/** Above the plot the ruler goes on, and so does the painted side. */
export const RUNS_ON = 8
const YEAR_SIZE = 12
/** Air at both ends of the row of years, in px at the nominal width. */
const YEAR_MARGIN = 19

/** Percent of the plot for a time; a single year stands in the middle. */
export function yearPlace({ years }: TrendModel, plot: number): (time: number) => number {
  const first = years[0]?.time ?? 0
  const last = years.at(-1)?.time ?? first
  const margin = (YEAR_MARGIN / plot) * 100
  return (time) => {
    const share = last > first ? (time - first) / (last - first) : 0.5
    return Math.round((margin + share * (100 - 2 * margin)) * 100) / 100
  }
}

/** Every year has a tick; words stand as often as there is room, always under the newest figure. */
export function yearShapes(
  { years, labels, marks }: TrendModel,
  x: (time: number) => number,
  plot: number,
): YearShape[] {
  const rows = years.map(({ period }) => labels.year(period))
  const widest = Math.max(...rows.flat().map((text) => textWidth(text, YEAR_SIZE)), 1)
  const newest = years.findLastIndex(({ time }) => time <= (marks.at(-1)?.time ?? Infinity))
  const distance = ((plot - 2 * YEAR_MARGIN) / Math.max(years.length - 1, 1)) | 0
  const every = Math.max(Math.ceil((widest + 2) / Math.max(distance, 1)), 1)
  return years.map(({ time }, index) => ({
    x: x(time),
    rows: (newest - index) % every === 0 ? (rows[index] ?? []) : [],
  }))
}

export function segmentsOf(spots: readonly TrendSpot[]): TrendSegment[] {
  return spots.flatMap((to, index) => {
    const from = spots[index - 1]
    return from ? [{ x1: from.x, y1: from.y, x2: to.x, y2: to.y }] : []
  })
}

export function glyphOf({ role, status }: TrendMark): TrendGlyph['kind'] {
  if (role !== 'other') return role
  if (status === 'repeated') return 'repeated'
  return status === 'reported' ? 'dot' : 'hollow'
}

/** Years without a figure, from and to in percent of the plot, under a bracket with its word. */
export interface GapShape {
  readonly from: number
  readonly to: number
  readonly words: TrendWords
}

/** How far a bracket reaches beyond its first and last year, and above the plot's floor, in px. */
const GAP_REACH = 9
const GAP_HEIGHT = 20
/** Baselines of its word. */
const ABOVE_GAP = PLOT_BOTTOM - 26
const INSIDE_GAP = PLOT_BOTTOM - 6
/** Of the small words in the plot, in px. */
const SMALL_SIZE = 12.5

/**
 * The word stands over the middle of its bracket, moved as far as it needs to stay in the plot; inside the bracket
 * where it has room there and would cross something above.
 */
export function gapShape(
  { from, to }: { readonly from: number; readonly to: number },
  text: string,
  plot: number,
  { boxes, strokes }: Pick<Obstacles, 'boxes' | 'strokes'>,
): GapShape {
  const within = { left: 0, right: plot, top: 0, bottom: PLOT_BOTTOM }
  const x = (from + to) / 2
  const width = textWidth(text, SMALL_SIZE)
  const start = (x / 100) * plot - width / 2
  const shift = inwards(start, width, within)
  const price = (y: number) =>
    priceOf(smallBox(start + shift, width, y), { boxes, strokes, within })
  const fits = width < ((to - from) / 100) * plot + GAP_REACH
  const y = fits && price(INSIDE_GAP) < price(ABOVE_GAP) ? INSIDE_GAP : ABOVE_GAP
  return { from, to, words: { x, shift, y, anchor: 'middle', text } }
}

function smallBox(left: number, width: number, y: number): Box {
  return { left, right: left + width, top: y - 10, bottom: y + 3 }
}

/** What a bracket and its word take, in px. */
export function gapBoxes({ from, to, words }: GapShape, plot: number): Box[] {
  const px = (percent: number) => (percent / 100) * plot
  const width = textWidth(words.text, SMALL_SIZE)
  return [
    {
      left: px(from) - GAP_REACH,
      right: px(to) + GAP_REACH,
      top: PLOT_BOTTOM - GAP_HEIGHT,
      bottom: PLOT_BOTTOM,
    },
    smallBox(px(words.x) + words.shift - width / 2, width, words.y),
  ]
}

/** A change of definition: a double line, and its words where there is room. */
export interface BreakShape {
  readonly x: number
  readonly words?: TrendWords
}

/** Baselines of the words, from the top. */
const BREAK_ROWS = [PLOT_TOP + 5, PLOT_TOP + 21, PLOT_TOP + 37, PLOT_BOTTOM - 40]

/**
 * Half-way to the figure before, the newest first: of two that stand close together only that one is said.
 *
 * @param texts what may be said, the fullest first
 */
export function breakShapes(
  placed: readonly PlacedMark[],
  texts: readonly string[],
  plot: number,
): { readonly shapes: BreakShape[]; readonly boxes: Box[] } {
  const within = { left: 0, right: plot, top: 0, bottom: PLOT_BOTTOM }
  const marks = placed.map(({ left, y, mark }) => {
    const reach = mark.role === 'latest' ? 14 : 6
    return { left: left - reach, right: left + reach, top: y - reach - 4, bottom: y + reach }
  })
  const boxes: Box[] = []
  const shapes: BreakShape[] = []
  for (const [index, { mark, x }] of [...placed.entries()].reverse()) {
    const before = placed[index - 1]
    if (!mark.breakBefore || !before) continue
    const middle = Math.round((before.x + x) * 50) / 100
    const anchors = middle > 50 ? (['end', 'start'] as const) : (['start', 'end'] as const)
    const placings = texts.flatMap((text) => {
      const width = textWidth(text, SMALL_SIZE)
      return BREAK_ROWS.flatMap((y) =>
        anchors.map((anchor) => {
          const shift = anchor === 'start' ? 8 : -8
          const start = (middle / 100) * plot + shift - (anchor === 'start' ? 0 : width)
          const inward = inwards(start, width, within)
          const words: TrendWords = { x: middle, shift: shift + inward, y, anchor, text }
          return { words, box: smallBox(start + inward, width, y) }
        }),
      )
    })
    const strokes = [{ stroke: lineAt((middle / 100) * plot), price: 5 }]
    const best = cheapest(placings, { boxes: [...marks, ...boxes], strokes, within })
    const words = best && (best.price < TOUCHING || boxes.length === 0) ? best.candidate : undefined
    if (words) boxes.push(words.box)
    shapes.unshift({ x: middle, ...(words ? { words: words.words } : {}) })
  }
  return { shapes, boxes }
}

function lineAt(x: number): Stroke {
  return { x1: x, y1: 0, x2: x, y2: PLOT_BOTTOM }
}

/** Painted band, target lines, flag and words. The words stand inside the band at the left where they can. */
export function targetShape(
  model: TrendModel,
  y: (value: number) => number,
  x: (time: number) => number,
): TargetShape | undefined {
  const { painted, targets, due, flies } = model
  if (!painted || targets.length === 0) return undefined
  const top = painted.to === undefined ? PLOT_TOP - RUNS_ON : y(painted.to)
  const bottom = painted.from === undefined ? PLOT_BOTTOM : y(painted.from)
  const lines = targets.map(y)
  const foot = Math.max(...lines)
  return {
    lines,
    band: { y: top, height: Math.max(bottom - top, 0) },
    ...(due === undefined || !flies ? {} : { flag: { x: x(due), y: foot, flies } }),
  }
}

/** @param texts what may be said, the fullest first */
export function targetWords(
  texts: readonly string[],
  { lines, band }: TargetShape,
  plot: number,
  obstacles: Obstacles,
) {
  const inside = lines.map((line) => (line > band.y + 1 ? line - 8 : line + 18))
  const outside = lines.map((line) => (line > band.y + 1 ? line + 18 : line - 8))
  return levelWords(texts, [...inside, ...outside], plot, obstacles)
}

/** Where words on a level line may stand: at its left end, at its right end, or between. */
const LEVEL_PLACES = [
  { x: 0, shift: 8, anchor: 'start', before: 0 },
  { x: 100, shift: -8, anchor: 'end', before: 1 },
  ...[50, 35, 65, 20, 80].map((x) => ({ x, shift: 0, anchor: 'middle', before: 0.5 }) as const),
] as const

/** Words on a level line, or on its other side; in fewer words where the fuller ones would cross something. */
export function levelWords(
  texts: readonly string[],
  baselines: readonly number[],
  plot: number,
  obstacles: Obstacles,
): { readonly words: TrendWords; readonly box: Box } | undefined {
  const placings = texts.filter(Boolean).flatMap((text) => {
    const width = textWidth(text, WORDS_SIZE)
    return baselines.flatMap((y) =>
      LEVEL_PLACES.map(({ x, shift, anchor, before }) => {
        const left = (x / 100) * plot + shift - before * width
        return {
          words: { x, shift, y, anchor, text },
          box: { left, right: left + width, top: y - 12, bottom: y + 4 },
        }
      }),
    )
  })
  return cheapest(placings, obstacles)?.candidate
}
