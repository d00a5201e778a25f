import { DuckDBInstance } from '@duckdb/node-api'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { countByVerdict } from '@/domain/snapshot'
import { readMunicipalities } from '../../scripts/build-open-data'
import { buildData } from '../../scripts/buildData'
import { generateCountry } from '../../scripts/generate-country'
import { temporaryFolder } from '../fixtures/folders'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

const DAY = '2026-11-21'
const PACKAGES = 6
const country = temporaryFolder()
const out = temporaryFolder()

type Row = Readonly<Record<string, unknown>>

async function ask(name: string, parameters: Readonly<Record<string, string | number>> = {}) {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  try {
    const sql = readFileSync(join('docs/queries', name), 'utf8')
    const here = sql.replaceAll("'open-data/", `'${out}/open-data/`)
    const reader = await connection.runAndReadAll(here, { ...parameters })
    return reader.getRowObjectsJson() as Row[]
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

beforeAll(async () => {
  generateCountry(country, { packages: PACKAGES, indicators: 30, years: 8, large: 0 })
  await buildData({ root: country, out, date: DAY, cores: 1 })
})

const snapshots = () => readMunicipalities(DAY, country).map(({ snapshot }) => snapshot)

describe('the queries of docs/queries, asked of the synthetic country by DuckDB', () => {
  it('count verdicts by prefecture as the app counts them', async () => {
    const rows = await ask('verdicts-by-prefecture.sql')
    const said = rows.map(({ prefecture, verdict, indicators }) => [
      prefecture,
      verdict,
      Number(indicators),
    ])
    const expected = snapshots().flatMap(({ municipality, records }) =>
      Object.entries(countByVerdict(records))
        .filter(([, count]) => count > 0)
        .map(([verdict, count]) => [municipality.prefecture, verdict, count]),
    )
    expect(said.map(String).sort()).toEqual(expected.map(String).sort())
  })

  it('put one concept of all municipalities side by side', async () => {
    const rows = await ask('one-concept.sql', { concept: 'sample-concept-2' })
    const expected = snapshots().map(({ municipality, records }) => {
      const record = records.find(({ indicator }) => indicator.concept === 'sample-concept-2')
      return [municipality.code, record?.judgement.figure?.value, record?.judgement.verdict]
    })
    expect(rows.map(({ code, value, verdict }) => [code, value, verdict])).toEqual(expected)
    expect(rows.every(({ target }) => typeof target === 'string')).toBe(true)
  })

  it('say how figures changed over five years', async () => {
    const rows = await ask('change-over-five-years.sql', { year: 2023 })
    expect(rows).toHaveLength(PACKAGES * 2)
    const [first] = snapshots()
    const [row] = rows.filter(({ municipality_code: code }) => code === first?.municipality.code)
    const record = first?.records.find(({ indicator }) => indicator.concept === row?.['concept'])
    const valueIn = (year: number) =>
      record?.observations.find(({ period }) => period.kind === 'FY' && period.year === year)?.value
    expect([row?.['from_value'], row?.['to_value']]).toEqual([valueIn(2018), valueIn(2023)])
  })

  it('find no document overdue where none has a day', async () => {
    expect(await ask('overdue-updates.sql', { today: DAY })).toEqual([])
  })

  it('count indicators by department', async () => {
    const rows = await ask('departments-with-most.sql')
    const all = rows.reduce((sum, { indicators }) => sum + Number(indicators), 0)
    expect(all).toBe(PACKAGES * 30)
  })

  it('find the published progress everywhere as its inputs give it', async () => {
    expect(await ask('recompute-progress.sql')).toEqual([])
  })

  it('are all listed in the README and none is left untried', () => {
    const listed = readFileSync('docs/queries/README.md', 'utf8')
    const tried = readFileSync('tests/docs/queries.test.ts', 'utf8')
    const names = readdirSync('docs/queries').filter((name) => name.endsWith('.sql'))
    expect(names.filter((name) => !listed.includes(`(${name})`))).toEqual([])
    expect(names.filter((name) => !tried.includes(`ask('${name}'`))).toEqual([])
  })
})

describe('the queries, asked of the real packages', () => {
  it('answer, and find the published progress as its inputs give it', async () => {
    await buildData({ root: 'data', out, date: DAY, cores: 1 })
    expect(await ask('recompute-progress.sql')).toEqual([])
    const overdue = await ask('overdue-updates.sql', { today: DAY })
    expect(overdue.length).toBeGreaterThan(0)
    const compared = await ask('one-concept.sql', { concept: 'tax-collection-rate' })
    expect(compared.map(({ code }) => code)).toEqual(['102041', '102113'])
  })
})
