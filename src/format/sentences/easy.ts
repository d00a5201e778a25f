import type { NotRatedReason } from '@/domain/verdict'
import { amountText, differenceText, isHeight, targetText } from '../amountText'
import { periodText } from '../periodText'
import { joinPhrases, keep, phrase, strong } from '../phrase'
import type { Phrase } from '../phrase'
import { sentenceFacts, unjudgedKind } from '../sentenceFacts'
import type { SentenceFacts, Told } from '../sentenceFacts'
import type { Pace } from '../sentenceWords'
import type { Sentences } from '../sentenceWriters'

const NOT_RATED: Readonly<Record<Exclude<NotRatedReason, 'no-observation'>, string>> = {
  'no-target': '目標{もくひょう}が 書{か}いて ありません。',
  'no-direction':
    '数字{すうじ}が 大{おお}きいほうが よいか、小{ちい}さいほうが よいか、書{か}いて ありません。',
  'not-a-number': '目標{もくひょう}が 数字{すうじ}では ありません。',
  'plan-only': 'これは 予定{よてい}の 数字{すうじ}です。結果{けっか}は まだ ありません。',
  'not-remeasured': 'はじめの 年{とし}から、新{あたら}しい 数字{すうじ}が ありません。',
  'definition-break':
    '数{かぞ}え方{かた}が 変{か}わりました。はじめの 年{とし}と くらべられません。',
  'no-target-period': 'いつまでの 目標{もくひょう}か、書{か}いて ありません。',
  'no-baseline': 'くらべる はじめの 数字{すうじ}が ありません。',
  'too-early':
    'はじめの 年{とし}から、まだ 少{すこ}ししか たって いません。今{いま}は わかりません。',
}

const UNJUDGED = {
  none: '結果{けっか}の 数字{すうじ}が ありません。',
  words: '結果{けっか}が 数字{すうじ}では ありません。',
  partial: '1年{ねん}の とちゅうまでの 数字{すうじ}しか ありません。',
} as const

/** The sentence in やさしい日本語: short, with spaces between phrases, western years. */
function easySentence(record: Told): Phrase {
  return joinPhrases(verdictSentence(record), brokenFloors(record))
}

function verdictSentence(record: Told): Phrase {
  const { judgement } = record
  if (judgement.verdict === 'not-rated') {
    const reason = judgement.reason as NotRatedReason | undefined
    if (reason === 'no-observation') return phrase`${UNJUDGED[unjudgedKind(record)]}`
    return reason ? phrase`${NOT_RATED[reason]}` : []
  }
  const facts = sentenceFacts(record)
  return facts ? joinPhrases(total(record, facts), main(record, facts), besides(record, facts)) : []
}

/** A total over a span of years, which the figure of one year does not show. */
function total({ judgement, indicator }: Told, { current, decimals }: SentenceFacts): Phrase {
  if (judgement.spanTotal === undefined) return []
  return phrase`今{いま}までの ぜんぶで ${keep(amountText(current, indicator, 'ja-easy', decimals))}です。`
}

