import { cheapest, TOUCHING } from './boxes'
import type { Box, Obstacles, Stroke } from './boxes'
import { textWidth } from './textWidth'
import type { TrendMark } from './trendSeries'

export const VALUE_SIZE = 13
export const LATEST_SIZE = 17
export const WORDS_SIZE = 13.5
/** Beyond this, only first, last, highest and lowest carry their value. */
const MOST_VALUES = 8

/** `x` is percent, `shift` px to the right of it, `y` the baseline from the top. */
export interface TrendWords {
  readonly x: number
  readonly shift: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly text: string
}

export interface PlacedMark {
  readonly mark: TrendMark
  readonly x: number
  /** px at the nominal width. */
  readonly left: number
  readonly y: number
}

interface Placing {
  readonly words: TrendWords
  readonly box: Box
}

/** Which figures carry their value, the most telling first. */
function labelled(placed: readonly PlacedMark[]): PlacedMark[] {
  const values = placed.map(({ mark }) => mark.value)
  const highest = Math.max(...values)
  const lowest = Math.min(...values)
  const isTelling = ({ mark }: PlacedMark) =>
    mark === placed[0]?.mark ||
    mark.role !== 'other' ||
    mark.value === highest ||
    mark.value === lowest
  const chosen = placed.length > MOST_VALUES ? placed.filter(isTelling) : placed
  const rank = (item: PlacedMark) => (item.mark.role === 'latest' ? 0 : isTelling(item) ? 1 : 2)
  return [...chosen].sort((first, second) => rank(first) - rank(second))
}

/** Above the point, or below where something would be covered; left out where it would cover words. */
export function valueWords(
  placed: readonly PlacedMark[],
  obstacles: Obstacles,
): { readonly latest?: TrendWords; readonly others: TrendWords[]; readonly boxes: Box[] } {
  const boxes: Box[] = []
  const others: TrendWords[] = []
  let latest: TrendWords | undefined
  for (const item of labelled(placed)) {
    if (!item.mark.text) continue
    const isLatest = item.mark.role === 'latest'
    const known = { ...obstacles, boxes: [...obstacles.boxes, ...boxes] }
    const best = cheapest(valuePlacings(item, obstacles.within), known)
    if (!best || (best.price >= TOUCHING && !isLatest)) continue
    boxes.push(best.candidate.box)
    if (isLatest) latest = best.candidate.words
    else others.push(best.candidate.words)
  }
  return { others, boxes, ...(latest ? { latest } : {}) }
}

/** Above, below, slanting off, beside; the latest value keeps clear of its triangle. */
const PLACES = [
  { anchor: 'middle', shift: 0, rise: -10, latestRise: -19 },
  { anchor: 'middle', shift: 0, rise: 19, latestRise: 21 },
  { anchor: 'end', shift: -5, rise: -7, latestRise: -14 },
  { anchor: 'start', shift: 6, rise: 15, latestRise: 18 },
  { anchor: 'start', shift: 6, rise: -7, latestRise: -14 },
  { anchor: 'end', shift: -6, rise: 15, latestRise: 18 },
  { anchor: 'start', shift: 9, rise: 5, latestRise: 2 },
  { anchor: 'end', shift: -9, rise: 5, latestRise: 2 },
  { anchor: 'middle', shift: 0, rise: -18, latestRise: -26 },
  { anchor: 'middle', shift: 0, rise: 27, latestRise: 29 },
] as const

function valuePlacings({ mark, x, left, y }: PlacedMark, within: Box): Placing[] {
  const isLatest = mark.role === 'latest'
  const size = isLatest ? LATEST_SIZE : VALUE_SIZE
  const width = textWidth(mark.text, size)
  return PLACES.map(({ anchor, shift, rise, latestRise }) => {
    const baseline = y + (isLatest ? latestRise : rise)
    const wanted = isLatest ? shift * 1.5 : shift
    const before = anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2
    const start = left + wanted - before
    const inward = anchor === 'middle' ? inwards(start, width, within) : 0
    return {
      words: { x, shift: round(wanted + inward), y: Math.round(baseline), anchor, text: mark.text },
      box: {
        left: start + inward + 0.01,
        right: start + inward + width - 0.01,
        top: baseline - size * 0.8,
        bottom: baseline + 2,
      },
    }
  })
}

/** How far to the right (or left, below zero) words must go to stand within, in px. */
export function inwards(start: number, width: number, within: Pick<Box, 'left' | 'right'>): number {
  return round(Math.max(within.left - start, 0) - Math.max(start + width - within.right, 0))
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

export interface PathStretch {
  readonly stroke: Stroke
  readonly from: number
  readonly to: number
}

const SHARES = [0.6, 0.5, 0.7, 0.4, 0.8, 0.3, 0.9]

/** Words along the required path, where they cross nothing; left out where there is no room. */
export function pathWords(
  text: string,
  stretches: readonly PathStretch[],
  obstacles: Obstacles,
): TrendWords | undefined {
  const placings = stretches.flatMap((stretch) =>
    SHARES.flatMap((share) => pathPlacings(text, stretch, share)),
  )
  const best = text ? cheapest(placings, obstacles) : undefined
  // The key below the chart says it too.
  return best?.price === 0 ? best.candidate.words : undefined
}

function pathPlacings(text: string, { stroke, from, to }: PathStretch, share: number): Placing[] {
  const width = textWidth(text, WORDS_SIZE)
  const left = stroke.x1 + share * (stroke.x2 - stroke.x1)
  const y = stroke.y1 + share * (stroke.y2 - stroke.y1)
  const x = round(from + share * (to - from))
  const rises = stroke.y2 <= stroke.y1
  const place = (anchor: 'start' | 'end', baseline: number): Placing => {
    const shift = anchor === 'end' ? -6 : 6
    const start = left + shift - (anchor === 'end' ? width : 0)
    return {
      words: { x, shift, y: Math.round(baseline), anchor, text },
      box: { left: start, right: start + width, top: baseline - 11, bottom: baseline + 3 },
    }
  }
  return [place(rises ? 'end' : 'start', y - 7), place(rises ? 'start' : 'end', y + 17)]
}
