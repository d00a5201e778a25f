import type { Concept } from './concept'
import { isCounted } from './snapshot'
import type { IndicatorRecord, Snapshot } from './snapshot'

export interface ComparedConcept {
  readonly concept: Concept
  readonly entries: readonly { readonly snapshot: Snapshot; readonly record: IndicatorRecord }[]
}

/** What at least two municipalities measure, with the indicator of each; municipalities in order of their codes. */
export function comparedConcepts(snapshots: readonly Snapshot[]): ComparedConcept[] {
  const inOrder = [...snapshots].sort((first, second) =>
    first.municipality.code < second.municipality.code ? -1 : 1,
  )
  const concepts = new Map(
    inOrder.flatMap((snapshot) =>
      (snapshot.concepts ?? []).map((concept) => [concept.id, concept]),
    ),
  )
  return [...concepts.values()]
    .map((concept) => ({
      concept,
      entries: inOrder.flatMap((snapshot) => {
        const record = snapshot.records.find(
          (candidate) => isCounted(candidate) && candidate.indicator.concept === concept.id,
        )
        return record ? [{ snapshot, record }] : []
      }),
    }))
    .filter(({ entries }) => entries.length > 1)
}
