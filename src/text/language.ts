/** Languages of the site, in the order in which they are offered. `ja-easy` is やさしい日本語. */
export const LANGUAGES = ['ja', 'ja-easy', 'en', 'pt', 'es', 'vi', 'zh'] as const
export type Language = (typeof LANGUAGES)[number]

/** Whether it is another language than Japanese: years of the Western calendar alone. */
export function isWestern(language: Language): boolean {
  return language !== 'ja' && language !== 'ja-easy'
}

/** Whether large numbers are counted by 万 and no space stands between a number and its unit. */
export function countsByTenThousands(language: Language): boolean {
  return !isWestern(language) || language === 'zh'
}

/** The value of HTML's `lang` attribute. */
export function htmlLanguage(language: Language): string {
  return language === 'ja-easy' ? 'ja' : language
}

/** First part of an address of the site: `easy/`, `en/`; blank for Japanese. */
export function languageFolder(language: Language): string {
  return language === 'ja' ? '' : `${language.replace('ja-', '')}/`
}

/** The language that an address asks for. */
export function languageOfPath(path: string, base: string): Language {
  const [first] = path.slice(base.length).split('/')
  return LANGUAGES.find((language) => languageFolder(language) === `${first}/`) ?? 'ja'
}

/**
 * The languages of pages of one publication, of share pictures and of framed cards: every number of them in every
 * language would be too many.
 */
export const MAIN_LANGUAGES = ['ja', 'en'] as const
export type MainLanguage = (typeof MAIN_LANGUAGES)[number]

/** Languages in which every page is drawn; the others have the first pages and the featured indicators. */
export const WHOLE_LANGUAGES: readonly Language[] = ['ja', 'ja-easy', 'en']

export function mainLanguage(language: Language): MainLanguage {
  return isWestern(language) ? 'en' : 'ja'
}
