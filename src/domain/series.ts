import { documentRanks, seriesOf } from './choose'
import type { SourceDocument } from './document'
import type { Observation } from './observation'
import { comparePeriods, timeOf } from './period'
import type { IndicatorRecord } from './snapshot'

/** One observation a period, that of the latest document, in order of time. */
export function recordSeries(
  record: Pick<IndicatorRecord, 'observations'>,
  documents: readonly SourceDocument[],
): Observation[] {
  return seriesOf(record.observations, documentRanks(documents))
}

/** The newest figure; a part of a year only where there is no whole one. */
export function newestWhole(series: readonly Observation[]): Observation | undefined {
  return series.findLast(({ status }) => status !== 'partial') ?? series.at(-1)
}

/** In years: more than this between two figures, and a year is missing in between. */
const LONGEST_STEP = 1.5

/**
 * Whether no line may lead from a figure to the next one: there is none before it, the definition changed, a year is
 * missing in between, or one of them counts a part of its year only.
 */
export function isInterrupted(before: Observation | undefined, next: Observation): boolean {
  if (!before || next.breakBefore) return true
  if (before.status === 'partial' || next.status === 'partial') return true
  return timeOf(next.period, 'rate') - timeOf(before.period, 'rate') > LONGEST_STEP
}

export interface Change {
  readonly from: Observation
  readonly to: Observation
  /** `to` − `from`, in the indicator's unit × scale. */
  readonly amount: number
}

/**
 * The change of a figure since the previous comparable one: the figure before it in the series, of the same
 * kind of period and complete, with no definition break in between. Absent where there is none.
 */
export function changeSincePrevious(
  series: readonly Observation[],
  figure: Observation,
): Change | undefined {
  const complete = series.filter(({ status }) => status !== 'partial')
  if (figure.breakBefore || figure.status === 'partial') return undefined
  const from = complete.filter(({ period }) => comparePeriods(period, figure.period) < 0).at(-1)
  if (!from || from.period.kind !== figure.period.kind) return undefined
  return { from, to: figure, amount: figure.value - from.value }
}
