import { documentRanks } from '@/domain/choose'
import type { SourceDocument } from '@/domain/document'
import { comparePeriods, writePeriod } from '@/domain/period'
import type { Period } from '@/domain/period'
import { changeSincePrevious, recordSeries } from '@/domain/series'
import type { IndicatorRecord } from '@/domain/snapshot'
import { CARD_TEXT } from '@/text/cardText'
import type { Language } from '@/text/language'
import { PUNCTUATION_TEXT } from '@/text/punctuationText'
import { textOf } from '@/text/textOf'
import { FIGURE_TABLE_TEXT } from '@/text/workingText'
import { amountText, numbersBeside, observedText, targetText } from './amountText'
import { signedText } from './numberText'
import { dueText, periodText } from './periodText'

export interface FigureRow {
  readonly key: string
  readonly period: string
  /** 基準, 目標, 計画; blank for results. */
  readonly tag: string
  readonly value: string
  readonly change: string
  readonly source: string
  /** Row, column and page in words. */
  readonly locator: string
  /** 読み取り, 前と同じ値, 数え方の変更, and the note of the table. */
  readonly remark: string
  readonly emphasis: 'latest' | 'missing' | 'plan' | 'none'
}

/** The figures of the chart as rows: results with gaps said as 値なし, then plans and targets. */
export function figureRows(
  record: IndicatorRecord,
  documents: readonly SourceDocument[],
  today: string,
  language: Language = 'ja',
): FigureRow[] {
  return [
    ...resultRows(record, documents, today, language),
    ...targetRows(record, documents, language),
  ]
}

function shortTitle(documents: readonly SourceDocument[], id: string): string {
  return documents.find((document) => document.id === id)?.shortTitle ?? id
}

function place(page: string | undefined, locator: string, language: Language): string {
  return page ? `${textOf(CARD_TEXT, language).pageNumber(page)} ${locator}` : locator
}

function resultRows(
  record: IndicatorRecord,
  documents: readonly SourceDocument[],
  today: string,
  language: Language,
): FigureRow[] {
  const { indicator, judgement } = record
  const series = recordSeries(record, documents)
  const latest = series.at(-1)
  const baseline = judgement.baseline && writePeriod(judgement.baseline.period)
  const words = textOf(CARD_TEXT, language)
  const tableWords = textOf(FIGURE_TABLE_TEXT, language)
  const rows = series.map((observation, index): FigureRow & { at: Period } => {
    const change = changeSincePrevious(series, observation)
    const remarks = {
      reported: '',
      approximate: '',
      inferred: words.inferred,
      repeated: words.repeated,
      partial: words.partial,
    }
    const written = writePeriod(observation.period)
    return {
      at: observation.period,
      key: written,
      period: periodText(observation.period, language),
      tag: written === baseline ? words.baseline : '',
      value: observedText(observation, indicator, language),
      change: change
        ? numbersBeside(
            observation.value,
            indicator,
            language,
            signedText,
          )(change.amount, Math.max(change.from.decimals, change.to.decimals))
        : '—',
      source: shortTitle(documents, observation.documentId),
      locator: place(observation.page, observation.locator, language),
      remark: [
        remarks[observation.status],
        observation.breakBefore && index > 0 ? tableWords.definitionBreak : '',
        observation.note ?? '',
      ]
        .filter((part) => part !== '')
        .join(textOf(PUNCTUATION_TEXT, language).stop),
      emphasis: observation === latest ? 'latest' : 'none',
    }
  })
  const statements = record.statements.map((statement, index): FigureRow & { at: Period } => ({
    at: statement.period,
    key: `${writePeriod(statement.period)}-text-${index}`,
    period: periodText(statement.period, language),
    tag: '',
    value: statement.printed,
    change: '—',
    source: shortTitle(documents, statement.documentId),
    locator: place(statement.page, statement.locator, language),
    remark: statement.note ?? '',
    emphasis: 'none',
  }))
  return [
    ...rows,
    ...statements,
    ...missingRows(
      record,
      [...series, ...record.statements].map(({ period }) => period).sort(comparePeriods),
      today,
      language,
    ),
  ]
    .sort((first, second) => comparePeriods(first.at, second.at))
    .map((row): FigureRow => row)
}

/**
 * Years without a figure: those in between, and where an update is overdue those after the newest figure that
 * were over on the snapshot's day. A year that is not yet due is not missing.
 */
export function missingPeriods(
  record: Pick<IndicatorRecord, 'freshness'>,
  periods: readonly Period[],
  today: string,
): Period[] {
  const first = periods[0]
  const last = periods.at(-1)
  if (!first || !last || first.kind === 'date') return []
  const { kind } = first
  const thisYear = Number(today.slice(0, 4))
  const lastOver = kind === 'FY' && today.slice(5) < '04-01' ? thisYear - 2 : thisYear - 1
  const due = record.freshness.expectedOn
    ? Number(record.freshness.expectedOn.slice(0, 4)) - 1
    : last.year
  const until = record.freshness.overdue ? Math.max(last.year, Math.min(lastOver, due)) : last.year
  const known = new Set(periods.map(writePeriod))
  return Array.from({ length: Math.min(until - first.year + 1, 60) }, (_, index): Period => ({
    kind,
    year: first.year + index,
  })).filter((period) => !known.has(writePeriod(period)))
}

function missingRows(
  record: IndicatorRecord,
  periods: readonly Period[],
  today: string,
  language: Language,
) {
  return missingPeriods(record, periods, today).map((period): FigureRow & { at: Period } => ({
    at: period,
    key: `${writePeriod(period)}-missing`,
    period: periodText(period, language),
    tag: '',
    value: textOf(CARD_TEXT, language).missing,
    change: '—',
    source: textOf(FIGURE_TABLE_TEXT, language).notPublished,
    locator: '',
    remark: '',
    emphasis: 'missing',
  }))
}

function targetRows(
  record: IndicatorRecord,
  documents: readonly SourceDocument[],
  language: Language,
): FigureRow[] {
  const words = textOf(FIGURE_TABLE_TEXT, language)
  const rank = documentRanks(documents)
  const { judgement, indicator } = record
  return [...record.targets]
    .sort((first, second) => {
      const end = (target: typeof first) =>
        target.period.kind === 'undated'
          ? 9_999
          : target.period.kind === 'span'
            ? target.period.to
            : target.period.year
      return end(first) - end(second) || rank(first.documentId) - rank(second.documentId)
    })
    .map((target, index) => ({
      key: `target-${index}`,
      period:
        target.period.kind === 'span'
          ? dueText(target.period, language)
          : target.period.kind === 'undated'
            ? textOf(CARD_TEXT, language).noDeadline
            : periodText(target.period, language),
      tag: judgement.superseded.includes(target)
        ? words.superseded
        : target.role === 'floor' && (target.kind === 'at_most' || indicator.direction === 'lower')
          ? words.ceiling
          : words.roles[target.role],
      value:
        target.role === 'planned' && target.value !== undefined
          ? amountText(target.value, indicator, language)
          : targetText(target, indicator, language),
      change: '—',
      source: shortTitle(documents, target.documentId),
      locator: place(target.page, target.locator, language),
      remark: target.note ?? '',
      emphasis: 'plan' as const,
    }))
}
