import * as v from 'valibot'
import { DISCREPANCY_KINDS } from '@/domain/discrepancy'
import { DOCUMENT_KINDS } from '@/domain/document'
import { DIRECTION_BASES, DIRECTIONS, MEASURES, PERIOD_KINDS } from '@/domain/indicator'
import { OBSERVATION_STATUSES } from '@/domain/observation'
import { POLICY_LEVELS } from '@/domain/policy'
import { TARGET_KINDS, TARGET_ROLES } from '@/domain/target'
import { JUDGEMENT_NOTES, NOT_MET_REASONS, NOT_RATED_REASONS, VERDICTS } from '@/domain/verdict'
import { CORE_SCHEMA_VERSION } from './coreVersion'
import {
  asOf,
  day,
  identifier,
  index,
  number,
  optionalText,
  period,
  targetPeriod,
  text,
  webAddress,
} from './wirePrimitives'

const citation = {
  documentId: identifier,
  page: optionalText,
  locator: text,
  printed: text,
}

const observation = v.object({
  ...citation,
  period,
  value: number,
  decimals: index,
  status: v.picklist(OBSERVATION_STATUSES),
  breakBefore: v.boolean(),
  note: optionalText,
})

const target = v.object({
  ...citation,
  period: targetPeriod,
  role: v.picklist(TARGET_ROLES),
  kind: v.picklist(TARGET_KINDS),
  value: v.exactOptional(number),
  valueMax: v.exactOptional(number),
  baselinePeriod: v.exactOptional(period),
  note: optionalText,
})

const pathPoint = v.object({ period, time: number, value: number })

/** Figures and targets are named by their place in the indicator's own lists. */
const judgement = v.object({
  verdict: v.picklist(VERDICTS),
  reason: v.exactOptional(v.picklist([...NOT_RATED_REASONS, ...NOT_MET_REASONS])),
  notes: v.array(v.picklist(JUDGEMENT_NOTES)),
  figure: v.exactOptional(index),
  newest: v.exactOptional(index),
  target: v.exactOptional(index),
  targetPeriod: v.exactOptional(period),
  superseded: v.array(index),
  baseline: v.exactOptional(pathPoint),
  expected: v.exactOptional(pathPoint),
  path: v.array(pathPoint),
  levelToHold: v.boolean(),
  progress: v.exactOptional(number),
  expectedShare: v.exactOptional(number),
  paceRatio: v.exactOptional(number),
  neededPerYear: v.exactOptional(number),
  soFarPerYear: v.exactOptional(number),
  spanTotal: v.exactOptional(number),
  roundingUnit: v.exactOptional(number),
  closeCall: v.exactOptional(
    v.object({
      by: v.picklist(['rounding', 'baseline-year']),
      otherwise: v.picklist(VERDICTS),
      value: number,
      period: v.exactOptional(period),
    }),
  ),
  brokenFloors: v.array(index),
})

export const discrepancy = v.object({
  id: identifier,
  subjectKind: text,
  subjectId: identifier,
  period: optionalText,
  kind: v.picklist(DISCREPANCY_KINDS),
  description: text,
  documentId: identifier,
  otherDocumentId: v.exactOptional(identifier),
})

/** One indicator with everything that belongs to it. */
export const coreRecord = v.object({
  indicator: v.object({
    id: identifier,
    parentId: v.exactOptional(identifier),
    component: optionalText,
    name: text,
    reading: optionalText,
    nameEn: optionalText,
    aliases: v.array(text),
    unit: text,
    unitScale: number,
    decimals: index,
    definition: text,
    direction: v.picklist(DIRECTIONS),
    directionBasis: v.picklist(DIRECTION_BASES),
    measure: v.picklist(MEASURES),
    periodKind: v.picklist(PERIOD_KINDS),
    department: text,
    policyId: v.exactOptional(identifier),
    concept: v.exactOptional(identifier),
    featured: v.boolean(),
    wordsIn: v.exactOptional(
      v.object({ name: v.exactOptional(text), definition: v.exactOptional(text) }),
    ),
    note: optionalText,
  }),
  observations: v.array(observation),
  statements: v.array(v.object({ ...citation, period, note: optionalText })),
  targets: v.array(target),
  judgement,
  freshness: v.object({
    overdue: v.boolean(),
    awaitedDocumentId: v.exactOptional(identifier),
    expectedOn: v.exactOptional(day),
  }),
  initiativeIds: v.array(identifier),
  discrepancies: v.array(discrepancy),
  childIds: v.array(identifier),
})

