import { inject } from 'vue'
import type { InjectionKey } from 'vue'
import { htmlLanguage } from '@/text/language'
import type { Language } from '@/text/language'
import { textOf } from '@/text/textOf'
import type { TextTable, Translated } from '@/text/textOf'

/** The language of the page, given to the app once: a page in another language is another page. */
export const LANGUAGE: InjectionKey<Language> = Symbol()

export function useLanguage(): Language {
  return inject(LANGUAGE, 'ja')
}

/** The words of a part of the site in the page's language. */
export function useText<Table extends TextTable>(table: Table): Translated<Table> {
  return textOf(table, useLanguage())
}

/** For `lang` on words that stand as the municipality printed them: they are Japanese on every page. */
export function useSourceLanguage(): string | undefined {
  return htmlLanguage(useLanguage()) === 'ja' ? undefined : 'ja'
}
