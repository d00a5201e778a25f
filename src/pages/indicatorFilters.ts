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

/** Finds the top of the plan's tree that an indicator stands under. Looked up once for each place. */
export function fieldFinder({
  policies,
}: Pick<Snapshot, 'policies'>): (record: Pick<IndicatorRecord, 'indicator'>) => string | undefined {
  const tops = new Map(policies.map(({ id }) => [id, policyTrail(policies, id)[0]?.id]))
  return ({ indicator }) => tops.get(indicator.policyId ?? '')
}

/** Ids of a place of a plan and of all places below it: a field, a measure, a chapter, a section. */
function placesFrom({ policies }: Snapshot, place: string): ReadonlySet<string | undefined> {
  const below = policies.filter(({ id }) =>
    policyTrail(policies, id).some((policy) => policy.id === place),
  )
  return new Set(below.map(({ id }) => id))
}

/** Records that carry figures and fit the filters, apart from the words searched for. */
export function filterRecords(snapshot: Snapshot, filters: IndicatorFilters): IndicatorRecord[] {
  const places = filters.field ? placesFrom(snapshot, filters.field) : undefined
  return snapshot.records.filter((record) => {
    const { judgement, indicator, observations, targets } = record
    if (!isCounted(record)) return false
    if (filters.verdict && judgement.verdict !== filters.verdict) return false
    if (filters.reason && judgement.reason !== filters.reason) return false
    if (places && !places.has(indicator.policyId)) return false
    if (filters.department && indicator.department !== filters.department) return false
    const isFromIt = ({ documentId }: { readonly documentId: string }) =>
      documentId === filters.document
    return !filters.document || observations.some(isFromIt) || targets.some(isFromIt)
  })
}
