import type { Language } from '@/text/language'
import { keep, phrase, strong } from './phrase'
import type { Phrase } from './phrase'
import type { Pace } from './sentenceWords'
import { sentencesOf } from './sentenceWriters'

/** 目標まで年3.9ポイント必要です。これまでは年9.2ポイントでした。 */
export function paceSentence(language: Language, pace: Pace): Phrase {
  return (sentencesOf(language)?.pace ?? japanese)(pace)
}

function japanese({ rises, needed, soFar, amount }: Pace): Phrase {
  const bare = (value: number) => `年${amount(value)}`
  if (needed > 0 && soFar > 0) {
    return phrase`目標まで${strong(bare(needed))}必要です。これまでは${keep(bare(soFar))}でした。`
  }
  const verbs = (change: number) =>
    rises
      ? change > 0
        ? { must: '上がる', did: '上がり' }
        : { must: '下がる', did: '下がり' }
      : change > 0
        ? { must: '増える', did: '増え' }
        : { must: '減る', did: '減り' }
  const before =
    soFar === 0
      ? phrase`これまでは動きがありません。`
      : phrase`これまでは${keep(bare(soFar))}ずつ${verbs(soFar).did}ました。`
  return phrase`目標まで${strong(bare(needed))}ずつ${verbs(needed).must}必要があります。${before}`
}
