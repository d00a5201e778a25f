import type { Discrepancy, DiscrepancyKind } from '@/domain/discrepancy'
import type { DocumentKind, SourceDocument } from '@/domain/document'
import type { Direction, DirectionBasis, Indicator, Measure, PeriodKind } from '@/domain/indicator'
import type { Initiative, Rating, RatingMeaning } from '@/domain/initiative'
import type { Municipality } from '@/domain/municipality'
import type { Observation, ObservationStatus } from '@/domain/observation'
import { comparePeriods, parsePeriod, parseTargetPeriod } from '@/domain/period'
import type { Policy, PolicyLevel } from '@/domain/policy'
import type { Citation } from '@/domain/provenance'
import type { Statement } from '@/domain/snapshot'
import type { Target, TargetKind, TargetRole } from '@/domain/target'
import type { TableRow } from './parseTable'
import { cell, listCell, numberCell, optionalCell, rowsOf } from './tableSet'
import type { TableSet } from './tableSet'

/** The part of a valid package that indicators are judged and shown from. */
export interface MunicipalityPackage {
  readonly municipality: Municipality
  readonly documents: readonly SourceDocument[]
  readonly policies: readonly Policy[]
  readonly indicators: readonly Indicator[]
  readonly observations: ReadonlyMap<string, readonly Observation[]>
  readonly statements: ReadonlyMap<string, readonly Statement[]>
  readonly targets: ReadonlyMap<string, readonly Target[]>
  readonly initiatives: readonly Initiative[]
  readonly ratingMeanings: readonly RatingMeaning[]
  readonly discrepancies: readonly Discrepancy[]
}

/**
 * Reads a package that `validatePackage` found good. Vocabulary is taken as checked there; a package without
 * a municipality row throws, for nothing can be made of it.
 */
export function readPackage(tables: TableSet): MunicipalityPackage {
  const row = rowsOf(tables, 'municipality')[0]
  if (!row) throw new Error('municipality.csv has no row')
  return {
    municipality: readMunicipality(row),
    documents: rowsOf(tables, 'documents').map((document) => readDocument(document, tables)),
    policies: rowsOf(tables, 'policies').map(readPolicy),
    indicators: readIndicators(tables),
    observations: groupBy(
      rowsOf(tables, 'observations'),
      'indicator_id',
      readObservation,
      byPeriod,
    ),
    statements: groupBy(rowsOf(tables, 'observations'), 'indicator_id', readStatement, byPeriod),
    targets: groupBy(rowsOf(tables, 'targets'), 'indicator_id', readTarget),
    initiatives: readInitiatives(tables),
    ratingMeanings: rowsOf(tables, 'rating_scales').map((scale) => ({
      scaleId: cell(scale, 'scale_id'),
      mark: cell(scale, 'mark'),
      ordinal: numberCell(scale, 'ordinal') ?? 0,
      label: cell(scale, 'label'),
      meaning: cell(scale, 'meaning'),
    })),
    discrepancies: rowsOf(tables, 'discrepancies').map(readDiscrepancy),
  }
}

function byPeriod(first: Observation | Statement, second: Observation | Statement): number {
  return comparePeriods(first.period, second.period)
}

function groupBy<Item>(
  rows: readonly TableRow[],
  column: string,
  read: (row: TableRow) => Item | undefined,
  compare?: (first: Item, second: Item) => number,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const row of rows) {
    const item = read(row)
    if (item !== undefined)
      groups.set(cell(row, column), [...(groups.get(cell(row, column)) ?? []), item])
  }
  if (compare) for (const items of groups.values()) items.sort(compare)
  return groups
}

function readMunicipality(row: TableRow): Municipality {
  return {
    code: cell(row, 'code'),
    slug: cell(row, 'slug'),
    name: cell(row, 'name'),
    nameEn: cell(row, 'name_en'),
    prefecture: cell(row, 'prefecture'),
    fiscalYearStartMonth: numberCell(row, 'fiscal_year_start_month') ?? 4,
    ...optionalCell('website', row, 'website'),
    ...optionalCell('contact', row, 'contact'),
  }
}

function readDocument(row: TableRow, tables: TableSet): SourceDocument {
  const id = cell(row, 'document_id')
  const short = rowsOf(tables, 'translations').find(
    (translation) =>
      cell(translation, 'subject_kind') === 'document' &&
      cell(translation, 'subject_id') === id &&
      cell(translation, 'field') === 'short_title' &&
      cell(translation, 'language') === 'ja',
  )
  return {
    id,
    title: cell(row, 'title'),
    shortTitle: short ? cell(short, 'text') : cell(row, 'title'),
    publisher: cell(row, 'publisher'),
    kind: cell(row, 'kind') as DocumentKind,
    asOf: cell(row, 'as_of'),
    ...optionalCell('edition', row, 'edition'),
    ...optionalCell('publishedOn', row, 'published_on'),
    ...optionalCell('coversFrom', row, 'covers_from'),
    ...optionalCell('coversTo', row, 'covers_to'),
    ...optionalCell('nextExpectedOn', row, 'next_expected_on'),
    ...optionalCell('url', row, 'url'),
    ...optionalCell('licence', row, 'licence'),
    ...optionalCell('attribution', row, 'attribution'),
    ...optionalCell('note', row, 'note'),
  }
}

function readPolicy(row: TableRow): Policy {
  return {
    id: cell(row, 'policy_id'),
    documentId: cell(row, 'document_id'),
    level: cell(row, 'level') as PolicyLevel,
    number: cell(row, 'number'),
    title: cell(row, 'title'),
    ...optionalCell('parentId', row, 'parent_id'),
  }
}

