import type { SourceDocument } from '@/domain/document'
import { comparePeriods } from '@/domain/period'
import type { Period } from '@/domain/period'
import { recordSeries } from '@/domain/series'
import type { IndicatorRecord } from '@/domain/snapshot'
import { CARD_TEXT } from '@/text/cardText'
import type { Language } from '@/text/language'
import { textOf } from '@/text/textOf'
import { amountText, targetText } from './amountText'
import { dueText, periodText } from './periodText'

/** What a figure is: measured, planned for that year, or promised. Never one as another. */
export type ComparedKind = 'result' | 'plan' | 'target'

export interface ComparedFigure {
  readonly kind: ComparedKind
  readonly text: string
  /** Said where the figure is not for a fiscal year as a whole: 令和2年1月15日. */
  readonly period: string
  readonly remark: string
}

export interface ComparedMunicipality {
  readonly record: IndicatorRecord
  readonly documents: readonly SourceDocument[]
  /** 1–12. */
  readonly fiscalYearStartMonth: number
}

export interface ComparisonRow {
  readonly year: number
  readonly label: string
  /** One list for each municipality, in their order; empty where nothing is printed. */
  readonly cells: readonly (readonly ComparedFigure[])[]
}

/** The fiscal year that a day falls in; years keep their number. */
function yearOf(period: Period, startMonth: number): number {
  return period.kind === 'date' && period.month < startMonth ? period.year - 1 : period.year
}

/** Figures of one concept by year, beside one another. No differences and no order by size: only what is printed. */
export function comparisonRows(
  municipalities: readonly ComparedMunicipality[],
  language: Language = 'ja',
): ComparisonRow[] {
  const columns = municipalities.map((one) => figuresByYear(one, language))
  const years = [...new Set(columns.flatMap((column) => [...column.keys()]))].sort((a, b) => a - b)
  return years.map((year) => ({
    year,
    label: periodText({ kind: 'FY', year }, language),
    cells: columns.map((column) => column.get(year) ?? []),
  }))
}

function figuresByYear(
  { record, documents, fiscalYearStartMonth }: ComparedMunicipality,
  language: Language,
): Map<number, ComparedFigure[]> {
  const { indicator, targets } = record
  const years = new Map<number, ComparedFigure[]>()
  const add = (period: Period, figure: Omit<ComparedFigure, 'period'>) => {
    const year = yearOf(period, fiscalYearStartMonth)
    const said = period.kind === 'FY' ? '' : periodText(period, language)
    const before = years.get(year) ?? []
    const known = before.some(({ kind, text }) => kind === figure.kind && text === figure.text)
    if (!known) years.set(year, [...before, { ...figure, period: said }])
  }
  for (const { period, value, decimals, status } of recordSeries(record, documents)) {
    add(period, {
      kind: 'result',
      text: amountText(value, indicator, language, decimals),
      remark: status === 'reported' ? '' : textOf(CARD_TEXT, language)[status],
    })
  }
  const dated = targets.flatMap((target) =>
    target.period.kind === 'span' || target.period.kind === 'undated'
      ? []
      : [{ ...target, period: target.period }],
  )
  for (const target of dated.sort((a, b) => comparePeriods(a.period, b.period))) {
    add(target.period, {
      kind: target.role === 'planned' ? 'plan' : 'target',
      // What is planned for one year is a figure, not a bound to keep.
      text:
        target.role === 'planned' && target.value !== undefined
          ? amountText(target.value, indicator, language)
          : targetText(target, indicator, language),
      remark: '',
    })
  }
  return years
}

/** Targets that no single year can be given for, in words. */
export function undatedTargets(
  { record }: ComparedMunicipality,
  language: Language = 'ja',
): string[] {
  return record.targets
    .filter(({ period }) => period.kind === 'span' || period.kind === 'undated')
    .map((target) =>
      `${targetText(target, record.indicator, language)} ${dueText(target.period, language)}`.trim(),
    )
}
