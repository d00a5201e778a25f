import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { guardCell, unguardCell, unguardTable, writeCsv, writeTable } from '@/authoring/csvText'
import { parseTable } from '@/authoring/parseTable'

const GUARDED = [
  '=1+1',
  '+81-270-00-0000',
  '-',
  '-5%',
  '-1,234',
  '-2+3',
  '- 5',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1+1',
  '＋81',
  '－5',
  '＠here',
  "'=1+1",
  "'-5",
  "''＝1",
]

const UNTOUCHED = [
  '',
  '-5',
  '-0.25',
  '-73000000',
  '12.5',
  '22.7%',
  '▲1,234',
  '△5',
  '−5',
  'a=b',
  '3-5',
  "'",
  "'quoted'",
  "''",
  '○',
  '1-1-1 まちづくりの指標',
]

describe('when a cell could be run as a formula', () => {
  it.each(GUARDED)('puts one apostrophe before %j and takes it off again', (text) => {
    expect(guardCell(text)).toBe(`'${text}`)
    expect(unguardCell(guardCell(text))).toBe(text)
  })
})

describe('when a cell is a number or harmless text', () => {
  it.each(UNTOUCHED)('leaves %j as it is', (text) => {
    expect(guardCell(text)).toBe(text)
    expect(unguardCell(text)).toBe(text)
  })
})

describe('when a table is written', () => {
  it('begins with a byte order mark and ends every line with CRLF', () => {
    expect(writeCsv(['id', 'text'], [['a', 'x,"y"'], ['b']])).toBe(
      '\ufeffid,text\r\na,"x,""y"""\r\nb,\r\n',
    )
  })

  it('keeps line breaks, white space at the edges and rows of one blank cell', () => {
    const rows = [['a\nb'], ['a\r\nb'], [' a '], ['']]
    const read = unguardTable(parseTable('t', writeCsv(['text'], rows)))
    expect(read.problems).toEqual([])
    expect(read.rows.map(({ cells }) => [cells['text']])).toEqual(rows)
  })

  it('is read back cell for cell, whatever the cells say', () => {
    const word = fc.string({
      unit: fc.constantFrom(...`'"=+-@＝＋－＠,;\t\r\n \u300015.a\ufeff市`),
      maxLength: 6,
    })
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word)), (rows) => {
        const written = writeCsv(['one', 'two'], rows)
        const read = unguardTable(parseTable('t', written))
        expect(read.rows.map(({ cells }) => [cells['one'], cells['two']])).toEqual(rows)
        expect(writeTable(read)).toBe(written)
      }),
    )
  })
})
