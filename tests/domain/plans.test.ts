import { describe, expect, it } from 'vitest'
import { departmentsOf, subjectsOf } from '@/domain/department'
import { effectPeriods, sumOfEffects } from '@/domain/fiscalEffect'
import type { FiscalEffect } from '@/domain/fiscalEffect'
import { countLetters, measureNumberOf } from '@/domain/pledge'
import { scheduleSpans, scheduleYears } from '@/domain/schedule'
import { plansOf } from '../fixtures/plansOf'
import { ISESAKI } from '../fixtures/realData'

const plans = plansOf(ISESAKI)

describe('letters of pledges', () => {
  it('are counted as printed: 58 A, 75 B, 40 C, 22 D, 4 E, 12 without a letter', () => {
    expect(countLetters(plans.pledges)).toEqual({ A: 58, B: 75, C: 40, D: 22, E: 4, blank: 12 })
  })

  it('refer to a measure by the beginning of what is printed', () => {
    expect(measureNumberOf('2-2-3①③')).toBe('2-2-3')
    expect(measureNumberOf('5-2-2❷1')).toBe('5-2-2')
    expect(measureNumberOf('—')).toBeUndefined()
  })
})

describe('fiscal effects', () => {
  const effects = plans.initiatives.flatMap(({ fiscalEffects }) => fiscalEffects)

  it.each([
    ['FY2020', 142_867, 161_477],
    ['FY2021', 647_876, 169_298],
    ['FY2022', 314_436, 154_967],
    ['FY2023', 185_583, 169_567],
  ])('of %s add up to %d and %d thousand yen', (period, revenue, expenditure) => {
    expect(sumOfEffects(effects, 'revenue', period)).toBe(revenue)
    expect(sumOfEffects(effects, 'expenditure', period)).toBe(expenditure)
  })

  it('have no sum where no amount is printed', () => {
    const dash: FiscalEffect = { period: 'FY2020', side: 'revenue', printed: '—' }
    expect(sumOfEffects([dash], 'revenue')).toBeUndefined()
    expect(effectPeriods([dash])).toEqual(['FY2020'])
  })
})

describe('a schedule', () => {
  const cells = [
    { period: 'FY2020', label: '検討' },
    { period: 'FY2021', label: '検討' },
    { period: 'FY2023', label: '検討' },
    { period: 'FY2024', label: '実施' },
  ]

  it('joins years in a row with the same word, never over a year without one', () => {
    expect(scheduleSpans({ activity: '見直し', cells })).toEqual([
      { from: 2020, to: 2021, label: '検討' },
      { from: 2023, to: 2023, label: '検討' },
      { from: 2024, to: 2024, label: '実施' },
    ])
  })

  it('spans all years of all activities', () => {
    expect(scheduleYears([{ activity: '見直し', cells }])).toEqual([2020, 2021, 2022, 2023, 2024])
    expect(scheduleYears([])).toEqual([])
  })

  it('has the years of the plan, also those without a word', () => {
    const [first] = cells
    if (!first) throw new Error('The fixture has cells.')
    const schedule = [{ activity: '見直し', cells: [first] }]
    expect(scheduleYears(schedule, ['FY2020', 'FY2022'])).toEqual([2020, 2021, 2022])
  })
})

describe('departments', () => {
  it('are named for every project', () => {
    const unnamed = plans.projects.filter(
      ({ id }) => departmentsOf(plans.departments, 'project', id).length === 0,
    )
    expect(unnamed).toEqual([])
  })

  it('answer for each thing once, also where several rows of a pledge are theirs', () => {
    for (const department of plans.departments) {
      const ids = subjectsOf(department, 'pledge')
      expect(new Set(ids).size).toBe(ids.length)
    }
  })
})
