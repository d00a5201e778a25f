import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { diffData } from '../../scripts/diff-data'
import { publishData } from '../../scripts/publishData'
import { readPublishedSnapshots } from '../../scripts/publishedSnapshots'
import { readDataFolder } from '../../scripts/readDataFolder'

/** A copy of the real data, which may be published. */
let root: string
let annaka: string
beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'monosashi-publish-')), 'data')
  // 安中市 alone: the smaller package, so that the test stays quick.
  cpSync('data', root, { recursive: true, filter: (path) => !path.includes('102041') })
  annaka = join(root, '102113-annaka')
})

function publish(date: string, more: { reason?: string; dryRun?: boolean } = {}) {
  return publishData({ root, date, reason: '', dryRun: false, ...more })
}

function edit(table: string, change: (text: string) => string): void {
  const path = join(annaka, `${table}.csv`)
  const before = readFileSync(path, 'utf8')
  const after = change(before)
  expect(after, 'the edit found its place').not.toBe(before)
  writeFileSync(path, after)
}

const ids = () => readPublishedSnapshots(annaka).map(({ snapshot }) => snapshot.id)
const day = () => readFileSync(join(root, 'publication-date.txt'), 'utf8')
const log = () => readFileSync(join(annaka, 'corrections.csv'), 'utf8')

/** A figure of the package with one digit more, as if it had been read wrongly before. */
function rereadFigure(): string {
  const rows = readDataFolder(annaka).tables.observations?.rows ?? []
  const row = rows.find(({ cells }) => cells['value'] && !cells['printed']?.includes(','))
  const { indicator_id = '', period = '', document_id = '', value = '' } = row?.cells ?? {}
  const key = `${indicator_id},${period},${document_id}`
  const printed = row?.cells['printed'] ?? ''
  edit('observations', (text) =>
    text.replace(
      `${key},${value},${printed},`,
      `${key},${value}9,${printed.replace(value, `${value}9`)},`,
    ),
  )
  return `observations,${indicator_id} ${period} ${document_id},value,${value},${value}9`
}

describe('publishing', () => {
  test('writes the first publication whole, moves the day, and changes no table', () => {
    const before = log()
    expect(publish('2027-01-10').ok).toBe(true)
    expect(ids()).toEqual([expect.stringMatching(/^2027-01-10-/)])
    expect(readdirSync(join(annaka, 'snapshots', ids()[0] ?? '')).sort()).toEqual([
      'core.json',
      'manifest.json',
      'plans.json',
      'words.json',
    ])
    expect(day()).toBe('2027-01-10\n')
    expect(log()).toBe(before)
  })

  test('refuses a second one when nothing changed', () => {
    publish('2027-01-10')
    const outcome = publish('2027-02-10')
    expect(outcome).toMatchObject({ ok: false })
    expect(outcome.lines.join()).toContain('変わったところがない')
    expect(ids()).toHaveLength(1)
    expect(day()).toBe('2027-01-10\n')
  })

  test('refuses tables with a problem, and says each', () => {
    edit('documents', (text) => text.replace(',plan,', ',poem,'))
    const outcome = publish('2027-01-10')
    expect(outcome.ok).toBe(false)
    expect(outcome.lines.join()).toContain('poem')
    expect(day()).not.toContain('2027')
  })

  test('refuses a day that is none, or not later than the last one', () => {
    expect(publish('2027-02-30').lines.join()).toContain('という日はありません')
    publish('2027-02-10')
    edit('indicators', (text) => text.replace(/計画/, '計画案'))
    expect(publish('2027-02-10').lines.join()).toContain('それより後の日')
  })

  test('asks why a published figure changed, and writes nothing until it is told', () => {
    publish('2027-01-10')
    const before = log()
    rereadFigure()
    const outcome = publish('2027-02-10')
    expect(outcome.ok).toBe(false)
    expect(outcome.lines.join()).toContain('--reason')
    expect(ids()).toHaveLength(1)
    expect(log()).toBe(before)
  })

  test('puts the reason into the log, and the log into the publication', () => {
    publish('2027-01-10')
    const row = rereadFigure()
    expect(publish('2027-02-10', { reason: '読みまちがい, "9"' })).toMatchObject({ ok: true })
    expect(log()).toContain(`2027-02-10-1,${row},"読みまちがい, ""9""",2027-02-10\n`)
    const [newest] = readPublishedSnapshots(annaka)
    expect(newest?.snapshot.corrections).toMatchObject([
      { column: 'value', reason: '読みまちがい, "9"', correctedOn: '2027-02-10' },
    ])
    expect(publish('2027-03-10').ok, 'the same tables again').toBe(false)
  })

  test('takes a reason that is in the log already', () => {
    publish('2027-01-10')
    const row = rereadFigure()
    edit('corrections', (text) => `${text}own-1,${row},資料を読みなおした,2027-02-01\n`)
    expect(publish('2027-02-10').ok).toBe(true)
    expect(log().trim().split('\n')).toHaveLength(2)
  })

  test('a new figure needs no reason', () => {
    publish('2027-01-10')
    edit('targets', (text) => text.trim().split('\n').slice(0, -1).concat('').join('\n'))
    expect(publish('2027-02-10', { reason: '計画から消えた' }).ok).toBe(true)
    edit('targets', () => readFileSync('data/102113-annaka/targets.csv', 'utf8'))
    expect(publish('2027-03-10').ok).toBe(true)
  })

  test('says everything and writes nothing on a dry run', () => {
    const outcome = publish('2027-01-10', { dryRun: true })
    expect(outcome.ok).toBe(true)
    expect(outcome.lines.join()).toContain('何も書いていません')
    expect(ids()).toEqual([])
    expect(day()).not.toContain('2027')
  })
})

describe('the difference on the command line', () => {
  const told = (...args: readonly string[]) => {
    const lines: string[] = []
    const code = diffData(args, (text) => lines.push(text))
    return { code, text: lines.join('\n') }
  }

  test('between the published one and the tables, by folder and by reconstructed point', () => {
    publish('2027-01-10')
    const [id = ''] = ids()
    expect(told(join(annaka, 'snapshots', id), annaka).text).toContain('変わっていません')
    rereadFigure()
    const { code, text } = told(join(annaka, 'snapshots', id), annaka)
    expect(code).toBe(0)
    expect(text).toMatch(/変わった数字 1/)
    expect(told(`${annaka}@2021-04`, annaka).text).toContain('変わっていません')
  })

  test('as Markdown in which a cell cannot become a mention, a link or a table', () => {
    edit('indicators', (text) => text.replace(/計画/, '@team [x](y) | <b>'))
    const { text } = told('data', root, '--markdown')
    expect(text).toContain('@\u200bteam')
    expect(text).toContain('\\| \\<b\\>')
    expect(text).not.toContain('[x](y)')
  })

  test('says what it cannot find, and explains itself in both languages', () => {
    expect(told('data', 'nowhere')).toMatchObject({ code: 2 })
    expect(told('data', 'nowhere').text).toContain('nowhere')
    expect(told('--help').text).toMatch(/使い方[^]*Usage/)
    expect(told('data').code).toBe(2)
  })
})
