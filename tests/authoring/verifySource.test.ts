import { describe, expect, it } from 'vitest'
import { sourceSentence, SOURCE_PROBLEM_KINDS } from '@/authoring/sourceProblem'
import type { SourceProblemKind } from '@/authoring/sourceProblem'
import { findFigure, foldMark, readableText } from '@/authoring/sourceText'
import type { TableName } from '@/authoring/tableSchemas'
import { verifySource } from '@/authoring/verifySource'
import { smallPackage, withCells } from '../fixtures/smallPackage'
import { smallSources } from '../fixtures/smallSources'

function kindsAfter(table: TableName, row: number, cells: Record<string, string>) {
  return verifySource(withCells(smallPackage(), table, row, cells), smallSources()).map(
    (problem) => [problem.table, problem.row, problem.kind],
  )
}

describe('verifySource', () => {
  it('finds nothing wrong with a package that says what its sources say', () => {
    expect(verifySource(smallPackage(), smallSources())).toEqual([])
  })

  it.each<[string, TableName, number, Record<string, string>, SourceProblemKind]>([
    ['another figure', 'observations', 3, { printed: '10.6%' }, 'printed-absent'],
    ['a part of a longer figure', 'observations', 3, { printed: '5.5%' }, 'printed-absent'],
    ['another line', 'observations', 3, { source_line: '9' }, 'printed-absent'],
    ['the next item', 'observations', 3, { source_line: '13' }, 'outside-item'],
    ['no line', 'observations', 3, { source_line: '99' }, 'no-line'],
    ['no document', 'observations', 3, { document_id: 'leaflet' }, 'no-document'],
    ['another target', 'targets', 2, { value: '25.0' }, 'value-differs'],
    ['a bound from nowhere', 'targets', 2, { kind: 'range', value_max: '25' }, 'value-differs'],
    ['another value', 'observations', 3, { value: '10.6' }, 'value-differs'],
    ['another column', 'observations', 3, { locator: '令和2年度 取組成果' }, 'wrong-column'],
    ['the year of another column', 'observations', 3, { period: 'FY2019' }, 'year-differs'],
    ['another mark', 'ratings', 2, { mark: '◎' }, 'mark-differs'],
    ['the mark of another year', 'ratings', 2, { period: 'FY2021' }, 'mark-differs'],
    ['a mark for a blank', 'ratings', 2, { mark: '', note: '空欄' }, 'mark-differs'],
    ['another letter', 'ratings', 3, { mark: 'B' }, 'letter-differs'],
    ['a letter of another subsection', 'ratings', 3, { source_line: '6' }, 'outside-item'],
    ['another amount', 'fiscal_effects', 2, { amount_thousand_yen: '1235' }, 'value-differs'],
    ['the effect of another year', 'fiscal_effects', 2, { period: 'FY2020' }, 'cell-differs'],
    ['another side', 'fiscal_effects', 2, { side: 'expenditure' }, 'name-absent'],
    ['another label', 'schedule', 2, { label: '検討' }, 'cell-differs'],
    ['the label of another year', 'schedule', 2, { period: 'FY2021' }, 'cell-differs'],
    ['another activity', 'schedule', 2, { activity: '広報' }, 'name-absent'],
    ['another title', 'initiatives', 2, { title: '証明書の発行' }, 'name-absent'],
    ['another department', 'initiatives', 2, { department: '税務課' }, 'name-absent'],
    ['an item that is none', 'initiatives', 2, { source_line: '4' }, 'no-item'],
    ['another policy', 'policies', 3, { title: '効率的' }, 'name-absent'],
    ['another number', 'pledges', 2, { number: '2' }, 'cell-differs'],
    ['another subsection', 'pledges', 2, { source_line: '6' }, 'outside-item'],
    ['another row of a pledge', 'pledge_tracks', 2, { department: '農政課' }, 'name-absent'],
  ])('sees %s', (_, table, row, cells, kind) => {
    expect(kindsAfter(table, row, cells)).toContainEqual([table, row, kind])
  })

  it('takes a value that was inferred, and a year that the note explains', () => {
    const inferred = { value: '11.0', status: 'inferred', note: '文から読んだ' }
    expect(kindsAfter('observations', 3, inferred)).toEqual([])
    expect(kindsAfter('observations', 3, { period: 'FY2019', note: '前の年度の値' })).toEqual([])
  })

  it('lets a name differ where discrepancies.csv records the slip, but never a figure', () => {
    const slip = { kind: 'ocr', source_line: '3' }
    const tables = withCells(smallPackage(), 'discrepancies', 2, slip)
    const renamed = withCells(tables, 'initiatives', 2, { title: '証明書の発行' })
    expect(verifySource(renamed, smallSources())).toEqual([])
    const line = withCells(smallPackage(), 'discrepancies', 2, { ...slip, source_line: '10' })
    const figure = withCells(line, 'observations', 3, { printed: '10.6%', value: '10.6' })
    expect(verifySource(figure, smallSources()).map(({ kind }) => kind)).toContain('printed-absent')
  })
})

describe('marks', () => {
  it.each([
    ['〇', '○'],
    ['◯', '○'],
    [' ○ ', '○'],
    ['✕', '×'],
    ['◎', '◎'],
    ['', ''],
  ])('%s is %s', (text, mark) => {
    expect(foldMark(text)).toBe(mark)
  })
})

describe('findFigure', () => {
  it.each([
    ['交付率 22.7 %', '22.7%', 1],
    ['２２．７％', '22.7%', 1],
    ['①53,124枚', '53,124枚', 1],
    ['<p>5回</p>', '5回', 1],
    ['15回', '5回', 0],
    ['3.15%', '3.1', 0],
    ['1,234件', '234件', 0],
    ['5回と5回', '5回', 2],
  ])('in %s finds %s %d times', (text, printed, count) => {
    expect(findFigure(readableText(text), printed)).toHaveLength(count)
  })
})

describe('sourceSentence', () => {
  it.each(SOURCE_PROBLEM_KINDS)('says table, row and what is wrong: %s', (kind) => {
    const sentence = sourceSentence({
      table: 'observations',
      row: 7,
      kind,
      place: 'report 10行',
      found: 'あ',
      expected: 'い',
    })
    expect(sentence).toMatch(/^observations\.csv 7行目: .{10,}。$/)
  })
})
