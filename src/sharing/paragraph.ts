import type { IndicatorRecord } from '@/domain/snapshot'
import { kpiCardText } from '@/format/kpiCard'
import { periodText } from '@/format/periodText'
import { plainText } from '@/format/phrase'
import { PARAGRAPH_TEXT } from '@/text/councilText'
import { withoutFurigana } from '@/text/furigana'
import type { Language } from '@/text/language'
import { PUNCTUATION_TEXT } from '@/text/punctuationText'
import { textOf } from '@/text/textOf'
import type { Quotation, Quoted } from './quotation'
import {
  editionWords,
  escapeMarkdown,
  figureWords,
  markdownLink,
  sourceWords,
  targetWords,
} from './quotedWords'

/** A figure that is quoted, of the publication that it is read from. */
export interface QuotedFigure {
  readonly record: IndicatorRecord
  readonly snapshot: Quoted
}

/**
 * Several figures as one paragraph with numbered sources, for a question or a handout. Says what the figures and
 * their verdicts say and nothing else.
 *
 * @param address where all of them can be seen
 */
export function quotedParagraph(
  figures: readonly QuotedFigure[],
  address: string,
  language: Language = 'ja',
): Quotation {
  const heading = withoutFurigana(textOf(PARAGRAPH_TEXT, language).sources)
  const { gap } = textOf(PUNCTUATION_TEXT, language)
  const sources: string[] = []
  const numberOf = (source: string): string => {
    if (source === '') return ''
    if (!sources.includes(source)) sources.push(source)
    return `〔${sources.indexOf(source) + 1}〕`
  }
  const said = figures.map(({ record, snapshot }) => {
    const number = numberOf(withoutFurigana(sourceWords(record, snapshot, language)))
    // The number stands inside the last sentence, so that it is plain which ones it is for.
    return sentencesOf(record, snapshot, language).replace(
      /[。.]?\s*$/,
      (end) => number + end.trim(),
    )
  })
  const editions = [
    ...new Map(
      figures.map(({ snapshot }) => [
        `${snapshot.municipality.code} ${snapshot.id}`,
        withoutFurigana(`${snapshot.municipality.name}: ${editionWords(snapshot, language)}`),
      ]),
    ).values(),
  ]
  return {
    text: [
      said.join(gap),
      '',
      heading,
      ...sources.map((source, place) => `〔${place + 1}〕 ${source}`),
      ...editions,
      address,
      '',
    ].join('\n'),
    markdown: [
      escapeMarkdown(said.join(gap)),
      '',
      `**${heading}**`,
      '',
      ...sources.map((source, place) => `- 〔${place + 1}〕 ${escapeMarkdown(source)}`),
      ...editions.map((edition) => `- ${markdownLink(edition, address)}`),
      '',
    ].join('\n'),
  }
}

/** What is printed in place of a number, as printed: 「次年度組織の方向性を確定する時期」は…「3月」… */
function withoutNumber(
  { statements, targets }: IndicatorRecord,
  town: string,
  name: string,
  language: Language,
): string {
  const words = textOf(PARAGRAPH_TEXT, language)
  const stated = statements.at(-1)
  const goal = targets.find(({ role }) => role === 'final')
  return (
    (stated
      ? words.stated(town, name, periodText(stated.period, language), stated.printed)
      : words.noFigure(town, name)) + (goal ? words.target(goal.printed) : '')
  )
}

/** 伊勢崎市の「リサイクル率」は10.0%（令和4年度 2022）です。目標は25.0%以上（令和6まで）です。判定は「後退」です。… */
function sentencesOf(record: IndicatorRecord, snapshot: Quoted, language: Language): string {
  const words = textOf(PARAGRAPH_TEXT, language)
  const card = kpiCardText(record, snapshot, language)
  const town = snapshot.municipality.name
  if (!card.figure) return withoutFurigana(withoutNumber(record, town, card.name, language))
  const target = targetWords(card, language)
  const sentences = [
    words.figure(town, card.name, figureWords(card, language)),
    target ? words.target(target.value) : '',
    // Why there is no verdict is a sentence of its own.
    card.reasonWord ? '' : words.verdict(card.verdictWord),
    plainText(card.sentence),
  ]
  return withoutFurigana(sentences.join(''))
}
