import { describe, expect, it } from 'vitest'
import { parseTable } from '@/authoring/parseTable'

const cellsOf = (text: string) => parseTable('t', text).rows.map((row) => row.cells)

describe('parseTable', () => {
  it.each([
    ['plain cells', 'a,b\n1,2\n', [{ a: '1', b: '2' }]],
    [
      'quotes, commas and doubled quotes',
      'a,b\n"1,000","say ""x"""\n',
      [{ a: '1,000', b: 'say "x"' }],
    ],
    ['a newline in quotes', 'a,b\n"one\ntwo",3\n', [{ a: 'one\ntwo', b: '3' }]],
    ['a byte order mark', '\uFEFFa,b\n1,2\n', [{ a: '1', b: '2' }]],
    ['Windows line ends', 'a,b\r\n1,2\r\n', [{ a: '1', b: '2' }]],
    ['spaces around cells', 'a,b\n 1 , 2 \n', [{ a: '1', b: '2' }]],
    ['empty cells and empty lines', 'a,b\n\n,2\n\n', [{ a: '', b: '2' }]],
    ['no row', 'a,b\n', []],
  ])('reads %s', (_, text, expected) => {
    const parsed = parseTable('t', text)
    expect(parsed.problems).toEqual([])
    expect(parsed.columns).toEqual(['a', 'b'])
    expect(cellsOf(text)).toEqual(expected)
  })

  it('counts lines of the file, the header being 1, also behind a newline in a cell', () => {
    const rows = parseTable('t', 'a,b\n1,"x\ny"\n3,4\n').rows
    expect(rows.map((row) => row.line)).toEqual([2, 4])
  })

  it('gives one problem and no rows for a broken quote', () => {
    const parsed = parseTable('t', 'a,b\n"1,2\n')
    expect(parsed.rows).toEqual([])
    expect(parsed.problems.map((problem) => problem.kind)).toEqual(['unreadable'])
  })

  it('gives a problem for an empty file', () => {
    expect(parseTable('t', '').problems).toEqual([{ table: 't', kind: 'empty-file' }])
  })

  it('leaves out a row with another number of cells and says which', () => {
    const parsed = parseTable('t', 'a,b\n1,2\n1,2,3\n4,5\n')
    expect(parsed.rows.map((row) => row.cells['a'])).toEqual(['1', '4'])
    expect(parsed.problems).toEqual([
      { table: 't', row: 3, kind: 'cell-count', found: '3', expected: '2' },
    ])
  })
})
