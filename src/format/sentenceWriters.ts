import { sentenceLanguage } from '@/text/language'
import type { Language, SentenceLanguage } from '@/text/language'
import type { Phrase } from './phrase'
import type { Told } from './sentenceFacts'
import { japaneseSentence } from './sentenceJapanese'

export type SentenceWriter = (record: Told) => Phrase

/** Writers that are here, as with words: only ever added to. */
const known = new Map<SentenceLanguage, SentenceWriter>()

export function addSentenceWriter(language: SentenceLanguage, writer: SentenceWriter): void {
  known.set(language, writer)
}

/** What makes the sentences of a page; Japanese where the language's own has not been fetched. */
export function sentenceWriter(language: Language): SentenceWriter {
  return known.get(sentenceLanguage(language)) ?? japaneseSentence
}
