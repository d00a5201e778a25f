import type { SourceDocument } from '@/domain/document'
import { changeSincePrevious, recordSeries } from '@/domain/series'
import type { Change } from '@/domain/series'
import type { IndicatorRecord, Snapshot } from '@/domain/snapshot'
import { writePeriod } from '@/domain/period'
import type { Verdict } from '@/domain/verdict'
import { CARD_TEXT } from '@/text/cardText'
import { withoutFurigana } from '@/text/furigana'
import { countsByTenThousands, isWestern } from '@/text/language'
import type { Language } from '@/text/language'
import { PERIOD_TEXT } from '@/text/periodText'
import { PUNCTUATION_TEXT } from '@/text/punctuationText'
import { textOf } from '@/text/textOf'
import { VERDICT_TEXT } from '@/text/verdictText'
import {
  amountParts,
  amountText,
  isHeight,
  numbersBeside,
  observedText,
  roundedText,
  signedDifferenceText,
} from './amountText'
import { cardLegend } from './cardLegend'
import type { LegendEntry } from './cardLegend'
import { cardNotices } from './cardNotices'
import type { CardNotice } from './cardNotices'
import { reasonText } from './reasonText'
import { gapText, rulerSentence } from './rulerText'
import { periodText, periodWords } from './periodText'
import type { PeriodWords } from './periodText'
import { keep, phrase, plainText, strong } from './phrase'
import type { Phrase } from './phrase'
import { sentenceWriter } from './sentenceWriters'
import type { SentenceWriter } from './sentenceWriters'
import { shownFigure } from './shownFigure'
import type { ShownFigure } from './shownFigure'

export interface FigureWords {
  readonly number: string
  readonly unit: string
  /** Between number and unit in one run: a space in English. */
  readonly gap?: string
  /** By the number of characters: up to 7, 8 to 9, 10 and more. */
  readonly size: 'large' | 'medium' | 'small'
  /** A plan is not a result: drawn lighter, with the word 計画 before it. */
  readonly planned: boolean
  /** 約, where the source says so. */
  readonly prefix?: string
  /** およそ332億3,047万円, where the figure is long or in 千円. */
  readonly rounded?: string
}

export interface CardMarks {
  readonly initiativeId: string
  readonly marks: readonly { readonly mark: string; readonly period: string }[]
  /** Said where further initiatives have marks, too: ほか取組1つ. */
  readonly others?: string
}

/** All words of one card, ready to be set. Made once, used by card, page, share picture and print alike. */
export interface KpiCardText {
  readonly id: string
  readonly name: string
  /** The language of the name where it is not the page's own. */
  readonly nameIn?: string
  readonly verdict: Verdict
  readonly verdictWord: string
  readonly reasonWord?: string
  readonly period?: PeriodWords
  readonly figure?: FigureWords
  /** What is printed in place of a figure: 3月. */
  readonly stated?: string
  readonly change?: Phrase
  readonly legend: readonly LegendEntry[]
  readonly sentence: Phrase
  readonly notices: readonly CardNotice[]
  readonly marks?: CardMarks
  readonly source?: { readonly documentId: string; readonly text: string }
  readonly ruler: {
    readonly reading: string
    readonly gap: string
    readonly title: string
    readonly tick?: (value: number, decimals: number) => string
  }
}

/**
 * @param writeSentence that of the language; `indicatorSentence` has them all. Japanese where absent, so that the
 *   first page loads no other.
 */
export function kpiCardText(
  record: IndicatorRecord,
  snapshot: Pick<Snapshot, 'documents' | 'initiatives'>,
  language: Language = 'ja',
  writeSentence: SentenceWriter = sentenceWriter(language),
): KpiCardText {
  const { indicator, judgement } = record
  const shown = shownFigure(record, snapshot.documents)
  const reason = reasonText(record, language)
  const change = shown && changeText(record, shown, snapshot.documents, language)
  const marks = cityMarks(record, snapshot, language)
  // A month or a state that was printed in place of a number stands as it was printed.
  const stated = shown ? undefined : record.statements.at(-1)
  const cited = shown ?? stated
  const source = cited && sourceText(cited, snapshot.documents, language)
  const sentence = writeSentence(record)
  // A total over years stands on the ruler as the total, not as the last year's part of it.
  const reading =
    judgement.spanTotal !== undefined
      ? `${textOf(CARD_TEXT, language).total} ${amountText(judgement.spanTotal, indicator, language)}`
      : shown
        ? observedText({ ...shown, status: shown.observation?.status }, indicator, language)
        : ''
  return {
    id: indicator.id,
    name:
      indicator.wordsIn || !isWestern(language)
        ? indicator.name
        : (indicator.nameEn ?? indicator.name),
    ...(indicator.wordsIn?.name ? { nameIn: indicator.wordsIn.name } : {}),
    verdict: judgement.verdict,
    verdictWord: textOf(VERDICT_TEXT, language).words[judgement.verdict],
    ...(reason ? { reasonWord: reason } : {}),
    ...(shown ? { period: shownPeriod(shown, language) } : {}),
    ...(stated ? { period: periodWords(stated.period, language), stated: stated.printed } : {}),
    ...(shown ? { figure: figureWords(shown, record, language) } : {}),
    ...(change ? { change } : {}),
    legend: cardLegend(record, snapshot.documents, language),
    sentence,
    notices: cardNotices(record, snapshot.documents, language),
    ...(marks ? { marks } : {}),
    ...(source ? { source } : {}),
    ruler: {
      // On a drawing: without furigana.
      reading: withoutFurigana(shown && !shown.planned ? reading : ''),
      gap: withoutFurigana(gapText(record, language)),
      title: withoutFurigana(rulerSentence(record, plainText(sentence), language)),
      ...(isWestern(language)
        ? { tick: numbersBeside(judgement.spanTotal ?? shown?.value ?? 0, indicator, language) }
        : {}),
    },
  }
}

