import { documentRanks, seriesOf } from './choose'
import type { SourceDocument } from './document'
import type { Observation } from './observation'
import { comparePeriods } from './period'
import type { IndicatorRecord } from './snapshot'

/** One observation a period, that of the latest document, in order of time. */
export function recordSeries(
  record: Pick<IndicatorRecord, 'observations'>,
  documents: readonly SourceDocument[],
): Observation[] {
  return seriesOf(record.observations, documentRanks(documents))
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