function main({ indicator, judgement }: Told, facts: SentenceFacts): Phrase {
  const difference = (value: number, decimals = facts.decimals) =>
    differenceText(value, indicator, 'ja-easy', decimals)
  const height = isHeight(indicator)
  const size = (isMore: boolean) =>
    isMore ? (height ? '高{たか}い' : '多{おお}い') : height ? '低{ひく}い' : '少{すく}ない'
  const { distance, above, change, expected, target } = facts
  const side = size(above)
  const left = phrase`目標{もくひょう}まで ${strong(`あと ${difference(distance)}`)}です。`
  switch (judgement.verdict) {
    case 'achieved':
      if (target.kind === 'range') {
        return phrase`目標{もくひょう}の ${keep(targetText(target, indicator, 'ja-easy'))}の 中{なか}に あります。`
      }
      if (distance === 0)
        return phrase`目標{もくひょう}に とどきました。目標{もくひょう}と おなじ 数字{すうじ}です。`
      if (judgement.levelToHold) {
        return phrase`目標{もくひょう}の とおりです。目標{もくひょう}より ${strong(`${difference(distance)} ${side}`)}です。`
      }
      return phrase`目標{もくひょう}に とどきました。目標{もくひょう}より ${strong(`${difference(distance)} ${side}`)}です。`
    case 'on-track': {
      if (!expected) return phrase`よい ペースです。`
      if (expected.lead === 0) return phrase`よい ペースです。めやすと おなじです。`
      const lead = difference(expected.lead, expected.decimals)
      return expected.ahead
        ? phrase`よい ペースです。めやすより ${strong(`${lead} ${size(expected.lead > 0)}`)}です。`
        : phrase`よい ペースです。めやすまで ${strong(`あと ${lead}`)}です。`
    }
    case 'slightly-behind':
      if (!expected) return phrase`少{すこ}し おくれて います。`
      return phrase`少{すこ}し おくれて います。めやすまで ${strong(`あと ${difference(expected.lead, expected.decimals)}`)}です。`
    case 'behind':
      // A ceiling over a span: what is left is not a way to go.
      if (judgement.spanTotal !== undefined && !expected) {
        return phrase`このままだと 目標{もくひょう}より 多{おお}く なります。`
      }
      return change === 0
        ? phrase`おくれて います。はじめの 年{とし}と おなじです。${left}`
        : phrase`おくれて います。${left}`
    case 'moving-away':
      return phrase`目標{もくひょう}から はなれました。はじめの 年{とし}より ${strong(`${difference(change)} ${size(change > 0)}`)}です。${left}`
    case 'not-met':
      return phrase`目標{もくひょう}に とどいて いません。目標{もくひょう}より ${strong(`${difference(distance)} ${side}`)}です。`
    case 'not-rated':
      return []
  }
}

function besides({ judgement }: Told, { heldSince }: SentenceFacts): Phrase {
  const { notes, newest, verdict, levelToHold } = judgement
  const parts: Phrase[] = []
  if (verdict === 'achieved' && heldSince && !levelToHold) {
    parts.push(phrase`${keep(periodText(heldSince, 'ja-easy'))}に とどきました。`)
  }
  if (notes.includes('fell-back')) {
    parts.push(
      verdict === 'achieved' && newest
        ? phrase`でも、${keep(periodText(newest.period, 'ja-easy'))}の 数字{すうじ}は とどいて いません。`
        : phrase`前{まえ}に とどいた 年{とし}が ありました。今{いま}は ちがいます。`,
    )
  }
  if (notes.includes('reached-late') && newest) {
    parts.push(phrase`おくれて、${keep(periodText(newest.period, 'ja-easy'))}に とどきました。`)
  }
  return joinPhrases(...parts)
}

function brokenFloors({ indicator, judgement }: Told): Phrase {
  return joinPhrases(
    ...judgement.brokenFloors.flatMap((floor) => {
      if (floor.value === undefined) return []
      const above = floor.kind === 'at_most' || indicator.direction === 'lower'
      const [side, rule] = above ? ['多{おお}い', '多{おお}く'] : ['少{すく}ない', '少{すく}なく']
      return [
        phrase`「${keep(amountText(floor.value, indicator, 'ja-easy'))}より ${rule} しない」と 書{か}いて ありますが、それより ${side}です。`,
      ]
    }),
  )
}

function pace({ rises, needed, soFar, amount }: Pace): Phrase {
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

export const SENTENCES: Sentences = {
  verdict: easySentence,
  pace,
  notices: {
    overdue: (_document, due) => ({
      title: '新{あたら}しい 数字{すうじ}が まだ ありません。',
      body: phrase` つぎの 資料{しりょう}は ${due}ごろの 予定{よてい}でした。`,
    }),
    closeCall: (otherwise, start) => ({
      title: '少{すこ}しの ちがいで 変{か}わります。',
      body: start
        ? phrase`はじめの 年{とし}を ${keep(start.period)}に すると、「${otherwise}」です。`
        : phrase`数字{すうじ}が ほんの 少{すこ}し ちがうと、「${otherwise}」です。`,
    }),
    yearAligned: ({ printed, calendar }) => ({
      title: '年{とし}の 数{かぞ}え方{かた}が ちがいます。',
      body: calendar
        ? phrase`目標{もくひょう}は ${keep(printed)}（4月{がつ}から）の ものです。数字{すうじ}は 1月{がつ}から 12月{がつ}までの ものです。`
        : phrase`目標{もくひょう}は ${keep(printed)}（1月{がつ}から）の ものです。数字{すうじ}は 4月{がつ}から つぎの年{とし}の 3月{がつ}までの ものです。`,
    }),
  },
}
