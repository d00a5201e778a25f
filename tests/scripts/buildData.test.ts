import { appendFileSync, cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { comparedConcepts } from '@/domain/comparedConcepts'
import { comparisonFile, comparisonListFile } from '@/snapshots/schema/comparisonFile'
import { municipalityIndexFile, snapshotIndexFile } from '@/snapshots/schema/manifestFile'
import { readMunicipalities } from '../../scripts/build-open-data'
import { buildData } from '../../scripts/buildData'
import { generateCountry } from '../../scripts/generate-country'
import { mergeData } from '../../scripts/merge-data'
import { sampleCode } from '../../scripts/samplePackage'
import { ownShare, shardOf } from '../../scripts/shard'
import { filesBelow, temporaryFolder } from '../fixtures/folders'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

/** Codes and folders of the first two samples. */
const [FIRST, SECOND] = [sampleCode(0), sampleCode(1)]
const folderOf = (code: string, number: number) => `${code}-sample-000${number}`

const DAY = '2026-10-01'
const real = temporaryFolder()
/** A country of five samples, the last one larger. */
const country = temporaryFolder()
const whole = temporaryFolder()
const build = (out: string, root = country, more = {}) =>
  buildData({ root, out, date: DAY, cores: 1, ...more })

const readIndex = (out: string) =>
  v.parse(
    municipalityIndexFile,
    JSON.parse(readFileSync(join(out, 'open-data/index.json'), 'utf8')),
  ).municipalities

beforeAll(async () => {
  generateCountry(country, { packages: 4, indicators: 6, years: 3, large: 20 })
  await build(real, 'data')
  await build(whole)
})

describe('when data files are built', () => {
  it('lists the municipalities as the app expects them and counts as the app does', () => {
    const made = readMunicipalities(DAY).map(({ snapshot }) => snapshot)
    const list = readIndex(real)
    expect(list.map(({ code }) => code)).toEqual(made.map(({ municipality }) => municipality.code))
    expect(list.map(({ counts }) => [counts['indicators'], counts['observations']])).toEqual(
      made.map(({ summary }) => [summary.indicators, summary.observations]),
    )
    for (const { code, package: path, snapshots } of list) {
      expect(readFileSync(join(real, path), 'utf8')).toContain('"judgements"')
      expect(snapshots).toBe(`snapshots/${code}/index.json`)
      const index = JSON.parse(readFileSync(join(real, snapshots), 'utf8')) as unknown
      expect(v.parse(snapshotIndexFile, index).code).toBe(code)
    }
  })

  it('says who measures what can be compared, and by which indicator, as the figures themselves do', () => {
    const compared = comparedConcepts(readMunicipalities(DAY).map(({ snapshot }) => snapshot))
    const read = (path: string) => JSON.parse(readFileSync(join(real, path), 'utf8')) as unknown
    const { comparisons } = v.parse(comparisonListFile, read('open-data/comparisons.json'))
    expect(comparisons.map(({ concept }) => concept)).toEqual(
      compared.map(({ concept }) => concept.id),
    )
    for (const { concept, entries } of compared) {
      const file = v.parse(comparisonFile, read(`open-data/comparisons/${concept.id}.json`))
      expect(file).toMatchObject({ name: concept.name, note: concept.note })
      expect(file.indicators).toEqual(
        entries.map(({ snapshot, record }) => ({
          code: snapshot.municipality.code,
          indicator_id: record.indicator.id,
        })),
      )
    }
  })

  it('writes every CSV file with a byte order mark and CRLF', () => {
    for (const [path, content] of filesBelow(real)) {
      if (!path.endsWith('.csv')) continue
      const text = Buffer.from(content, 'base64').toString()
      expect(text.startsWith('\ufeff'), path).toBe(true)
      expect(text.endsWith('\r\n'), path).toBe(true)
    }
  })

  it('gives the same bytes a second time, elsewhere, and on several cores', async () => {
    const again = temporaryFolder()
    await build(again, country, { cores: 2 })
    expect(filesBelow(again)).toEqual(filesBelow(whole))
  })

  it('takes away the files of an indicator and of a municipality that are gone', async () => {
    const out = temporaryFolder()
    cpSync(whole, out, { recursive: true })
    cpSync(join(out, 'open-data', FIRST), join(out, 'open-data/999999'), { recursive: true })
    const gone = join(out, 'open-data', FIRST, 'indicators/gone.json')
    writeFileSync(gone, '{}')
    rmSync(join(out, '.build'), { recursive: true })
    await build(out)
    expect(filesBelow(out)).toEqual(filesBelow(whole))
  })
})

describe('when data files are built once more', () => {
  const root = temporaryFolder()
  const out = temporaryFolder()

  beforeAll(async () => {
    cpSync(country, root, { recursive: true })
    await build(out, root)
  })

  it('makes nothing anew where nothing changed', async () => {
    const place = join(out, 'open-data', FIRST, 'observations.csv')
    const before = statSync(place).mtimeMs
    const { made, kept } = await build(out, root)
    expect([made, kept]).toEqual([0, 5])
    expect(statSync(place).mtimeMs).toBe(before)
  })

  it('makes what is torn anew', async () => {
    appendFileSync(join(out, 'open-data', SECOND, 'targets.csv'), 'x')
    expect(await build(out, root)).toMatchObject({ made: 1, kept: 4 })
    expect(filesBelow(out)).toEqual(filesBelow(whole))
  })

  it('makes only the municipality whose table changed, and all on another day', async () => {
    appendFileSync(join(root, folderOf(SECOND, 2), 'corrections.csv'), '\n')
    expect(await build(out, root)).toMatchObject({ made: 1, kept: 4 })
    expect(await build(out, root, { date: '2026-10-02' })).toMatchObject({ made: 5, kept: 0 })
  })

  it('forgets a package that is gone', async () => {
    rmSync(join(root, folderOf(SECOND, 2)), { recursive: true })
    await build(out, root)
    expect(readIndex(out).map(({ code }) => code)).not.toContain(SECOND)
    const compared = readFileSync(join(out, 'open-data/comparisons/sample-concept-1.json'), 'utf8')
    expect(compared).toContain(FIRST)
    expect(compared).not.toContain(SECOND)
    expect([...filesBelow(out).keys()].some((path) => path.includes(SECOND))).toBe(false)
  })

  it('refuses two packages of one code', async () => {
    cpSync(join(root, folderOf(FIRST, 1)), join(root, `${FIRST}-other`), { recursive: true })
    await expect(build(out, root)).rejects.toThrow(`${FIRST}-other`)
  })
})

describe('when several machines share the build', () => {
  it('two halves put together have the same bytes as the whole', async () => {
    const [first, second, merged] = [temporaryFolder(), temporaryFolder(), temporaryFolder()]
    await build(first, country, { shard: { index: 1, count: 2 } })
    await build(second, country, { shard: { index: 2, count: 2 } })
    expect(readIndex(first)).toHaveLength(3)
    expect(mergeData(merged, [second, first])).toBe(5)
    expect(filesBelow(merged)).toEqual(filesBelow(whole))
  })

  it('a half that is torn or missing is refused', async () => {
    const [half, empty] = [temporaryFolder(), temporaryFolder()]
    await build(half, country, { shard: { index: 1, count: 2 } })
    expect(() => mergeData(temporaryFolder(), [half, empty])).toThrow('作った自治体がありません')
    expect(() => mergeData(temporaryFolder(), [half, half])).toThrow('code が同じです')
    rmSync(join(half, 'open-data', FIRST, 'targets.csv'))
    expect(() => mergeData(temporaryFolder(), [half])).toThrow('そろっていません')
  })

  it('every package belongs to exactly one share', () => {
    const items = Array.from({ length: 1741 }, (_, place) => place)
    const shares = [1, 2, 3, 4].map((index) => ownShare(items, { index, count: 4 }))
    expect(shares.flat().sort((first, second) => first - second)).toEqual(items)
    expect(shares.map(({ length }) => length)).toEqual([436, 435, 435, 435])
  })

  it.each(['0/2', '3/2', '1', 'a/b', ''])('a share called %s is refused', (given) => {
    expect(() => shardOf(['--shard', given])).toThrow('--shard')
  })
})
