import { DISCREPANCY_KINDS } from '@/domain/discrepancy'
import { DOCUMENT_KINDS } from '@/domain/document'
import { DIRECTION_BASES, DIRECTIONS, MEASURES, PERIOD_KINDS } from '@/domain/indicator'
import { OBSERVATION_STATUSES } from '@/domain/observation'
import { POLICY_LEVELS } from '@/domain/policy'
import { TARGET_KINDS, TARGET_ROLES } from '@/domain/target'

/** The part of Table Schema (datapackage.org) that our tables use. */
export interface FieldSchema {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number' | 'boolean'
  readonly constraints?: {
    readonly required?: boolean
    readonly enum?: readonly string[]
    readonly pattern?: string
    readonly minimum?: number
  }
}

export interface ForeignKey {
  readonly fields: readonly string[]
  readonly reference: { readonly resource: string; readonly fields: readonly string[] }
}

export interface TableSchema {
  readonly fields: readonly FieldSchema[]
  readonly primaryKey: readonly string[]
  readonly foreignKeys?: readonly ForeignKey[]
  readonly missingValues: readonly string[]
}

const ID = '[a-z0-9]+(-[a-z0-9]+)*'
const PERIOD = '(FY|CY)\\d{4}|\\d{4}-\\d{2}-\\d{2}'
const TARGET_PERIOD = `${PERIOD}|FY\\d{4}/FY\\d{4}|undated`
const DECIMAL = '-?\\d+(\\.\\d+)?'
const LOOSE_DATE = '\\d{4}(-\\d{2}(-\\d{2})?)?'

/** Patterns by what they are called; people are told the form, not the pattern. */
export const FORMS = {
  id: ID,
  period: PERIOD,
  targetPeriod: TARGET_PERIOD,
  date: LOOSE_DATE,
  asOf: `${LOOSE_DATE}|FY\\d{4}|CY\\d{4}`,
  code: '\\d{6}',
} as const
export type FormName = keyof typeof FORMS

export const RATING_MARKS = ['◎', '○', '△', '×', 'A', 'B', 'C', 'D', 'E'] as const

/** What a pattern of a column is called. */
export function formOf(pattern: string | undefined): FormName | undefined {
  return (Object.keys(FORMS) as FormName[]).find((name) => FORMS[name] === pattern)
}

type Note = string
/** `name!` is required; `name:word` gives a type or a pattern. */
function field(note: Note): FieldSchema {
  const [head = '', kind = ''] = note.split(':')
  const required = head.endsWith('!')
  const name = required ? head.slice(0, -1) : head
  const patterns: Record<string, string> = { ...FORMS, decimal: DECIMAL }
  const enums: Record<string, readonly string[]> = {
    direction: DIRECTIONS,
    directionBasis: DIRECTION_BASES,
    measure: MEASURES,
    periodKind: PERIOD_KINDS,
    status: OBSERVATION_STATUSES,
    targetKind: TARGET_KINDS,
    role: TARGET_ROLES,
    documentKind: DOCUMENT_KINDS,
    level: POLICY_LEVELS,
    side: ['revenue', 'expenditure'],
    mark: RATING_MARKS,
    basis: ['printed', 'merged-cell'],
    lead: ['lead', 'related'],
    discrepancy: DISCREPANCY_KINDS,
    flag: ['true', 'false'],
  }
  const pattern = patterns[kind]
  const values = enums[kind]
  const type =
    kind === 'integer'
      ? 'integer'
      : kind === 'decimal'
        ? 'number'
        : kind === 'flag'
          ? 'boolean'
          : 'string'
  const constraints = {
    ...(required ? { required } : {}),
    ...(values && kind !== 'flag' ? { enum: values } : {}),
    ...(pattern && kind !== 'decimal' ? { pattern } : {}),
    ...(kind === 'integer' ? { minimum: 0 } : {}),
  }
  return { name, type, ...(Object.keys(constraints).length > 0 ? { constraints } : {}) }
}

function table(
  primaryKey: string,
  fields: string,
  foreignKeys: Readonly<Record<string, string>> = {},
): TableSchema {
  const keys = Object.entries(foreignKeys).map(([name, reference]): ForeignKey => {
    const [resource = '', column = ''] = reference.split('.')
    return { fields: [name], reference: { resource, fields: [column] } }
  })
  return {
    fields: fields.trim().split(/\s+/).map(field),
    primaryKey: primaryKey.split(' '),
    ...(keys.length > 0 ? { foreignKeys: keys } : {}),
    missingValues: [''],
  }
}

const DOCUMENT = { document_id: 'documents.document_id' }

