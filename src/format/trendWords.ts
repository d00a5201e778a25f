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
import { FIGURE_TABLE_TEXT, TREND_TEXT } from '@/text/workingText'
import { amountText, numbersBeside, observedText, targetText } from './amountText'
import { axisPeriodText, dueText, periodText } from './periodText'
import { shownFigure } from './shownFigure'

/** The words on the trend chart, drawn and interactive alike. */
export interface TrendWords {
  readonly title: string
  readonly target: string
  readonly targetShorter: readonly string[]
  readonly path: string
  readonly missing: string
  readonly definitionBreak: string
  readonly definitionBreakShort: string
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
  const { approximate, planned: plan } = textOf(CARD_TEXT, language)
  const { comma } = textOf(PUNCTUATION_TEXT, language)
  const figures = recordSeries(record, documents)
    .map(
      (figure) =>
        `${periodText(figure.period, language)} ${observedText(figure, indicator, language)}`,
    )
    .join(comma)
  // A plan without results is told by what is planned.
  const planned = record.targets
    .flatMap(({ role, value, period }) =>
      role === 'planned' && value !== undefined && period.kind !== 'undated'
        ? [
            `${period.kind === 'span' ? dueText(period, language) : periodText(period, language)} ${plan} ${amountText(value, indicator, language)}`,
          ]
        : [],
    )
    .join(comma)
  const { target } = judgement
  const goal = target ? targetText(target, indicator, language) : ''
  const shown = shownFigure(record, documents)
  const write = numbersBeside(shown?.value ?? target?.value ?? 0, indicator, language)
  // The ends of a range, and what is no number, are said in full.
  const bare =
    target?.value === undefined || target.kind === 'range'
      ? undefined
      : write(target.value, indicator.decimals)
  return {
    title: withoutFurigana(
      words.about(indicator.name, figures || planned) + (goal ? words.goal(goal) : words.noGoal),
    ),
    target: target ? withoutFurigana(words.target(goal)) : '',
    targetShorter: bare === undefined ? [] : [withoutFurigana(words.target(bare)), bare],
    path: withoutFurigana(words.path),
    missing: withoutFurigana(words.missing),
    definitionBreak: withoutFurigana(words.definitionBreak),
    definitionBreakShort: withoutFurigana(textOf(FIGURE_TABLE_TEXT, language).definitionBreak),
    value: ({ value, decimals, status }) => {
      const text = write(value, decimals)
      if (status === 'approximate') return `${approximate}${text}`
      return status === 'inferred' ? `(${text})` : text
    },
    tick: write,
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
