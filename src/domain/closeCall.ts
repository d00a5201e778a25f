import type { CloseCall, Judgement } from './judgement'
import { judgedSeries } from './judgedFigure'
import type { JudgedIndicator, Variation } from './judgedFigure'
import { comparePeriods, writePeriod } from './period'

/**
 * A verdict is a close call where it changes with the figure ± half a rounding unit, or with the
 * neighbouring baseline year (data-model §3). A variation that cannot be judged is no other verdict.
 */
export function findCloseCall(
  subject: JudgedIndicator,
  judgement: Judgement,
  judgeVariation: (variation: Variation) => Judgement,
): CloseCall | undefined {
  const { verdict, figure, roundingUnit } = judgement
  if (verdict === 'not-rated' || !figure || roundingUnit === undefined) return undefined
  for (const figureShift of [roundingUnit / 2, -roundingUnit / 2]) {
    const otherwise = judgeVariation({ figureShift }).verdict
    if (otherwise !== verdict && otherwise !== 'not-rated') {
      return { by: 'rounding', otherwise, value: figure.value + figureShift }
    }
  }
  for (const neighbour of neighbouringBaselines(subject, judgement)) {
    const other = judgeVariation({ baselinePeriod: neighbour.period })
    if (other.verdict !== verdict && other.verdict !== 'not-rated') {
      const { period, value } = neighbour
      return { by: 'baseline-year', otherwise: other.verdict, value, period }
    }
  }
  return undefined
}

/** The figures just before and just after the baseline, where they could have been the baseline. */
export function neighbouringBaselines(subject: JudgedIndicator, judgement: Judgement) {
  const { baseline, figure, spanTotal } = judgement
  if (!baseline || !figure || spanTotal !== undefined) return []
  const series = judgedSeries(subject)
  const index = series.findIndex(
    ({ period }) => writePeriod(period) === writePeriod(baseline.period),
  )
  return [series[index - 1], series[index + 1]].flatMap((neighbour) =>
    neighbour && comparePeriods(neighbour.period, figure.period) < 0 ? [neighbour] : [],
  )
}
