import type { Reconstruction } from '@/domain/edition'
import type { Judgement, PathPoint } from '@/domain/judgement'
import { writePeriod } from '@/domain/period'
import type { IndicatorRecord, Snapshot } from '@/domain/snapshot'
import type { CoreFile, ReconstructedCoreFile } from './coreFile'
import { CORE_SCHEMA_VERSION } from './coreVersion'

type WireRecord = CoreFile['records'][number]
type WireJudgement = WireRecord['judgement']

/**
 * Snapshot → `core.json`; the inverse of `parseSnapshot`. Lines of the text renditions are for machines: they
 * stand in the open data and are left out here.
 */
export function writeCore(snapshot: Omit<Snapshot, 'id'>): CoreFile {
  const { schemaVersion, ...figures } = writeFigures(snapshot)
  return { schemaVersion, publishedOn: snapshot.publishedOn, ...figures }
}

/** Reconstruction → its `core.json`; the inverse of `parseEdition`. */
export function writeReconstructedCore(
  reconstruction: Omit<Reconstruction, 'id'>,
): ReconstructedCoreFile {
  const { schemaVersion, ...figures } = writeFigures(reconstruction)
  return { schemaVersion, publishedOn: null, asOf: reconstruction.asOf, ...figures }
}

function writeFigures(
  snapshot: Omit<Snapshot, 'id' | 'publishedOn'>,
): Omit<CoreFile, 'publishedOn'> {
  return {
    schemaVersion: CORE_SCHEMA_VERSION,
    municipality: { ...snapshot.municipality },
    documents: snapshot.documents.map((document) => ({ ...document })),
    policies: snapshot.policies.map((policy) => ({ ...policy })),
    initiatives: snapshot.initiatives.map(({ indicatorIds, ...initiative }) => ({
      ...initiative,
      ratings: initiative.ratings.map(({ line, ...rating }) => rating),
    })),
    ratingMeanings: snapshot.ratingMeanings.map((meaning) => ({ ...meaning })),
    records: snapshot.records.map(writeRecord),
    ...(snapshot.concepts
      ? { concepts: snapshot.concepts.map((concept) => ({ ...concept })) }
      : {}),
    summary: {
      ...snapshot.summary,
      byVerdict: { ...snapshot.summary.byVerdict },
      byReason: { ...snapshot.summary.byReason },
      ...(snapshot.summary.plans ? { plans: { ...snapshot.summary.plans } } : {}),
    },
    ...(snapshot.corrections && snapshot.corrections.length > 0
      ? { corrections: snapshot.corrections.map((correction) => ({ ...correction })) }
      : {}),
    complete: snapshot.complete,
  }
}

function writeRecord(record: IndicatorRecord): WireRecord {
  return {
    indicator: { ...record.indicator, aliases: [...record.indicator.aliases] },
    observations: record.observations.map(({ line, ...observation }) => ({
      ...observation,
      period: writePeriod(observation.period),
    })),
    statements: record.statements.map(({ line, ...statement }) => ({
      ...statement,
      period: writePeriod(statement.period),
    })),
    targets: record.targets.map(({ baselinePeriod, period, line, ...target }) => ({
      ...target,
      period: writePeriod(period),
      ...(baselinePeriod ? { baselinePeriod: writePeriod(baselinePeriod) } : {}),
    })),
    judgement: writeJudgement(record),
    freshness: { ...record.freshness },
    initiativeIds: [...record.initiativeIds],
    discrepancies: record.discrepancies.map(({ line, otherLine, ...discrepancy }) => discrepancy),
    childIds: [...record.childIds],
  }
}

function writeJudgement({ judgement, observations, targets }: IndicatorRecord): WireJudgement {
  const { figure, newest, target, targetPeriod, baseline, expected, closeCall, ...rest } = judgement
  const { superseded, brokenFloors, path, notes, ...plain } = rest
  return {
    ...shortNumbers(plain),
    notes: [...notes],
    ...(figure ? { figure: observations.indexOf(figure) } : {}),
    ...(newest ? { newest: observations.indexOf(newest) } : {}),
    ...(target ? { target: targets.indexOf(target) } : {}),
    ...(targetPeriod ? { targetPeriod: writePeriod(targetPeriod) } : {}),
    superseded: superseded.map((other) => targets.indexOf(other)),
    ...(baseline ? { baseline: writePoint(baseline) } : {}),
    ...(expected ? { expected: writePoint(expected) } : {}),
    path: path.map(writePoint),
    ...(closeCall ? { closeCall: writeCloseCall(closeCall) } : {}),
    brokenFloors: brokenFloors.map((floor) => targets.indexOf(floor)),
  }
}

function writePoint(point: PathPoint) {
  return { ...shortNumbers(point), period: writePeriod(point.period) }
}

function writeCloseCall({ period, ...call }: NonNullable<Judgement['closeCall']>) {
  return { ...call, ...(period ? { period: writePeriod(period) } : {}) }
}

const WIRE_DECIMALS = 1e9

/** Computed numbers to nine decimals: more than any page shows, and half of the bytes. */
function shortNumbers<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key,
      typeof value === 'number' ? Math.round(value * WIRE_DECIMALS) / WIRE_DECIMALS : value,
    ]),
  ) as Fields
}
