import { bringContent } from './composables/contentOnTouch'
import { addSentenceWriter } from './format/sentenceWriters'
import { htmlLanguage, isWestern, languageFolder } from './text/language'
import type { Language } from './text/language'
import { addLanguage } from './text/textOf'
import type { Tables } from './text/tables'

const FILES = import.meta.glob<{ readonly TABLES: Tables }>('./text/*/tables.ts')

/**
 * Fetches the words of a language that is not Japanese: one chunk, which the page's HTML names already. With やさしい
 * 日本語 comes what sets its furigana, and the content of pages that are drawn anew, so that nothing flashes.
 */
export async function loadLanguage(language: Language, root: Element | null): Promise<void> {
  const { lang, dataset } = document.documentElement
  if (lang !== htmlLanguage(language)) document.documentElement.lang = htmlLanguage(language)
  const load = FILES[`./text/${languageFolder(language)}tables.ts`]
  if (load) addLanguage(language, (await load()).TABLES)
  if (isWestern(language)) {
    addSentenceWriter('en', (await import('./format/sentenceEnglish')).englishSentence)
  }
  if (language !== 'ja-easy' || !root) return
  dataset.easy = ''
  const [{ keepFurigana }, { easySentence }, indicator, municipality, chooser] = await Promise.all([
    import('./furigana'),
    import('./format/sentenceEasy'),
    import('./pages/IndicatorContent.vue'),
    import('./pages/MunicipalityContent.vue'),
    import('./pages/LanguageChooser.vue'),
  ])
  bringContent({
    IndicatorContent: indicator.default,
    MunicipalityContent: municipality.default,
    LanguageChooser: chooser.default,
  })
  addSentenceWriter('ja-easy', easySentence)
  keepFurigana(root)
}
