import { dayText } from '@/format/periodText'
import { isWestern } from '@/text/language'
import type { Language } from '@/text/language'
import { QUOTATION_TEXT } from '@/text/quotationText'
import { textOf } from '@/text/textOf'

/** A publication's day as short words, for it stands beside the source: 2026.11.10版. */
export function editionText(day: string, language: Language = 'ja'): string {
  if (language === 'en') return `${dayText(day, 'en')} edition`
  return isWestern(language)
    ? textOf(QUOTATION_TEXT, language).edition(dayText(day, language))
    : `${day.split('-').map(Number).join('.')}版`
}
