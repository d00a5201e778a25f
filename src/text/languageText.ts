import type { Language } from './language'

/** Words of the chooser of languages. */
export const LANGUAGE_TEXT = {
  area: 'language',
  choose: '言語をえらぶ',
  furigana: 'ふりがな',
  on: '：あり',
  off: '：なし',
} as const

/** Every language named in itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  ja: '日本語',
  'ja-easy': 'やさしい日本語',
  en: 'English',
  pt: 'Português',
  es: 'Español',
  vi: 'Tiếng Việt',
  zh: '中文',
}
