import { describe, expect, it } from 'vitest'
import type { DataPackage } from '@/authoring/dataPackage'
import { parseTable } from '@/authoring/parseTable'
import { PROBLEM_KINDS } from '@/authoring/problem'
import type { ProblemKind } from '@/authoring/problem'
import { problemSentence } from '@/authoring/problemSentence'
import type { TableName } from '@/authoring/tableSchemas'
import type { TableSet } from '@/authoring/tableSet'
import { validatePackage } from '@/authoring/validatePackage'
import { SMALL_DESCRIPTOR, smallPackage, withCells } from '../fixtures/smallPackage'

interface Case {
  readonly kind: ProblemKind
  readonly table: string
  readonly row?: number
  readonly column?: string
  readonly change: (tables: TableSet) => TableSet
}

function cells(
  kind: ProblemKind,
  table: TableName,
  row: number,
  column: string,
  value: string,
  at: Partial<Pick<Case, 'column'>> = { column },
): Case {
  return {
    kind,
    table,
    row,
    ...at,
    change: (tables) => withCells(tables, table, row, { [column]: value }),
  }
}

function text(kind: ProblemKind, table: TableName, csv: string, row?: number): Case {
  return {
    kind,
    table,
    ...(row === undefined ? {} : { row }),
    change: (tables) => ({ ...tables, [table]: parseTable(table, csv) }),
  }
}

function columns(kind: ProblemKind, change: (names: readonly string[]) => readonly string[]): Case {
  return {
    kind,
    table: 'departments',
    change: (tables) => {
      const table = tables.departments ?? { columns: [], rows: [], problems: [] }
      return { ...tables, departments: { ...table, columns: change(table.columns) } }
    },
  }
}

const CASES: readonly Case[] = [
  text('unreadable', 'departments', 'department_id,name,bureau,aliases,note\n"x,1\n'),
  text('empty-file', 'departments', ''),
  text('cell-count', 'departments', 'department_id,name,bureau,aliases,note\nx,1\n', 2),
  columns('missing-column', (names) => names.slice(1)),
  columns('unknown-column', (names) => [...names, 'colour']),
  {
    kind: 'missing-table',
    table: 'corrections',
    change: (tables) =>
      Object.fromEntries(Object.entries(tables).filter(([name]) => name !== 'corrections')),
  },
  cells('required', 'indicators', 2, 'name', ''),
  cells('type', 'observations', 3, 'value', '10.5%'),
  cells('vocabulary', 'indicators', 2, 'direction', 'up'),
  cells('pattern', 'indicators', 2, 'concept', 'Certificate Rate'),
  cells('duplicate-key', 'observations', 3, 'period', 'FY2020', {}),
  cells('unsafe-text', 'indicators', 2, 'definition', 'abc\u202edef'),
  cells('excel-error', 'observations', 2, 'value', '#DIV/0!'),
  cells('excel-date', 'policies', 2, 'number', '1月1日'),
  cells('foreign-key', 'targets', 2, 'indicator_id', 'no-such-thing'),
  cells('cycle', 'indicators', 2, 'parent_id', 'certificate-rate'),
  cells('subject-unknown', 'ratings', 2, 'subject_id', 'reform-9-9-9'),
  cells('mark-scale', 'ratings', 2, 'mark', '◎'),
  cells('code-check-digit', 'municipality', 2, 'code', '102042'),
  cells('period-unreal', 'ratings', 3, 'period', '2024-02-30'),
  cells('period-outside-document', 'observations', 3, 'period', 'FY2024'),
  cells('printed-differs', 'observations', 3, 'value', '15.0'),
  {
    ...cells('decimals-differ', 'observations', 3, 'value', '10.50'),
    change: (tables) => withCells(tables, 'observations', 3, { value: '10.50', printed: '10.50%' }),
  },
  {
    ...cells('value-jump', 'observations', 3, 'value', '61.0'),
    change: (tables) => withCells(tables, 'observations', 3, { value: '105', printed: '105%' }),
  },
  cells('kind-direction', 'targets', 2, 'kind', 'at_most'),
  {
    ...cells('range-order', 'targets', 2, 'value', '30'),
    change: (tables) => withCells(tables, 'targets', 2, { value: '30', value_max: '20.0' }),
  },
  cells('too-long', 'initiatives', 2, 'summary', 'あ'.repeat(121)),
]

/** The schema is the package's own file, not a table. */
const SCHEMA_DIFFERS: DataPackage = {
  ...SMALL_DESCRIPTOR,
  resources: SMALL_DESCRIPTOR.resources.filter((resource) => resource.name !== 'schedule'),
}

describe('a package', () => {
  it('that is good has no problem', () => {
    expect(validatePackage(SMALL_DESCRIPTOR, smallPackage())).toEqual([])
  })

  it.each(CASES.map((item) => [item.kind, item] as const))('shows %s', (kind, item) => {
    const problems = validatePackage(SMALL_DESCRIPTOR, item.change(smallPackage()))
    const found = problems.find((problem) => problem.kind === kind)
    expect(found, JSON.stringify(problems)).toMatchObject({
      table: item.table,
      kind,
      ...(item.row === undefined ? {} : { row: item.row }),
      ...(item.column === undefined ? {} : { column: item.column }),
    })
  })

  it('shows schema-differs where its own description leaves a table out', () => {
    const kinds = validatePackage(SCHEMA_DIFFERS, smallPackage()).map((problem) => problem.kind)
    expect(kinds).toEqual(['schema-differs'])
  })

  it('has a case for every kind of problem', () => {
    const covered = new Set<ProblemKind>([...CASES.map(({ kind }) => kind), 'schema-differs'])
    expect(PROBLEM_KINDS.filter((kind) => !covered.has(kind))).toEqual([])
  })

  it.each([
    ['a jump', 'observations', 3, { value: '105', printed: '105%' }],
    ['a period beyond the document', 'observations', 3, { period: 'FY2024' }],
    ['another kind of target', 'targets', 2, { kind: 'at_most' }],
  ] as const)('may have %s where the note says why', (_, table, row, change) => {
    const tables = withCells(smallPackage(), table, row, { ...change, note: '資料のとおり' })
    expect(validatePackage(SMALL_DESCRIPTOR, tables)).toEqual([])
  })

  it('wants a note for an inferred figure and for a blank mark', () => {
    const inferred = withCells(smallPackage(), 'observations', 3, { status: 'inferred' })
    const blank = withCells(smallPackage(), 'ratings', 2, { mark: '' })
    for (const tables of [inferred, blank]) {
      expect(validatePackage(SMALL_DESCRIPTOR, tables)).toMatchObject([
        { kind: 'required', column: 'note' },
      ])
    }
  })
})

describe('problemSentence', () => {
  it.each(PROBLEM_KINDS)('says table, row and column of %s', (kind) => {
    const sentence = problemSentence({
      table: 'observations',
      row: 12,
      column: 'value',
      kind,
      found: '見つけた語',
      expected: '期待した語',
    })
    expect(sentence).toMatch(/^observations\.csv 12行目 「value」列: .+。?$/)
    expect(sentence).not.toMatch(/undefined|\[object/)
    expect(sentence.length).toBeGreaterThan('observations.csv 12行目 「value」列: '.length + 8)
  })

  it('leaves out what is not known', () => {
    expect(problemSentence({ table: 'pledges', kind: 'missing-table' })).toBe(
      'pledges.csv: この表のファイルがありません。',
    )
  })
})
