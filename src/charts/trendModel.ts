import { recordSeries } from '@/domain/series'
import type { SourceDocument } from '@/domain/document'
import type { Observation } from '@/domain/observation'
import type { Period, TargetPeriod } from '@/domain/period'
import type { IndicatorRecord } from '@/domain/snapshot'
import type { Target } from '@/domain/target'
import { isPlanOnly } from './rulerModel'
import { targetSide } from './targetSide'
import type { PaintedSide } from './targetSide'
import { gapsOf, marksOf, onePerPeriod, timeOfYear, yearsBetween } from './trendSeries'
import type { TrendGap, TrendMark, TrendPoint, TrendYear } from './trendSeries'

/** The words on a trend chart. Functions write one item each; an empty text is not drawn. */
export interface TrendLabels {
  /** One sentence that says all that the picture shows. */
  readonly title: string
  /** 目標 25.0% */
  readonly target: string
  /** 目標 25.0, then 25.0, as short as the values at the points: where the longer would cross something. */
  readonly targetShorter: readonly string[]
  /** 目標までの道すじ */
  readonly path: string
  /** 値なし */
  readonly missing: string
  /** 定義が変わりました */
  readonly definitionBreak: string
  /** 数え方の変更, where that is too long. */
  readonly definitionBreakShort: string
  /** 10.5, 約10, (10.5): as written at a point, without the unit. */
  readonly value: (observation: Observation) => string
  /** H30 over 2018; a calendar-year series has one row (2018年). */
  readonly year: (period: Period) => readonly string[]
  /** The document of a superseded target. */
  readonly superseded: (target: Target) => string
  /** Writes a number of the axis; digits grouped by comma where absent. */
  readonly tick?: (value: number, decimals: number) => string
}

export interface TrendModel {
  readonly labels: TrendLabels
  readonly decimals: number
  /** Years on the axis in order of time, with or without a figure. */
  readonly years: readonly TrendYear[]
  readonly marks: readonly TrendMark[]
  /** Stretches of years without a figure, as the first and last time. */
  readonly gaps: readonly TrendGap[]
  readonly painted?: PaintedSide
  /** Values of the target: one, or the two ends of a range. */
  readonly targets: readonly number[]
  /** When the target is due; absent where it is undated. */
  readonly due?: number
  readonly flies?: 'left' | 'right'
  readonly path: readonly TrendPoint[]
  readonly expected?: TrendPoint
  readonly interim: readonly TrendPoint[]
  readonly planned: readonly TrendPoint[]
  readonly superseded: readonly { readonly value: number; readonly text: string }[]
}

/**
 * @param today ISO day of the snapshot. Years after the newest figure that were over by then, and overdue,
 *   are shown as missing; without it only years in between are.
 */
export function trendModel(
  record: IndicatorRecord,
  documents: readonly SourceDocument[],
  labels: TrendLabels,
  today?: string,
): TrendModel | undefined {
  const series = recordSeries(record, documents)
  const { judgement, indicator } = record
  const planned = pointsOf(record.targets, 'planned')
  const interim = pointsOf(record.targets, 'interim')
  const measured = !isPlanOnly(record, documents)
  const marks = marksOf(series, judgement, measured, labels.value)
  if (marks.length + planned.length === 0) return undefined
  // A total over a span is no level: yearly figures are not held against its line or its path.
  const total = judgement.spanTotal !== undefined
  const side =
    judgement.target && !total ? targetSide(judgement.target, indicator.direction) : undefined
  const duePeriod = side && (judgement.targetPeriod ?? endOf(judgement.target?.period))
  const due = duePeriod && { period: duePeriod, time: timeOfYear(duePeriod) }
  // What was before a definition break is not comparable: no path leads across it.
  const comparable = judgement.reason !== 'definition-break' && !total
  const path = (comparable ? judgement.path : []).map((point) => ({
    ...point,
    time: timeOfYear(point.period),
  }))
  const figureKind = (judgement.figure ?? series.at(-1))?.period.kind
  const plannedKind = planned[0]?.period.kind
  const kind = (measured ? figureKind : (plannedKind ?? figureKind)) ?? plannedKind ?? 'FY'
  const years = yearsBetween(
    kind,
    onePerPeriod([...marks, ...planned, ...interim, ...path, ...(due ? [due] : [])]),
  )
  const expected = judgement.verdict === 'not-rated' || total ? undefined : judgement.expected
  return {
    labels,
    decimals: Math.max(indicator.decimals, 0),
    years,
    marks,
    gaps: gapsOf(years, marks, record.freshness.overdue ? today : undefined),
    ...(side ? { painted: side.painted } : {}),
    targets: side?.posts.map(({ value }) => value) ?? [],
    ...(due ? { due: due.time } : {}),
    ...(side?.posts[0] ? { flies: side.posts[0].flies } : {}),
    path,
    ...(expected ? { expected: { ...expected, time: timeOfYear(expected.period) } } : {}),
    interim,
    planned,
    superseded: judgement.superseded.flatMap((target) =>
      target.value === undefined ? [] : [{ value: target.value, text: labels.superseded(target) }],
    ),
  }
}

function endOf(period: TargetPeriod | undefined): Period | undefined {
  if (!period || period.kind === 'undated') return undefined
  return period.kind === 'span' ? { kind: 'FY', year: period.to } : period
}

function pointsOf(targets: readonly Target[], role: Target['role']): TrendPoint[] {
  return targets
    .flatMap((target) => {
      const period = endOf(target.period)
      if (target.role !== role || target.value === undefined || !period) return []
      return [{ period, value: target.value, time: timeOfYear(period) }]
    })
    .sort((first, second) => first.time - second.time)
}
