import type { Direction } from '@/domain/indicator'
import type { Target } from '@/domain/target'

/** A target's post; its flag flies to the side that keeps the promise. */
export interface Post {
  readonly value: number
  readonly flies: 'left' | 'right'
}

/** The values that keep the promise; an absent bound means that the side goes on. */
export interface PaintedSide {
  readonly from?: number
  readonly to?: number
}

export interface TargetSide {
  readonly posts: readonly Post[]
  readonly painted: PaintedSide
}

/** Where a target's posts stand and which side is painted. Absent where no side is known to be good. */
export function targetSide(
  { kind, value, valueMax }: Pick<Target, 'kind' | 'value' | 'valueMax'>,
  direction: Direction,
): TargetSide | undefined {
  if (direction === 'unstated' || kind === 'unstated' || kind === 'text') return undefined
  if (kind === 'range') return rangeSide(value, valueMax)
  if (value === undefined) return undefined
  const below = kind === 'at_most' || (kind === 'maintain' && direction === 'lower')
  return below ? rangeSide(undefined, value) : rangeSide(value, undefined)
}

function rangeSide(from: number | undefined, to: number | undefined): TargetSide | undefined {
  if (from === undefined && to === undefined) return undefined
  return {
    posts: [
      ...(from === undefined ? [] : [{ value: from, flies: 'right' as const }]),
      ...(to === undefined ? [] : [{ value: to, flies: 'left' as const }]),
    ],
    painted: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
  }
}
