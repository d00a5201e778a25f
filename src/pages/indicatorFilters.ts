import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import { policyTrail } from '@/domain/policy'
import { isCounted } from '@/domain/snapshot'
import type { IndicatorRecord, Snapshot } from '@/domain/snapshot'
import { NOT_RATED_REASONS, VERDICTS } from '@/domain/verdict'
import type { NotRatedReason, Verdict } from '@/domain/verdict'

/** What a list of indicators is narrowed to. All of it stands in the address. */
export interface IndicatorFilters {
  readonly query: string
  readonly verdict?: Verdict
  readonly reason?: NotRatedReason
  /** Id of a place of a plan, most often a field or a chapter. */
  readonly field?: string
  readonly document?: string
  readonly department?: string
}

const LONGEST_QUERY = 100

function one(value: LocationQuery[string] | undefined): string {
  const text = Array.isArray(value) ? value[0] : value
  return (text ?? '').slice(0, LONGEST_QUERY)
}

/** Reads an address; what is not understood is dropped. Never throws. */
export function readFilters(query: LocationQuery): IndicatorFilters {
  const verdict = VERDICTS.find((word) => word === one(query.verdict))
  const reason = NOT_RATED_REASONS.find((word) => word === one(query.reason))
  const field = one(query.field)
  const document = one(query.document)
  const department = one(query.department)
  return {
    query: one(query.q).trim(),
    ...(verdict ? { verdict } : {}),
    ...(reason ? { reason } : {}),
    ...(field ? { field } : {}),
    ...(document ? { document } : {}),
    ...(department ? { department } : {}),
  }
}

export function writeFilters(filters: IndicatorFilters): LocationQueryRaw {
  const { query, ...rest } = filters
  return { ...(query ? { q: query } : {}), ...rest }
}

/** The top of the plan's tree that an indicator stands under. */
export function fieldOf(record: IndicatorRecord, snapshot: Snapshot): string | undefined {
  return policyTrail(snapshot.policies, record.indicator.policyId)[0]?.id
}

/** Whether an indicator stands at a place of a plan or below it: a field, a measure, a chapter, a section. */
function standsAt({ indicator }: IndicatorRecord, { policies }: Snapshot, place: string): boolean {
  return policyTrail(policies, indicator.policyId).some(({ id }) => id === place)
}

/** Records that carry figures and fit the filters, apart from the words searched for. */
export function filterRecords(snapshot: Snapshot, filters: IndicatorFilters): IndicatorRecord[] {
  return snapshot.records.filter((record) => {
    const { judgement, indicator, observations, targets } = record
    if (!isCounted(record)) return false
    if (filters.verdict && judgement.verdict !== filters.verdict) return false
    if (filters.reason && judgement.reason !== filters.reason) return false
    if (filters.field && !standsAt(record, snapshot, filters.field)) return false
    if (filters.department && indicator.department !== filters.department) return false
    return (
      !filters.document ||
      [...observations, ...targets].some(({ documentId }) => documentId === filters.document)
    )
  })
}
