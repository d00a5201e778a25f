import { recordSeries } from '@/domain/series'
import { comparePeriods } from '@/domain/period'
import type { SourceDocument } from '@/domain/document'
import type { Judgement } from '@/domain/judgement'
import type { Observation } from '@/domain/observation'
import type { IndicatorRecord } from '@/domain/snapshot'
import type { Target } from '@/domain/target'
import type { Verdict } from '@/domain/verdict'
import { targetSide } from './targetSide'
import type { PaintedSide, Post } from './targetSide'

/** The words on a ruler, ready to be drawn. */
export interface RulerLabels {
  /** The latest figure with its unit: 10.0%. Not drawn where the record holds plans only. */
  readonly reading: string
  /** The distance to the target: あと15.0ポイント. Empty where there is none. */
  readonly gap: string
  /** One sentence that says all that the picture shows. */
  readonly title: string
  /** Written above the glyphs from scale 1.1 up (print, board, share picture), where they fit. */
  readonly names?: RulerNames
  /** Writes a number of the scale; digits grouped by comma where absent. */
  readonly tick?: (value: number, decimals: number) => string
}

export interface RulerNames {
  readonly baseline?: string
  readonly expected?: string
  readonly target?: string
}

/** Everything that is laid against a ruler. Numbers are in the indicator's unit × scale. */
export interface RulerModel {
  readonly labels: RulerLabels
  readonly verdict: Verdict
  /** Digits after the point as printed: no tick is finer. */
  readonly decimals: number
  readonly latest?: number
  readonly baseline?: number
  readonly expected?: number
  readonly trail?: { readonly from: number; readonly to: number; readonly hatched: boolean }
  /** Dotted: what is missing between the latest figure and where it should stand. */
  readonly missing?: { readonly from: number; readonly to: number }
  /** Earlier figures, where no trail is drawn. */
  readonly earlier: readonly number[]
  /** Planned yearly figures, where nothing has been measured. */
  readonly planned: readonly number[]
  readonly posts: readonly Post[]
  readonly painted?: PaintedSide
  /** From the latest figure to the nearest post; of no length where only the words are shown. */
  readonly gap?: { readonly from: number; readonly to: number }
  /** Which way the figure moved, where it moved away from the target. */
  readonly movedAway?: 'left' | 'right'
}

/** Absent where there is nothing to hold against anything: one value and no target. */
export function rulerModel(
  record: IndicatorRecord,
  documents: readonly SourceDocument[],
  labels: RulerLabels,
): RulerModel | undefined {
  const series = recordSeries(record, documents).filter(({ status }) => status !== 'partial')
  const shared = {
    labels,
    verdict: record.judgement.verdict,
    decimals: Math.max(record.indicator.decimals, 0),
  }
  const model = isPlanOnly(record, documents)
    ? planModel(record, series, shared)
    : resultModel(record, series, shared)
  return model && new Set(valuesOf(model)).size > 1 ? model : undefined
}

/** All values that must be in view. */
export function valuesOf(model: RulerModel): number[] {
  return [
    model.latest,
    model.baseline,
    model.expected,
    ...model.earlier,
    ...model.planned,
    ...model.posts.map(({ value }) => value),
  ].filter((value): value is number => value !== undefined && Number.isFinite(value))
}

/** Nothing measured: the only figures are those of plans, which also name planned or final values. */
export function isPlanOnly(
  { judgement, observations, targets }: IndicatorRecord,
  documents: readonly SourceDocument[],
): boolean {
  if (judgement.reason === 'plan-only') return true
  const plans = new Set(documents.filter(({ kind }) => kind === 'plan').map(({ id }) => id))
  return (
    judgement.verdict === 'not-rated' &&
    observations.length <= 1 &&
    observations.every(({ documentId }) => plans.has(documentId)) &&
    targets.some(({ role, value }) => role === 'planned' && value !== undefined)
  )
}

type Shared = Pick<RulerModel, 'labels' | 'verdict' | 'decimals'>

