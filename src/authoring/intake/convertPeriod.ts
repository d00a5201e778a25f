import { parsePeriod } from '@/domain/period'

const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  R: 2018,
  H: 1988,
  S: 1925,
}
const YEAR = '(令和|平成|昭和|R|H|S)?\\.?(元|\\d{1,4})'
const NOW = '(現在|時点)?'

/** Full width to half, no white space, `r5` as `R5`; what patterns below are written for. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/^[rhs](?=\.?\d)/, (letter) => letter.toUpperCase())
}

/** Western year of 令和5, R5, 2023; nothing where the era is missing or the number is none. */
function westernYear(era: string | undefined, digits: string | undefined): number | undefined {
  const number = digits === '元' ? 1 : Number(digits)
  const start = era === undefined ? undefined : ERAS[era]
  if (start !== undefined) return number >= 1 && number <= 99 ? start + number : undefined
  return number >= 1900 && number <= 2200 ? number : undefined
}

function fiscalYear(text: string): number | undefined {
  const match = new RegExp(`^${YEAR}年度$`).exec(text)
  return match ? westernYear(match[1], match[2]) : undefined
}

/** 令和5年度, R5年度, 2023年度: what is a fiscal year without doubt. `R5` alone is not. */
export function convertPeriod(written: string, calendar: boolean): string | undefined {
  const text = fold(written)
  if (/^(fy|cy)\d{4}$/i.test(text)) return text.toUpperCase()
  const fiscal = fiscalYear(text)
  if (fiscal !== undefined) return `FY${fiscal}`
  const day = convertDay(text)
  if (day !== undefined) return day
  // 令和5年 may be meant for 令和5年度: only where the indicator goes by calendar years.
  const plain = calendar ? new RegExp(`^${YEAR}年$`).exec(text) : null
  const year = plain ? westernYear(plain[1], plain[2]) : undefined
  return year === undefined ? undefined : `CY${year}`
}

/** Also a span, 令和2年度～令和6年度 or 令和2～6年度. */
export function convertTargetPeriod(written: string, calendar: boolean): string | undefined {
  const text = fold(written)
  const [start = '', end = '', ...rest] = text.split(/[~〜ー–-]/)
  if (end !== '' && rest.length === 0 && end.includes('年度')) {
    const era = /^(令和|平成|昭和|R|H|S)/.exec(start)?.[1] ?? ''
    const from = fiscalYear(start.includes('年度') ? start : `${start}年度`)
    const to = fiscalYear(/^\d{1,2}年度/.test(end) ? era + end : end)
    if (from !== undefined && to !== undefined && from <= to) return `FY${from}/FY${to}`
  }
  return convertPeriod(text, calendar)
}

/** 令和6年3月31日, R6.3.31, 2024/3/31, with or without 現在. */
export function convertDay(written: string): string | undefined {
  const text = fold(written)
  const match =
    new RegExp(`^${YEAR}年(\\d{1,2})月(\\d{1,2})日${NOW}$`).exec(text) ??
    new RegExp(`^${YEAR}[/.-](\\d{1,2})[/.-](\\d{1,2})${NOW}$`).exec(text)
  const year = match ? westernYear(match[1], match[2]) : undefined
  if (!match || year === undefined) return undefined
  const day = `${year}-${(match[3] ?? '').padStart(2, '0')}-${(match[4] ?? '').padStart(2, '0')}`
  return parsePeriod(day) ? day : undefined
}

/** A day, a month or a year: 2024-03-31, 2024-03, 2024. */
export function convertLooseDate(written: string): string | undefined {
  const text = fold(written)
  const day = convertDay(text)
  if (day !== undefined) return day
  const month =
    new RegExp(`^${YEAR}年(\\d{1,2})月${NOW}$`).exec(text) ??
    new RegExp(`^${YEAR}[/.-](\\d{1,2})$`).exec(text)
  if (month) {
    const year = westernYear(month[1], month[2])
    const number = Number(month[3])
    if (year === undefined || number < 1 || number > 12) return undefined
    return `${year}-${String(number).padStart(2, '0')}`
  }
  const year = new RegExp(`^${YEAR}年$`).exec(text)
  const western = year ? westernYear(year[1], year[2]) : undefined
  return western === undefined ? undefined : String(western)
}
