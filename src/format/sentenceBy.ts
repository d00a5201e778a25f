import type { NotRatedReason } from '@/domain/verdict'
import type { Language } from '@/text/language'
import { amountText, differenceText, isHeight, targetText } from './amountText'
import { periodText } from './periodText'
import { joinPhrases, phrase } from './phrase'
import type { Phrase } from './phrase'
import { sentenceFacts, unjudgedKind } from './sentenceFacts'
import type { ExpectedFacts, SentenceFacts, Told } from './sentenceFacts'
import type { DueSaid, Said, SentenceWords } from './sentenceWords'
import { isCountedUnit } from './unitEnglish'

/** What is said when, once for all languages that are not Japanese; how it is said is theirs. */
export function sentenceBy(words: SentenceWords, language: Language): (record: Told) => Phrase {
  return (record) =>
    joinPhrases(verdictSentence(record, words, language), brokenFloors(record, words, language))
}

function verdictSentence(record: Told, words: SentenceWords, language: Language): Phrase {
  if (record.judgement.verdict === 'not-rated') return notRated(record, words, language)
  const facts = sentenceFacts(record)
  if (!facts) return []
  const said = saidOf(record, facts, language)
  const main = record.judgement.spanTotal === undefined ? figureSentence : totalSentence
  return joinPhrases(main(record, facts, said, words), besides(record, facts, words, language))
}

function notRated(record: Told, words: SentenceWords, language: Language): Phrase {
  const { judgement, indicator } = record
  const reason = judgement.reason as NotRatedReason | undefined
  switch (reason) {
    case undefined:
      return []
    case 'no-observation':
      return phrase`${words.unjudged[unjudgedKind(record)]}`
    case 'no-direction':
      return phrase`${words.noDirection(isHeight(indicator))}`
    case 'too-early': {
      const { figure, baseline, spanTotal } = judgement
      if (!figure) return []
      const start = spanTotal === undefined && baseline ? periodText(baseline.period, language) : ''
      return words.tooEarly(periodText(figure.period, language), start)
    }
    default:
      return phrase`${words.notRated[reason]}`
  }
}

function saidOf({ indicator, judgement }: Told, facts: SentenceFacts, language: Language): Said {
  const size = (value: number) => differenceText(value, indicator, language, facts.decimals)
  const due = facts.expected && dueOf(indicator, facts.expected, language)
  return {
    high: isHeight(indicator),
    counted: isCountedUnit(indicator.unit),
    goal: targetText(facts.target, indicator, language),
    distance: size(facts.distance),
    above: facts.above,
    change: size(facts.change),
    grew: facts.change >= 0,
    year: periodText(facts.figure.period, language),
    atDeadline: facts.atDeadline,
    total: amountText(facts.current, indicator, language, facts.decimals),
    over: judgement.reason === 'period-over',
    ...(due ? { due } : {}),
  }
}

function dueOf(
  indicator: Told['indicator'],
  { value, period, lead, decimals }: ExpectedFacts,
  language: Language,
): DueSaid {
  return {
    amount: amountText(value, indicator, language, decimals),
    year: periodText(period, language),
    lead: differenceText(lead, indicator, language, decimals),
    more: lead > 0,
  }
}

function figureSentence(
  { judgement }: Told,
  facts: SentenceFacts,
  said: Said,
  words: SentenceWords,
): Phrase {
  const { distance, change, target, covered, expected, flat } = facts
  switch (judgement.verdict) {
    case 'achieved':
      if (target.kind === 'range') return words.inRange(said)
      if (judgement.levelToHold) return (distance === 0 ? words.holdsExactly : words.holds)(said)
      return distance === 0 ? words.reachedExactly : words.reached(said)
    case 'on-track':
      return onTrack(facts, said, words)
    case 'slightly-behind':
      return words.slightlyBehind(said)
    case 'behind':
      if (change === 0) return words.unchanged(said)
      return covered === undefined || expected?.share === undefined || flat
        ? words.flat(said)
        : words.way({ covered, due: expected.share })
    case 'moving-away':
      return words.movingAway(said)
    case 'not-met':
      if (target.kind === 'range') return words.offRange(said)
      return judgement.reason === 'level-not-held' ? words.notHeld(said) : words.missed(said)
    case 'not-rated':
      return []
  }
}

function onTrack({ expected }: SentenceFacts, said: Said, words: SentenceWords): Phrase {
  if (!expected || !said.due) return words.onTrack
  if (expected.lead === 0) return words.onTrackExactly(said.due, said)
  return (expected.ahead ? words.onTrackAhead : words.onTrackNearly)(said.due, said)
}

/** A total over a span of years, which the figure of one year does not show. */
function totalSentence(
  { judgement }: Told,
  facts: SentenceFacts,
  said: Said,
  words: SentenceWords,
): Phrase {
  const { expected, distance, covered = 0 } = facts
  const { total } = words
  switch (judgement.verdict) {
    case 'achieved':
      return (distance === 0 ? total.reachedExactly : total.reached)(said)
    case 'on-track':
      return expected ? total.onTrack(said, onTrack(facts, said, words)) : total.staysWithin(said)
    case 'slightly-behind':
      return total.slightlyBehind(said)
    case 'behind':
      return expected?.share === undefined
        ? total.goesPast(said)
        : total.way(said, { covered, due: expected.share })
    case 'moving-away':
      return total.movingAway(said)
    case 'not-met':
      return total.missed(said)
    case 'not-rated':
      return []
  }
}

/** What must be said beside the main sentence. */
function besides(
  { judgement }: Told,
  { heldSince }: SentenceFacts,
  { besides: words }: SentenceWords,
  language: Language,
): Phrase {
  const { notes, newest, verdict, levelToHold } = judgement
  const parts: Phrase[] = []
  const newestYear = newest ? periodText(newest.period, language) : ''
  if (verdict === 'achieved' && heldSince && !levelToHold) {
    parts.push(words.reachedIn(periodText(heldSince, language)))
  }
  if (notes.includes('fell-back')) {
    parts.push(
      verdict === 'achieved' && newest
        ? words.missesAgain(newestYear)
        : levelToHold
          ? words.heldBetween
          : words.fellBack,
    )
  }
  if (notes.includes('reached-late') && newest) parts.push(words.reachedLate(newestYear))
  return joinPhrases(...parts)
}

/** Said beside any verdict, and where there is none. */
function brokenFloors(
  { indicator, judgement }: Told,
  { besides: words }: SentenceWords,
  language: Language,
): Phrase {
  const { brokenFloors: floors, newest } = judgement
  return joinPhrases(
    ...floors.map(({ kind, value }) =>
      value === undefined
        ? []
        : words.floor({
            above: kind === 'at_most' || indicator.direction === 'lower',
            amount: amountText(value, indicator, language),
            year: newest ? periodText(newest.period, language) : '',
          }),
    ),
  )
}
