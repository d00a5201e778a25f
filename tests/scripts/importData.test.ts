import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeAuthoredTable } from '@/authoring/authoredCsv'
import { editionOf } from '@/authoring/comparePackages'
import { exportZip } from '@/authoring/desk/exportPackage'
import { parseTable } from '@/authoring/parseTable'
import { importData } from '../../scripts/import-data'
import { newMunicipality } from '../../scripts/new-municipality'
import { listDataFolders, readDataFolder } from '../../scripts/readDataFolder'
import { validateData } from '../../scripts/validate-data'
import { shiftJisBytes } from '../fixtures/shiftJis'

let root = ''
let printed: string[] = []
const print = (text: string) => void printed.push(text)
const said = () => printed.join('\n')
const town = () => join(root, '102113-annaka')
const bytesOf = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')])

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'monosashi-import-'))
  cpSync('data/102113-annaka', town(), { recursive: true })
  printed = []
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function fileOf(name: string, content: Uint8Array | string): string {
  const path = join(root, name)
  writeFileSync(path, content)
  return path
}

const HEADING =
  'indicator_id,period,document_id,value,printed,status,break_before,page,locator,source_line,note'
const REPORT =
  'document_id,title,publisher,edition,kind,published_on,as_of\nresults-fy2020,令和2年度 実績,安中市,,results,令和3年9月,令和2年度\n'
const row = (value: string, printedAs: string) =>
  `${HEADING}\nwomen-committee-rate,令和2年度,results-fy2020,${value},${printedAs},reported,FALSE,1,表1,0,\n`

describe('tables as they lie in data/', () => {
  it.each(listDataFolders())('are written back to the byte: %s', (folder) => {
    for (const [name, text] of bytesOf(folder)) {
      expect(writeAuthoredTable(parseTable(name ?? '', text ?? '')), name).toBe(text)
    }
  })
})

describe('data:import', () => {
  it('adds what offices write, and says what it understood otherwise', async () => {
    const files = [
      fileOf('documents.csv', shiftJisBytes(REPORT)),
      fileOf('実績.csv', shiftJisBytes(row('３０．１％', '30.1%'))),
    ]
    expect(await importData([...files, '--into', town()], print), said()).toBe(0)
    expect(said()).toContain('「３０．１％」→「30.1」')
    const added = readFileSync(join(town(), 'observations.csv'), 'utf8')
    expect(added).toContain(
      'women-committee-rate,FY2020,results-fy2020,30.1,30.1%,reported,false,1,表1,0,\n',
    )
    expect(validateData([root], print), said()).toBe(0)
  })

  it('refuses with all that is wrong and writes nothing', async () => {
    const before = bytesOf(town())
    const files = [
      fileOf('実績.csv', row('31.0', '30.1%')),
      fileOf('古い.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])),
    ]
    expect(await importData([...files, '--into', town()], print)).toBe(1)
    expect(said()).toContain('古い形式のExcelファイル')
    expect(said()).toContain('「results-fy2020」がdocuments.csvにありません')
    expect(said()).toContain('value の「31.0」と printed の「30.1%」が同じ数字になりません')
    expect(bytesOf(town())).toEqual(before)
  })

  it('writes nothing on a dry run', async () => {
    const before = bytesOf(town())
    const files = [fileOf('documents.csv', REPORT), fileOf('実績.csv', row('30.1', '30.1%'))]
    expect(await importData([...files, '--into', town(), '--dry-run'], print), said()).toBe(0)
    expect(said()).toContain('observations.csv は書いていません')
    expect(bytesOf(town())).toEqual(before)
  })

  it('takes the zip of the desk unchanged', async () => {
    const before = bytesOf(town())
    const zip = fileOf('渡す.zip', exportZip(readDataFolder(town()).tables))
    expect(await importData([zip, '--into', town()], print), said()).toBe(0)
    expect(said()).toContain('公表されている数字と同じです')
    expect(bytesOf(town())).toEqual(before)
  })

  it('refuses the figures of another municipality', async () => {
    const zip = fileOf('別.zip', exportZip(readDataFolder('data/102041-isesaki').tables))
    expect(await importData([zip, '--into', town()], print)).toBe(1)
    expect(said()).toContain('別の市町村（伊勢崎市 102041）')
  })
})

describe('data:new', () => {
  it('makes a municipality that validates at once and can be judged', () => {
    const args = ['--code', '102016', '--name', '前橋市', '--slug', 'maebashi', '--out', root]
    expect(newMunicipality(args, print), said()).toBe(0)
    expect(validateData([root], print), said()).toBe(0)
    expect(said()).toContain('書き方の例が')
    const { tables } = readDataFolder(join(root, '102016-maebashi'))
    expect(editionOf(tables).records[0]?.judgement.verdict).toBe('slightly-behind')
    expect(tables.municipality?.rows[0]?.cells['prefecture']).toBe('群馬県')
  })

  it.each([
    ['a wrong check digit', ['--code', '102017', '--name', '前橋市'], '検査数字'],
    ['a page of the site', ['--code', '102016', '--name', '前橋市', '--slug', 'staff'], 'ページ'],
    ['one that is there', ['--code', '102113', '--name', '安中市'], 'もうあります'],
  ])('refuses %s', (_, args, words) => {
    expect(newMunicipality([...args, '--out', root], print)).toBe(1)
    expect(said()).toContain(words)
  })
})

describe('--help', () => {
  it.each([
    ['data:import', (args: string[]) => importData(args, print)],
    ['data:new', (args: string[]) => newMunicipality(args, print)],
    ['data:validate', (args: string[]) => validateData(args, print)],
  ])('of %s is in Japanese and English', async (name, run) => {
    expect(await run(['--help'])).toBe(0)
    expect(said()).toContain(`使い方: npm run ${name}`)
    expect(said()).toContain(`Usage: npm run ${name}`)
  })
})
