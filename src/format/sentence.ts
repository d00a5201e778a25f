import type { Language } from '@/text/language'
import './everySentence'
import type { Phrase } from './phrase'
import type { Told } from './sentenceFacts'
import { sentenceWriter } from './sentenceWriters'

/**
 * What the figure says, in one or two sentences made from data only: the distance, the direction, and what
 * must be said beside it (fell back, reached late, a broken floor). No praise, no blame. Knows all languages: not for
 * the browser, whose pages fetch the sentences of their own.
 */
export function indicatorSentence(record: Told, language: Language = 'ja'): Phrase {
  return sentenceWriter(language)(record)
}
