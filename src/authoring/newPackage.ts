import { emptyTable } from './desk/mergeTables'
import type { TableRow } from './parseTable'
import { TABLE_NAMES, TABLE_SCHEMAS } from './tableSchemas'
import type { TableName } from './tableSchemas'
import { rowsOf } from './tableSet'
import type { TableSet } from './tableSet'

export interface NewMunicipality {
  readonly code: string
  readonly slug: string
  readonly name: string
  readonly nameEn: string
  readonly prefecture: string
}

/** Ids of the rows that show how a table is filled in; nothing real begins like this. */
const EXAMPLE = 'example-'

type Cells = Readonly<Record<string, string>>

/** One of everything that a card needs. Every name says that it is an example; the numbers are nobody's. */
const EXAMPLE_ROWS: Partial<Record<TableName, readonly Cells[]>> = {
  documents: [
    {
      document_id: 'example-plan',
      title: '（例）総合計画',
      kind: 'plan',
      as_of: 'FY2022',
      covers_from: 'FY2023',
      covers_to: 'FY2027',
    },
    {
      document_id: 'example-report',
      title: '（例）令和6年度 実績報告書',
      kind: 'results',
      as_of: 'FY2024',
      next_expected_on: '2026-10',
    },
  ],
  policies: [
    {
      policy_id: 'example-field',
      document_id: 'example-plan',
      level: 'field',
      number: '1',
      title: '（例）環境',
      ordinal: '1',
      source_line: '0',
    },
  ],
  indicators: [
    {
      indicator_id: 'example-recycling-rate',
      name: '（例）リサイクル率',
      aliases: '（例）資源化率',
      unit: '%',
      unit_scale: '1',
      decimals: '1',
      definition: '（例）1年間のごみ全体のうち、資源として集めた量の割合',
      direction: 'higher',
      direction_basis: 'stated',
      measure: 'rate',
      period_kind: 'FY',
      policy_id: 'example-field',
      featured: 'true',
      note: 'これは書き方の例です。公表する前に消してください。',
    },
  ],
  observations: [
    figure('FY2022', 'example-plan', '20.0', '（例）基準値'),
    figure('FY2023', 'example-report', '20.5', '（例）令和5年度'),
    figure('FY2024', 'example-report', '21.8', '（例）令和6年度'),
  ],
  targets: [
    {
      indicator_id: 'example-recycling-rate',
      period: 'FY2027',
      document_id: 'example-plan',
      role: 'final',
      kind: 'at_least',
      value: '25.0',
      baseline_period: 'FY2022',
      printed: '25.0%',
      page: '1',
      locator: '（例）目標値',
      source_line: '0',
    },
  ],
  departments: [{ department_id: 'example-department', name: '（例）環境課' }],
  responsibilities: [
    {
      subject_kind: 'indicator',
      subject_id: 'example-recycling-rate',
      department_id: 'example-department',
      role: 'lead',
    },
  ],
  translations: [
    {
      subject_kind: 'indicator',
      subject_id: 'example-recycling-rate',
      field: 'name',
      language: 'en',
      text: '(Example) Recycling rate',
    },
    {
      subject_kind: 'indicator',
      subject_id: 'example-recycling-rate',
      field: 'name',
      language: 'ja-Hira',
      text: '（れい）りさいくるりつ',
    },
  ],
}

function figure(period: string, document: string, value: string, locator: string): Cells {
  return {
    indicator_id: 'example-recycling-rate',
    period,
    document_id: document,
    value,
    printed: `${value}%`,
    status: 'reported',
    break_before: 'false',
    page: '1',
    locator,
    source_line: '0',
  }
}

/** The tables of a municipality that begins: its own row, and example rows that are valid as they stand. */
export function newPackage(town: NewMunicipality): TableSet {
  const own: Cells = {
    code: town.code,
    slug: town.slug,
    name: town.name,
    name_en: town.nameEn,
    prefecture: town.prefecture,
    fiscal_year_start_month: '4',
  }
  return Object.fromEntries(
    TABLE_NAMES.map((name) => {
      const empty = emptyTable(name)
      const blank = Object.fromEntries(empty.columns.map((column) => [column, '']))
      const filled =
        name === 'municipality'
          ? [own]
          : (EXAMPLE_ROWS[name] ?? []).map((cells) =>
              name === 'documents' ? { publisher: town.name, ...cells } : cells,
            )
      const rows = filled.map((cells, index): TableRow => ({
        line: index + 2,
        cells: { ...blank, ...cells },
      }))
      return [name, { ...empty, rows }]
    }),
  )
}

/** How many rows are still those of the example. */
export function exampleRows(tables: TableSet): number {
  return TABLE_NAMES.reduce((sum, name) => {
    const ids = TABLE_SCHEMAS[name].primaryKey
    const own = rowsOf(tables, name).filter(({ cells }) =>
      ids.some((column) => cells[column]?.startsWith(EXAMPLE)),
    )
    return sum + own.length
  }, 0)
}
