import type { NotRatedReason } from '@/domain/verdict'
import { amountText, differenceText, isHeight, targetText } from './amountText'
import { percentText } from './numberText'
import { periodText } from './periodText'
import { joinPhrases, keep, phrase, strong } from './phrase'
import type { Phrase } from './phrase'
import { sentenceFacts, unjudgedKind } from './sentenceFacts'
import type { SentenceFacts, Told } from './sentenceFacts'
import { isCountedUnit } from './unitEnglish'

const NOT_RATED: Readonly<Record<Exclude<NotRatedReason, 'too-early' | 'no-observation'>, string>> =
  {
    'no-target': 'Not rated: the documents state no target.',
    'no-direction': 'Not rated: the documents do not say whether more or less is better.',
    'not-a-number': 'Not rated: the target is not a number.',
    'plan-only': 'A planned figure. Not rated: there is no document with results.',
    'not-remeasured': 'Not rated: it has not been measured again since the baseline year.',
    'definition-break':
      'Not rated: the way of counting changed, so it cannot be set against the baseline year.',
    'no-target-period': 'Not rated: the target has no deadline.',
    'no-baseline': 'Not rated: there is no earlier figure to compare with.',
  }

const UNJUDGED = {
  none: 'Not rated: the documents give no result.',
  words: 'Not rated: the documents give the result in words, not as a number.',
  partial: 'Not rated: the documents only give a figure for part of the period.',
} as const

export function englishSentence(record: Told): Phrase {
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
  const { judgement } = record
  const reason = judgement.reason as NotRatedReason | undefined
  if (reason === undefined) return []
  if (reason === 'no-observation') return phrase`${UNJUDGED[unjudgedKind(record)]}`
  if (reason !== 'too-early') return phrase`${NOT_RATED[reason]}`
  const { figure, baseline, spanTotal } = judgement
  if (!figure) return []
  const year = keep(periodText(figure.period, 'en'))
  return spanTotal !== undefined || !baseline
    ? phrase`Not rated yet: ${year} is close to the beginning of the period.`
    : phrase`Not rated yet: the figure for ${year} is from soon after the baseline, ${keep(periodText(baseline.period, 'en'))}.`
}

/** More or higher, fewer or less or lower. */
function sizeWords({ indicator }: Told) {
  if (isHeight(indicator)) return { more: 'higher', less: 'lower' }
  return { more: 'more', less: isCountedUnit(indicator.unit) ? 'fewer' : 'less' }
}

function figureSentence(record: Told, facts: SentenceFacts): Phrase {
  const { indicator, judgement } = record
  const { distance, above, change, target, expected } = facts
  const size = (value: number) => differenceText(value, indicator, 'en', facts.decimals)
  const words = sizeWords(record)
  const goal = keep(targetText(target, indicator, 'en'))
  const side = above ? 'above' : 'below'
  switch (judgement.verdict) {
    case 'achieved':
      if (target.kind === 'range') return phrase`Within the target range of ${goal}.`
      if (!judgement.levelToHold) return reached(size(distance), facts)
      return distance === 0
        ? phrase`Holds the level of ${goal}, exactly.`
        : phrase`Holds the level of ${goal}, with ${strong(`${size(distance)} to spare`)}.`
    case 'on-track':
      return onTrack(record, facts)
    case 'slightly-behind': {
      const due = dueText(record, facts)
      return phrase`Moving the right way, but ${due}.`
    }
    case 'behind':
      if (change === 0) {
        return phrase`The same as in the baseline year; ${strong(`${size(distance)} to go`)}.`
      }
      if (facts.covered === undefined || expected?.share === undefined || facts.flat) {
        return phrase`Hardly changed since the baseline year; ${strong(`${size(distance)} to go`)}.`
      }
      return shareOfWay(facts.covered, expected.share)
    case 'moving-away':
      return phrase`${strong(`${size(change)} ${change >= 0 ? words.more : words.less}`)} than in the baseline year: moving away from the target.`
    case 'not-met':
      if (target.kind === 'range')
        return phrase`${strong(`${size(distance)} ${side}`)} the target range of ${goal}.`
      if (judgement.reason === 'level-not-held')
        return phrase`The level of ${goal} is not held: ${strong(`${size(distance)} ${side}`)} it.`
      return phrase`In ${keep(periodText(facts.figure.period, 'en'))}, ${facts.atDeadline ? 'the target year' : 'after the deadline'}, the figure was ${strong(`${size(distance)} ${side}`)} the target of ${goal}.`
    case 'not-rated':
      return []
  }
}

function reached(size: string, { distance, above }: SentenceFacts): Phrase {
  return distance === 0
    ? phrase`Exactly at the target.`
    : phrase`${strong(`${size} ${above ? 'above' : 'below'}`)} the target.`
}

