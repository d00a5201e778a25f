import type { Measure } from './indicator'

/**
 * The time that a figure is *for*: a fiscal year, a calendar year or a day; for targets also a span of
 * fiscal years, or nothing at all.
 *
 * Written form (data-model §1): `FY2020`, `CY2019`, `2020-07-01`, `FY2020/FY2024`, `undated`.
 */
export type Period =
  | { readonly kind: 'FY'; readonly year: number }
  | { readonly kind: 'CY'; readonly year: number }
  | { readonly kind: 'date'; readonly year: number; readonly month: number; readonly day: number }

export type TargetPeriod =
  | Period
  | { readonly kind: 'span'; readonly from: number; readonly to: number }
  | { readonly kind: 'undated' }

/** Months are 1–12. Japanese public bodies begin their year in April. */
export const JAPANESE_FISCAL_YEAR_START = 4

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Reads the written form of a figure's period. `undefined` where it is not one. */
export function parsePeriod(text: string): Period | undefined {
  const year = /^(FY|CY)(\d{4})$/.exec(text)
  if (year) return { kind: year[1] === 'FY' ? 'FY' : 'CY', year: Number(year[2]) }
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!day) return undefined
  const date = { year: Number(day[1]), month: Number(day[2]), day: Number(day[3]) }
  if (date.month < 1 || date.month > 12) return undefined
  if (date.day < 1 || date.day > daysInMonth(date.year, date.month)) return undefined
  return { kind: 'date', ...date }
}

/** Reads the written form of a target's period, which may also be a span or `undated`. */
export function parseTargetPeriod(text: string): TargetPeriod | undefined {
  if (text === 'undated') return { kind: 'undated' }
  const span = /^FY(\d{4})\/FY(\d{4})$/.exec(text)
  if (!span) return parsePeriod(text)
  const from = Number(span[1])
  const to = Number(span[2])
  return from <= to ? { kind: 'span', from, to } : undefined
}

/** The written form; the inverse of `parsePeriod` and `parseTargetPeriod`. */
export function writePeriod(period: TargetPeriod): string {
  switch (period.kind) {
    case 'FY':
    case 'CY':
      return `${period.kind}${period.year}`
    case 'date':
      return [
        period.year,
        String(period.month).padStart(2, '0'),
        String(period.day).padStart(2, '0'),
      ].join('-')
    case 'span':
      return `FY${period.from}/FY${period.to}`
    case 'undated':
      return 'undated'
  }
}

/** The fiscal year that a day lies in; months are 1–12. 2021-03-01 lies in FY2020. */
export function fiscalYearOf(
  period: Period,
  startMonth: number = JAPANESE_FISCAL_YEAR_START,
): number {
  if (period.kind !== 'date') return period.year
  return period.month >= startMonth ? period.year : period.year - 1
}

/**
 * Where a period stands on the line of time, in years (2020.5 is the middle of the year 2020).
 *
 * A rate or a flow counts at the middle of its period, a stock or a cumulative total at its end, a day at
 * that day's end (data-model §3). Every month counts one twelfth, so that 31 March stands exactly where the
 * fiscal year ends, 1 April after it, and leap years do not bend a share of time.
 */
export function timeOf(
  period: Period,
  measure: Measure,
  startMonth: number = JAPANESE_FISCAL_YEAR_START,
): number {
  if (period.kind === 'date') {
    const monthShare = period.day / daysInMonth(period.year, period.month)
    return period.year + (period.month - 1 + monthShare) / 12
  }
  const start = period.year + (period.kind === 'FY' ? (startMonth - 1) / 12 : 0)
  return start + (measure === 'rate' || measure === 'flow' ? 0.5 : 1)
}

/** Orders periods by the time at which they end; 0 where they end together. */
export function comparePeriods(first: Period, second: Period): number {
  return timeOf(first, 'stock') - timeOf(second, 'stock')
}

/**
 * The period that a target counts for when the figures are of another kind of year: that of the same number
 * (令和6年度 with figures by calendar year is 2024).
 */
export function alignPeriod(target: Period, figures: Period['kind']): Period {
  if (target.kind === 'date' || figures === 'date' || target.kind === figures) return target
  return { kind: figures, year: target.year }
}