function shownPeriod(shown: ShownFigure, language: Language): PeriodWords {
  const words = periodWords(shown.period, language)
  return shown.planned
    ? { main: `${textOf(CARD_TEXT, language).plannedValue} ${words.main}`, sub: words.sub }
    : words
}

function figureWords(
  shown: ShownFigure,
  { indicator }: IndicatorRecord,
  language: Language,
): FigureWords {
  const { number, unit, gap } = amountParts(shown.value, indicator, language, shown.decimals)
  const rounded = countsByTenThousands(language)
    ? roundedText(shown.value, indicator, language)
    : undefined
  const approximate = shown.observation?.status === 'approximate'
  const about = rounded?.exact && !approximate ? '' : textOf(CARD_TEXT, language).about
  const { length } = number
  return {
    number,
    unit,
    ...(gap === '' ? {} : { gap }),
    size: length <= 7 ? 'large' : length <= 9 ? 'medium' : 'small',
    planned: shown.planned,
    ...(approximate ? { prefix: textOf(CARD_TEXT, language).approximate } : {}),
    ...(rounded ? { rounded: `${about}${rounded.text}` } : {}),
  }
}

function changeText(
  record: IndicatorRecord,
  shown: ShownFigure,
  documents: readonly SourceDocument[],
  language: Language,
): Phrase | undefined {
  if (!shown.observation) return undefined
  const change = changeSincePrevious(recordSeries(record, documents), shown.observation)
  if (!change) return undefined
  const { indicator } = record
  const words = textOf(CARD_TEXT, language)
  const decimals = Math.max(change.from.decimals, change.to.decimals)
  const amount = strong(signedDifferenceText(change.amount, indicator, language, decimals))
  const since = sinceText(change, language)
  const better =
    indicator.direction === 'lower'
      ? isHeight(indicator)
        ? words.lowerIsBetter
        : words.lessIsBetter
      : ''
  const unchanged = change.amount === 0
  const told = unchanged ? strong(words.same) : amount
  const remark = better === '' ? '' : textOf(PUNCTUATION_TEXT, language).bracket(better)
  if (language === 'zh')
    return phrase`${words.since}${keep(since)}${unchanged ? '' : ' '}${told}${remark}`
  if (isWestern(language)) return phrase`${told} ${words.since} ${keep(since)}${remark}`
  return phrase`${keep(since)}${unchanged ? words.sameAs : words.than}${told}${remark}`
}

/** 前の年度, 令和3年度, 令和5年3月1日 */
function sinceText({ from, to }: Change, language: Language): string {
  const words = textOf(CARD_TEXT, language)
  if (to.period.kind === 'date' || to.period.year - from.period.year !== 1) {
    return textOf(PERIOD_TEXT, language).within(periodText(from.period, language))
  }
  return to.period.kind === 'FY' ? words.previousYear : words.previousCalendarYear
}

/** The marks of the first initiative that has some, and how many others have. */
function cityMarks(
  record: IndicatorRecord,
  { initiatives }: Pick<Snapshot, 'initiatives'>,
  language: Language,
): CardMarks | undefined {
  const [first, ...others] = initiatives.filter(
    ({ id, ratings }) => record.initiativeIds.includes(id) && ratings.some(({ mark }) => mark),
  )
  if (!first) return undefined
  return {
    initiativeId: first.id,
    marks: first.ratings.map(({ mark, period }) => ({ mark: mark ?? '—', period })),
    ...(others.length > 0
      ? { others: textOf(CARD_TEXT, language).otherInitiatives(others.length) }
      : {}),
  }
}

function sourceText(
  shown: Pick<ShownFigure, 'documentId' | 'page'>,
  documents: readonly SourceDocument[],
  language: Language,
): KpiCardText['source'] {
  const document = documents.find(({ id }) => id === shown.documentId)
  if (!document) return undefined
  const words = textOf(CARD_TEXT, language)
  const page = shown.page
    ? (isWestern(language) ? textOf(PUNCTUATION_TEXT, language).clause : ' ') +
      words.pageNumber(shown.page)
    : ''
  return { documentId: document.id, text: `${document.shortTitle}${page}` }
}

/** The figure as one string, the same wherever it is shown: 22.7%. */
export function figureString(card: KpiCardText): string {
  return card.figure ? `${card.figure.number}${card.figure.gap ?? ''}${card.figure.unit}` : ''
}

/** A key for lists: the indicator and the period of its figure. */
export function cardKey(record: IndicatorRecord): string {
  const { figure } = record.judgement
  return figure ? `${record.indicator.id}@${writePeriod(figure.period)}` : record.indicator.id
}
