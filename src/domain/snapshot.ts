import type { Concept } from './concept'
import type { Correction } from './correction'
import type { Discrepancy } from './discrepancy'
import type { SourceDocument } from './document'
import type { Freshness } from './freshness'
import type { Indicator } from './indicator'
import type { Initiative, RatingMeaning } from './initiative'
import type { Judgement } from './judgement'
import type { Municipality } from './municipality'
import type { Observation } from './observation'
import type { Period } from './period'
import type { PlansSummary } from './plans'
import type { Policy } from './policy'
import type { Citation } from './provenance'
import type { Target } from './target'
import { VERDICTS } from './verdict'
import type { NotRatedReason, Verdict } from './verdict'

/** Something printed in place of a figure (a month, a state). Shown as printed, never judged. */
export interface Statement extends Citation {
  readonly period: Period
  readonly note?: string
}

/** One indicator with everything that belongs to it. */
export interface IndicatorRecord {
  readonly indicator: Indicator
  /** In order of time; of one period, the earlier document first. */
  readonly observations: readonly Observation[]
  readonly statements: readonly Statement[]
  readonly targets: readonly Target[]
  readonly judgement: Judgement
  readonly freshness: Freshness
  readonly initiativeIds: readonly string[]
  readonly discrepancies: readonly Discrepancy[]
  /** Ids of its parts; a record with parts has no figures of its own and is not counted. */
  readonly childIds: readonly string[]
}

export interface SnapshotSummary {
  /** Indicators that carry figures; groups of parts are not counted. */
  readonly indicators: number
  readonly observations: number
  readonly byVerdict: Readonly<Record<Verdict, number>>
  readonly byReason: Readonly<Partial<Record<NotRatedReason, number>>>
  /** The newest period of any figure, as written. */
  readonly newestPeriod?: string
  /** Absent in publications from before there were plans. */
  readonly plans?: PlansSummary
}

/** All figures of one municipality as published on one day. */
export interface Snapshot {
  readonly id: string
  /** ISO day. */
  readonly publishedOn: string
  readonly municipality: Municipality
  readonly documents: readonly SourceDocument[]
  readonly policies: readonly Policy[]
  readonly initiatives: readonly Initiative[]
  readonly ratingMeanings: readonly RatingMeaning[]
  readonly records: readonly IndicatorRecord[]
  /** What its indicators may be compared by with other municipalities. */
  readonly concepts?: readonly Concept[]
  readonly summary: SnapshotSummary
  /** What was corrected since the first publication, in the order of the log; absent where nothing was. */
  readonly corrections?: readonly Correction[]
  /** `false` for the part of a snapshot that a prerendered page carries. */
  readonly complete: boolean
}

/** A record that carries figures itself, and so is counted. */
export function isCounted(record: Pick<IndicatorRecord, 'childIds'>): boolean {
  return record.childIds.length === 0
}

export function countByVerdict(
  records: readonly Pick<IndicatorRecord, 'judgement' | 'childIds'>[],
): Record<Verdict, number> {
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<
    Verdict,
    number
  >
  for (const record of records) {
    if (isCounted(record)) counts[record.judgement.verdict] += 1
  }
  return counts
}

/** Every document is a plan: there are no results at all, only baselines and planned figures. */
export function holdsPlansOnly({ documents }: Pick<Snapshot, 'documents'>): boolean {
  return documents.length > 0 && documents.every(({ kind }) => kind === 'plan')
}

export function findRecord(snapshot: Snapshot, indicatorId: string): IndicatorRecord | undefined {
  return snapshot.records.find(({ indicator }) => indicator.id === indicatorId)
}
