import { rulerScale } from './rulerScale'
import type { RulerScale } from './rulerScale'
import type { TrendModel } from './trendModel'

/** Height of the whole chart, and the lane of the plot within it, in px. */
export const TREND_HEIGHT = 300
export const PLOT_TOP = 24
export const PLOT_BOTTOM = 254
const NUMERAL_HEIGHT = 14
/** The foot stays at 0 where the smallest value lies below this share of the largest. */
const ZERO_WITHIN = 0.6

export function trendScale(model: TrendModel): RulerScale {
  return rulerScale({
    values: trendValues(model),
    decimals: model.decimals,
    length: PLOT_BOTTOM - PLOT_TOP,
    numeralLength: () => NUMERAL_HEIGHT,
    zeroWithin: ZERO_WITHIN,
    ...(model.painted ? { painted: model.painted } : {}),
  })
}

function trendValues(model: TrendModel): number[] {
  const points = [...model.marks, ...model.path, ...model.interim, ...model.planned]
  return [
    ...points.map(({ value }) => value),
    ...model.targets,
    ...model.superseded.map(({ value }) => value),
  ]
}

/** From the top, in px; never outside the plot. */
export function heightOf({ from, to }: RulerScale): (value: number) => number {
  return (value) => {
    const share = (value - from) / (to - from)
    const safe = Number.isFinite(share) ? Math.min(Math.max(share, 0), 1) : 0
    return Math.round((PLOT_BOTTOM - safe * (PLOT_BOTTOM - PLOT_TOP)) * 10) / 10
  }
}
