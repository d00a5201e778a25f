import type { Period, TargetPeriod } from '@/domain/period'
import { isWestern } from '@/text/language'
import type { Language } from '@/text/language'
import { PERIOD_TEXT } from '@/text/periodText'
import { textOf } from '@/text/textOf'

interface Era {
  readonly name: string
  readonly letter: string
  /** Year 1 of the era. */
  readonly first: number
  /** ISO day on which it began. */
  readonly from: string
}

const ERAS: readonly Era[] = [
  { name: '令和', letter: 'R', first: 2019, from: '2019-05-01' },
  { name: '平成', letter: 'H', first: 1989, from: '1989-01-08' },
  { name: '昭和', letter: 'S', first: 1926, from: '1926-12-25' },
]

/** The era of a day; of a year as a whole, the one in which it ends (2019 is 令和元). */
function eraYear(period: Period): { era: Era; year: number } | undefined {
  const day =
    period.kind === 'date'
      ? `${period.year}-${pad(period.month)}-${pad(period.day)}`
      : `${period.year}-12-31`
  const era = ERAS.find(({ from }) => from <= day)
  return era && { era, year: period.year - era.first + 1 }
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}

/** 令和5, 令和元, 平成30: the year's number with its era. */
export function eraText(period: Period, language: Language = 'ja'): string {
  const found = eraYear(period)
  if (!found) return String(period.year)
  return `${textOf(PERIOD_TEXT, language).era(found.era.name)}${found.year === 1 ? '元' : found.year}`
}

/** A period in two runs: the one to set bold and the other year count (令和5年度 / 2023). */
export interface PeriodWords {
  readonly main: string
  readonly sub: string
}

export function periodWords(period: Period, language: Language = 'ja'): PeriodWords {
  if (isWestern(language)) return englishWords(period, language)
  const western = language === 'ja-easy'
  const words = textOf(PERIOD_TEXT, language)
  const era = eraText(period, language)
  switch (period.kind) {
    case 'FY':
      return western
        ? { main: words.fiscalYear(period.year), sub: `（${era}）` }
        : { main: words.fiscalYear(era), sub: String(period.year) }
    case 'CY':
      return { main: words.year(period.year), sub: words.calendar }
    case 'date':
      return {
        main: words.year(western ? period.year : era),
        sub: words.asOf(words.monthDay(period.month, period.day)),
      }
  }
}

function englishWords(period: Period, language: Language): PeriodWords {
  const words = textOf(PERIOD_TEXT, language)
  switch (period.kind) {
    case 'FY':
      return { main: words.fiscalYear(period.year), sub: fiscalSpan(period.year, language) }
    case 'CY':
      return { main: words.year(period.year), sub: words.calendar }
    case 'date': {
      const day = writtenDay(language, { day: 'numeric', month: 'long' }, utcDay(period))
      return { main: words.year(period.year), sub: words.asOf(day) }
    }
  }
}

/** A period in one run, for sentences: 令和5年度, 2023年, 令和5年7月1日. */
export function periodText(period: Period, language: Language = 'ja'): string {
  const { main } = periodWords(period, language)
  if (period.kind !== 'date') return main
  if (isWestern(language)) {
    return writtenDay(language, { dateStyle: 'long' }, utcDay(period))
  }
  return `${main}${textOf(PERIOD_TEXT, language).monthDay(period.month, period.day)}`
}

/** A period in a few characters, for legends: 令和5, 2023年, 令和5.7.1. */
export function shortPeriodText(period: Period, language: Language = 'ja'): string {
  if (language !== 'ja') return periodText(period, language)
  if (period.kind === 'FY') return eraText(period)
  if (period.kind === 'CY') return `${period.year}年`
  return `${eraText(period)}.${period.month}.${period.day}`
}

/** Two short rows under a chart: R5 over 2023; calendar years have one. */
export function axisPeriodText(
  period: Period,
  language: Language = 'ja',
): readonly [string, string] {
  if (language !== 'ja') {
    if (period.kind === 'date') return [String(period.year), `${period.month}/${period.day}`]
    return [String(period.year), '']
  }
  if (period.kind === 'CY') return [`${period.year}年`, '']
  const found = eraYear(period)
  const short = found ? `${found.era.letter}${found.year}` : String(period.year)
  return period.kind === 'FY'
    ? [short, String(period.year)]
    : [short, `${period.month}/${period.day}`]
}

/** 令和2〜6年度; the era is said again where it is another: 平成30〜令和4年度. */
function spanText({ from, to }: { readonly from: number; readonly to: number }): string {
  const first = eraYear({ kind: 'FY', year: from })
  const last = eraYear({ kind: 'FY', year: to })
  const end = eraText({ kind: 'FY', year: to })
  const sameEra = last !== undefined && first?.era === last.era
  return PERIOD_TEXT.fiscalYears(
    eraText({ kind: 'FY', year: from }),
    sameEra ? end.slice(last.era.name.length) : end,
  )
}

/** When a target is due: 令和6まで; a span 令和2〜6年度; blank where it is undated. */
export function dueText(period: TargetPeriod, language: Language = 'ja'): string {
  if (period.kind === 'undated') return ''
  if (period.kind === 'span') {
    const { from, to } = period
    if (from === to) return periodText({ kind: 'FY', year: to }, language)
    return language === 'ja'
      ? spanText(period)
      : textOf(PERIOD_TEXT, language).fiscalYears(from, to)
  }
  if (isWestern(language)) return textOf(PERIOD_TEXT, language).by(periodText(period, language))
  return `${shortPeriodText(period, language)}まで`
}

/** An ISO day for people: 2026年11月10日. Months and years alone are kept as they are exact. */
export function dayText(day: string, language: Language = 'ja'): string {
  const [year = '', month, date] = day.split('-')
  if (isWestern(language)) {
    if (!month) return year
    const instant = Date.UTC(Number(year), Number(month) - 1, Number(date ?? 1))
    return writtenDay(
      language,
      date ? { dateStyle: 'long' } : { month: 'long', year: 'numeric' },
      instant,
    )
  }
  const words = textOf(PERIOD_TEXT, language)
  const inYear = month
    ? date
      ? words.monthDay(Number(month), Number(date))
      : words.month(Number(month))
    : ''
  return words.year(Number(year)) + inYear
}

/** Making one takes a thousand times as long as using it. */
const writers = new Map<string, Intl.DateTimeFormat>()

/** British English for English: days come before months there as in the other languages. */
function dateWriter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${Object.entries(options).join(' ')}`
  const known = writers.get(key)
  if (known) return known
  const locale = language === 'en' ? 'en-GB' : language
  const writer = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  writers.set(key, writer)
  return writer
}

/** Brazilians count the first of a month (1º de março); Vietnamese says năm before the year, not a comma. */
function writtenDay(
  language: Language,
  options: Intl.DateTimeFormatOptions,
  instant: number,
): string {
  const text = dateWriter(language, options).format(instant)
  if (language === 'vi') return text.replace(', ', ' năm ')
  return language === 'pt' ? text.replace(/^1 /, '1º ') : text
}

function utcDay({ year, month, day }: Period & { readonly kind: 'date' }): number {
  return Date.UTC(year, month - 1, day)
}

/** Apr 2024 – Mar 2025; 4/2024 – 3/2025 in Vietnamese, whose months have no names to shorten. */
function fiscalSpan(year: number, language: Language): string {
  const writer = dateWriter(language, {
    month: language === 'vi' ? 'numeric' : 'short',
    year: 'numeric',
  })
  return `${writer.format(Date.UTC(year, 3, 1))} – ${writer.format(Date.UTC(year + 1, 2, 1))}`
}
