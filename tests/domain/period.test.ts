import { describe, expect, it } from 'vitest'
import {
  alignPeriod,
  comparePeriods,
  fiscalYearOf,
  parsePeriod,
  parseTargetPeriod,
  timeOf,
  writePeriod,
} from '@/domain/period'
import type { Period } from '@/domain/period'

function period(text: string): Period {
  const parsed = parsePeriod(text)
  if (!parsed) throw new Error(`${text} is not a period`)
  return parsed
}

describe('reading the written form of a period', () => {
  it.each(['FY2020', 'CY2019', '2020-07-01', '2024-02-29', '2023-12-31'])(
    'reads %s and writes it back',
    (text) => {
      expect(writePeriod(period(text))).toBe(text)
    },
  )

  it.each(['FY2020/FY2024', 'FY2020/FY2020', 'undated', 'FY2024', '2025-03-31'])(
    'reads the target period %s and writes it back',
    (text) => {
      const parsed = parseTargetPeriod(text)
      expect(parsed && writePeriod(parsed)).toBe(text)
    },
  )

  it.each([
    '',
    'R6',
    '2020',
    'FY20',
    'FY20200',
    'fy2020',
    ' FY2020',
    'FY2020\n',
    'FY２０２０',
    '2020-07',
    '2020-7-1',
    '2020-00-10',
    '2020-13-01',
    '2020-04-31',
    '2023-02-29',
    '1900-02-29',
    '2020-01-00',
    'undated',
    'FY2020/FY2024',
  ])('does not take 「%s」 for the period of a figure', (text) => {
    expect(parsePeriod(text)).toBeUndefined()
  })

  it.each(['FY2024/FY2020', 'CY2020/CY2024', 'FY2020/', 'Undated', 'FY2020/2024'])(
    'does not take 「%s」 for the period of a target',
    (text) => {
      expect(parseTargetPeriod(text)).toBeUndefined()
    },
  )
})

describe('the fiscal year of a day', () => {
  it.each([
    ['2021-03-31', 2020],
    ['2021-04-01', 2021],
    ['2021-12-31', 2021],
    ['2021-01-01', 2020],
    ['FY2020', 2020],
  ])('%s lies in %i', (text, year) => {
    expect(fiscalYearOf(period(text))).toBe(year)
  })

  it('follows a municipality whose year begins in January', () => {
    expect(fiscalYearOf(period('2021-03-31'), 1)).toBe(2021)
  })
})

describe('where a period stands on the line of time', () => {
  it('counts a rate and a flow at the middle of the year', () => {
    expect(timeOf(period('FY2020'), 'rate')).toBe(2020.75)
    expect(timeOf(period('FY2020'), 'flow')).toBe(2020.75)
    expect(timeOf(period('CY2020'), 'rate')).toBe(2020.5)
  })

  it('counts a stock and a cumulative total at the end of the year', () => {
    expect(timeOf(period('FY2020'), 'stock')).toBe(2021.25)
    expect(timeOf(period('FY2020'), 'cumulative')).toBe(2021.25)
    expect(timeOf(period('CY2020'), 'stock')).toBe(2021)
  })

  it('counts a day at that day, whatever is measured', () => {
    expect(timeOf(period('2020-06-30'), 'rate')).toBe(2020.5)
    expect(timeOf(period('2020-06-30'), 'stock')).toBe(2020.5)
  })

  it('puts 31 March where the fiscal year ends, in leap years too', () => {
    for (const year of [2023, 2024, 2025]) {
      const day = timeOf(period(`${year}-03-31`), 'stock')
      expect(day).toBe(timeOf(period(`FY${year - 1}`), 'stock'))
    }
  })

  it('makes the same day of the next year exactly one year later, in leap years too', () => {
    const days = ['2022-04-01', '2023-04-01', '2024-04-01', '2025-04-01'].map((text) =>
      timeOf(period(text), 'stock'),
    )
    expect(days.slice(1).map((day, index) => day - (days[index] ?? 0))).toEqual([1, 1, 1])
  })

  it('lets no day stand before the day that precedes it', () => {
    const days = ['2024-01-31', '2024-02-01', '2024-02-28', '2024-02-29', '2024-03-01']
    const times = days.map((text) => timeOf(period(text), 'stock'))
    expect([...times].sort((first, second) => first - second)).toEqual(times)
    expect(new Set(times).size).toBe(days.length)
  })

  it('follows the month in which the fiscal year begins', () => {
    expect(timeOf(period('FY2020'), 'stock', 1)).toBe(2021)
    expect(timeOf(period('FY2020'), 'rate', 7)).toBe(2021)
  })
})

describe('which period comes first', () => {
  it.each([
    ['FY2019', 'FY2020'],
    ['CY2020', 'FY2020'],
    ['FY2019', 'CY2020'],
    ['FY2023', '2024-04-01'],
    ['2024-03-30', 'FY2023'],
    ['2023-04-01', 'FY2023'],
    ['CY2023', '2024-01-01'],
    ['2024-04-01', '2024-04-02'],
  ])('%s ends before %s', (first, second) => {
    expect(comparePeriods(period(first), period(second))).toBeLessThan(0)
    expect(comparePeriods(period(second), period(first))).toBeGreaterThan(0)
  })

  it.each([
    ['FY2020', 'FY2020'],
    ['FY2023', '2024-03-31'],
    ['CY2023', '2023-12-31'],
  ])('%s and %s end together', (first, second) => {
    expect(comparePeriods(period(first), period(second))).toBe(0)
  })
})

describe('a target whose kind of year differs from that of the figures', () => {
  it.each([
    ['FY2024', 'CY', 'CY2024'],
    ['CY2024', 'FY', 'FY2024'],
    ['FY2024', 'FY', 'FY2024'],
    ['FY2024', 'date', 'FY2024'],
    ['2024-10-01', 'FY', '2024-10-01'],
  ] as const)('%s counts for figures by %s as %s', (target, kind, expected) => {
    expect(writePeriod(alignPeriod(period(target), kind))).toBe(expected)
  })
})