function shareOfWay(covered: number, due: number, underOne = 'Under 1%'): Phrase {
  const [done, expected] = [percentText(covered, underOne), percentText(due, 'under 1%')]
  return phrase`${strong(done)} of the way, where ${keep(expected)} was due.`
}

function onTrack(record: Told, { expected }: SentenceFacts): Phrase {
  if (!expected) return phrase`On track.`
  const { indicator } = record
  const words = sizeWords(record)
  const due = keep(amountText(expected.value, indicator, 'en', expected.decimals))
  const year = keep(periodText(expected.period, 'en'))
  const lead = differenceText(expected.lead, indicator, 'en', expected.decimals)
  if (expected.lead === 0) return phrase`On track: at the ${due} expected for ${year}.`
  return expected.ahead
    ? phrase`On track: ${strong(`${lead} ${expected.lead > 0 ? words.more : words.less}`)} than the ${due} expected for ${year}.`
    : phrase`On track: within ${strong(lead)} of the ${due} expected for ${year}.`
}

/** 11 g above the 922 g expected for FY2022 */
function dueText({ indicator }: Told, { expected }: SentenceFacts): Phrase {
  if (!expected) return phrase`not where it was due`
  const due = keep(amountText(expected.value, indicator, 'en', expected.decimals))
  const lead = differenceText(expected.lead, indicator, 'en', expected.decimals)
  return phrase`${strong(`${lead} ${expected.lead > 0 ? 'above' : 'below'}`)} the ${due} expected for ${keep(periodText(expected.period, 'en'))}`
}

/** A total over a span of years, which the figure of one year does not show. */
function totalSentence(record: Told, facts: SentenceFacts): Phrase {
  const { indicator, judgement } = record
  const { expected, above, current, distance } = facts
  const over = judgement.reason === 'period-over'
  const size = differenceText(distance, indicator, 'en', facts.decimals)
  const goal = keep(targetText(facts.target, indicator, 'en'))
  const total = phrase`${over ? 'The total of the period is' : 'The total so far is'} ${keep(amountText(current, indicator, 'en', facts.decimals))}`
  const side = strong(`${size} ${above ? 'above' : 'below'}`)
  switch (judgement.verdict) {
    case 'achieved':
      return distance === 0
        ? phrase`${total}, exactly at the target.`
        : phrase`${total}, ${side} the target.`
    case 'on-track':
      return expected
        ? phrase`${total}. ${onTrack(record, facts)}`
        : phrase`${total}. At this pace it stays within the target of ${goal}.`
    case 'slightly-behind':
      return phrase`${total}, ${dueText(record, facts)}.`
    case 'behind':
      return expected?.share === undefined
        ? phrase`${total}. At this pace it goes past the target of ${goal}.`
        : phrase`${total}: ${shareOfWay(facts.covered ?? 0, expected.share, 'under 1%')}`
    case 'moving-away':
      return phrase`${total}, moving away from the target.`
    case 'not-met':
      return phrase`${total}, ${side} the target of ${goal}.`
    case 'not-rated':
      return []
  }
}

function besides({ judgement }: Told, { heldSince }: SentenceFacts): Phrase {
  const { notes, newest, verdict, levelToHold } = judgement
  const parts: Phrase[] = []
  if (verdict === 'achieved' && heldSince && !levelToHold) {
    parts.push(phrase` Reached in ${keep(periodText(heldSince, 'en'))}.`)
  }
  if (notes.includes('fell-back')) {
    parts.push(
      verdict === 'achieved' && newest
        ? phrase` The newest figure, for ${keep(periodText(newest.period, 'en'))}, misses it again.`
        : levelToHold
          ? phrase` It was held in a year in between.`
          : phrase` It had met the target before, and fell back.`,
    )
  }
  if (notes.includes('reached-late') && newest) {
    parts.push(
      phrase` After the deadline, the figure for ${keep(periodText(newest.period, 'en'))} meets it.`,
    )
  }
  return joinPhrases(...parts)
}

function brokenFloors({ indicator, judgement }: Told): Phrase {
  const { brokenFloors: floors, newest } = judgement
  const subject = newest
    ? phrase` The newest figure, for ${keep(periodText(newest.period, 'en'))}, is`
    : phrase` It is`
  return joinPhrases(
    ...floors.flatMap((floor) => {
      if (floor.value === undefined) return []
      const side = floor.kind === 'at_most' || indicator.direction === 'lower' ? 'above' : 'below'
      return [
        phrase`${subject} also ${side} ${keep(amountText(floor.value, indicator, 'en'))}, the level not to be crossed on the way.`,
      ]
    }),
  )
}
