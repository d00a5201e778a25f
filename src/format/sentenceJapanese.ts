import type { NotRatedReason } from '@/domain/verdict'
import { amountText, differenceText, isHeight, targetText } from './amountText'
import { percentText } from './numberText'
import { periodText } from './periodText'
import { joinPhrases, keep, phrase, strong } from './phrase'
import type { Phrase, PhrasePart } from './phrase'
import { sentenceFacts, unjudgedKind } from './sentenceFacts'
import type { SentenceFacts, Told } from './sentenceFacts'

type PlainReason = Exclude<NotRatedReason, 'too-early' | 'no-direction' | 'no-observation'>

const NOT_RATED: Readonly<Record<PlainReason, string>> = {
  'no-target': '資料に目標が書かれていないため、判定していません。',
  'not-a-number': '目標が数字で書かれていないため、判定していません。',
  'plan-only': '計画の数字です。実績の資料がないため、判定していません。',
  'not-remeasured': '基準の年のあと新しく測られていないため、判定していません。',
  'definition-break': '途中で数え方が変わり、基準の年と比べられないため、判定していません。',
  'no-target-period': 'いつまでの目標かが書かれていないため、判定していません。',
  'no-baseline': '比べる始まりの値がないため、判定していません。',
}

const UNJUDGED = {
  none: '実績の値が資料に載っていないため、判定していません。',
  words: '実績が数字では書かれていないため、判定していません。',
  partial: '期間の一部だけの値しか資料に載っていないため、判定していません。',
} as const

/** The sentence in plain Japanese, です・ます. */
export function japaneseSentence(record: Told): Phrase {
  return joinPhrases(verdictSentence(record), brokenFloors(record))
}

function verdictSentence(record: Told): Phrase {
  if (record.judgement.verdict === 'not-rated') return notRated(record)
  const facts = sentenceFacts(record)
  if (!facts) return []
  const main = record.judgement.spanTotal === undefined ? figureSentence : totalSentence
  return joinPhrases(main(record, facts), besides(record, facts))
}

function notRated(record: Told): Phrase {
  const { judgement, indicator } = record
  const reason = judgement.reason as NotRatedReason | undefined
  switch (reason) {
    case undefined:
      return []
    case 'no-observation':
      return phrase`${UNJUDGED[unjudgedKind(record)]}`
    case 'no-direction': {
      const [up, down] = isHeight(indicator) ? ['高い', '低い'] : ['多い', '少ない']
      return phrase`${up}ほうが良いか${down}ほうが良いか、資料からは分からないため、判定していません。`
    }
    case 'too-early': {
      const { figure, baseline, spanTotal } = judgement
      if (!figure) return []
      const year = keep(periodText(figure.period))
      if (spanTotal !== undefined || !baseline) {
        return phrase`${year}までの合計は、期間が始まって間もないため、まだ判定していません。`
      }
      return phrase`${year}の値は、基準の${keep(periodText(baseline.period))}から間もないため、まだ判定していません。`
    }
    default:
      return phrase`${NOT_RATED[reason]}`
  }
}

/** Words of size that fit the unit: a rate is high and rises, a number is large and grows. */
function sizeWords({ indicator }: Told) {
  return isHeight(indicator)
    ? {
        more: '高く',
        less: '低く',
        above: '上',
        below: '下',
        rising: '上がって',
        falling: '下がって',
        rose: '上がり',
        fell: '下がり',
      }
    : {
        more: '多く',
        less: '少なく',
        above: '多い',
        below: '少ない',
        rising: '増えて',
        falling: '減って',
        rose: '増え',
        fell: '減り',
      }
}

function figureSentence(record: Told, facts: SentenceFacts): Phrase {
  const { indicator, judgement } = record
  const { distance, above, change, target } = facts
  const words = sizeWords(record)
  const size = (value: number) => differenceText(value, indicator, 'ja', facts.decimals)
  switch (judgement.verdict) {
    case 'achieved': {
      const goal = keep(targetText(target, indicator))
      if (target.kind === 'range')
        return phrase`目標の範囲${rangeWords(record, facts)}の中にあります。`
      if (judgement.levelToHold) {
        return distance === 0
          ? phrase`${goal}を保つ目標です。目標とちょうど同じ値です。`
          : phrase`${goal}を保つ目標です。${strong(`${size(distance)}の余裕`)}があります。`
      }
      return distance === 0
        ? phrase`目標とちょうど同じ値です。`
        : phrase`目標より${strong(`${size(distance)}${above ? words.above : words.below}`)}です。`
    }
    case 'on-track':
      return onTrack(record, facts)
    case 'slightly-behind':
      return phrase`${change >= 0 ? words.rising : words.falling}いますが、${toExpected(record, facts)}`
    case 'behind': {
      const { covered, expected, flat } = facts
      const left = strong(`あと${size(distance)}`)
      if (change === 0) return phrase`基準の年と同じ値です。目標まで${left}です。`
      if (covered === undefined || expected?.share === undefined || flat) {
        return phrase`基準の年からほぼ横ばいです。目標まで${left}です。`
      }
      return phrase`必要な道のりの${strong(percentText(covered))}です。目安では${keep(percentText(expected.share))}です。`
    }
    case 'moving-away':
      return phrase`基準の年より${strong(`${size(change)}${change >= 0 ? words.rose : words.fell}`)}、目標から遠ざかっています。`
    case 'not-met':
      return notMet(record, facts)
    case 'not-rated':
      return []
  }
}

