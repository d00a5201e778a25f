import type { IndicatorRecord } from '@/domain/snapshot'
import { targetHolds } from '@/domain/target'
import { CARD_TEXT } from '@/text/cardText'
import { isWestern } from '@/text/language'
import type { Language } from '@/text/language'
import { PERIOD_TEXT } from '@/text/periodText'
import { PUNCTUATION_TEXT } from '@/text/punctuationText'
import { textOf } from '@/text/textOf'
import { VERDICT_TEXT } from '@/text/verdictText'
import {
  amountText,
  differenceText,
  distanceToTarget,
  isHeight,
  observedText,
  targetText,
} from './amountText'
import { judgedDecimals } from './judgedDigits'
import { dueText, periodText } from './periodText'

type Judged = Pick<IndicatorRecord, 'indicator' | 'judgement'>

/** The words on the dimension line: あと15.0ポイント, 12.7ポイント上, 1.9ポイント外. Empty without a target. */
export function gapText(record: Judged, language: Language): string {
  const { judgement, indicator } = record
  const { target, figure, spanTotal, reason } = judgement
  if (!target || !figure || reason === 'plan-only') return ''
  if (target.value === undefined && target.valueMax === undefined) return ''
  const current = spanTotal ?? figure.value
  const holds = targetHolds(target, current, indicator.direction)
  if (holds === undefined) return ''
  const words = textOf(CARD_TEXT, language)
  const distance = distanceToTarget(target, current, indicator)
  const amount = differenceText(distance, indicator, language, judgedDecimals(record))
  if (target.kind === 'range') return holds ? words.inRange : words.outside(amount)
  if (distance === 0) return words.exactly
  const ceiling = target.kind === 'at_most' || indicator.direction === 'lower'
  const ceilingOverSpan = spanTotal !== undefined && target.kind === 'at_most'
  if (holds && (judgement.levelToHold || (ceilingOverSpan && judgement.verdict !== 'achieved'))) {
    return words.room(amount)
  }
  if (holds) {
    const [more, less] = isHeight(indicator) ? [words.above, words.below] : [words.more, words.less]
    return (ceiling ? less : more)(amount)
  }
  if (judgement.levelToHold || ceilingOverSpan || reason === 'period-over') {
    return (ceiling ? words.over : words.short)(amount)
  }
  return words.toGo(amount)
}

/**
 * One sentence that says all that the ruler shows, for people who do not see it: リサイクル率。令和4年度は10.0%。
 * 基準は平成30年度の10.5%。目標は令和6年度までに25.0%以上。後退。…
 */
export function rulerSentence(record: Judged, sentence: string, language: Language): string {
  const { indicator, judgement } = record
  const { figure, baseline, target, spanTotal, reason } = judgement
  const words = textOf(CARD_TEXT, language)
  const amount = (value: number, decimals?: number) =>
    amountText(value, indicator, language, decimals)
  const { bracket, colon, stop: end, gap } = textOf(PUNCTUATION_TEXT, language)
  const western = isWestern(language)
  const space = language === 'ja' ? '' : ' '
  const is = western ? colon : `は${space}`
  const dated = (period: string, value: string) => {
    if (!western) return `${period}の${space}${value}`
    return language === 'en' ? `${period} ${value}` : value + bracket(period)
  }
  const measured = figure && observedText(figure, indicator, language)
  const when = figure && periodText(figure.period, language)
  const name = western ? (indicator.nameEn ?? indicator.name) : indicator.name
  const parts = [
    name,
    measured && when
      ? reason === 'plan-only'
        ? `${words.baseline}${is}${dated(when, measured)}`
        : `${capital(when)}${is}${measured}`
      : '',
    baseline && spanTotal === undefined && reason !== 'plan-only'
      ? `${words.baseline}${is}${dated(periodText(baseline.period, language), amount(baseline.value))}`
      : '',
    target ? `${words.target}${is}${targetPhrase(record, language)}` : '',
    textOf(VERDICT_TEXT, language).words[judgement.verdict],
  ].filter((part) => part !== '')
  const stop = western ? end + gap : end
  return `${parts.join(stop)}${stop}${sentence}`
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

function targetPhrase({ indicator, judgement }: Judged, language: Language): string {
  const { target } = judgement
  if (!target) return ''
  const goal = targetText(target, indicator, language)
  const { period } = target
  const due =
    period.kind === 'span' || period.kind === 'undated'
      ? dueText(period, language)
      : periodText(period, language)
  if (due === '') return goal
  if (isWestern(language)) {
    if (period.kind === 'span') return goal + textOf(PUNCTUATION_TEXT, language).clause + due
    const { by } = textOf(PERIOD_TEXT, language)
    return language === 'zh' ? `${goal}，${by(due)}` : `${goal} ${by(due)}`
  }
  if (period.kind === 'span') return language === 'ja' ? `${due}に${goal}` : `${due}に ${goal}`
  return language === 'ja' ? `${due}までに${goal}` : `${due}までに ${goal}`
}
