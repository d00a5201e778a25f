import { dayText } from '@/format/periodText'
import { isWestern } from '@/text/language'
import type { Language } from '@/text/language'

/** A publication's day as short words, for it stands beside the source: 2026.11.10版. */
export function editionText(day: string, language: Language = 'ja'): string {
  return isWestern(language)
    ? `${dayText(day, 'en')} edition`
    : `${day.split('-').map(Number).join('.')}版`
}
