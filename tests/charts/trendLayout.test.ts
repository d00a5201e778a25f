import { describe, expect, it } from 'vitest'
import { trendLayout } from '@/charts/trendLayout'
import { trendModel } from '@/charts/trendModel'
import { AWKWARD_FIGURES, DOCUMENTS, givenRecord, numbersIn, TREND_LABELS } from './chartFixtures'
import type { Given } from './chartFixtures'

function layoutOf(given: Given, today?: string) {
  const model = trendModel(givenRecord(given), DOCUMENTS, TREND_LABELS, today)
  return model && trendLayout(model)
}

const RECYCLING: Given = {
  figures: { FY2018: 10.5, FY2019: 10.7, FY2020: 10.5, FY2021: 10.1, FY2022: 10 },
  targets: [{ value: 25 }],
}

describe('trendLayout', () => {
  it('is finite for every awkward series', () => {
    for (const figures of Object.values(AWKWARD_FIGURES)) {
      for (const targets of [[], [{ value: 10 }], [{ kind: 'at_most' as const, value: 0 }]]) {
        expect(numbersIn(layoutOf({ figures, targets })).every(Number.isFinite)).toBe(true)
      }
    }
  })

  it('draws nothing where there is no figure and no plan', () => {
    expect(layoutOf({ figures: {} })).toBeUndefined()
  })

  it('joins the figures and ends in the newest one', () => {
    const layout = layoutOf(RECYCLING)
    expect(layout?.line).toHaveLength(4)
    expect(layout?.glyphs.map(({ kind }) => kind)).toEqual([
      'baseline',
      'dot',
      'dot',
      'dot',
      'latest',
    ])
    expect(layout?.latestValue?.text).toBe('10')
  })

  it('names the target, its path and the year it is due', () => {
    const layout = layoutOf(RECYCLING)
    expect(layout?.target?.words?.text).toBe('目標 25.0%')
    expect(layout?.pathWords?.text).toBe('目標までの道すじ')
    expect(layout?.target?.flag?.x).toBe(layout?.years.at(-1)?.x)
  })

  it('never bridges a missing year', () => {
    const layout = layoutOf({ figures: { FY2018: 1, FY2019: 2, FY2021: 4 } })
    expect(layout?.line).toHaveLength(1)
    expect(layout?.gaps).toHaveLength(1)
  })

  it('joins no part of a year to whole ones', () => {
    const layout = layoutOf({
      figures: { FY2020: 9, FY2021: 10, FY2022: 3, FY2023: 20, FY2024: 21 },
      partialAt: 'FY2022',
    })
    expect(layout?.line).toHaveLength(2)
    expect(layout?.glyphs.map(({ kind }) => kind)[2]).toBe('hollow')
    expect(layout?.gaps).toHaveLength(0)
  })

  it('ends in the newest whole year, not in a part of one', () => {
    const layout = layoutOf({ figures: { FY2021: 5, FY2022: 36, FY2023: 18 }, partialAt: 'FY2023' })
    expect(layout?.glyphs.map(({ kind }) => kind)).toEqual(['dot', 'latest', 'hollow'])
    const only = layoutOf({ figures: { FY2023: 18 }, partialAt: 'FY2023' })
    expect(only?.glyphs.map(({ kind }) => kind)).toEqual(['latest'])
  })

  it('marks years after the newest figure only where an update is overdue', () => {
    expect(layoutOf(RECYCLING, '2026-11-10')?.gaps).toHaveLength(0)
    expect(layoutOf({ ...RECYCLING, overdue: true }, '2026-11-10')?.gaps).toHaveLength(1)
  })

  it('interrupts the line at a definition break', () => {
    const layout = layoutOf({ ...RECYCLING, breakAt: 'FY2020' })
    expect(layout?.breaks).toHaveLength(1)
    expect(layout?.line).toHaveLength(3)
    expect(layout?.path).toHaveLength(0)
  })

  it('shows planned values beside the results, not joined to them', () => {
    const layout = layoutOf({
      ...RECYCLING,
      targets: [{ value: 12, role: 'planned', period: 'FY2021' }, { value: 25 }],
    })
    expect(layout?.planned).toHaveLength(1)
    expect(layout?.line).toHaveLength(4)
  })

  it('writes at most four values of a long series', () => {
    const figures = Object.fromEntries(
      Array.from({ length: 14 }, (_, index) => [`FY${2010 + index}`, (index * 7) % 11]),
    )
    expect(layoutOf({ figures })?.values.length).toBeLessThanOrEqual(4)
  })
})
