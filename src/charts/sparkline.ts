import { isInterrupted, newestWhole, recordSeries } from '@/domain/series'
import { timeOf } from '@/domain/period'
import type { SourceDocument } from '@/domain/document'
import type { Observation } from '@/domain/observation'
import type { IndicatorRecord } from '@/domain/snapshot'
import { targetSide } from './targetSide'

export const SPARKLINE_WIDTH = 86
export const SPARKLINE_HEIGHT = 40
const MARGIN = 5

/** A mini trend in px: decoration beside the figure, hidden from assistive technology. */
export interface SparklineModel {
  /** One `points` list for each stretch of years without a hole. */
  readonly stretches: readonly string[]
  /** Figures that stand alone: years are missing on both sides, or they count a part of their year. */
  readonly dots: readonly { readonly x: number; readonly y: number }[]
  /** The newest figure, as in the chart: a part of a year only where there is no whole one. */
  readonly end: { readonly x: number; readonly y: number }
  /** Heights of the target's dotted lines. */
  readonly targets: readonly number[]
  /** A range is a band between its two lines. */
  readonly band?: { readonly y: number; readonly height: number }
}

/** Absent where there are fewer than two figures. */
export function sparklineModel(
  record: IndicatorRecord,
  documents: readonly SourceDocument[],
): SparklineModel | undefined {
  const series = recordSeries(record, documents).filter(({ value }) => Number.isFinite(value))
  if (series.length < 2) return undefined
  const { target } = record.judgement
  const side = target && targetSide(target, record.indicator.direction)
  const levels = side?.posts.map(({ value }) => value) ?? []
  const times = series.map(({ period }) => timeOf(period, 'rate'))
  const x = between(Math.min(...times), Math.max(...times), MARGIN, SPARKLINE_WIDTH - MARGIN)
  const values = [...series.map(({ value }) => value), ...levels]
  const y = between(Math.min(...values), Math.max(...values), SPARKLINE_HEIGHT - MARGIN, MARGIN)
  const newest = newestWhole(series)
  const spot = ({ period, value }: Observation) => ({ x: x(timeOf(period, 'rate')), y: y(value) })
  const points = series.map((figure, index) => ({
    ...spot(figure),
    gap: isInterrupted(series[index - 1], figure),
  }))
  const stretches: { x: number; y: number }[][] = []
  for (const { gap, ...point } of points) {
    if (gap) stretches.push([point])
    else stretches.at(-1)?.push(point)
  }
  const targets = levels.map(y)
  const [low, high] = targets
  return {
    stretches: stretches
      .filter(({ length }) => length > 1)
      .map((stretch) => stretch.map((point) => `${point.x},${point.y}`).join(' ')),
    dots: stretches.filter(({ length }) => length === 1).flat(),
    end: newest ? spot(newest) : { x: 0, y: 0 },
    targets,
    ...(low !== undefined && high !== undefined
      ? { band: { y: high, height: Math.max(low - high, 0) } }
      : {}),
  }
}

/** A straight scale; everything in the middle where there is nothing to tell apart. */
function between(from: number, to: number, start: number, end: number) {
  return (value: number) => {
    const share = (value - from) / (to - from)
    const safe = Number.isFinite(share) ? share : 0.5
    return Math.round((start + safe * (end - start)) * 10) / 10
  }
}