/** Every table of a municipality's package (data-model §1), in the order in which people meet them. */
export const TABLE_SCHEMAS = {
  municipality: table(
    'code',
    'code!:code slug!:id name! name_en! prefecture! fiscal_year_start_month!:integer website contact',
  ),
  documents: table(
    'document_id',
    `document_id!:id title! publisher! edition kind!:documentKind published_on:date as_of!:asOf covers_from
     covers_to next_expected_on:date url licence attribution source_file note`,
  ),
  policies: table(
    'policy_id',
    'policy_id!:id document_id!:id parent_id:id level!:level number title! ordinal!:integer source_line!:integer',
    { ...DOCUMENT, parent_id: 'policies.policy_id' },
  ),
  indicators: table(
    'indicator_id',
    `indicator_id!:id parent_id:id component name! aliases unit unit_scale!:integer decimals!:integer definition!
     direction!:direction direction_basis!:directionBasis measure!:measure period_kind!:periodKind department
     policy_id:id concept:id featured!:flag note`,
    { parent_id: 'indicators.indicator_id', policy_id: 'policies.policy_id' },
  ),
  observations: table(
    'indicator_id period document_id',
    `indicator_id!:id period!:period document_id!:id value:decimal printed! status!:status break_before!:flag page
     locator! source_line!:integer note`,
    { indicator_id: 'indicators.indicator_id', ...DOCUMENT },
  ),
  targets: table(
    'indicator_id period document_id role',
    `indicator_id!:id period!:targetPeriod document_id!:id role!:role kind!:targetKind value:decimal
     value_max:decimal baseline_period:period printed! page locator! source_line!:integer note`,
    { indicator_id: 'indicators.indicator_id', ...DOCUMENT },
  ),
  initiatives: table(
    'initiative_id',
    `initiative_id!:id document_id!:id number! title! department! policy_id:id added_in:period summary! page
     source_line!:integer`,
    { ...DOCUMENT, policy_id: 'policies.policy_id' },
  ),
  initiative_indicators: table('initiative_id indicator_id', 'initiative_id!:id indicator_id!:id', {
    initiative_id: 'initiatives.initiative_id',
    indicator_id: 'indicators.indicator_id',
  }),
  schedule: table(
    'initiative_id activity period',
    'initiative_id!:id activity! period!:period label! source_line!:integer',
    { initiative_id: 'initiatives.initiative_id' },
  ),
  rating_scales: table('scale_id mark', 'scale_id!:id mark!:mark ordinal!:integer label! meaning!'),
  ratings: table(
    'subject_id period track',
    'subject_id!:id period!:period track!:integer scale_id!:id mark:mark document_id!:id page source_line!:integer note',
    DOCUMENT,
  ),
  fiscal_effects: table(
    'initiative_id period side',
    `initiative_id!:id period!:period side!:side amount_thousand_yen:decimal printed document_id!:id page
     source_line!:integer note`,
    { initiative_id: 'initiatives.initiative_id', ...DOCUMENT },
  ),
  pledges: table(
    'pledge_id',
    'pledge_id!:id document_id!:id section!:id subsection!:id number! position!:integer title! source_line!:integer',
    { ...DOCUMENT, section: 'policies.policy_id', subsection: 'policies.policy_id' },
  ),
  pledge_tracks: table(
    'pledge_id track',
    'pledge_id!:id track!:integer department plan_refs project_titles source_line!:integer note',
    { pledge_id: 'pledges.pledge_id' },
  ),
  projects: table(
    'project_id',
    'project_id!:id document_id!:id number!:integer title! department! priority_programs source_line!:integer',
    DOCUMENT,
  ),
  project_policies: table(
    'project_id policy_id',
    'project_id!:id policy_id!:id basis!:basis source_line!:integer',
    { project_id: 'projects.project_id', policy_id: 'policies.policy_id' },
  ),
  departments: table('department_id', 'department_id!:id name! bureau aliases note'),
  responsibilities: table(
    'subject_kind subject_id track department_id role',
    'subject_kind! subject_id!:id track:integer department_id!:id role!:lead valid_from:period valid_to:period',
    { department_id: 'departments.department_id' },
  ),
  discrepancies: table(
    'discrepancy_id',
    `discrepancy_id!:id subject_kind! subject_id! period kind!:discrepancy description! document_id!:id
     source_line:integer other_document_id:id other_source_line:integer`,
    { ...DOCUMENT, other_document_id: 'documents.document_id' },
  ),
  translations: table(
    'subject_kind subject_id field language',
    'subject_kind! subject_id!:id field! language! text!',
  ),
  corrections: table(
    'correction_id',
    'correction_id!:id table! row_key! column! old new reason! corrected_on!:date',
  ),
} as const satisfies Record<string, TableSchema>

export type TableName = keyof typeof TABLE_SCHEMAS

export const TABLE_NAMES = Object.keys(TABLE_SCHEMAS) as TableName[]
