import { writePeriod } from '@/domain/period'
import { policyTrail } from '@/domain/policy'
import type { IndicatorRecord, Snapshot } from '@/domain/snapshot'
import { openJudgement } from './openDataJudgement'
import { publishedNumber } from './openDataValue'
import { openDiscrepancy, openDocument, openInitiative } from './openDataRelated'
import { openObservations, openTarget } from './openDataFigures'

/** The version of `open-data/<code>/indicators/<id>.json`; goes up when a key changes or disappears. */
export const OPEN_INDICATOR_VERSION = 1

/** The file of one indicator: keys as in the tables, `null` where nothing is said, lists in the tables' order. */
export type OpenIndicatorFile = ReturnType<typeof openIndicatorFile>

/**
 * One indicator with everything that belongs to it, for people who want one file and no joins. Contract:
 * docs/contracts.md.
 */
export function openIndicatorFile(record: IndicatorRecord, snapshot: Snapshot) {
  const { municipality, publishedOn, policies } = snapshot
  const { indicator, judgement, freshness } = record
  const { path, closeCall, figure } = judgement
  const initiatives = snapshot.initiatives.filter(({ id }) => record.initiativeIds.includes(id))
  return {
    schema_version: OPEN_INDICATOR_VERSION,
    published_on: publishedOn,
    snapshot_id: snapshot.id,
    municipality: {
      code: municipality.code,
      slug: municipality.slug,
      name: municipality.name,
      name_en: municipality.nameEn,
      prefecture: municipality.prefecture,
      fiscal_year_start_month: municipality.fiscalYearStartMonth,
    },
    indicator: openIndicator(record),
    policies: policyTrail(policies, indicator.policyId).map((policy) => ({
      policy_id: policy.id,
      document_id: policy.documentId,
      level: policy.level,
      number: policy.number,
      title: policy.title,
    })),
    observations: openObservations(record),
    targets: record.targets.map(openTarget),
    judgement: openJudgement(record),
    path: path.map(({ period, value }) => ({ period: writePeriod(period), value })),
    close_call: closeCall
      ? {
          by: closeCall.by,
          otherwise: closeCall.otherwise,
          value: publishedNumber(closeCall.value, Math.max(6, (figure?.decimals ?? 0) + 1)),
          period: closeCall.period ? writePeriod(closeCall.period) : null,
        }
      : null,
    freshness: {
      overdue: freshness.overdue,
      awaited_document_id: freshness.awaitedDocumentId ?? null,
      expected_on: freshness.expectedOn ?? null,
    },
    initiatives: initiatives.map((initiative) =>
      openInitiative(initiative, snapshot.ratingMeanings),
    ),
    discrepancies: record.discrepancies.map(openDiscrepancy),
    documents: citedDocuments(record, snapshot).map(openDocument),
  }
}

function openIndicator({ indicator, childIds }: IndicatorRecord) {
  return {
    indicator_id: indicator.id,
    parent_id: indicator.parentId ?? null,
    component: indicator.component ?? null,
    name: indicator.name,
    aliases: indicator.aliases,
    unit: indicator.unit,
    unit_scale: indicator.unitScale,
    decimals: indicator.decimals,
    definition: indicator.definition,
    direction: indicator.direction,
    direction_basis: indicator.directionBasis,
    measure: indicator.measure,
    period_kind: indicator.periodKind,
    department: indicator.department,
    policy_id: indicator.policyId ?? null,
    concept: indicator.concept ?? null,
    featured: indicator.featured,
    note: indicator.note ?? null,
    part_ids: childIds,
  }
}

/** Every document that the file names, in the order of `documents.csv`. */
function citedDocuments(record: IndicatorRecord, snapshot: Snapshot) {
  const { observations, statements, targets, discrepancies, freshness } = record
  const named = new Set<string | undefined>([
    ...[...observations, ...statements, ...targets, ...discrepancies].map(
      ({ documentId }) => documentId,
    ),
    ...discrepancies.map(({ otherDocumentId }) => otherDocumentId),
    ...policyTrail(snapshot.policies, record.indicator.policyId).map(
      ({ documentId }) => documentId,
    ),
    ...snapshot.initiatives
      .filter(({ id }) => record.initiativeIds.includes(id))
      .map(({ documentId }) => documentId),
    freshness.awaitedDocumentId,
  ])
  return snapshot.documents.filter(({ id }) => named.has(id))
}
