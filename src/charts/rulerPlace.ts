import type { RulerScale } from './rulerScale'

/** Where values stand on a ruler. */
export interface Place {
  /** Of the scale at the nominal width, in px. */
  readonly length: number
  /** How far the ruler reaches beyond its scale on both sides, in px. */
  readonly inset: number
  /** Percent of the scale's length. */
  readonly percent: (value: number) => number
  /** px from the scale's beginning at the nominal width. */
  readonly pixels: (value: number) => number
}

export function rulerPlace(scale: RulerScale, length: number, inset: number): Place {
  const share = (value: number) => {
    const result = (value - scale.from) / (scale.to - scale.from)
    return Number.isFinite(result) ? result : 0
  }
  return {
    length,
    inset,
    percent: (value) => Math.round(share(value) * 10_000) / 100,
    pixels: (value) => share(value) * length,
  }
}

/** How far to move something `before` px to the left and `after` px to the right of `at`, so that it fits. */
export function shiftInto(
  { length, inset }: Pick<Place, 'length' | 'inset'>,
  at: number,
  before: number,
  after: number,
): number {
  const tooFarLeft = -inset - (at - before)
  const tooFarRight = at + after - (length + inset)
  if (tooFarLeft > 0) return Math.ceil(tooFarLeft)
  return tooFarRight > 0 ? -Math.ceil(tooFarRight) : 0
}