function planModel(
  { judgement, indicator, targets }: IndicatorRecord,
  series: readonly Observation[],
  shared: Shared,
): RulerModel {
  const planned = targets
    .filter(({ role }) => role === 'planned')
    .flatMap(({ value }) => (value === undefined ? [] : [value]))
  // Without a target nothing is painted and no flag stands: a plan for one year is no promise.
  const last: Pick<Target, 'kind' | 'value' | 'valueMax'> | undefined =
    judgement.target && judgement.target.value === undefined
      ? lastPlanned(targets, indicator.direction === 'lower')
      : judgement.target
  const side = last && targetSide(last, indicator.direction)
  const baseline = series.at(-1)?.value
  return {
    ...shared,
    ...(baseline === undefined ? {} : { baseline }),
    earlier: [],
    planned: planned.filter((value) => !side?.posts.some((post) => post.value === value)),
    posts: side?.posts ?? [],
    ...(side?.painted ? { painted: side.painted } : {}),
  }
}

function lastPlanned(targets: readonly Target[], lower: boolean) {
  const last = targets.filter(({ role }) => role === 'planned').at(-1)
  if (last?.value === undefined) return undefined
  return { kind: lower ? ('at_most' as const) : ('at_least' as const), value: last.value }
}

function resultModel(
  { judgement, indicator }: IndicatorRecord,
  series: readonly Observation[],
  shared: Shared,
): RulerModel | undefined {
  const figure = judgement.figure ?? series.at(-1)
  const side = judgement.target && targetSide(judgement.target, indicator.direction)
  const latest = judgement.spanTotal ?? figure?.value
  const baseline = shownBaseline(judgement)
  const onTheWay = baseline !== undefined && judgement.progress !== undefined
  const moved = latest !== undefined && baseline !== undefined ? latest - baseline : 0
  const judged = judgement.verdict !== 'not-rated'
  const expected = onTheWay && judged ? judgement.expected?.value : undefined
  const hatched = judgement.verdict === 'moving-away'
  const late = judgement.verdict === 'behind' || judgement.verdict === 'slightly-behind'
  const target = latest === undefined ? undefined : nearestPost(side, latest)
  return {
    ...shared,
    ...(latest === undefined ? {} : { latest }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(expected === undefined ? {} : { expected }),
    ...(onTheWay && latest !== undefined ? { trail: { from: baseline, to: latest, hatched } } : {}),
    ...(late && latest !== undefined && expected !== undefined
      ? { missing: { from: latest, to: expected } }
      : {}),
    earlier: onTheWay || !figure ? [] : earlierValues(series, figure),
    planned: [],
    posts: side?.posts ?? [],
    ...(side?.painted ? { painted: side.painted } : {}),
    ...(latest !== undefined && target !== undefined && shared.labels.gap
      ? { gap: { from: latest, to: target } }
      : {}),
    ...(hatched && moved !== 0 ? { movedAway: moved < 0 ? 'left' : 'right' } : {}),
  }
}

/** A range has no baseline, and one from before a definition break is not comparable. */
function shownBaseline({ baseline, target, reason }: Judgement): number | undefined {
  if (target?.kind === 'range' || reason === 'definition-break') return undefined
  return baseline?.value
}

/** Within a range nothing is measured: the words stand below the figure. */
function nearestPost(side: ReturnType<typeof targetSide>, latest: number): number | undefined {
  if (!side) return undefined
  const { from, to } = side.painted
  if (from !== undefined && to !== undefined && latest >= from && latest <= to) return latest
  return [...side.posts].sort(
    (first, second) => Math.abs(first.value - latest) - Math.abs(second.value - latest),
  )[0]?.value
}

/** Comparable figures before this one: from the last definition break on. */
function earlierValues(series: readonly Observation[], figure: Observation): number[] {
  const until = series.filter(({ period }) => comparePeriods(period, figure.period) <= 0)
  const lastBreak = until.findLastIndex(({ breakBefore }) => breakBefore)
  return until
    .slice(Math.max(lastBreak, 0))
    .filter(({ period }) => comparePeriods(period, figure.period) < 0)
    .map(({ value }) => value)
}
