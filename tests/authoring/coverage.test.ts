import { describe, expect, it } from 'vitest'
import { coverageOf } from '@/authoring/coverage'
import { numberPhrases } from '@/authoring/numberPhrases'
import { uncitedPhrases } from '@/authoring/uncitedPhrases'
import { smallPackage, withCells } from '../fixtures/smallPackage'
import { smallSources } from '../fixtures/smallSources'

describe('numberPhrases', () => {
  it.each([
    ['証明交付件数 14,354件 交付率 6.1%', ['14,354件', '6.1%']],
    ['約7,400人が参加した', ['約7,400人が参加した']],
    ['令和5年度に実施', []],
    ['令和3年3月1日現在、実員711人', ['711人']],
    ['R4.7.16ほか', []],
    ['第2次計画の(1)と①', []],
    ['10:00～18:00に5回', ['5回']],
    ['<td width="300">12団体</td>', ['12団体']],
    ['H30年度比 13.7%', ['13.7%']],
    ['1人1日当たり 973g', ['973g']],
    ['毎週火曜日午前8時30分～午後5時', []],
    ['', []],
  ])('in %s are %j', (text, expected) => {
    expect(numberPhrases(text).map((phrase) => phrase.text)).toEqual(expected)
  })
})

const lines = smallSources().get('report') ?? []

describe('uncitedPhrases', () => {
  it('are those of result rows that no row cites', () => {
    const { all, uncited } = uncitedPhrases(smallPackage(), 'report', lines)
    expect(all).toBe(5)
    expect(uncited).toEqual([
      { document: 'report', line: 10, column: 3, text: '【115.5%】' },
      { document: 'report', line: 13, column: 1, text: '【6.1%】' },
      { document: 'report', line: 13, column: 2, text: '【10.5%】' },
    ])
  })

  it('rise when a citation goes', () => {
    const tables = withCells(smallPackage(), 'observations', 3, { source_line: '9' })
    expect(uncitedPhrases(tables, 'report', lines).uncited).toHaveLength(4)
  })
})

describe('coverageOf', () => {
  it('counts a report by its own text', () => {
    const counts = coverageOf(smallPackage(), 'report', lines)
    expect(counts).toContainEqual({ what: '取組', source: 2, data: 1 })
    expect(counts).toContainEqual({ what: '達成度の印', source: 2, data: 1 })
    expect(counts).toContainEqual({ what: '財政効果額の数', source: 1, data: 1 })
    expect(counts).toContainEqual({ what: '工程の語', source: 1, data: 1 })
  })
})
