import { chooseTarget, documentRanks, seriesOf } from './choose'
import type { ChosenTarget } from './choose'
import type { SourceDocument } from './document'
import type { Indicator } from './indicator'
import type { Observation } from './observation'
import { alignPeriod, comparePeriods, fiscalYearOf, writePeriod } from './period'
import type { Period } from './period'
import type { Target } from './target'

/** All that the judging of one indicator needs to know. */
export interface JudgedIndicator {
  readonly indicator: Indicator
  readonly observations: readonly Observation[]
  readonly targets: readonly Target[]
  readonly documents: readonly SourceDocument[]
  /** 1–12; April where absent. */
  readonly fiscalYearStartMonth?: number
}

/** A changed reading of the same figures, for the question whether a verdict is a close call. */
export interface Variation {
  readonly figureShift?: number
  readonly baselinePeriod?: Period
}

/** Which figure is judged, against which target, from where. */
export interface JudgedFigure {
  readonly figure: Observation
  readonly newest: Observation
  /** What is compared: the figure, shifted in a variation, or the sum over the target's span. */
  readonly current: number
  readonly target: Target
  /** In the figures' kind of year; absent where the target is undated. */
  readonly targetPeriod?: Period
  readonly baseline?: Observation
  /** The target is a total over a span of years. */
  readonly spanTotal: boolean
  /** The figures that may be judged, in order of time. */
  readonly series: readonly Observation[]
}

/**
 * Figures that may be judged: one a period, complete, in order of time. Partial figures go first, lest one
 * in a later document hide the complete figure of an earlier one.
 */
export function judgedSeries(subject: JudgedIndicator): Observation[] {
  const complete = subject.observations.filter(
    ({ status, value }) => status !== 'partial' && Number.isFinite(value),
  )
  return seriesOf(complete, documentRanks(subject.documents))
}

export function chosenTarget(subject: JudgedIndicator): ChosenTarget | undefined {
  return chooseTarget(subject.targets, documentRanks(subject.documents))
}

/**
 * Which figure (data-model §3): the newest; where figures reach past the target's period, the one for that
 * period, else the first after it. Which baseline: the figure that a document names, else the earliest; a
 * named one that is not earlier than the judged figure leaves no baseline, and no other takes its place.
 */
export function judgedFigure(
  subject: JudgedIndicator,
  series: readonly Observation[],
  newest: Observation,
  chosen: ChosenTarget,
  variation: Variation,
): JudgedFigure {
  const { target } = chosen
  const end = endOf(target)
  const targetPeriod = end && alignPeriod(end, newest.period.kind)
  const reached =
    targetPeriod && series.find(({ period }) => comparePeriods(period, targetPeriod) >= 0)
  const figure = reached ?? newest
  const earlier = series.filter(({ period }) => comparePeriods(period, figure.period) < 0)
  const wanted = variation.baselinePeriod ?? chosen.baselinePeriod
  const named = wanted && series.find(({ period }) => writePeriod(period) === writePeriod(wanted))
  const baseline = named ? earlier.find((observation) => observation === named) : earlier[0]
  const spanTotal =
    target.period.kind === 'span' &&
    subject.indicator.measure === 'flow' &&
    (target.kind === 'at_least' || target.kind === 'at_most')
  const amount = spanTotal
    ? sumOf(figuresInSpan(series, target, figure, subject.fiscalYearStartMonth))
    : figure.value
  return {
    figure,
    newest,
    current: amount + (variation.figureShift ?? 0),
    target,
    ...(targetPeriod ? { targetPeriod } : {}),
    ...(baseline ? { baseline } : {}),
    spanTotal,
    series,
  }
}

function endOf({ period }: Target): Period | undefined {
  if (period.kind === 'undated') return undefined
  return period.kind === 'span' ? { kind: 'FY', year: period.to } : period
}

/** The figures that a total over a span is made of so far. */
function figuresInSpan(
  series: readonly Observation[],
  target: Target,
  figure: Observation,
  fiscalYearStartMonth?: number,
): Observation[] {
  if (target.period.kind !== 'span') return []
  const { from, to } = target.period
  return series.filter(({ period }) => {
    const year = fiscalYearOf(period, fiscalYearStartMonth)
    return year >= from && year <= to && comparePeriods(period, figure.period) <= 0
  })
}

/** Adds printed figures and takes off the dust of binary arithmetic far below their last digit. */
function sumOf(figures: readonly Observation[]): number {
  const total = figures.reduce((sum, { value }) => sum + value, 0)
  const decimals = Math.max(0, ...figures.map((figure) => figure.decimals)) + 6
  return Number(total.toFixed(Math.min(decimals, 100)))
}

/** A break between the baseline and the figure, or between the figures that a total is made of. */
export function hasBreak(subject: JudgedIndicator, judged: JudgedFigure): boolean {
  const { series, baseline, figure, target, spanTotal } = judged
  const first = spanTotal
    ? figuresInSpan(series, target, figure, subject.fiscalYearStartMonth)[0]
    : baseline
  if (!first) return false
  return series.some(
    ({ breakBefore, period }) =>
      breakBefore &&
      comparePeriods(period, first.period) > 0 &&
      comparePeriods(period, figure.period) <= 0,
  )
}
