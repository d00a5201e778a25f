import type { Period } from './period'
import type { Target } from './target'
import type { Observation } from './observation'
import type { JudgementNote, Verdict, VerdictReason } from './verdict'

/** A figure that was taken as the beginning of the way, or read off the path. */
export interface PathPoint {
  readonly period: Period
  /** In years; see `timeOf`. */
  readonly time: number
  readonly value: number
}

/** Why a verdict is a close call, and what it would be otherwise. */
export interface CloseCall {
  readonly by: 'rounding' | 'baseline-year'
  readonly otherwise: Verdict
  /** The figure or baseline period that gives the other verdict. */
  readonly value: number
  readonly period?: Period
}

/**
 * The outcome of judging one indicator, with all of its working. Numbers are in the indicator's
 * unit × scale; shares and ratios are plain numbers (0.5 is half of the way); times are years.
 * A field is absent where it does not apply, never 0.
 */
export interface Judgement {
  readonly verdict: Verdict
  readonly reason?: VerdictReason
  readonly notes: readonly JudgementNote[]
  /** The figure that was judged. */
  readonly figure?: Observation
  /** The newest figure, where it is not the one that was judged. */
  readonly newest?: Observation
  readonly target?: Target
  /** The target's period in the figures' kind of year. */
  readonly targetPeriod?: Period
  readonly superseded: readonly Target[]
  readonly baseline?: PathPoint
  /** Where the path stands in the period of the figure (目安). */
  readonly expected?: PathPoint
  /** The required path: baseline, interim targets, target. */
  readonly path: readonly PathPoint[]
  /** The target is a level to hold: no percentage and no pace. */
  readonly levelToHold: boolean
  /** P: share of the way that is covered. */
  readonly progress?: number
  /** E: share of the time that has passed. */
  readonly expectedShare?: number
  /** R: pace so far ÷ pace that a straight line needs. */
  readonly paceRatio?: number
  readonly neededPerYear?: number
  readonly soFarPerYear?: number
  /** Sum of the span's figures where the target is a total over a span. */
  readonly spanTotal?: number
  readonly roundingUnit?: number
  readonly closeCall?: CloseCall
  readonly brokenFloors: readonly Target[]
}
