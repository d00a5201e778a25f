import { recordSeries } from '@/domain/series'
import type { SourceDocument } from '@/domain/document'
import type { Observation } from '@/domain/observation'
import type { Period } from '@/domain/period'
import type { IndicatorRecord } from '@/domain/snapshot'
import type { Target } from '@/domain/target'
import { CARD_TEXT } from '@/text/cardText'
import { withoutFurigana } from '@/text/furigana'
import type { Language } from '@/text/language'
import { PUNCTUATION_TEXT } from '@/text/punctuationText'
import { textOf } from '@/text/textOf'
import { TREND_TEXT } from '@/text/workingText'
import { amountText, targetText } from './amountText'
import { numberText } from './numberText'
import { axisPeriodText, periodText } from './periodText'

/** The words on the trend chart, drawn and interactive alike. */
export interface TrendWords {
  readonly title: string
  readonly target: string
  readonly path: string
  readonly missing: string
  readonly definitionBreak: string
  readonly value: (observation: Observation) => string
  readonly year: (period: Period) => readonly string[]
  readonly superseded: (target: Target) => string
  readonly tick: (value: number, decimals: number) => string
}

export function trendWords(
  record: IndicatorRecord,
  documents: readonly SourceDocument[],
  language: Language = 'ja',
): TrendWords {
  const { indicator, judgement } = record
  const words = textOf(TREND_TEXT, language)
  const { approximate } = textOf(CARD_TEXT, language)
  const figures = recordSeries(record, documents)
    .map(
      ({ period, value, decimals, status }) =>
        `${periodText(period, language)} ${status === 'approximate' ? approximate : ''}${amountText(value, indicator, language, decimals)}`,
    )
    .join(textOf(PUNCTUATION_TEXT, language).comma)
  const goal = judgement.target ? targetText(judgement.target, indicator, language) : ''
  return {
    title: withoutFurigana(
      words.about(indicator.name, figures) + (goal ? words.goal(goal) : words.noGoal),
    ),
    target: judgement.target ? withoutFurigana(words.target(goal)) : '',
    path: withoutFurigana(words.path),
    missing: withoutFurigana(words.missing),
    definitionBreak: withoutFurigana(words.definitionBreak),
    value: ({ value, decimals, status }) => {
      const text = numberText(value, decimals, language)
      if (status === 'approximate') return `${approximate}${text}`
      return status === 'inferred' ? `(${text})` : text
    },
    tick: (value, decimals) => numberText(value, decimals, language),
    year: (period) => axisPeriodText(period, language).filter((row) => row !== ''),
    superseded: (target) => {
      const source = documents.find(({ id }) => id === target.documentId)
      return withoutFurigana(
        words.superseded(
          targetText(target, indicator, language),
          source?.shortTitle ?? target.documentId,
        ),
      )
    },
  }
}
