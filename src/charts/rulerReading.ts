import type { RulerModel } from './rulerModel'
import { shiftInto } from './rulerPlace'
import type { Place } from './rulerPlace'
import { textWidth } from './textWidth'

export const READING_SIZE = 15
export const NAME_SIZE = 12.5
/** The arrow that points away from the target, with its air. */
const ARROW = 22
const FLAG = 13
const AIR = 6

/** The latest figure above its pointer. */
export interface ReadingShape {
  readonly x: number
  /** Of the words' middle, in px. */
  readonly shift: number
  readonly text: string
  /** Of the arrow's middle from `x`, in px. */
  readonly arrow?: { readonly shift: number; readonly points: 'left' | 'right' }
}

export function rulerReading(model: RulerModel, place: Place): ReadingShape | undefined {
  const { latest, movedAway, labels } = model
  if (latest === undefined || !labels.reading) return undefined
  const half = textWidth(labels.reading, READING_SIZE) / 2
  const before = half + (movedAway === 'left' ? ARROW : 0)
  const after = half + (movedAway === 'right' ? ARROW : 0)
  const at = place.pixels(latest)
  const away = awayFromPosts(model, place, at, half)
  const shift = away + shiftInto(place, at + away, before, after)
  return {
    x: place.percent(latest),
    shift,
    text: labels.reading,
    ...(movedAway
      ? {
          arrow: {
            points: movedAway,
            shift: shift + (movedAway === 'left' ? -1 : 1) * Math.round(half + ARROW / 2 + 1),
          },
        }
      : {}),
  }
}

/** To the side away from the post, as far as its flag needs; between two near posts it stays. */
function awayFromPosts({ posts }: RulerModel, { pixels }: Place, at: number, half: number): number {
  const moves = posts.flatMap(({ value, flies }) => {
    const post = pixels(value)
    const left = post - AIR - (flies === 'left' ? FLAG : 0)
    const right = post + AIR + (flies === 'right' ? FLAG : 0)
    if (at + half <= left || at - half >= right) return []
    return [at >= post ? right - (at - half) : left - (at + half)]
  })
  const first = moves[0] ?? 0
  return moves.every((move) => move > 0 === first > 0) ? Math.round(longest(moves)) : 0
}

function longest(moves: readonly number[]): number {
  return moves.reduce((most, move) => (Math.abs(move) > Math.abs(most) ? move : most), 0)
}

export interface NameShape {
  readonly glyph: 'baseline' | 'expected' | 'target'
  readonly x: number
  readonly shift: number
  readonly text: string
}

/** Written above their glyphs where they touch nothing: first the target, then the baseline, then 目安. */
export function rulerNames(
  model: RulerModel,
  reading: ReadingShape | undefined,
  place: Place,
): NameShape[] {
  const { labels, posts, baseline, expected, latest } = model
  const taken: { from: number; to: number }[] = []
  if (reading && latest !== undefined) {
    const half = textWidth(reading.text, READING_SIZE) / 2
    const middle = place.pixels(latest) + reading.shift
    const arrow = reading.arrow ? ARROW : 0
    taken.push({ from: middle - half - arrow, to: middle + half + arrow })
  }
  const wanted = [
    { glyph: 'target', value: posts[0]?.value, text: labels.names?.target },
    { glyph: 'baseline', value: baseline, text: labels.names?.baseline },
    { glyph: 'expected', value: expected, text: labels.names?.expected },
  ] as const
  return wanted.flatMap(({ glyph, value, text }) => {
    if (value === undefined || !text) return []
    const half = textWidth(text, NAME_SIZE) / 2
    const shift = shiftInto(place, place.pixels(value), half, half)
    const from = place.pixels(value) + shift - half
    const to = from + 2 * half
    if (taken.some((other) => from < other.to + AIR && to > other.from - AIR)) return []
    taken.push({ from, to })
    return [{ glyph, x: place.percent(value), shift, text }]
  })
}
