import type { RulerModel } from './rulerModel'
import { shiftInto } from './rulerPlace'
import type { Place } from './rulerPlace'
import { textWidth } from './textWidth'

export const GAP_SIZE = 14
/** An arrow head and the air between it and the words, on either side. */
const BESIDE_WORDS = 16
const AIR = 8
/** Where the words fit nowhere else, they stand between the bars without arrow heads. */
const TIGHT = 4
/** Below this the heads of the arrows would meet. */
const SHORTEST_WITH_HEADS = 16

/** A dimension line: |← words →|. */
export interface GapShape {
  /** Absent where only the words are shown. */
  readonly line?: { readonly from: number; readonly to: number; readonly heads: boolean }
  readonly words: {
    readonly x: number
    readonly shift: number
    readonly anchor: 'start' | 'middle' | 'end'
    readonly text: string
  }
}

/** The words stand between the arrows where they fit, else to the right, else to the left of them. */
export function rulerGap({ gap, labels }: RulerModel, place: Place): GapShape | undefined {
  if (!gap || !labels.gap) return undefined
  const { length, inset, percent, pixels } = place
  const [low, high] = gap.from < gap.to ? [gap.from, gap.to] : [gap.to, gap.from]
  const left = pixels(low)
  const right = pixels(high)
  const width = textWidth(labels.gap, GAP_SIZE)
  const words = (value: number, anchor: 'start' | 'middle' | 'end', shift: number) => ({
    x: value,
    shift,
    anchor,
    text: labels.gap,
  })
  if (right - left < 1) {
    const shift = shiftInto(place, left, width / 2, width / 2)
    return { words: words(percent(low), 'middle', shift) }
  }
  const heads = right - left >= SHORTEST_WITH_HEADS
  const line = { from: percent(low), to: percent(high), heads }
  if (right - left >= width + 2 * BESIDE_WORDS) {
    return { line, words: words((line.from + line.to) / 2, 'middle', 0) }
  }
  const roomRight = length + inset - right
  const roomLeft = left + inset
  if (roomRight >= width + AIR) return { line, words: words(line.to, 'start', AIR) }
  if (roomLeft >= width + AIR) return { line, words: words(line.from, 'end', -AIR) }
  const middle = (line.from + line.to) / 2
  const shift = shiftInto(place, (left + right) / 2, width / 2, width / 2)
  const between = right - left >= width + 2 * TIGHT
  return { line: { ...line, heads: heads && !between }, words: words(middle, 'middle', shift) }
}
