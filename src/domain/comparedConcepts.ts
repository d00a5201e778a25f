import type { Comparison } from './comparison'
import type { Concept } from './concept'
import { isCounted } from './snapshot'
import type { IndicatorRecord, Snapshot } from './snapshot'

export interface ComparedEntry {
  readonly snapshot: Snapshot
  readonly record: IndicatorRecord
}

export interface ComparedConcept {
  readonly concept: Concept
  readonly entries: readonly ComparedEntry[]
}

/** The indicator by which a municipality measures a concept. */
export function comparedRecord(
  { records }: Pick<Snapshot, 'records'>,
  conceptId: string,
): IndicatorRecord | undefined {
  return records.find(
    (candidate) => isCounted(candidate) && candidate.indicator.concept === conceptId,
  )
}

/** What a municipality measures that may be compared, with the id of its indicator. */
export function comparedBy({ concepts = [], records }: Pick<Snapshot, 'concepts' | 'records'>): {
  readonly concept: Concept
  readonly indicatorId: string
}[] {
  return concepts.flatMap((concept) => {
    const record = comparedRecord({ records }, concept.id)
    return record ? [{ concept, indicatorId: record.indicator.id }] : []
  })
}

/**
 * What several municipalities measure, with the indicator of each; municipalities in order of their codes.
 *
 * @param least so many municipalities must have it
 */
export function comparedConcepts(snapshots: readonly Snapshot[], least = 2): ComparedConcept[] {
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
        const record = comparedRecord(snapshot, concept.id)
        return record ? [{ snapshot, record }] : []
      }),
    }))
    .filter(({ entries }) => entries.length >= least)
}

/** Who has a concept, without their figures. */
export function comparisonOf({ concept, entries }: ComparedConcept): Comparison {
  return {
    concept,
    members: entries.map(({ snapshot, record }) => ({
      code: snapshot.municipality.code,
      indicatorId: record.indicator.id,
    })),
  }
}
