import { parsePeriod } from '@/domain/period'
import { isWestern } from '@/text/language'
import type { Language } from '@/text/language'
import { eraText, periodText } from './periodText'

/** A written period's year with its era: 令和2; what cannot be read stays as it is. */
export function yearText(period: string, language: Language = 'ja'): string {
  const parsed = parsePeriod(period)
  return parsed ? (language === 'ja' ? eraText(parsed) : String(parsed.year)) : period
}

/** A written period in one run: 令和2年度, 令和6年3月31日. */
export function writtenPeriodText(period: string, language: Language = 'ja'): string {
  const parsed = parsePeriod(period)
  return parsed ? periodText(parsed, language) : period
}

/** A year alone or a run of years: 令和2, 令和2〜4, 平成30〜令和2. */
export function yearsText(from: number, to: number, language: Language = 'ja'): string {
  if (language !== 'ja')
    return from === to ? String(from) : `${from}${isWestern(language) ? '–' : '〜'}${to}`
  const first = eraText({ kind: 'FY', year: from })
  if (from === to) return first
  const last = eraText({ kind: 'FY', year: to })
  const era = /^[^\d元]+/.exec(first)?.[0] ?? ''
  return `${first}〜${last.startsWith(era) ? last.slice(era.length) : last}`
}
