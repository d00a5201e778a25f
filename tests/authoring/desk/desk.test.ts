import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { checkMerged } from '@/authoring/desk/checkMerged'
import { exportWorkbook, exportZip } from '@/authoring/desk/exportPackage'
import { mergeTables } from '@/authoring/desk/mergeTables'
import type { MergeMode } from '@/authoring/desk/mergeTables'
import { suggestFix } from '@/authoring/desk/suggestFix'
import type { CellEdit } from '@/authoring/intake/incoming'
import { readFiles } from '@/authoring/intake/readFiles'
import { takeTables } from '@/authoring/intake/takeTables'
import { TABLE_NAMES } from '@/authoring/tableSchemas'
import type { TableName } from '@/authoring/tableSchemas'
import { cell, rowsOf } from '@/authoring/tableSet'
import type { TableSet } from '@/authoring/tableSet'
import { shiftJisBytes } from '../../fixtures/shiftJis'
import { smallPackage, withCells } from '../../fixtures/smallPackage'
import { ANNAKA, ISESAKI } from '../../fixtures/realData'

const HEADING =
  'indicator_id,period,document_id,value,printed,status,break_before,page,locator,source_line,note'

async function desk(
  name: string,
  bytes: Uint8Array,
  published: TableSet = smallPackage(),
  edits: readonly CellEdit[] = [],
  modes: ReadonlyMap<TableName, MergeMode> = new Map(),
) {
  const { grids, problems: fileProblems } = await readFiles([{ name, bytes }])
  expect(fileProblems).toEqual([])
  const incoming = takeTables(grids, published, edits)
  const merged = mergeTables(published, incoming.tables, modes)
  return { ...incoming, merged, problems: checkMerged(merged, incoming.tables) }
}

const cellsOf = (tables: TableSet, name: TableName) =>
  rowsOf(tables, name).map(({ cells }) => cells)

describe('what is exported is imported unchanged', () => {
  const hostile = withCells(smallPackage(), 'observations', 2, {
    note: '\'=1+1\n次の行, "引用"',
    locator: '＝合計',
  })
  it.each([
    ['a package with formulas and line breaks, as zip', 'a.zip', hostile, exportZip],
    ['the same as workbook', 'a.xlsx', hostile, exportWorkbook],
    ['伊勢崎市 as zip', 'a.zip', ISESAKI, exportZip],
    ['安中市 as workbook', 'a.xlsx', ANNAKA, exportWorkbook],
  ])('%s', async (_, name, tables, write) => {
    const { merged, conversions } = await desk(name, write(tables), {})
    for (const table of TABLE_NAMES) {
      expect(cellsOf(merged.tables, table), table).toEqual(cellsOf(tables, table))
    }
    expect(conversions).toEqual([])
  })
})

describe('a file with three faults', () => {
  const text = [
    HEADING,
    'certificate-rate,FY2020,report,6.1,6.1%,reported,false,1,令和2年度 取組成果,10,',
    'certificate-rate,R4,report,15.2,15.2%,reported,false,1,令和4年度 取組成果,10,',
    'certificate-rat,FY2023,report,15.9,15.9%,reported,false,1,令和5年度 取組成果,10,',
    'certificate-rate,FY2021,report,15.5,10.5%,reported,false,1,令和3年度 取組成果,10,',
  ].join('\r\n')

  it('says each at its own line of the file, with what would put it right', async () => {
    const { problems, merged } = await desk('a.csv', shiftJisBytes(text))
    const told = problems.map((problem) => [
      problem.file,
      problem.row,
      problem.column,
      problem.kind,
      suggestFix(problem, merged.tables),
    ])
    expect(told).toEqual([
      ['a.csv', 3, 'period', 'pattern', 'FY2022'],
      ['a.csv', 4, 'indicator_id', 'foreign-key', 'certificate-rate'],
      ['a.csv', 5, 'value', 'printed-differs', '10.5'],
    ])
  })

  it('is good when its cells are put right at the desk, and says that this was done', async () => {
    const edit = (line: number, column: string, value: string): CellEdit => ({
      file: 'a.csv',
      table: 'observations',
      line,
      column,
      text: value,
    })
    const { problems, merged } = await desk('a.csv', shiftJisBytes(text), smallPackage(), [
      edit(3, 'period', 'FY2022'),
      edit(4, 'indicator_id', 'certificate-rate'),
      edit(5, 'value', '10.5'),
    ])
    expect(problems).toEqual([])
    expect(cellsOf(merged.tables, 'observations').map(({ period }) => period)).toEqual([
      'FY2020',
      'FY2022',
      'FY2023',
      'FY2021',
    ])
  })
})

describe('some rows of a table', () => {
  const added = strToU8(
    `${HEADING}\ncertificate-rate,FY2022,report,15.2,15.2%,reported,false,1,表,10,\n`,
  )

  it('are added to what is published, behind the same thing', async () => {
    const { merged } = await desk('a.csv', added, ISESAKI)
    expect(rowsOf(merged.tables, 'observations')).toHaveLength(
      rowsOf(ISESAKI, 'observations').length + 1,
    )
  })

  it('replace rows of the same key and keep columns that the file does not have', async () => {
    const published = withCells(smallPackage(), 'observations', 2, { note: '公表の注' })
    const text = `indicator_id,period,document_id,value,printed,status,break_before,locator,source_line\ncertificate-rate,FY2020,report,6.2,6.2%,reported,false,表,10\n`
    const take = (mode: MergeMode) =>
      desk('a.csv', strToU8(text), published, [], new Map([['observations' as const, mode]]))
    const { merged, conversions } = await take('rows')
    const rows = rowsOf(merged.tables, 'observations')
    expect(rows.map((row) => cell(row, 'value'))).toEqual(['6.2', '10.5'])
    expect(rows[0] && cell(rows[0], 'note')).toBe('公表の注')
    const whole = rowsOf((await take('whole')).merged.tables, 'observations')
    expect(whole.map((row) => [cell(row, 'value'), cell(row, 'note')])).toEqual([
      ['6.2', '公表の注'],
    ])
    expect(conversions.map(({ kind, column }) => `${kind} ${column ?? ''}`)).toEqual([
      'column-added page',
      'column-added note',
    ])
  })

  it('twice the same key is said, never swallowed', async () => {
    const line = 'certificate-rate,FY2022,report,15.2,15.2%,reported,false,1,表,10,'
    const { problems } = await desk('a.csv', strToU8(`${HEADING}\n${line}\n${line}\n`))
    expect(problems).toMatchObject([{ kind: 'duplicate-key', row: 3, expected: '2' }])
  })
})
