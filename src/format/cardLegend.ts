import type { SourceDocument } from '@/domain/document'
import type { Period } from '@/domain/period'
import { recordSeries } from '@/domain/series'
import type { IndicatorRecord } from '@/domain/snapshot'
import { targetHolds } from '@/domain/target'
import type { Target } from '@/domain/target'
import { CARD_TEXT } from '@/text/cardText'
import { isWestern } from '@/text/language'
import type { Language } from '@/text/language'
import { PUNCTUATION_TEXT } from '@/text/punctuationText'
import { textOf } from '@/text/textOf'
import {
  amountText,
  differenceText,
  distanceToTarget,
  isHeight,
  observedText,
  targetText,
} from './amountText'
import { expectedDecimals, judgedDecimals } from './judgedDigits'
import { dueText, shortPeriodText } from './periodText'
import { shownFigure } from './shownFigure'

export type LegendGlyph = 'baseline-ring' | 'expected-diamond' | 'target-flag'

/** One cell of the legend under the ruler: glyph, name, value, when. */
export interface LegendEntry {
  readonly glyph?: LegendGlyph
  readonly name: string
  readonly value: string
  readonly when: string
}

/** 基準, 目安, 目標 for a way to go; what fits for ranges, levels to hold, plans and figures without a target. */
export function cardLegend(
  record: IndicatorRecord,
  documents: readonly SourceDocument[],
  language: Language,
): LegendEntry[] {
  const { judgement, indicator } = record
  const words = textOf(CARD_TEXT, language)
  const { target, expected, baseline, figure } = judgement
  const series = recordSeries(record, documents).filter(({ status }) => status !== 'partial')
  if (!target) {
    // What was counted otherwise is no beginning of this.
    const first =
      series[
        Math.max(
          series.findLastIndex(({ breakBefore }) => breakBefore),
          0,
        )
      ]
    const shown = shownFigure(record, documents)
    if (!shown) return undatedPlan(record, language)
    if (!first || shown.planned || first === shown.observation) return []
    return [
      {
        name: words.firstRecord,
        value: observedText(first, indicator, language),
        when: shortPeriodText(first.period, language),
      },
      { name: words.target, value: words.noTarget, when: '' },
    ]
  }
  const goal: LegendEntry = {
    glyph: 'target-flag',
    name: judgement.reason === 'plan-only' ? words.lastPlanned : words.target,
    value: targetText(target, indicator, language),
    when: goalTime(record, language),
  }
  if (target.kind === 'range' && figure) {
    // A range whose bounds are words has no distance.
    const range = hasBounds(target) ? [rangeEntry(record, figure.value, language)] : []
    return [goal, ...range, ...newestEntry(record, language)]
  }
  const start = baseline ?? startOfPlan(record, series)
  return [
    ...(start
      ? [
          {
            glyph: 'baseline-ring' as const,
            ...startEntry(record, start, language),
          },
        ]
      : []),
    ...(expected && !judgement.levelToHold && judgement.verdict !== 'not-rated'
      ? [
          {
            glyph: 'expected-diamond' as const,
            name: words.expected,
            value: amountText(expected.value, indicator, language, expectedDecimals(record)),
            when: `${shortPeriodText(expected.period, language)}${words.at}`,
          },
        ]
      : []),
    goal,
    ...newestEntry(record, language),
  ]
}

/** What a document plans without saying by when, where it prints nothing else. */
function undatedPlan({ targets, indicator }: IndicatorRecord, language: Language): LegendEntry[] {
  const plan = targets.findLast(({ role }) => role === 'planned')
  if (!plan) return []
  const words = textOf(CARD_TEXT, language)
  return [
    {
      name: words.planned,
      value: plan.value === undefined ? plan.printed : amountText(plan.value, indicator, language),
      when: dueText(plan.period, language) || words.noDeadline,
    },
  ]
}

/** A figure from after the target's period, beside the one that was judged (data-model §3). */
function newestEntry({ judgement, indicator }: IndicatorRecord, language: Language): LegendEntry[] {
  const { newest } = judgement
  if (!newest) return []
  return [
    {
      name: textOf(CARD_TEXT, language).newest,
      value: observedText(newest, indicator, language),
      when: shortPeriodText(newest.period, language),
    },
  ]
}

/** Where the way begins. A total begins at 0 without anything having been measured then. */
function startEntry(
  { judgement, indicator }: IndicatorRecord,
  start: { readonly value: number; readonly period: Period },
  language: Language,
): LegendEntry {
  const words = textOf(CARD_TEXT, language)
  const { target, spanTotal } = judgement
  const value = amountText(start.value, indicator, language)
  return spanTotal !== undefined && target?.period.kind === 'span'
    ? {
        name: words.totalStart,
        value,
        when: shortPeriodText({ kind: 'FY', year: target.period.from }, language),
      }
    : { name: words.baseline, value, when: shortPeriodText(start.period, language) }
}

/** 令和6まで, 令和6まで保つ, by FY2024, to hold until… */
function goalTime({ judgement }: IndicatorRecord, language: Language): string {
  const words = textOf(CARD_TEXT, language)
  const { target, levelToHold } = judgement
  if (!target) return ''
  const due = dueText(target.period, language)
  if (due === '') return levelToHold ? words.keepUntil || words.noDeadline : words.noDeadline
  if (!levelToHold || words.keepUntil === '') return due
  return isWestern(language)
    ? words.keepUntil + textOf(PUNCTUATION_TEXT, language).clause + due
    : due + words.keepUntil
}

function startOfPlan({ judgement }: IndicatorRecord, series: ReturnType<typeof recordSeries>) {
  return judgement.reason === 'plan-only' || judgement.reason === 'not-remeasured'
    ? series.at(-1)
    : undefined
}

function hasBounds({ value, valueMax }: Target): boolean {
  return value !== undefined || valueMax !== undefined
}

function rangeEntry(record: IndicatorRecord, figure: number, language: Language): LegendEntry {
  const { judgement, indicator } = record
  const words = textOf(CARD_TEXT, language)
  const { target } = judgement
  const when = judgement.figure ? shortPeriodText(judgement.figure.period, language) : ''
  if (!target || targetHolds(target, figure, indicator.direction)) {
    return { name: words.rangeGap, value: words.inRange, when }
  }
  const above = target.valueMax !== undefined && figure > target.valueMax
  const distance = distanceToTarget(target, figure, indicator)
  const amount = differenceText(distance, indicator, language, judgedDecimals(record))
  return {
    name: words.rangeGap,
    value: words.offRange(amount, above, isHeight(indicator)),
    when,
  }
}
