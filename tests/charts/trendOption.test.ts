import { describe, expect, it } from 'vitest'
import type { ChartColours } from '@/charts/trendMarkLines'
import { trendModel } from '@/charts/trendModel'
import type { TrendModel } from '@/charts/trendModel'
import { trendOption, walkPoints } from '@/charts/trendOption'
import { trendScale } from '@/charts/trendScale'
import {
  AWKWARD_FIGURES,
  DOCUMENTS,
  givenRecord,
  numbersIn,
  PLAN,
  TREND_LABELS,
} from './chartFixtures'
import type { Given } from './chartFixtures'

const COLOURS: ChartColours = {
  surface: '#fff',
  text: '#111',
  textSecond: '#222',
  textThird: '#333',
  grid: '#eee',
  ink: '#044',
  band: '#eef',
  target: '#004',
  font: 'sans-serif',
}

function modelOf(given: Given): TrendModel {
  const model = trendModel(givenRecord(given), DOCUMENTS, TREND_LABELS)
  if (!model) throw new Error('The fixture has a trend.')
  return model
}

/** The points of one series as [time, value]. */
function pointsIn(model: TrendModel, id: string): unknown[] {
  const option = trendOption(model, COLOURS, [])
  const series = [option.series ?? []].flat().find((one) => one.id === id)
  return (series?.data ?? []).map((item: unknown) =>
    typeof item === 'object' && item !== null && 'value' in item ? item.value : item,
  )
}

function markedLevels(model: TrendModel): unknown[] {
  const option = trendOption(model, COLOURS, [])
  const series = [option.series ?? []].flat().find(({ id }) => id === 'figures')
  return (series?.markLine?.data ?? []).flatMap((item) => ('yAxis' in item ? [item.yAxis] : []))
}

const RECYCLING: Given = {
  figures: { FY2018: 10.5, FY2019: 10.7, FY2020: 10.5, FY2021: 10.1, FY2022: 10 },
  targets: [{ value: 25 }],
}
const PLANNED: Given = {
  figures: { FY2018: 10 },
  source: PLAN,
  targets: [
    { role: 'planned', value: 12, period: 'FY2020' },
    { role: 'planned', value: 14, period: 'FY2021' },
  ],
}

describe('trendOption', () => {
  it('has the same points as the model', () => {
    const model = modelOf(RECYCLING)
    const points = model.marks.map(({ time, value }) => [time, value])
    expect(pointsIn(model, 'points')).toEqual(points)
    expect(pointsIn(model, 'figures')).toEqual(points)
    expect(pointsIn(model, 'path')).toEqual(model.path.map(({ time, value }) => [time, value]))
    expect(pointsIn(model, 'expected')).toEqual([[model.expected?.time, model.expected?.value]])
  })

  it('has the value axis of the drawn chart', () => {
    const model = modelOf(RECYCLING)
    const { from, to } = trendScale(model)
    expect(trendOption(model, COLOURS, []).yAxis).toMatchObject({ min: from, max: to })
  })

  it('is finite for every awkward series', () => {
    for (const figures of Object.values(AWKWARD_FIGURES)) {
      for (const targets of [[{ value: 10 }], [{ kind: 'at_most' as const, value: 0 }]]) {
        const model = trendModel(givenRecord({ figures, targets }), DOCUMENTS, TREND_LABELS)
        const option = model && trendOption(model, COLOURS, [])
        expect(numbersIn(option).every(Number.isFinite)).toBe(true)
      }
    }
  })

  it('breaks the line over a missing year instead of joining or counting it as 0', () => {
    const model = modelOf({ figures: { FY2018: 1, FY2019: 2, FY2021: 4 } })
    const values = pointsIn(model, 'figures').map((point) =>
      Array.isArray(point) ? point[1] : point,
    )
    expect(values).toEqual([1, 2, null, 4])
    const series = [trendOption(model, COLOURS, []).series ?? []].flat()
    expect(series.find(({ id }) => id === 'figures')).toMatchObject({ connectNulls: false })
    expect(pointsIn(model, 'points')).toHaveLength(3)
  })

  it('breaks the line where the definition changed, and says so', () => {
    const model = modelOf({ figures: { FY2018: 1, FY2019: 2, FY2020: 3 }, breakAt: 'FY2020' })
    const values = pointsIn(model, 'figures').map((point) =>
      Array.isArray(point) ? point[1] : point,
    )
    expect(values).toEqual([1, 2, null, 3])
    expect(pointsIn(model, 'signs')).toHaveLength(1)
  })

  it('draws the target at its value, and both ends of a range', () => {
    expect(markedLevels(modelOf(RECYCLING))).toEqual([25])
    const range = [{ kind: 'range' as const, value: 3, valueMax: 5 }]
    expect(markedLevels(modelOf({ figures: { FY2020: 6, FY2021: 7 }, targets: range }))).toEqual([
      3, 5,
    ])
    expect(markedLevels(modelOf({ figures: { FY2020: 6, FY2021: 7 } }))).toEqual([])
  })

  it('never joins plans to results', () => {
    const model = modelOf(PLANNED)
    expect(model.planned).toHaveLength(2)
    expect(pointsIn(model, 'figures')).toHaveLength(1)
    expect(pointsIn(model, 'points')).toHaveLength(3)
    const series = [trendOption(model, COLOURS, []).series ?? []].flat()
    expect(series.find(({ id }) => id === 'points')).toMatchObject({ lineStyle: { width: 0 } })
  })

  it('walks through results and plans in order of time', () => {
    expect(walkPoints(modelOf(PLANNED)).map(({ value }) => value)).toEqual([10, 12, 14])
  })

  it('keeps to the policy and stands still', () => {
    const option = trendOption(modelOf(RECYCLING), COLOURS, [])
    expect(option.animation).toBe(false)
    expect(option.tooltip).toMatchObject({ renderMode: 'richText', confine: true })
    expect(option.aria).toMatchObject({ label: { description: '文' } })
  })
})
