import { writeCsv } from '@/authoring/csvText'
import { describePackage } from '@/authoring/dataPackage'
import { jsonText } from '@/authoring/openDataPackage'
import { TABLE_NAMES, TABLE_SCHEMAS } from '@/authoring/tableSchemas'
import type { TableName } from '@/authoring/tableSchemas'
import { sampleNumbers } from './sampleNumbers'
import { PREFECTURES } from './prefectures'

/** Size of a synthetic package. */
export interface SampleSize {
  readonly indicators: number
  readonly years: number
}

type Cells = Readonly<Record<string, string | number>>

const LAST_YEAR = 2023
const FIELDS = 5
const MEASURES_PER_FIELD = 5
const DEPARTMENTS = 12
/** Of so many indicators one is compared between municipalities. */
const CONCEPT_EVERY = 15
export const SAMPLE_CONCEPTS = 10

/** Codes of municipalities end at 700 within a prefecture; from 900 on nobody has one. */
const FIRST_UNUSED = 900

/** A code with a right check digit that no municipality has. */
export function sampleCode(index: number): string {
  const prefecture = String((index % PREFECTURES.length) + 1).padStart(2, '0')
  const five = `${prefecture}${FIRST_UNUSED + Math.floor(index / PREFECTURES.length)}`
  const sum = [...five].reduce((total, digit, place) => total + Number(digit) * (6 - place), 0)
  return `${five}${(11 - (sum % 11)) % 10}`
}

interface Kind {
  readonly unit: string
  readonly decimals: number
  readonly measure: string
  readonly lowest: number
  readonly width: number
}

const KINDS: readonly Kind[] = [
  { unit: '%', decimals: 1, measure: 'rate', lowest: 20, width: 60 },
  { unit: '人', decimals: 0, measure: 'flow', lowest: 500, width: 9_000 },
  { unit: '件', decimals: 0, measure: 'flow', lowest: 50, width: 900 },
  { unit: 'か所', decimals: 0, measure: 'stock', lowest: 20, width: 300 },
]

function indicatorRows(
  index: number,
  random: () => number,
  { years }: SampleSize,
): { indicator: Cells; observations: Cells[]; targets: Cells[] } {
  const id = `sample-${String(index + 1).padStart(4, '0')}`
  const { unit, decimals, measure, lowest, width } = KINDS[index % KINDS.length] ?? {
    unit: '件',
    decimals: 0,
    measure: 'flow',
    lowest: 50,
    width: 900,
  }
  const higher = random() < 0.7
  const start = lowest + random() * width
  const drift = (random() - 0.35) * 0.05 * (higher ? 1 : -1)
  const at = (year: number) => Math.max(1, start * (1 + drift * year + (random() - 0.5) * 0.04))
  const figure = (value: number) => ({
    value: value.toFixed(decimals),
    printed: `${Number(value.toFixed(decimals)).toLocaleString('en-US', { minimumFractionDigits: decimals })}${unit}`,
  })
  const firstYear = LAST_YEAR - years + 1
  const line = index * 12 + 10
  const observations = Array.from({ length: years }, (_, year) => ({
    indicator_id: id,
    period: `FY${firstYear + year}`,
    document_id: 'results',
    ...figure(at(year)),
    status: 'reported',
    break_before: 'false',
    page: (index % 90) + 1,
    locator: `見本の表 ${index + 1}行目 ${firstYear + year}年度の列`,
    source_line: line + year,
  }))
  const goal = start * (higher ? 1.2 : 0.8)
  const targets = [
    {
      indicator_id: id,
      period: `FY${LAST_YEAR + 2}`,
      document_id: 'plan',
      role: 'final',
      kind: higher ? 'at_least' : 'at_most',
      ...figure(goal),
      baseline_period: `FY${firstYear}`,
      page: (index % 90) + 1,
      locator: `見本の計画 ${index + 1}行目 目標値`,
      source_line: line,
    },
  ]
  const field = (index % FIELDS) + 1
  const place = (Math.floor(index / FIELDS) % MEASURES_PER_FIELD) + 1
  const concept = index % CONCEPT_EVERY === 0 ? index / CONCEPT_EVERY : SAMPLE_CONCEPTS
  const indicator = {
    indicator_id: id,
    name: `見本の指標 その${index + 1}`,
    unit,
    unit_scale: 1,
    decimals,
    definition: `大きさを測るために作った見本の数字（${index + 1}番目）`,
    direction: higher ? 'higher' : 'lower',
    direction_basis: 'stated',
    measure,
    period_kind: 'FY',
    department: `見本${(index % DEPARTMENTS) + 1}課`,
    policy_id: `plan-${field}-${place}`,
    concept: concept < SAMPLE_CONCEPTS ? `sample-concept-${concept + 1}` : '',
    featured: index < 3 ? 'true' : 'false',
  }
  return { indicator, observations, targets }
}

