import { describe, expect, it } from 'vitest'
import { TABLE_NAMES, TABLE_SCHEMAS, type TableName } from '@/authoring/tableSchemas'
import { readConcepts } from '../../scripts/readConcepts'
import { DATA_FOLDERS, rowsIn, type Cells } from '../fixtures/realData'

/**
 * Columns whose text readers see, of every table. Left out are ids, codes, periods, values, words of
 * a fixed list, columns for machines (`source_line`, `source_file`), and `old` and `new` of a
 * correction, which repeat a cell as it was.
 */
const READER_COLUMNS: Record<TableName, readonly string[]> = {
  municipality: ['name', 'name_en', 'prefecture', 'contact'],
  documents: ['title', 'publisher', 'edition', 'licence', 'attribution', 'note'],
  policies: ['number', 'title'],
  indicators: ['component', 'name', 'aliases', 'unit', 'definition', 'department', 'note'],
  observations: ['printed', 'page', 'locator', 'note'],
  targets: ['printed', 'page', 'locator', 'note'],
  initiatives: ['number', 'title', 'department', 'summary', 'page'],
  initiative_indicators: [],
  schedule: ['activity', 'label'],
  rating_scales: ['label', 'meaning'],
  ratings: ['page', 'note'],
  fiscal_effects: ['printed', 'page', 'note'],
  pledges: ['number', 'title'],
  pledge_tracks: ['department', 'plan_refs', 'project_titles', 'note'],
  projects: ['title', 'department', 'priority_programs'],
  project_policies: [],
  departments: ['name', 'bureau', 'aliases', 'note'],
  responsibilities: [],
  discrepancies: ['description'],
  translations: ['text'],
  corrections: ['reason'],
}

/** Columns whose ids have no place in a sentence. */
const ID_COLUMNS: Partial<Record<TableName, string>> = {
  indicators: 'indicator_id',
  policies: 'policy_id',
  initiatives: 'initiative_id',
  pledges: 'pledge_id',
  projects: 'project_id',
  departments: 'department_id',
  documents: 'document_id',
}

const JAPANESE = /[ぁ-んァ-ヶ一-龠]/

/** Phrases that only those who have the text renditions and the tables at hand can follow. */
const PHRASES: Readonly<Record<string, (text: string, ids: ReadonlySet<string>) => boolean>> = {
  /** 「234行」. Rows of a printed table are counted in one digit (「2行目」, 「1行上」). */
  'line of a rendition': (text) => /\d{2,}行(?![政動事])|（\d+行）/.test(text),
  /** 「001だけに出る」, 「002の…」; not the end of 「12,001」. */
  'number of a source file': (text) => /(?<![\d,.])00[0-5](?!\d)/.test(text),
  /** 「（security-lights-total）」. A word without a hyphen may be a word. */
  'id in parentheses': (text, ids) =>
    [...text.matchAll(/[（(]([a-z0-9-]+)[）)]/g)].some(
      ([, id = '']) => id.includes('-') && ids.has(id),
    ),
  /** A role of a target. English texts may well say “planned”. */
  'word of the tables': (text) => JAPANESE.test(text) && /\b(planned|interim|floor)\b/.test(text),
}

function phrasesIn(text: string, ids: ReadonlySet<string>): string[] {
  return Object.entries(PHRASES).flatMap(([name, holds]) => (holds(text, ids) ? [name] : []))
}

const CONCEPTS: Cells[] = readConcepts().map(({ name, note }) => ({ name, note }))

describe('text that readers see', () => {
  const ids = new Set(
    DATA_FOLDERS.flatMap(({ tables }) =>
      Object.entries(ID_COLUMNS).flatMap(([table, column]) =>
        rowsIn(tables, table as TableName).map((row) => row[column] ?? ''),
      ),
    ),
  )
  const faultsIn = (place: string, rows: readonly Cells[], columns: readonly string[]) =>
    rows.flatMap((row, index) =>
      columns.flatMap((column) =>
        phrasesIn(row[column] ?? '', ids).map(
          (phrase) => `${place} ${index + 2} ${column}: ${phrase}: ${row[column]}`,
        ),
      ),
    )

  it('is listed by columns that the tables have', () => {
    const unknown = TABLE_NAMES.flatMap((table) => {
      const fields: readonly string[] = TABLE_SCHEMAS[table].fields.map(({ name }) => name)
      return READER_COLUMNS[table].filter((column) => !fields.includes(column))
    })
    expect(unknown).toEqual([])
  })

  it('names pages and documents, not lines, files, ids or words of the tables', () => {
    const faults = DATA_FOLDERS.flatMap(({ descriptor, tables }) =>
      TABLE_NAMES.flatMap((table) =>
        faultsIn(`${descriptor.name}/${table}`, rowsIn(tables, table), READER_COLUMNS[table]),
      ),
    )
    expect([...faults, ...faultsIn('concepts', CONCEPTS, ['name', 'note'])]).toEqual([])
  })

  it.each([
    ['令和4年度に環境部を再編（001の290行）', ['line of a rendition', 'number of a source file']],
    ['389行では令和7年4月。', ['line of a rendition']],
    ['欄の下（7行）', ['line of a rendition']],
    ['000と002だけに出る', ['number of a source file']],
    ['防犯灯設置数（security-lights-total）とは別', ['id in parentheses']],
    ['主な取組（plan-5-1-1-d1-e2）の題名', ['id in parentheses']],
    ['行は役割 planned のみ', ['word of the tables']],
  ])('would be caught: %s', (text, found) => {
    expect(phrasesIn(text, ids)).toEqual(found)
  })

  it.each([
    '分母は170行政区。',
    '③の2行目にある。項目名は1行上に印字',
    '12,001人',
    '主な取組（5-1-1①2）',
    'Share of planned urban roads (30-299 employees)',
  ])('may stand: %s', (text) => {
    expect(phrasesIn(text, ids)).toEqual([])
  })
})
