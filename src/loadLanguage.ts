import { bringContent } from './composables/contentOnTouch'
import { addSentences } from './format/sentenceWriters'
import type { Sentences } from './format/sentenceWriters'
import { htmlLanguage, languageFolder } from './text/language'
import type { Language } from './text/language'
import { addLanguage } from './text/textOf'
import type { Tables } from './text/tables'

interface LanguageFile {
  readonly TABLES: Tables
  readonly SENTENCES: Sentences
}

const FILES = import.meta.glob<LanguageFile>('./languages/*.ts')

/**
 * Fetches the words and sentences of a language that is not Japanese: one chunk, which the page's HTML names already.
 * With やさしい日本語 comes what sets its furigana, and the content of pages that are drawn anew, so that nothing flashes.
 */
export async function loadLanguage(language: Language, root: Element | null): Promise<void> {
  const { lang, dataset } = document.documentElement
  if (lang !== htmlLanguage(language)) document.documentElement.lang = htmlLanguage(language)
  const file = await FILES[`./languages/${languageFolder(language).replace('/', '.ts')}`]?.()
  if (file) {
    addLanguage(language, file.TABLES)
    addSentences(language, file.SENTENCES)
  }
  if (language !== 'ja-easy' || !root) return
  dataset.easy = ''
  const [{ keepFurigana }, indicator, municipality, chooser] = await Promise.all([
    import('./furigana'),
    import('./pages/IndicatorContent.vue'),
    import('./pages/MunicipalityContent.vue'),
    import('./pages/LanguageChooser.vue'),
  ])
  bringContent({
    IndicatorContent: indicator.default,
    MunicipalityContent: municipality.default,
    LanguageChooser: chooser.default,
  })
  keepFurigana(root)
}
