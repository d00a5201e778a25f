import type { RulerModel } from './rulerModel'
import type { Place } from './rulerPlace'
import { textWidth } from './textWidth'

export const NUMERAL_SIZE = 12.5
const NUMERAL_DISTANCE = 6
/** A torn end bites this much from the inset. */
const TORN = 6

export interface NumeralShape {
  readonly x: number
  readonly text: string
  readonly isTarget: boolean
}

/** Numerals exactly under their tick; one that does not fit is left out, never moved. Targets come first. */
export function numeralShapes(
  values: readonly number[],
  write: (value: number) => string,
  { posts }: Pick<RulerModel, 'posts'>,
  { percent, pixels, length, inset }: Place,
): NumeralShape[] {
  const isTarget = (value: number) => posts.some((post) => Math.abs(post.value - value) < 1e-9)
  const kept: { value: number; from: number; to: number }[] = []
  const ordered = [...values].sort((a, b) => Number(isTarget(b)) - Number(isTarget(a)))
  for (const value of ordered) {
    const half = textWidth(write(value), NUMERAL_SIZE) / 2
    const from = pixels(value) - half
    const to = pixels(value) + half
    const fits = from >= TORN - inset && to <= length + inset - TORN
    const free = kept.every(
      (other) => from >= other.to + NUMERAL_DISTANCE || to <= other.from - NUMERAL_DISTANCE,
    )
    if (fits && free) kept.push({ value, from, to })
  }
  return kept
    .sort((first, second) => first.value - second.value)
    .map(({ value }) => ({ x: percent(value), text: write(value), isTarget: isTarget(value) }))
}

export interface PaintedShape {
  readonly x: number
  readonly width: number
  /** The end of the ruler up to which the promise is kept. */
  readonly opens: 'left' | 'right' | 'none'
}

export function paintedShape(
  { painted }: Pick<RulerModel, 'painted'>,
  { percent }: Place,
): PaintedShape | undefined {
  if (!painted) return undefined
  const { from, to } = painted
  const x = from === undefined ? 0 : percent(from)
  const end = to === undefined ? 100 : percent(to)
  const opens = from === undefined ? 'left' : to === undefined ? 'right' : 'none'
  return { x, width: Math.max(end - x, 0), opens }
}

export function stretchOf(
  { from, to }: { readonly from: number; readonly to: number },
  { percent }: Place,
): { readonly x: number; readonly width: number } {
  const x = percent(Math.min(from, to))
  return { x, width: percent(Math.max(from, to)) - x }
}

/** Those of `values` that stand clear of other glyphs and of each other. */
export function clearValues(
  values: readonly number[],
  taken: readonly (number | undefined)[],
  distance: number,
  { pixels }: Place,
): number[] {
  const places = taken.flatMap((value) => (value === undefined ? [] : [pixels(value)]))
  return values.filter((value) => {
    const at = pixels(value)
    const clear = places.every((other) => Math.abs(other - at) >= distance)
    if (clear) places.push(at)
    return clear
  })
}
