import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeWorkbook } from '@/authoring/desk/writeWorkbook'
import { readFiles } from '@/authoring/intake/readFiles'
import { takeTables } from '@/authoring/intake/takeTables'
import { checkMerged } from '@/authoring/desk/checkMerged'
import { mergeTables } from '@/authoring/desk/mergeTables'
import { smallPackage } from '../../fixtures/smallPackage'

const COLUMNS =
  'indicator_id period document_id value printed status break_before page locator source_line note'.split(
    ' ',
  )

/** A workbook as Excel would save it: some cells replaced by raw XML, by address. */
function workbook(
  rows: readonly (readonly string[])[],
  cells: Readonly<Record<string, string>> = {},
  merged: readonly string[] = [],
): Uint8Array {
  const text = (value: string) => ({ text: value, style: 'text' as const })
  const files = unzipSync(
    writeWorkbook([
      { name: '実績', widths: [], frozenRows: 0, rows: rows.map((row) => row.map(text)) },
    ]),
  )
  const path = 'xl/worksheets/sheet1.xml'
  let xml = strFromU8(files[path] ?? new Uint8Array())
  for (const [address, raw] of Object.entries(cells)) {
    const cell = new RegExp(`<c r="${address}"[^>]*?(/>|>.*?</c>)`)
    expect(xml).toMatch(cell)
    xml = xml.replace(cell, raw)
  }
  const areas = merged.map((area) => `<mergeCell ref="${area}"/>`).join('')
  xml = xml.replace('</sheetData>', `</sheetData><mergeCells>${areas}</mergeCells>`)
  const styles = strFromU8(files['xl/styles.xml'] ?? new Uint8Array()).replace(
    '</cellXfs>',
    '<xf numFmtId="10"/><xf numFmtId="14"/></cellXfs>',
  )
  return zipSync({ ...files, [path]: strToU8(xml), 'xl/styles.xml': strToU8(styles) })
}

const row = (period: string, value: string, printed = `${value}%`) => [
  ...[
    'certificate-rate',
    period,
    'report',
    value,
    printed,
    'reported',
    'false',
    '1',
    '表',
    '10',
    '',
  ],
]

async function take(bytes: Uint8Array) {
  const { grids, problems } = await readFiles([{ name: 'a.xlsx', bytes }])
  expect(problems).toEqual([])
  const published = smallPackage()
  const { tables, conversions } = takeTables(grids, published)
  const problemsFound = checkMerged(mergeTables(published, tables, new Map()), tables)
  return { rows: tables[0]?.rows ?? [], conversions, problems: problemsFound }
}

describe('workbooks', () => {
  it('a percentage is read as it is shown, and said', async () => {
    const { rows, conversions } = await take(
      workbook([COLUMNS, row('FY2022', 'x')], { D2: '<c r="D2" s="6"><v>0.152</v></c>' }),
    )
    expect(rows[0]?.cells['value']).toBe('15.20')
    expect(conversions.map(({ kind }) => kind)).toEqual(['excel-percent', 'percent'])
  })

  it('a formula gives its last result, and is said', async () => {
    const { rows, conversions } = await take(
      workbook([COLUMNS, row('FY2022', 'x', '15.2%')], {
        D2: '<c r="D2"><f>A1+1</f><v>15.199999999999999</v></c>',
      }),
    )
    expect(rows[0]?.cells['value']).toBe('15.2')
    expect(conversions).toMatchObject([{ kind: 'formula', row: 2, column: 'value', to: '15.2' }])
  })

  it('an error of a formula is a problem, never a blank', async () => {
    const { problems } = await take(
      workbook([COLUMNS, row('FY2022', 'x')], {
        D2: '<c r="D2" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      }),
    )
    expect(problems).toMatchObject([
      { table: 'observations', row: 2, column: 'value', kind: 'excel-error', found: '#DIV/0!' },
    ])
  })

  it('a day is a period; a text that became a day is a problem', async () => {
    const { rows, problems } = await take(
      workbook([COLUMNS, row('x', '15.2')], {
        B2: '<c r="B2" s="7"><v>45382</v></c>',
        I2: '<c r="I2" s="7"><v>45292</v></c>',
      }),
    )
    expect(rows[0]?.cells['period']).toBe('2024-03-31')
    expect(problems.map(({ kind, column }) => `${kind} ${column ?? ''}`)).toContain(
      'excel-date locator',
    )
  })

  it('merged headings and cells merged downwards are understood', async () => {
    const group = ['', '', '', '実績', '', '', '', '', '', '', '']
    const first = row('FY2022', '15.2')
    const second = ['', ...row('FY2023', '20.1').slice(1)]
    const { rows, conversions } = await take(
      workbook([group, COLUMNS, first, second], {}, ['D1:K1', 'A3:A4']),
    )
    expect(rows.map(({ cells }) => cells['indicator_id'])).toEqual([
      'certificate-rate',
      'certificate-rate',
    ])
    expect(conversions.map(({ kind }) => kind)).toEqual(['heading-rows', 'filled-down'])
  })
})
