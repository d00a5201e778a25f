import { execFile, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { buildData } from '../../scripts/buildData'
import { startSite, type Site } from '../../scripts/siteServer'
import { temporaryFolder } from '../fixtures/folders'
import { ISESAKI, rowsIn } from '../fixtures/realData'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const INDICATORS = ['recycling-rate', 'health-program-participants'] as const
const EXAMPLES = [
  ['JavaScript', process.execPath, 'read-indicator.mjs', true],
  ['Python', 'python3', 'read_indicator.py', undefined],
  ['R', 'Rscript', 'read_indicator.r', undefined],
] as const

const has = (command: string) => spawnSync(command, ['--version']).error === undefined
const run = promisify(execFile)

let site: Site
const root = temporaryFolder()

beforeAll(async () => {
  await buildData({ root: 'data', out: root, date: '2026-10-01', cores: 1 })
  site = await startSite({ root, base: '/monosashi/' })
})
afterAll(() => site.close())

/** What the scripts should print, from the tables as authored and the published verdict. */
function expected(indicatorId: string): string {
  const own = (table: 'indicators' | 'observations') =>
    rowsIn(ISESAKI, table).filter((row) => row['indicator_id'] === indicatorId)
  const [indicator] = own('indicators')
  const file = join(root, `open-data/102041/indicators/${indicatorId}.json`)
  const published = JSON.parse(readFileSync(file, 'utf8')) as { judgement: { verdict: string } }
  const figures = own('observations').map(
    ({ period, value, printed }) => `${period}\t${value === '' ? 'NA' : Number(value)}\t${printed}`,
  )
  const head = `${indicator?.['name']} (${indicator?.['unit']})`
  return [head, ...figures, published.judgement.verdict, ''].join('\n')
}

describe.each(EXAMPLES)('the example in %s', (language, command, file, always) => {
  const there = always ?? has(command)
  if (!there) {
    console.warn(
      `\n!!!! ${command} がこのパソコンにないので、${language} の例（docs/examples/${file}）は動かして確かめていません。 / ${command} is not on this machine: the example in ${language} was NOT run.\n`,
    )
  }
  it.skipIf(!there).each(INDICATORS)('prints the figures of %s', async (id) => {
    const { stdout } = await run(command, [join('docs/examples', file), site.url, '102041', id], {
      encoding: 'utf8',
    })
    expect(stdout).toBe(expected(id))
  })
})

describe('the examples', () => {
  it('are all listed in the README', () => {
    const listed = readFileSync('docs/examples/README.md', 'utf8')
    const names = readdirSync('docs/examples').filter((name) => name !== 'README.md')
    expect(names.filter((name) => !listed.includes(`(${name})`))).toEqual([])
  })
})
