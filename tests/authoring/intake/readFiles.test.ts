import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readFiles } from '@/authoring/intake/readFiles'
import { takeTables } from '@/authoring/intake/takeTables'
import { smallPackage } from '../../fixtures/smallPackage'
import { shiftJisBytes } from '../../fixtures/shiftJis'

const HEADING =
  'indicator_id,period,document_id,value,printed,status,break_before,page,locator,source_line,note'
const ROW =
  'certificate-rate,FY2022,report,15.2,15.2%,reported,false,1,令和4年度 取組成果,10,髙齢者①'

const read = (name: string, bytes: Uint8Array) => readFiles([{ name, bytes }])
const kindOf = async (name: string, bytes: Uint8Array) =>
  (await read(name, bytes)).problems[0]?.kind

async function cellsOf(name: string, bytes: Uint8Array) {
  const { grids, problems } = await read(name, bytes)
  expect(problems).toEqual([])
  const { tables, conversions } = takeTables(grids, smallPackage())
  return { cells: tables[0]?.rows[0]?.cells ?? {}, conversions, table: tables[0]?.table }
}

describe('files as offices write them', () => {
  const text = `${HEADING}\r\n${ROW}\r\n`
  const utf16 = () => {
    const bytes = new Uint8Array(2 + text.length * 2)
    const view = new DataView(bytes.buffer)
    view.setUint16(0, 0xfeff, true)
    const tabbed = text.replaceAll(',', '\t')
    for (let index = 0; index < tabbed.length; index += 1) {
      view.setUint16(2 + index * 2, tabbed.charCodeAt(index), true)
    }
    return bytes
  }

  it.each([
    ['UTF-8', strToU8(text), []],
    ['UTF-8 with a byte order mark', strToU8(`\ufeff${text}`), []],
    ['Shift_JIS with the characters of Windows', shiftJisBytes(text), ['shift-jis']],
    ['UTF-16 parted by tabs', utf16(), ['utf-16', 'tabs']],
  ])('reads %s', async (_, bytes, kinds) => {
    const { cells, conversions, table } = await cellsOf('表.csv', bytes)
    expect(table).toBe('observations')
    expect(cells['locator']).toBe('令和4年度 取組成果')
    expect(cells['note']).toBe('髙齢者①')
    expect(conversions.map(({ kind }) => kind)).toEqual(kinds)
  })

  it('knows a table by its columns whatever the file is called, and below titles', async () => {
    const titled = `令和4年度の実績,,,,,,,,,,\n${text}`
    const { cells, conversions } = await cellsOf('最終版（2）.csv', strToU8(titled))
    expect(cells['value']).toBe('15.2')
    expect(conversions).toMatchObject([{ kind: 'heading-rows', to: '1' }])
  })

  it('knows columns by their Japanese names', async () => {
    const japanese =
      '指標のID,時点,資料のID,値,印字のまま,値の種類,数え方が変わったか,ページ,載っている場所,文字起こしの行,注記'
    const { cells, conversions } = await cellsOf('a.csv', strToU8(`${japanese}\n${ROW}\n`))
    expect(cells).toMatchObject({ indicator_id: 'certificate-rate', value: '15.2' })
    expect(conversions.every(({ kind }) => kind === 'column-name')).toBe(true)
    expect(conversions).toHaveLength(11)
  })
})

describe('files that cannot be taken say why', () => {
  const compound = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(600).fill(0)])
  const encrypted = new Uint8Array([
    ...compound,
    ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ])

  it.each([
    ['a workbook of Excel 97–2003', 'a.xls', compound, 'old-excel'],
    ['a workbook behind a password', 'a.xlsx', encrypted, 'password'],
    ['a file without content', 'a.csv', new Uint8Array(), 'empty'],
    ['a PDF', 'a.pdf', strToU8('%PDF-1.7 ...'), 'other-format'],
    ['a broken quote', 'a.csv', strToU8(`${HEADING}\n"${ROW}\n`), 'broken-csv'],
    ['another table', 'a.csv', strToU8('氏名,住所\n甲,乙\n'), 'unknown-table'],
    ['bytes that are no text', 'a.csv', new Uint8Array([0x81, 0x00, 0xff, 0xfd, 0x80]), 'encoding'],
    [
      'a damaged archive',
      'a.zip',
      new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 9]),
      'broken-archive',
    ],
    ['a file of 50 MB', 'a.csv', new Uint8Array(50 * 1024 * 1024), 'too-large'],
    [
      'a Word document',
      'a.docx',
      zipSync({ 'word/document.xml': strToU8('<w/>') }),
      'other-format',
    ],
  ])('%s', async (_, name, bytes, kind) => {
    expect(await kindOf(name, bytes)).toBe(kind)
  })

  it('an archive that would grow beyond all measure, before it is unpacked', async () => {
    const bytes = zipSync({ 'observations.csv': strToU8(HEADING) })
    const directory = bytes.findIndex(
      (byte, index) => byte === 0x50 && bytes[index + 1] === 0x4b && bytes[index + 2] === 1,
    )
    new DataView(bytes.buffer).setUint32(directory + 24, 3_000_000_000, true)
    expect(await kindOf('a.zip', bytes)).toBe('bomb')
  })

  it('an archive behind a password', async () => {
    const bytes = zipSync({ 'observations.csv': strToU8(HEADING) })
    bytes[6] = (bytes[6] ?? 0) | 1
    expect(await kindOf('a.zip', bytes)).toBe('password')
  })

  it('one bad file spoils no other', async () => {
    const { grids, problems } = await readFiles([
      { name: 'a.xls', bytes: compound },
      { name: 'observations.csv', bytes: strToU8(`${HEADING}\n${ROW}\n`) },
    ])
    expect(problems).toHaveLength(1)
    expect(grids).toHaveLength(1)
  })
})

describe('archives', () => {
  it('take the last part of a path, whatever folder it claims', async () => {
    const bytes = zipSync({
      '../../etc/observations.csv': strToU8(`${HEADING}\n${ROW}\n`),
      'judgements.csv': strToU8('indicator_id,verdict\na,achieved\n'),
      'memo.docx': strToU8('x'),
      '__MACOSX/observations.csv': strToU8('x'),
    })
    const { grids, ignored, problems } = await read('a.zip', bytes)
    expect(problems).toEqual([])
    expect(grids.map(({ file }) => file)).toEqual(['observations.csv'])
    expect(ignored).toEqual(['memo.docx'])
  })
})