function onTrack(record: Told, { expected }: SentenceFacts): Phrase {
  if (!expected) return phrase`順調です。`
  const { indicator } = record
  const words = sizeWords(record)
  const due = keep(amountText(expected.value, indicator, 'ja', expected.decimals))
  const lead = differenceText(expected.lead, indicator, 'ja', expected.decimals)
  if (expected.lead === 0) return phrase`目安の${due}どおりで、順調です。`
  return expected.ahead
    ? phrase`目安の${due}より${strong(`${lead}${expected.lead > 0 ? words.more : words.less}`)}、順調です。`
    : phrase`目安の${due}まで${strong(`あと${lead}`)}で、ほぼ目安どおりです。`
}

function toExpected({ indicator }: Told, { expected }: SentenceFacts): Phrase {
  if (!expected) return phrase`目安に届いていません。`
  const due = keep(amountText(expected.value, indicator, 'ja', expected.decimals))
  const lead = differenceText(expected.lead, indicator, 'ja', expected.decimals)
  return phrase`${keep(periodText(expected.period))}の目安の${due}まで、${strong(`あと${lead}`)}です。`
}

/** 3.0〜5.0%; with one bound only （80.0%以上）. */
function rangeWords({ indicator }: Told, { target }: SentenceFacts): PhrasePart {
  const words = targetText(target, indicator)
  const both = target.value !== undefined && target.valueMax !== undefined
  return keep(both ? words : `（${words}）`)
}

function notMet(record: Told, facts: SentenceFacts): Phrase {
  const { indicator, judgement } = record
  const { distance, above, target, figure, atDeadline } = facts
  const difference = differenceText(distance, indicator, 'ja', facts.decimals)
  const goal = keep(targetText(target, indicator))
  const words = sizeWords(record)
  if (target.kind === 'range') {
    const side = above ? words.more : words.less
    return phrase`目標の範囲${rangeWords(record, facts)}より${strong(`${difference}${side}`)}、外れています。`
  }
  if (judgement.reason === 'level-not-held') {
    return above
      ? phrase`${goal}を保つ目標ですが、${strong(`${difference}超えて`)}います。`
      : phrase`${goal}を保つ目標ですが、${strong(difference)}足りません。`
  }
  const when = phrase`期限${atDeadline ? 'の' : 'のあとの'}${keep(periodText(figure.period))}の値は、`
  return above
    ? phrase`${when}${goal}の目標より${strong(`${difference}${words.more}`)}、届きませんでした。`
    : phrase`${when}${goal}の目標に${strong(difference)}足りませんでした。`
}

/** A total over a span of years, which the figure of one year does not show. */
function totalSentence(record: Told, facts: SentenceFacts): Phrase {
  const { indicator, judgement } = record
  const { above, distance, current, covered, expected, target } = facts
  const over = judgement.reason === 'period-over'
  const size = differenceText(distance, indicator, 'ja', facts.decimals)
  const goal = keep(targetText(target, indicator))
  const words = sizeWords(record)
  const total = phrase`${over ? '期間' : 'これまで'}の合計は${keep(amountText(current, indicator, 'ja', facts.decimals))}`
  switch (judgement.verdict) {
    case 'achieved':
      return distance === 0
        ? phrase`${total}で、目標とちょうど同じです。`
        : phrase`${total}で、目標より${strong(`${size}${above ? words.above : words.below}`)}です。`
    case 'on-track':
      return expected
        ? phrase`${total}で、${onTrack(record, facts)}`
        : phrase`${total}で、${goal}の目標に収まる進み方です。`
    case 'slightly-behind':
      return phrase`${total}で、${toExpected(record, facts)}`
    case 'behind':
      return expected?.share === undefined
        ? phrase`${total}です。この進み方では${goal}の目標を超えます。`
        : phrase`${total}で、必要な道のりの${strong(percentText(covered ?? 0))}です。目安では${keep(percentText(expected.share))}です。`
    case 'moving-away':
      return phrase`${total}で、目標から遠ざかっています。`
    case 'not-met':
      if (!above) return phrase`${total}で、${goal}の目標に${strong(size)}足りませんでした。`
      return over
        ? phrase`${total}で、${goal}の目標を${strong(`${size}超えました`)}。`
        : phrase`${total}で、${goal}の目標をすでに${strong(`${size}超えて`)}います。`
    case 'not-rated':
      return []
  }
}

/** What must be said beside the main sentence. */
function besides({ judgement }: Told, { heldSince }: SentenceFacts): Phrase {
  const { notes, newest, verdict, levelToHold } = judgement
  const parts: Phrase[] = []
  if (verdict === 'achieved' && heldSince && !levelToHold) {
    parts.push(phrase`目標には${keep(periodText(heldSince))}に届きました。`)
  }
  if (notes.includes('fell-back')) {
    parts.push(
      verdict === 'achieved' && newest
        ? phrase`ただし、いちばん新しい${keep(periodText(newest.period))}の値は目標から外れています。`
        : levelToHold
          ? phrase`途中の年には満たしていました。`
          : phrase`一度は目標に届きましたが、そのあと外れました。`,
    )
  }
  if (notes.includes('reached-late') && newest) {
    parts.push(phrase`期限のあと、${keep(periodText(newest.period))}の値は目標に届いています。`)
  }
  return joinPhrases(...parts)
}

/** Said beside any verdict, and where there is none. */
function brokenFloors({ indicator, judgement }: Told): Phrase {
  const { brokenFloors: floors, newest } = judgement
  const when = newest ? phrase`いちばん新しい${keep(periodText(newest.period))}の値は、` : []
  return joinPhrases(
    ...floors.flatMap((floor) => {
      if (floor.value === undefined) return []
      const verb = floor.kind === 'at_most' || indicator.direction === 'lower' ? '上回' : '下回'
      return [
        phrase`また、${when}期間中に${verb}らないとしている${keep(amountText(floor.value, indicator))}を${verb}っています。`,
      ]
    }),
  )
}
