import type { Direction } from './indicator'
import type { Period, TargetPeriod } from './period'
import type { Citation } from './provenance'

export const TARGET_KINDS = [
  'at_least',
  'at_most',
  'range',
  'maintain',
  'unstated',
  'text',
] as const
export type TargetKind = (typeof TARGET_KINDS)[number]

export const TARGET_ROLES = ['final', 'interim', 'planned', 'floor'] as const
export type TargetRole = (typeof TARGET_ROLES)[number]

/** What was promised. `value` is absent where only words were printed, or a bound of a range was not. */
export interface Target extends Citation {
  readonly period: TargetPeriod
  readonly role: TargetRole
  readonly kind: TargetKind
  readonly value?: number
  readonly valueMax?: number
  /** The period of the figure that the document itself prints as its baseline. */
  readonly baselinePeriod?: Period
  readonly note?: string
}

/**
 * Two decimal figures are the same number although binary arithmetic may have bent them. The allowance is
 * relative and small: one yen in 12,345,678,901円 counts, and so does 0.0000000001.
 */
export function sameAmount(first: number, second: number): boolean {
  return Math.abs(first - second) <= 1e-12 * Math.max(Math.abs(first), Math.abs(second))
}

/** `first` is at `second` or above it, bent binary digits forgiven. */
function atLeast(first: number, second: number): boolean {
  return first > second || sameAmount(first, second)
}

/**
 * Whether a figure keeps the promise. `undefined` where the promise cannot be held against a figure
 * (words only, no bound printed, no direction).
 */
export function targetHolds(
  target: Pick<Target, 'kind' | 'value' | 'valueMax'>,
  figure: number,
  direction: Direction,
): boolean | undefined {
  const { value, valueMax } = target
  switch (target.kind) {
    case 'at_least':
      return value === undefined ? undefined : atLeast(figure, value)
    case 'at_most':
      return value === undefined ? undefined : atLeast(value, figure)
    case 'maintain':
      if (value === undefined) return undefined
      return direction === 'lower' ? atLeast(value, figure) : atLeast(figure, value)
    case 'range':
      if (value === undefined && valueMax === undefined) return undefined
      return (
        (value === undefined || atLeast(figure, value)) &&
        (valueMax === undefined || atLeast(valueMax, figure))
      )
    case 'unstated':
    case 'text':
      return undefined
  }
}
