/** Languages of the site, in the order in which they are offered. `ja-easy` is やさしい日本語. */
export const LANGUAGES = ['ja', 'ja-easy', 'en', 'pt', 'es', 'vi', 'zh'] as const
export type Language = (typeof LANGUAGES)[number]

/** Languages that sentences are made in; the others read the English one. */
export const SENTENCE_LANGUAGES = ['ja', 'ja-easy', 'en'] as const
export type SentenceLanguage = (typeof SENTENCE_LANGUAGES)[number]

export function sentenceLanguage(language: Language): SentenceLanguage {
  return language === 'ja' || language === 'ja-easy' ? language : 'en'
}

/** Whether amounts, periods and lists are written as in English: spaces between words, the Western calendar. */
export function isWestern(language: Language): boolean {
  return sentenceLanguage(language) === 'en'
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