const document = v.object({
  id: identifier,
  title: text,
  shortTitle: text,
  publisher: text,
  edition: optionalText,
  kind: v.picklist(DOCUMENT_KINDS),
  publishedOn: optionalText,
  asOf: text,
  coversFrom: optionalText,
  coversTo: optionalText,
  nextExpectedOn: optionalText,
  url: v.exactOptional(webAddress),
  licence: optionalText,
  attribution: optionalText,
  note: optionalText,
})

export const initiative = v.object({
  id: identifier,
  documentId: identifier,
  number: text,
  title: text,
  department: text,
  policyId: v.exactOptional(identifier),
  addedIn: optionalText,
  summary: text,
  page: optionalText,
  ratings: v.array(
    v.object({
      period: text,
      scaleId: identifier,
      mark: optionalText,
      page: optionalText,
      note: optionalText,
    }),
  ),
})

export const policy = v.object({
  id: identifier,
  documentId: identifier,
  parentId: v.exactOptional(identifier),
  level: v.picklist(POLICY_LEVELS),
  number: text,
  title: text,
})

const correction = v.object({
  id: identifier,
  table: text,
  rowKey: text,
  column: text,
  before: text,
  after: text,
  reason: text,
  correctedOn: day,
})

const figures = {
  schemaVersion: v.literal(CORE_SCHEMA_VERSION),
  municipality: v.object({
    code: v.pipe(v.string(), v.regex(/^\d{6}$/)),
    slug: identifier,
    name: text,
    nameEn: text,
    prefecture: text,
    fiscalYearStartMonth: v.pipe(index, v.minValue(1), v.maxValue(12)),
    website: v.exactOptional(webAddress),
    contact: optionalText,
  }),
  documents: v.array(document),
  policies: v.array(policy),
  initiatives: v.array(initiative),
  ratingMeanings: v.array(
    v.object({ scaleId: identifier, mark: text, ordinal: index, label: text, meaning: text }),
  ),
  concepts: v.exactOptional(v.array(v.object({ id: identifier, name: text, note: text }))),
  summary: v.object({
    indicators: index,
    observations: index,
    byVerdict: v.object(
      Object.fromEntries(VERDICTS.map((verdict) => [verdict, index])) as Record<
        (typeof VERDICTS)[number],
        typeof index
      >,
    ),
    byReason: v.record(v.picklist(NOT_RATED_REASONS), v.optional(index)),
    newestPeriod: optionalText,
    plans: v.exactOptional(
      v.object({
        policies: index,
        initiatives: index,
        pledges: index,
        projects: index,
        departments: index,
        fiscalEffects: index,
      }),
    ),
  }),
  corrections: v.exactOptional(v.array(correction)),
  complete: v.boolean(),
}

/** `core.json`, everything that cards and indicator pages need, with its indicators not yet looked at. */
export const coreHead = v.object({ ...figures, records: v.array(v.unknown()), publishedOn: day })

/** The same of a reconstruction, which has no day. */
export const reconstructedCoreHead = v.object({
  ...figures,
  records: v.array(v.unknown()),
  publishedOn: v.null(),
  asOf,
})

type WithRecords<Head> = Omit<Head, 'records'> & { records: v.InferOutput<typeof coreRecord>[] }

/** The file as written. Periods are text in it; `reviveSnapshot` reads them. */
export type CoreFile = WithRecords<v.InferOutput<typeof coreHead>>
export type ReconstructedCoreFile = WithRecords<v.InferOutput<typeof reconstructedCoreHead>>
