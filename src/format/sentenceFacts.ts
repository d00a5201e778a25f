import type { IndicatorRecord } from '@/domain/snapshot'
import type { Observation } from '@/domain/observation'
import { comparePeriods } from '@/domain/period'
import type { Period } from '@/domain/period'
import { sameAmount, targetHolds } from '@/domain/target'
import type { Target } from '@/domain/target'
import { distanceToTarget } from './amountText'
import { expectedDecimals, expectedShareOfWay, judgedDecimals, toDigits } from './judgedDigits'

export type Told = Pick<IndicatorRecord, 'indicator' | 'judgement' | 'observations' | 'targets'> &
  Partial<Pick<IndicatorRecord, 'statements'>>

/** Where the way stands at the figure's period, in printed digits. */
export interface ExpectedFacts {
  readonly value: number
  readonly decimals: number
  readonly period: Period
  /** From the expected value to the figure; 0 where both read alike. */
  readonly lead: number
  /** The figure has gone further towards the target. */
  readonly ahead: boolean
  /** Share of the way that was due. */
  readonly share?: number
}

/** What sentences of every language are made from. */
export interface SentenceFacts {
  /** What is compared: the figure, or the total over the target's span. */
  readonly current: number
  readonly decimals: number
  readonly figure: Observation
  readonly target: Target
  /** To the nearest bound; 0 where the target is just met. */
  readonly distance: number
  /** The figure is above the bound (or above the range). */
  readonly above: boolean
  /** First period after the baseline in which the target held, and has ever since. */
  readonly heldSince?: Period
  /** From the baseline to the figure; 0 where they are the same. */
  readonly change: number
  /** 横ばい: as good as no change. */
  readonly flat: boolean
  /** Share of the way that is covered, where there is a way and some of it is covered. */
  readonly covered?: number
  readonly expected?: ExpectedFacts
  /** The figure is the one for the target's period, not a later one. */
  readonly atDeadline: boolean
}

/** Of a way so short that one rounding unit is much of it, a change of one unit is not 横ばい. */
const FLAT_SHARE = 0.1

/** Absent where there is no figure or no target with a number. */
export function sentenceFacts(record: Told): SentenceFacts | undefined {
  const { judgement, indicator, observations } = record
  const { figure, target, targetPeriod, baseline, spanTotal, progress, notes } = judgement
  if (!figure || !target || (target.value === undefined && target.valueMax === undefined))
    return undefined
  const current = spanTotal ?? figure.value
  const distance = distanceToTarget(target, current, indicator)
  const expected = expectedFacts(record, current)
  const heldSince =
    spanTotal === undefined
      ? firstHeld(
          observations,
          figure,
          (value) => targetHolds(target, value, indicator.direction) === true,
        )
      : undefined
  const change = baseline && !sameAmount(current, baseline.value) ? current - baseline.value : 0
  return {
    current,
    decimals: judgedDecimals(record),
    figure,
    target,
    distance: sameAmount(distance, 0) ? 0 : distance,
    above: current > nearestBound(target, current),
    ...(heldSince ? { heldSince } : {}),
    change,
    flat: notes.includes('flat') && Math.abs(progress ?? 0) <= FLAT_SHARE,
    ...(progress !== undefined && progress > 0 ? { covered: progress } : {}),
    ...(expected ? { expected } : {}),
    atDeadline: targetPeriod !== undefined && comparePeriods(figure.period, targetPeriod) === 0,
  }
}

function expectedFacts(record: Told, current: number): ExpectedFacts | undefined {
  const { expected, baseline, target } = record.judgement
  if (!expected) return undefined
  const decimals = expectedDecimals(record)
  const value = toDigits(expected.value, decimals)
  const lead = sameAmount(current, value) ? 0 : current - value
  const goal = target?.value ?? target?.valueMax ?? 0
  const share = expectedShareOfWay(record)
  return {
    value,
    decimals,
    period: expected.period,
    lead,
    ahead: lead * (goal - (baseline?.value ?? 0)) > 0,
    ...(share === undefined ? {} : { share }),
  }
}

function nearestBound(target: Target, current: number): number {
  const bounds = [target.value, target.valueMax].filter((bound) => bound !== undefined)
  return bounds.sort((a, b) => Math.abs(a - current) - Math.abs(b - current))[0] ?? 0
}

function firstHeld(
  observations: readonly Observation[],
  figure: Observation,
  holds: (value: number) => boolean,
): Period | undefined {
  const until = observations.filter(
    ({ period, status }) => status !== 'partial' && comparePeriods(period, figure.period) <= 0,
  )
  const lastMiss = until.findLastIndex(({ value }) => !holds(value))
  const first = until[lastMiss + 1]
  return lastMiss >= 0 && first && first !== figure ? first.period : undefined
}

/** Why nothing can be judged where the documents do hold something: a part of a year, or words. */
export function unjudgedKind({ observations, statements }: Told): 'partial' | 'words' | 'none' {
  if (observations.length > 0) return 'partial'
  return statements && statements.length > 0 ? 'words' : 'none'
}
