import { describe, expect, it } from 'vitest'
import { chooseTarget, compareDocuments, documentRanks, seriesOf } from '@/domain/choose'
import type { SourceDocument } from '@/domain/document'
import { parseTargetPeriod, writePeriod } from '@/domain/period'
import type { Period } from '@/domain/period'
import type { Target } from '@/domain/target'
import { CASE_DOCUMENTS, readSeries } from '../fixtures/judgementCases'

const rank = documentRanks(CASE_DOCUMENTS)

function target(period: string, value: number, more: Partial<Target> = {}): Target {
  const parsed = parseTargetPeriod(period)
  if (!parsed) throw new Error(`${period} is not a period`)
  return {
    period: parsed,
    value,
    role: 'final',
    kind: 'at_least',
    documentId: 'plan',
    locator: '',
    line: 1,
    printed: String(value),
    ...more,
  }
}

const fiscalYear = (year: number): Period => ({ kind: 'FY', year })

describe('the order of documents', () => {
  const asOf = (id: string, date: string): SourceDocument => ({
    id,
    title: id,
    shortTitle: id,
    publisher: '市',
    kind: 'results',
    asOf: date,
  })

  it('is that of the newest period that they report on', () => {
    const documents = [
      asOf('d', 'FY2023'),
      asOf('c', '2024-03-01'),
      asOf('b', 'CY2023'),
      asOf('a', '2024-04-01'),
      asOf('e', 'FY2018'),
    ]
    expect([...documents].sort(compareDocuments).map(({ id }) => id)).toEqual([
      'e',
      'b',
      'c',
      'd',
      'a',
    ])
  })

  it('goes by the id where two report on the same period', () => {
    expect(compareDocuments(asOf('000', 'FY2023'), asOf('001', 'FY2023'))).toBeLessThan(0)
    expect(compareDocuments(asOf('000', 'FY2023'), asOf('000', 'FY2023'))).toBe(0)
  })

  it('puts an unknown document first', () => {
    expect(rank('nobody')).toBeLessThan(rank('plan'))
    expect(rank('plan')).toBeLessThan(rank('revised'))
    expect(rank('revised')).toBeLessThan(rank('report'))
  })
})

describe('the series of an indicator', () => {
  it('is in order of time, whatever the order of the rows', () => {
    const series = seriesOf(readSeries('FY2022:3; FY2019:1; FY2020:2'), rank)
    expect(series.map(({ period }) => writePeriod(period))).toEqual(['FY2019', 'FY2020', 'FY2022'])
  })

  it('has one figure a period, that of the latest document', () => {
    const cell = 'FY2020:1@report; FY2020:2@plan; FY2021:3@plan; FY2021:4@revised'
    expect(seriesOf(readSeries(cell), rank).map(({ value }) => value)).toEqual([1, 4])
  })

  it('keeps a fiscal and a calendar year of the same number apart', () => {
    expect(seriesOf(readSeries('FY2020:1; CY2020:2'), rank)).toHaveLength(2)
  })

  it('is empty where nothing was printed', () => {
    expect(seriesOf([], rank)).toEqual([])
  })
})

describe('which target counts', () => {
  it('is none where only yearly plans, interim levels and floors are printed', () => {
    const targets = (['planned', 'interim', 'floor'] as const).map((role) =>
      target('FY2024', 1, { role }),
    )
    expect(chooseTarget(targets, rank)).toBeUndefined()
    expect(chooseTarget([], rank)).toBeUndefined()
  })

  it('is that of the latest document; the earlier one stays visible', () => {
    const earlier = target('FY2024', 20)
    const later = target('FY2024', 30, { documentId: 'report' })
    const chosen = chooseTarget([earlier, later], rank)
    expect(chosen?.target).toBe(later)
    expect(chosen?.superseded).toEqual([earlier])
  })

  it('is a dated one before an undated one of a later document', () => {
    const dated = target('FY2024', 20)
    const undated = target('undated', 30, { documentId: 'report' })
    expect(chooseTarget([undated, dated], rank)?.target).toBe(dated)
  })

  it('is one where several documents print the same kind, value and period', () => {
    const same = [
      target('FY2024', 20, { documentId: 'report', baselinePeriod: fiscalYear(2021) }),
      target('FY2024', 20, { documentId: 'revised', baselinePeriod: fiscalYear(2020) }),
      target('FY2024', 20, { documentId: 'plan' }),
    ]
    const chosen = chooseTarget(same, rank)
    expect(chosen?.superseded).toEqual([])
    expect(chosen?.baselinePeriod).toEqual(fiscalYear(2020))
  })

  it('is another where the kind or the upper bound differs', () => {
    const range = target('FY2024', 3, { kind: 'range', valueMax: 5, documentId: 'report' })
    const wider = target('FY2024', 3, { kind: 'range', valueMax: 6 })
    expect(chooseTarget([range, wider], rank)?.superseded).toEqual([wider])
  })

  it('leaves the list that it was given as it was', () => {
    const targets = [target('FY2024', 20), target('FY2024', 30, { documentId: 'report' })]
    const before = [...targets]
    chooseTarget(targets, rank)
    expect(targets).toEqual(before)
  })
})
