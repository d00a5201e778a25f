import { writePeriod } from '@/domain/period'
import type { IndicatorRecord } from '@/domain/snapshot'
import { JUDGEMENT_NOTES, NOT_MET_REASONS, NOT_RATED_REASONS, VERDICTS } from '@/domain/verdict'
import type { JudgementNote, Verdict, VerdictReason } from '@/domain/verdict'
import type { DataResource } from './dataPackage'
import { publishedNumber } from './openDataValue'
import type { FieldSchema } from './tableSchemas'

/**
 * One row of `judgements.csv`: the verdict on an indicator with what it was computed from. Amounts are in the
 * indicator's unit × scale; `null` where something does not apply, never 0.
 */
export interface OpenJudgement {
  readonly indicator_id: string
  /** With `target_period` and role `final`: the row of `targets.csv` that was judged against. */
  readonly document_id: string | null
  readonly target_period: string | null
  readonly baseline_period: string | null
  readonly baseline_value: number | null
  readonly period: string | null
  /** The figure that was judged; the sum so far where the target is a total over a span. */
  readonly value: number | null
  readonly expected_value: number | null
  readonly progress: number | null
  readonly pace_ratio: number | null
  readonly needed_per_year: number | null
  readonly so_far_per_year: number | null
  readonly verdict: Verdict
  readonly reason: VerdictReason | null
  readonly notes: readonly JudgementNote[]
  readonly borderline: boolean
}

export function openJudgement({ indicator, judgement }: IndicatorRecord): OpenJudgement {
  const { figure, target, baseline, spanTotal } = judgement
  return {
    indicator_id: indicator.id,
    document_id: target?.documentId ?? null,
    target_period: target ? writePeriod(target.period) : null,
    baseline_period: baseline ? writePeriod(baseline.period) : null,
    baseline_value: baseline?.value ?? null,
    period: figure ? writePeriod(figure.period) : null,
    value: spanTotal ?? figure?.value ?? null,
    expected_value: computed(judgement.expected?.value),
    progress: computed(judgement.progress),
    pace_ratio: computed(judgement.paceRatio),
    needed_per_year: computed(judgement.neededPerYear),
    so_far_per_year: computed(judgement.soFarPerYear),
    verdict: judgement.verdict,
    reason: judgement.reason ?? null,
    notes: judgement.notes,
    borderline: judgement.closeCall !== undefined,
  }
}

function computed(value: number | undefined): number | null {
  return value === undefined ? null : publishedNumber(value)
}

const PERIOD = '(FY|CY)\\d{4}|\\d{4}-\\d{2}-\\d{2}'
const TARGET_PERIOD = `${PERIOD}|FY\\d{4}/FY\\d{4}|undated`
const NOTE = JUDGEMENT_NOTES.join('|')

const FIELDS: { readonly [Key in keyof OpenJudgement]: Omit<FieldSchema, 'name'> } = {
  indicator_id: { type: 'string', constraints: { required: true } },
  document_id: { type: 'string' },
  target_period: { type: 'string', constraints: { pattern: TARGET_PERIOD } },
  baseline_period: { type: 'string', constraints: { pattern: PERIOD } },
  baseline_value: { type: 'number' },
  period: { type: 'string', constraints: { pattern: PERIOD } },
  value: { type: 'number' },
  expected_value: { type: 'number' },
  progress: { type: 'number' },
  pace_ratio: { type: 'number' },
  needed_per_year: { type: 'number' },
  so_far_per_year: { type: 'number' },
  verdict: { type: 'string', constraints: { required: true, enum: VERDICTS } },
  reason: {
    type: 'string',
    constraints: { enum: [...NOT_RATED_REASONS, ...NOT_MET_REASONS] },
  },
  notes: { type: 'string', constraints: { pattern: `(${NOTE})(; (${NOTE}))*` } },
  borderline: { type: 'boolean', constraints: { required: true } },
}

export const JUDGEMENT_COLUMNS = Object.keys(FIELDS) as (keyof OpenJudgement)[]

/** What `datapackage.json` says of `judgements.csv`. */
export const JUDGEMENT_RESOURCE: DataResource = {
  name: 'judgements',
  path: 'judgements.csv',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  schema: {
    fields: JUDGEMENT_COLUMNS.map((name) => ({ name, ...FIELDS[name] })),
    primaryKey: ['indicator_id'],
    foreignKeys: [
      {
        fields: ['indicator_id'],
        reference: { resource: 'indicators', fields: ['indicator_id'] },
      },
      { fields: ['document_id'], reference: { resource: 'documents', fields: ['document_id'] } },
    ],
    missingValues: [''],
  },
}
