import type { Language } from '@/text/language'

/** Readers of these languages read the printed name; to others it is given in Latin letters. */
const READ_AS_PRINTED: readonly Language[] = ['ja', 'ja-easy', 'zh']

/** What a municipality is called on a page, and the `lang` of that name. */
export function townName(
  { name, nameEn }: { readonly name: string; readonly nameEn: string },
  language: Language,
): { readonly text: string; readonly lang: 'ja' | 'en' } {
  return READ_AS_PRINTED.includes(language)
    ? { text: name, lang: 'ja' }
    : { text: nameEn, lang: 'en' }
}