function policyRows(): Cells[] {
  const fields = Array.from({ length: FIELDS }, (_, field) => field + 1)
  const places = Array.from({ length: MEASURES_PER_FIELD }, (_, place) => place + 1)
  return fields.flatMap((field) => [
    policy(`plan-${field}`, '', 'field', `${field}`, `見本の分野${field}`, field),
    ...places.map((place) =>
      policy(
        `plan-${field}-${place}`,
        `plan-${field}`,
        'measure',
        `${field}-${place}`,
        `見本の施策${field}-${place}`,
        place,
      ),
    ),
  ])
}

function policy(
  policy_id: string,
  parent_id: string,
  level: string,
  number: string,
  title: string,
  ordinal: number,
): Cells {
  const document_id = 'plan'
  return { policy_id, document_id, parent_id, level, number, title, ordinal, source_line: ordinal }
}

function tableText(table: TableName, rows: readonly Cells[]): string {
  const columns = TABLE_SCHEMAS[table].fields.map(({ name }) => name)
  return writeCsv(
    columns,
    rows.map((cells) => columns.map((column) => String(cells[column] ?? ''))),
  )
}

/**
 * The files of one synthetic municipality by name: a valid package, the same for the same place in the country.
 * Everything in it says that it is a sample.
 */
export function samplePackage(index: number, size: SampleSize): ReadonlyMap<string, string> {
  const code = sampleCode(index)
  const slug = `sample-${String(index + 1).padStart(4, '0')}`
  const name = `見本${index + 1}市`
  const random = sampleNumbers(index + 1)
  const made = Array.from({ length: size.indicators }, (_, place) =>
    indicatorRows(place, random, size),
  )
  const publisher = name
  const rows: Partial<Record<TableName, readonly Cells[]>> = {
    municipality: [
      {
        code,
        slug,
        name,
        name_en: `Sample ${index + 1}`,
        prefecture: PREFECTURES[index % PREFECTURES.length] ?? '',
        fiscal_year_start_month: 4,
      },
    ],
    documents: [
      { document_id: 'plan', title: '見本の計画', publisher, kind: 'plan', as_of: 'FY2013' },
      {
        document_id: 'results',
        title: '見本の報告書',
        publisher,
        kind: 'results',
        as_of: `FY${LAST_YEAR}`,
      },
    ],
    policies: policyRows(),
    indicators: made.map(({ indicator }) => indicator),
    observations: made.flatMap(({ observations }) => observations),
    targets: made.flatMap(({ targets }) => targets),
    departments: Array.from({ length: DEPARTMENTS }, (_, place) => ({
      department_id: `department-${place + 1}`,
      name: `見本${place + 1}課`,
      bureau: '見本部',
    })),
    responsibilities: made.map(({ indicator }, place) => ({
      subject_kind: 'indicator',
      subject_id: indicator['indicator_id'] ?? '',
      department_id: `department-${(place % DEPARTMENTS) + 1}`,
      role: 'lead',
    })),
  }
  return new Map([
    ['datapackage.json', jsonText(describePackage(code, slug, name))],
    ...TABLE_NAMES.map((table) => [`${table}.csv`, tableText(table, rows[table] ?? [])] as const),
  ])
}
