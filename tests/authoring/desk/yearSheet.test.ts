import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { checkMerged } from '@/authoring/desk/checkMerged'
import { dueFigures, newestYear } from '@/authoring/desk/dueFigures'
import { mergeTables } from '@/authoring/desk/mergeTables'
import { figuresByDepartment, writeYearSheet } from '@/authoring/desk/yearSheet'
import { readFiles } from '@/authoring/intake/readFiles'
import { takeTables } from '@/authoring/intake/takeTables'
import { cell, rowsOf } from '@/authoring/tableSet'
import { ISESAKI } from '../../fixtures/realData'
import { smallPackage, withCells } from '../../fixtures/smallPackage'

const DOCUMENT = {
  document_id: 'results-fy2022',
  title: '令和4年度 実績',
  publisher: '市',
  kind: 'results',
  as_of: 'FY2022',
}

/** Types into cells of a written workbook, as a spreadsheet stores text. */
function fillIn(bytes: Uint8Array, cells: Readonly<Record<string, string>>): Uint8Array {
  const files = unzipSync(bytes)
  const path = 'xl/worksheets/sheet1.xml'
  let xml = strFromU8(files[path] ?? new Uint8Array())
  for (const [address, text] of Object.entries(cells)) {
    const cellOf = new RegExp(`<c r="${address}" s="5"[^>]*?(/>|>.*?</c>)`)
    expect(xml, `${address} can be written in`).toMatch(cellOf)
    xml = xml.replace(cellOf, `<c r="${address}" s="5" t="inlineStr"><is><t>${text}</t></is></c>`)
  }
  return zipSync({ ...files, [path]: strToU8(xml) })
}

async function giveBack(bytes: Uint8Array) {
  const published = smallPackage()
  const { grids, problems: fileProblems } = await readFiles([{ name: '市民課.xlsx', bytes }])
  expect(fileProblems).toEqual([])
  const { tables, conversions } = takeTables(grids, published)
  const merged = mergeTables(published, tables, new Map())
  return { tables, conversions, merged, problems: checkMerged(merged, tables) }
}

const due = dueFigures(smallPackage(), 2022)
const sheet = () => writeYearSheet('年次更新シート 令和4年度 市民課', due, DOCUMENT)

describe('what is due', () => {
  it('is the next year of an indicator, with the last figure and the target beside it', () => {
    expect(newestYear(smallPackage())).toBe(2021)
    expect(due).toEqual([
      {
        indicatorId: 'certificate-rate',
        name: '交付率',
        unit: '%',
        department: '担当の記載なし',
        period: 'FY2022',
        target: '20.0%以上（令和6まで）',
        previousPeriod: 'FY2021',
        previousValue: '10.5%',
      },
    ])
  })

  it('is nothing for a year that is published', () => {
    expect(dueFigures(smallPackage(), 2021)).toEqual([])
  })

  it('is asked of the department that answers for it', () => {
    const groups = figuresByDepartment(dueFigures(ISESAKI, 2024))
    const recycling = groups.find(({ figures }) =>
      figures.some(({ indicatorId }) => indicatorId === 'recycling-rate'),
    )
    expect(recycling?.department).toBe('環境部 資源循環課')
    expect(new Set(groups.map(({ department }) => department)).size).toBe(groups.length)
  })

  it('shows the scale of a unit, so that nobody writes people for ten thousands of people', () => {
    const scaled = withCells(smallPackage(), 'indicators', 2, { unit: '人', unit_scale: '10000' })
    expect(dueFigures(scaled, 2022)[0]?.unit).toBe('万人')
  })
})

describe('a returned sheet', () => {
  it('that was not filled in says nothing, and no blank becomes 0', async () => {
    const { merged, problems } = await giveBack(sheet())
    expect(rowsOf(merged.tables, 'observations')).toEqual(rowsOf(smallPackage(), 'observations'))
    expect(problems).toEqual([])
  })

  it('adds the figure as it was written, its number, and the document', async () => {
    const { merged, problems, conversions } = await giveBack(
      fillIn(sheet(), { H5: '１５．２％', I5: '3' }),
    )
    const added = rowsOf(merged.tables, 'observations').at(-1)
    expect(added?.cells).toMatchObject({
      indicator_id: 'certificate-rate',
      period: 'FY2022',
      document_id: 'results-fy2022',
      value: '15.2',
      printed: '１５．２％',
      status: 'reported',
      page: '3',
    })
    const documents = rowsOf(merged.tables, 'documents').map((row) => cell(row, 'document_id'))
    expect(documents).toContain('results-fy2022')
    expect(conversions).toMatchObject([
      { kind: 'year-value', row: 5, from: '１５．２％', to: '15.2' },
      { kind: 'period', row: 5, from: '令和4年度', to: 'FY2022' },
    ])
    expect(problems).toEqual([])
  })

  it('says at its own row what cannot be a figure of the indicator', async () => {
    const { problems } = await giveBack(fillIn(sheet(), { H5: '152人' }))
    expect(problems).toMatchObject([{ file: '市民課.xlsx', row: 5, column: 'value', kind: 'type' }])
  })

  it('keeps words in place of a figure as words, never as a number', async () => {
    const { merged, problems } = await giveBack(fillIn(sheet(), { H5: '集計中' }))
    const added = rowsOf(merged.tables, 'observations').at(-1)
    expect(added?.cells).toMatchObject({ value: '', printed: '集計中' })
    expect(problems).toEqual([])
  })

  it('takes another time in words', async () => {
    const { merged } = await giveBack(fillIn(sheet(), { G5: '令和5年度', H5: '約15.2%' }))
    const added = rowsOf(merged.tables, 'observations').at(-1)
    expect(added?.cells).toMatchObject({ period: 'FY2023', value: '15.2', status: 'approximate' })
  })
})
