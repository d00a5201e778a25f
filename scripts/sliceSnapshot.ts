import { policyTrail } from '@/domain/policy'
import type { Snapshot } from '@/domain/snapshot'
import { reviveSnapshot } from '@/snapshots/reviveSnapshot'
import { writeCore } from '@/snapshots/schema/writeCore'

/**
 * The part of a snapshot that a prerendered page carries: some indicators (with their parts and the group they
 * belong to) and what they refer to. Counts stay those of the whole. Exactly as the browser will read it from the
 * page: computed values are rounded on the way, and a page drawn from the unrounded ones would not fit.
 */
export function sliceSnapshot(snapshot: Snapshot, indicatorIds: readonly string[]): Snapshot {
  const slice: Snapshot = { ...partOfSnapshot(snapshot, indicatorIds), complete: false }
  return reviveSnapshot(writeCore(slice), slice.id) ?? slice
}

/** What comparisons show of a municipality: whole for its counts and days, with no more figures than are compared. */
export function comparedPart(snapshot: Snapshot): Snapshot {
  const compared = snapshot.records.filter(({ indicator }) => indicator.concept !== undefined)
  return partOfSnapshot(
    snapshot,
    compared.map(({ indicator }) => indicator.id),
  )
}

/** Some indicators with their parts, the group they belong to and what they refer to. */
function partOfSnapshot(snapshot: Snapshot, indicatorIds: readonly string[]): Snapshot {
  const wanted = new Set(indicatorIds)
  const groups = new Set(
    snapshot.records
      .filter(({ indicator }) => wanted.has(indicator.id))
      .map(({ indicator }) => indicator.parentId),
  )
  const records = snapshot.records.filter(
    ({ indicator: { id, parentId } }) =>
      wanted.has(id) || groups.has(id) || (parentId !== undefined && wanted.has(parentId)),
  )
  const initiatives = new Set(records.flatMap(({ initiativeIds }) => initiativeIds))
  const policies = new Set(
    records.flatMap(({ indicator }) =>
      policyTrail(snapshot.policies, indicator.policyId).map(({ id }) => id),
    ),
  )
  return {
    ...snapshot,
    records,
    initiatives: snapshot.initiatives.filter(({ id }) => initiatives.has(id)),
    policies: snapshot.policies.filter(({ id }) => policies.has(id)),
    concepts: (snapshot.concepts ?? []).filter(({ id }) =>
      records.some(({ indicator }) => indicator.concept === id),
    ),
  }
}
