import { comparePeriods, parsePeriod, timeOf, writePeriod } from '@/domain/period'
import type { Judgement } from '@/domain/judgement'
import { isInterrupted, newestWhole } from '@/domain/series'
import type { Observation, ObservationStatus } from '@/domain/observation'
import type { Period } from '@/domain/period'

export interface TrendPoint {
  readonly period: Period
  /** In years; equal steps between years of one kind. */
  readonly time: number
  readonly value: number
}

export interface TrendMark extends TrendPoint {
  readonly status: ObservationStatus
  readonly breakBefore: boolean
  /** No line leads to it: a year is missing before it, the definition changed, or a part of a year stands beside a whole one. */
  readonly interrupted: boolean
  readonly role: 'baseline' | 'latest' | 'other'
  readonly text: string
}

export interface TrendYear {
  readonly period: Period
  readonly time: number
}

export interface TrendGap {
  readonly from: number
  readonly to: number
}

/** Every figure stands in the middle of its year, so that years are equally far apart. */
export function timeOfYear(period: Period): number {
  return timeOf(period, 'rate')
}

/** @param measured whether the newest figure is a result; a plan's baseline is never the ▼ */
export function marksOf(
  series: readonly Observation[],
  judgement: Judgement,
  measured: boolean,
  write: (observation: Observation) => string,
): TrendMark[] {
  const baseline = judgement.target?.kind === 'range' ? undefined : judgement.baseline?.period
  // As on the card: a part of a year is no newest result while there is a whole one.
  const newest = newestWhole(series)
  return series.map((observation, index) => {
    const { period, value, status, breakBefore } = observation
    const time = timeOfYear(period)
    const isBaseline = measured
      ? baseline !== undefined && comparePeriods(period, baseline) === 0
      : true
    return {
      period,
      time,
      value,
      status,
      breakBefore,
      interrupted: isInterrupted(series[index - 1], observation),
      role: measured && observation === newest ? 'latest' : isBaseline ? 'baseline' : 'other',
      text: write(observation),
    }
  })
}

/** Every year from the first to the last of these times; a year with a day's figure takes that day. */
export function yearsBetween(
  kind: Period['kind'],
  points: readonly { readonly period: Period; readonly time: number }[],
): TrendYear[] {
  const days = points.filter(({ period }) => period.kind === 'date')
  const pattern = kind === 'date' ? days.at(-1)?.period : undefined
  const inYear = (year: number): Period =>
    pattern?.kind === 'date' ? { ...pattern, year } : { kind: kind === 'date' ? 'FY' : kind, year }
  const times = points.map(({ time }) => time)
  const first = Math.min(...times)
  const last = Math.max(...times)
  const years: TrendYear[] = []
  for (let year = Math.floor(first) - 1; year <= Math.ceil(last); year += 1) {
    const slot = timeOfYear(inYear(year))
    if (slot < first - 0.5 || slot > last + 0.5) continue
    const day = days.find(({ time }) => Math.abs(time - slot) <= 0.5)
    years.push(day ?? { period: inYear(year), time: slot })
  }
  return years
}

/**
 * Stretches of years without a figure: between two figures, and after the newest one those that were over
 * on the day `overdueOn`. A year not yet due has no mark.
 */
export function gapsOf(
  years: readonly TrendYear[],
  marks: readonly TrendMark[],
  overdueOn: string | undefined,
): TrendGap[] {
  const first = marks[0]?.time ?? Infinity
  const last = marks.at(-1)?.time ?? -Infinity
  const day = overdueOn === undefined ? undefined : parsePeriod(overdueOn)
  const now = day ? timeOfYear(day) : -Infinity
  const gaps: TrendGap[] = []
  let open: TrendGap | undefined
  for (const { period, time } of years) {
    const measured = marks.some((mark) => Math.abs(mark.time - time) <= 0.5)
    const due = time < last || timeOf(period, 'stock') <= now
    if (measured || time < first || !due) {
      open = undefined
    } else if (open) {
      open = { from: open.from, to: time }
      gaps[gaps.length - 1] = open
    } else {
      open = { from: time, to: time }
      gaps.push(open)
    }
  }
  return gaps
}

/** One of each period: a figure and a path point in the same year share their place. */
export function onePerPeriod<Point extends { readonly period: Period }>(
  points: readonly Point[],
): Point[] {
  return [...new Map(points.map((point) => [writePeriod(point.period), point])).values()]
}