function readIndicators(tables: TableSet): Indicator[] {
  const names = new Map(
    rowsOf(tables, 'translations')
      .filter((row) => cell(row, 'subject_kind') === 'indicator' && cell(row, 'field') === 'name')
      .map((row) => [`${cell(row, 'subject_id')} ${cell(row, 'language')}`, cell(row, 'text')]),
  )
  return rowsOf(tables, 'indicators').map((row) => {
    const reading = names.get(`${cell(row, 'indicator_id')} ja-Hira`)
    const nameEn = names.get(`${cell(row, 'indicator_id')} en`)
    return {
      ...readIndicator(row),
      ...(reading === undefined ? {} : { reading }),
      ...(nameEn === undefined ? {} : { nameEn }),
    }
  })
}

function readIndicator(row: TableRow): Indicator {
  return {
    id: cell(row, 'indicator_id'),
    name: cell(row, 'name'),
    aliases: listCell(row, 'aliases'),
    unit: cell(row, 'unit'),
    unitScale: numberCell(row, 'unit_scale') ?? 1,
    decimals: numberCell(row, 'decimals') ?? 0,
    definition: cell(row, 'definition'),
    direction: cell(row, 'direction') as Direction,
    directionBasis: cell(row, 'direction_basis') as DirectionBasis,
    measure: cell(row, 'measure') as Measure,
    periodKind: cell(row, 'period_kind') as PeriodKind,
    department: cell(row, 'department'),
    featured: cell(row, 'featured') === 'true',
    ...optionalCell('parentId', row, 'parent_id'),
    ...optionalCell('component', row, 'component'),
    ...optionalCell('policyId', row, 'policy_id'),
    ...optionalCell('concept', row, 'concept'),
    ...optionalCell('note', row, 'note'),
  }
}

function readCitation(row: TableRow): Citation {
  return {
    documentId: cell(row, 'document_id'),
    locator: cell(row, 'locator'),
    line: numberCell(row, 'source_line') ?? 0,
    printed: cell(row, 'printed'),
    ...optionalCell('page', row, 'page'),
  }
}

function readObservation(row: TableRow): Observation | undefined {
  const period = parsePeriod(cell(row, 'period'))
  const value = numberCell(row, 'value')
  if (!period || value === undefined) return undefined
  return {
    ...readCitation(row),
    period,
    value,
    decimals: cell(row, 'value').split('.')[1]?.length ?? 0,
    status: cell(row, 'status') as ObservationStatus,
    breakBefore: cell(row, 'break_before') === 'true',
    ...optionalCell('note', row, 'note'),
  }
}

/** A row without a number: what was printed in its place. */
function readStatement(row: TableRow): Statement | undefined {
  const period = parsePeriod(cell(row, 'period'))
  if (!period || numberCell(row, 'value') !== undefined) return undefined
  return { ...readCitation(row), period, ...optionalCell('note', row, 'note') }
}

function readTarget(row: TableRow): Target | undefined {
  const period = parseTargetPeriod(cell(row, 'period'))
  if (!period) return undefined
  const value = numberCell(row, 'value')
  const valueMax = numberCell(row, 'value_max')
  const baselinePeriod = parsePeriod(cell(row, 'baseline_period'))
  return {
    ...readCitation(row),
    period,
    role: cell(row, 'role') as TargetRole,
    kind: cell(row, 'kind') as TargetKind,
    ...(value === undefined ? {} : { value }),
    ...(valueMax === undefined ? {} : { valueMax }),
    ...(baselinePeriod ? { baselinePeriod } : {}),
    ...optionalCell('note', row, 'note'),
  }
}

function readInitiatives(tables: TableSet): Initiative[] {
  const ratings = groupBy(rowsOf(tables, 'ratings'), 'subject_id', readRating)
  const links = groupBy(rowsOf(tables, 'initiative_indicators'), 'initiative_id', (row) =>
    cell(row, 'indicator_id'),
  )
  return rowsOf(tables, 'initiatives').map((row) => ({
    id: cell(row, 'initiative_id'),
    documentId: cell(row, 'document_id'),
    number: cell(row, 'number'),
    title: cell(row, 'title'),
    department: cell(row, 'department'),
    summary: cell(row, 'summary'),
    ratings: ratings.get(cell(row, 'initiative_id')) ?? [],
    indicatorIds: links.get(cell(row, 'initiative_id')) ?? [],
    ...optionalCell('policyId', row, 'policy_id'),
    ...optionalCell('addedIn', row, 'added_in'),
    ...optionalCell('page', row, 'page'),
  }))
}

function readRating(row: TableRow): Rating {
  return {
    period: cell(row, 'period'),
    scaleId: cell(row, 'scale_id'),
    line: numberCell(row, 'source_line') ?? 0,
    ...optionalCell('mark', row, 'mark'),
    ...optionalCell('page', row, 'page'),
    ...optionalCell('note', row, 'note'),
  }
}

function readDiscrepancy(row: TableRow): Discrepancy {
  const line = numberCell(row, 'source_line')
  const otherLine = numberCell(row, 'other_source_line')
  return {
    id: cell(row, 'discrepancy_id'),
    subjectKind: cell(row, 'subject_kind'),
    subjectId: cell(row, 'subject_id'),
    kind: cell(row, 'kind') as DiscrepancyKind,
    description: cell(row, 'description'),
    documentId: cell(row, 'document_id'),
    ...(line === undefined ? {} : { line }),
    ...(otherLine === undefined ? {} : { otherLine }),
    ...optionalCell('period', row, 'period'),
    ...optionalCell('otherDocumentId', row, 'other_document_id'),
  }
}
