import type { IndicatorRecord } from '@/domain/snapshot'
import { sentenceLanguage } from '@/text/language'
import type { Language } from '@/text/language'
import { easySentence } from './sentenceEasy'
import { englishSentence } from './sentenceEnglish'
import { japaneseSentence } from './sentenceJapanese'
import type { Phrase } from './phrase'

type Told = Pick<IndicatorRecord, 'indicator' | 'judgement' | 'observations' | 'targets'>

/**
 * What the figure says, in one or two sentences made from data only: the distance, the direction, and what
 * must be said beside it (fell back, reached late, a broken floor). No praise, no blame.
 */
export function indicatorSentence(record: Told, language: Language = 'ja'): Phrase {
  switch (sentenceLanguage(language)) {
    case 'ja':
      return japaneseSentence(record)
    case 'ja-easy':
      return easySentence(record)
    case 'en':
      return englishSentence(record)
  }
}
