import { compareDocuments } from '@/domain/choose'
import type { SourceDocument } from '@/domain/document'
import { freshnessOf } from '@/domain/freshness'
import { judge } from '@/domain/judge'
import { comparePeriods, writePeriod } from '@/domain/period'
import { recordSeries } from '@/domain/series'
import { countByVerdict, isCounted } from '@/domain/snapshot'
import type { IndicatorRecord, Snapshot, SnapshotSummary } from '@/domain/snapshot'
import type { NotRatedReason } from '@/domain/verdict'
import type { MunicipalityPackage } from './readPackage'

/**
 * Judges every indicator of a package and makes the snapshot of one day. A pure function of the package and
 * the day; the id is given by the caller, who knows the hash.
 *
 * @param publishedOn ISO day
 */
export function publishSnapshot(
  source: MunicipalityPackage,
  publishedOn: string,
): Omit<Snapshot, 'id'> {
  const records = source.indicators.map((indicator): IndicatorRecord => {
    const observations = source.observations.get(indicator.id) ?? []
    const targets = source.targets.get(indicator.id) ?? []
    const judgement = judge({
      indicator,
      observations,
      targets,
      documents: source.documents,
      fiscalYearStartMonth: source.municipality.fiscalYearStartMonth,
    })
    const cited = new Set([...observations, ...targets].map(({ documentId }) => documentId))
    const documents = source.documents.filter(({ id }) => cited.has(id)).sort(compareDocuments)
    return {
      indicator,
      observations,
      statements: source.statements.get(indicator.id) ?? [],
      targets,
      judgement,
      freshness: freshnessOf(
        documents,
        latestDocument(observations, source.documents),
        publishedOn,
      ),
      initiativeIds: source.initiatives
        .filter(({ indicatorIds }) => indicatorIds.includes(indicator.id))
        .map(({ id }) => id),
      discrepancies: source.discrepancies.filter(
        ({ subjectKind, subjectId }) => subjectKind === 'indicator' && subjectId === indicator.id,
      ),
      childIds: source.indicators
        .filter(({ parentId }) => parentId === indicator.id)
        .map(({ id }) => id),
    }
  })
  return {
    publishedOn,
    municipality: source.municipality,
    documents: source.documents,
    policies: source.policies,
    initiatives: source.initiatives,
    ratingMeanings: source.ratingMeanings,
    records,
    summary: summarise(records, source.documents),
    complete: true,
  }
}

/** The document that the newest figure was printed in. */
function latestDocument(
  observations: IndicatorRecord['observations'],
  documents: readonly SourceDocument[],
): SourceDocument | undefined {
  const newest = recordSeries({ observations }, documents).at(-1)
  return documents.find(({ id }) => id === newest?.documentId)
}

function summarise(
  records: readonly IndicatorRecord[],
  documents: readonly SourceDocument[],
): SnapshotSummary {
  const counted = records.filter(isCounted)
  const byReason: Partial<Record<NotRatedReason, number>> = {}
  for (const { judgement } of counted) {
    if (judgement.verdict !== 'not-rated' || judgement.reason === undefined) continue
    const reason = judgement.reason as NotRatedReason
    byReason[reason] = (byReason[reason] ?? 0) + 1
  }
  const newest = counted
    .flatMap((record) => recordSeries(record, documents).at(-1)?.period ?? [])
    .sort(comparePeriods)
    .at(-1)
  return {
    indicators: counted.length,
    observations: counted.reduce((sum, { observations }) => sum + observations.length, 0),
    byVerdict: countByVerdict(records),
    byReason,
    ...(newest ? { newestPeriod: writePeriod(newest) } : {}),
  }
}
