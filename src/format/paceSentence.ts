import { sentenceLanguage } from '@/text/language'
import type { Language } from '@/text/language'
import { keep, phrase, strong } from './phrase'
import type { Phrase } from './phrase'

interface Pace {
  /** Rates rise and fall, numbers grow and shrink. */
  readonly rises: boolean
  readonly needed: number
  readonly soFar: number
  readonly amount: (value: number) => string
}

/** 目標まで年3.9ポイント必要です。これまでは年9.2ポイントでした。 */
export function paceSentence(language: Language, pace: Pace): Phrase {
  switch (sentenceLanguage(language)) {
    case 'ja':
      return japanese(pace)
    case 'ja-easy':
      return easy(pace)
    case 'en':
      return english(pace)
  }
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

function easy({ rises, needed, soFar, amount }: Pace): Phrase {
  const bare = (value: number) => `1年{ねん}に ${amount(value)}`
  const verbs = (change: number) =>
    rises
      ? change > 0
        ? { must: '上{うえ}がらないと', did: '上{うえ}がりました' }
        : { must: '下{した}がらないと', did: '下{した}がりました' }
      : change > 0
        ? { must: 'ふえないと', did: 'ふえました' }
        : { must: 'へらないと', did: 'へりました' }
  const before =
    soFar === 0
      ? phrase` いままでは かわって いません。`
      : phrase` いままでは ${keep(bare(soFar))}ずつ ${verbs(soFar).did}。`
  return phrase`${strong(bare(needed))}ずつ ${verbs(needed).must}、目標{もくひょう}に とどきません。${before}`
}

function english({ rises, needed, soFar, amount }: Pace): Phrase {
  const verb = (change: number) => (change > 0 ? 'rise' : 'fall')
  const past = (change: number) =>
    rises ? (change > 0 ? 'rose' : 'fell') : change > 0 ? 'grew' : 'shrank'
  const before =
    soFar === 0
      ? phrase` So far it has not moved.`
      : phrase` So far it ${past(soFar)} by ${keep(amount(soFar))} a year.`
  return phrase`To reach the target it must ${verb(needed)} by ${strong(amount(needed))} a year.${before}`
}
