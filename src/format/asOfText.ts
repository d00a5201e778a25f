import { parsePeriod } from '@/domain/period'
import type { Language } from '@/text/language'
import { dayText, periodText } from './periodText'

/** A document's `as_of` for people: 令和5年度, 2024年3月31日, 2021年4月. */
export function asOfText(asOf: string, language: Language = 'ja'): string {
  const period = parsePeriod(asOf)
  return period ? periodText(period, language) : dayText(asOf, language)
}
