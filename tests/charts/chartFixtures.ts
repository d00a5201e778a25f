import { judge } from '@/domain/judge'
import { parsePeriod, parseTargetPeriod } from '@/domain/period'
import type { SourceDocument } from '@/domain/document'
import type { Direction, Indicator } from '@/domain/indicator'
import type { Observation } from '@/domain/observation'
import type { IndicatorRecord } from '@/domain/snapshot'
import type { Target, TargetKind, TargetRole } from '@/domain/target'
import type { RulerLabels } from '@/charts/rulerModel'
import type { TrendLabels } from '@/charts/trendModel'

export const REPORT: SourceDocument = {
  id: 'report',
  title: '報告',
  shortTitle: '報告',
  publisher: '市',
  kind: 'results',
  asOf: 'FY2023',
}
export const PLAN: SourceDocument = { ...REPORT, id: 'plan', kind: 'plan', asOf: 'FY2018' }
export const DOCUMENTS = [PLAN, REPORT]

export interface GivenTarget {
  readonly kind?: TargetKind
  readonly role?: TargetRole
  readonly value?: number
  readonly valueMax?: number
  readonly period?: string
  readonly baselinePeriod?: string
}

export interface Given {
  readonly direction?: Direction
  readonly decimals?: number
  readonly figures: Readonly<Record<string, number>>
  readonly targets?: readonly GivenTarget[]
  readonly source?: SourceDocument
  readonly breakAt?: string
  /** Counts a part of its year only. */
  readonly partialAt?: string
  readonly overdue?: boolean
}

const cited = { locator: '表', line: 1, printed: '' }

/** A judged record; says only what matters to a drawing. */
export function givenRecord(given: Given): IndicatorRecord {
  const { direction = 'higher', decimals = 1, source = REPORT } = given
  const indicator: Indicator = {
    id: 'indicator',
    name: '指標',
    aliases: [],
    unit: '%',
    unitScale: 1,
    decimals,
    definition: '',
    direction,
    directionBasis: 'stated',
    measure: 'rate',
    periodKind: 'FY',
    department: '課',
    featured: false,
  }
  const observations = Object.entries(given.figures).flatMap(([text, value]): Observation[] => {
    const period = parsePeriod(text)
    if (!period) return []
    const breakBefore = text === given.breakAt
    const status = text === given.partialAt ? 'partial' : 'reported'
    return [{ ...cited, documentId: source.id, period, value, decimals, status, breakBefore }]
  })
  const targets = (given.targets ?? []).flatMap((target): Target[] => {
    const period = parseTargetPeriod(target.period ?? 'FY2024')
    const baselinePeriod = target.baselinePeriod && parsePeriod(target.baselinePeriod)
    if (!period) return []
    return [
      {
        ...cited,
        documentId: PLAN.id,
        period,
        role: target.role ?? 'final',
        kind: target.kind ?? 'at_least',
        ...(target.value === undefined ? {} : { value: target.value }),
        ...(target.valueMax === undefined ? {} : { valueMax: target.valueMax }),
        ...(baselinePeriod ? { baselinePeriod } : {}),
      },
    ]
  })
  return {
    indicator,
    observations,
    targets,
    statements: [],
    judgement: judge({ indicator, observations, targets, documents: DOCUMENTS }),
    freshness: { overdue: given.overdue ?? false },
    initiativeIds: [],
    discrepancies: [],
    childIds: [],
  }
}

export const RULER_LABELS: RulerLabels = { reading: '10.0%', gap: 'あと15.0ポイント', title: '文' }

export const TREND_LABELS: TrendLabels = {
  title: '文',
  target: '目標 25.0%',
  targetShorter: ['目標 25.0', '25.0'],
  path: '目標までの道すじ',
  missing: '値なし',
  definitionBreak: '定義が変わりました',
  definitionBreakShort: '定義の変更',
  value: ({ value }) => String(value),
  year: ({ year }) => [`R${year - 2018}`, String(year)],
  superseded: () => '前の計画',
}

/** Every number anywhere in a drawing. */
export function numbersIn(drawing: unknown): number[] {
  if (typeof drawing === 'number') return [drawing]
  if (Array.isArray(drawing)) return drawing.flatMap(numbersIn)
  if (typeof drawing === 'object' && drawing !== null) {
    return Object.values(drawing).flatMap(numbersIn)
  }
  return []
}

/** Series that once broke a chart somewhere: none, one, level, tiny, huge, negative, across zero. */
export const AWKWARD_FIGURES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  none: {},
  one: { FY2020: 5 },
  level: { FY2018: 5, FY2019: 5, FY2020: 5 },
  zeros: { FY2018: 0, FY2019: 0 },
  tiny: { FY2018: 0.0001, FY2019: 0.0002 },
  huge: { FY2018: 33_230_474_824, FY2019: 999_999_999_999_999 },
  tooHuge: { FY2018: 1e300, FY2019: -1e300 },
  negative: { FY2018: -180, FY2019: -95 },
  acrossZero: { FY2018: -10, FY2020: 12 },
  farApart: { FY1990: 1, FY2020: 1000 },
  wildButClose: { FY2018: 1_000_000, FY2019: 1_000_001 },
}
