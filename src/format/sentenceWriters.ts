import type { Language } from '@/text/language'
import type { Phrase } from './phrase'
import type { Told } from './sentenceFacts'
import { japaneseSentence } from './sentenceJapanese'
import type { NoticeWords, Pace } from './sentenceWords'

export type SentenceWriter = (record: Told) => Phrase

/** All sentences of a language that are made by rule. */
export interface Sentences {
  /** What a verdict rests on, in one or two sentences. */
  readonly verdict: SentenceWriter
  /** What is needed each year and what was done. */
  readonly pace: (pace: Pace) => Phrase
  readonly notices: NoticeWords
}

/** Languages whose sentences are here, as with words: only ever added to. Japanese stands where it is used. */
const known = new Map<Language, Sentences>()

export function addSentences(language: Language, sentences: Sentences): void {
  known.set(language, sentences)
}

/** Those of a language other than Japanese, once they were fetched. */
export function sentencesOf(language: Language): Sentences | undefined {
  return known.get(language)
}

/** What makes the sentences of a page; Japanese where the language's own has not been fetched. */
export function sentenceWriter(language: Language): SentenceWriter {
  return sentencesOf(language)?.verdict ?? japaneseSentence
}
