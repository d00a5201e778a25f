import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { buildData } from '../../scripts/buildData'
import { compressSite } from '../../scripts/compressSite'
import { filesBelow as pathsBelow } from '../../scripts/filesBelow'
import { generateCountry } from '../../scripts/generate-country'
import { withApp } from '../../scripts/pageChunks'
import { startPageCrew } from '../../scripts/pagePool'
import type { PageCrew } from '../../scripts/pagePool'
import { repositoryRoot } from '../../scripts/runChild'
import { sampleCode } from '../../scripts/samplePackage'
import type { Shard } from '../../scripts/shard'
import { siteConfig } from '../../scripts/siteConfig'
import { takeParts } from '../../scripts/siteParts'
import { beginSitePages } from '../../scripts/sitePages'
import type { ShareCounts } from '../../scripts/sitePages'
import { CHECKSUMS, writeChecksums } from '../../scripts/writeChecksums'
import { writeCardAssets } from '../../scripts/writeEmbeds'
import { writeSiteFiles } from '../../scripts/writePages'
import { filesBelow, temporaryFolder } from '../fixtures/folders'

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

const DAY = '2026-10-01'
const SECOND = { code: sampleCode(1), slug: 'sample-0002' }

/** A stylesheet with rules that every page, only one municipality's cards, and nobody asks for. */
const CSS = `.kpi-card{margin:0}
[data-embed="sample-0003/sample-0001"]{color:red}
.nobody{color:blue}`

const chunks = {
  'index.html': { file: 'assets/index-1.js' },
  'src/main.ts': { file: 'assets/main-1.js' },
  'src/pages/IndicatorPage.vue': { file: 'assets/IndicatorPage-1.js' },
}
const cards = { css: CSS, frameScript: 'frame()', hostScript: 'host()' }

/** Below the repository, for the server build asks for packages beside it. */
mkdirSync(join(repositoryRoot, '.cache'), { recursive: true })
const server = mkdtempSync(join(repositoryRoot, '.cache', 'server-test-'))
const country = temporaryFolder()
/** One crew for all builds here: starting processes takes longer than drawing these few pages. */
let crew: PageCrew

/** Where a machine builds: its packages, and all that it writes. */
interface Place {
  readonly home: string
  readonly root: string
}
const placeFor = (root: string): Place => ({ home: temporaryFolder(), root })
const siteOf = ({ home }: Place) => join(home, 'dist')

interface Extra {
  readonly shard?: Shard
  readonly parts?: readonly Place[]
}

/** What `build-site.ts` does between the two builds of Vite. */
async function buildPages(
  { home, root }: Place,
  { shard, parts = [] }: Extra = {},
): Promise<ShareCounts> {
  const [out, generated, cache] = [join(home, 'dist'), join(home, 'public'), join(home, 'site')]
  rmSync(out, { recursive: true, force: true })
  mkdirSync(join(out, 'assets'), { recursive: true })
  writeFileSync(join(out, 'assets/style-1.css'), CSS)
  takeParts(
    parts.map((part) => part.home),
    { generated, cache },
  )
  const { stamps } = await buildData({ root, out: generated, date: DAY, shard, cores: 1 })
  const html = readFileSync(join(repositoryRoot, 'index.html'), 'utf8')
    .replace(
      /<script type="module"[^>]*>/,
      '<script type="module" crossorigin src="/assets/index-1.js">',
    )
    .replace('</head>', '<link rel="stylesheet" crossorigin href="/assets/style-1.css">\n</head>')
  const site = { generated, server, template: withApp(html, chunks, '/'), chunks, cards }
  let counts: ShareCounts = { all: 0, drawn: 0 }
  const pages = await beginSitePages({ out, generated, cache, root, date: DAY, stamps, crew })
  writeCardAssets(out, cards)
  await writeSiteFiles(out, site, pages.municipalities)
  await pages.write(site, (told) => (counts = told))
  await compressSite(out, pages.forTheRest())
  writeChecksums(out, pages.summed())
  pages.end()
  return counts
}

/** Paths of the files that two sites do not have alike. */
function differing(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const all = new Set([...one.keys(), ...other.keys()])
  return [...all].filter((path) => one.get(path) !== other.get(path)).sort()
}

const whole = placeFor(country)
let wholeFiles: ReadonlyMap<string, string> = new Map()
/** The same country with one figure of the second municipality changed. */
const changed = temporaryFolder()

beforeAll(async () => {
  vi.stubEnv('SITE_URL', 'https://example.jp')
  vi.stubEnv('SITE_LANGUAGES', 'ja,en')
  crew = startPageCrew(2)
  generateCountry(country, { packages: 3, indicators: 3, years: 2, large: 0 })
  cpSync(country, changed, { recursive: true })
  const table = join(changed, `${SECOND.code}-${SECOND.slug}`, 'observations.csv')
  const rows = readFileSync(table, 'utf8').split('\r\n')
  const last = rows.findLastIndex((row) => row.startsWith('sample-0002'))
  rows[last] = (rows[last] ?? '').replace(/\b(\d)(\d+),"?[\d,]+人"?/, '9$2,9$2人')
  expect(rows[last]).toContain('人')
  writeFileSync(table, rows.join('\r\n'))
  const config = siteConfig({ ssr: true })
  await build({
    configFile: false,
    logLevel: 'warn',
    root: repositoryRoot,
    ...config,
    build: { ...config.build, manifest: false, ssr: 'src/prerender.ts', outDir: server },
  })
  const counts = await buildPages(whole)
  expect(counts.drawn).toBe(counts.all)
  wholeFiles = filesBelow(siteOf(whole))
})

afterAll(() => {
  crew.end()
  vi.unstubAllEnvs()
  rmSync(server, { recursive: true, force: true })
})

describe('the pages of a country', () => {
  it('are all there, packed, with their styles and in the lists', () => {
    const read = (path: string) => Buffer.from(wholeFiles.get(path) ?? '', 'base64').toString()
    const page = '/en/sample-0002/kpi/sample-0003/index.html'
    expect(read(page)).toContain('<style>')
    expect(read('/embed/sample-0003/sample-0001/index.html')).toContain('color:red')
    expect([...wholeFiles.keys()]).toEqual(
      expect.arrayContaining([
        ...[page, `${page}.br`, `${page}.gz`, '/compare/index.html', '/sample-0001/feed.xml'],
        ...['/404.html', '/shell.html', `/share/${SECOND.code}/index.json`],
        ...[`/snapshots/${SECOND.code}/index.json.br`, '/oembed/sample-0003/sample-0001.json'],
      ]),
    )
    expect(read('/sitemap.xml')).toContain('https://example.jp/en/sample-0002/kpi/sample-0003<')
  })

  it('have checksums as if every file had been read for them', () => {
    const [out, copy] = [siteOf(whole), temporaryFolder()]
    cpSync(out, copy, { recursive: true })
    expect(writeChecksums(copy)).toBe(pathsBelow(out).length - 1)
    expect(readFileSync(join(out, CHECKSUMS), 'utf8')).toBe(
      readFileSync(join(copy, CHECKSUMS), 'utf8'),
    )
  })
})

describe('when a site is built once more', () => {
  it('draws nothing where nothing changed, and gives the same bytes', async () => {
    expect((await buildPages(whole)).drawn).toBe(0)
    expect(differing(filesBelow(siteOf(whole)), wholeFiles)).toEqual([])
  })

  it('draws one municipality and the comparisons where one figure changed, as a build from nothing would', async () => {
    const [again, afresh] = [placeFor(changed), placeFor(changed)]
    for (const folder of ['public', 'site'])
      cpSync(join(whole.home, folder), join(again.home, folder), { recursive: true })
    const { all, drawn } = await buildPages(again)
    await buildPages(afresh)
    const files = filesBelow(siteOf(again))
    expect(differing(files, filesBelow(siteOf(afresh)))).toEqual([])
    const others = differing(files, wholeFiles).filter(
      (path) => !path.includes(`/${SECOND.slug}/`) && !path.includes(`/${SECOND.code}/`),
    )
    const ofAll = /^\/(?:(?:en\/)?compare\/.*|open-data\/[\w.]+|SHA256SUMS|sitemap\.xml(?:\.\w+)?)$/
    expect(others.filter((path) => !ofAll.test(path))).toEqual([])
    expect(differing(files, wholeFiles)).toContain('/sample-0002/kpi/sample-0002/index.html')
    // Seven shares of three municipalities in Japanese, as many as there are in English, less the one of feeds.
    const ofOne = (all - 4) / 3
    expect(drawn).toBe(ofOne + 2)
  })

  it('makes good what a build that was stopped, or a torn disk, left behind', async () => {
    const hurt = placeFor(country)
    cpSync(whole.home, hurt.home, { recursive: true })
    const bundles = pathsBelow(join(hurt.home, 'site')).filter((path) => path.endsWith('.bundle'))
    bundles.forEach((path, place) => {
      const file = join(hurt.home, 'site', path)
      if (place % 3 === 0) writeFileSync(file, readFileSync(file).subarray(0, 100))
      if (place % 3 === 1) writeFileSync(`${file}.1.part`, 'half')
    })
    const [picture = ''] = readdirSync(join(hurt.home, 'public/share', SECOND.code))
    rmSync(join(hurt.home, 'public/share', SECOND.code, picture))
    expect((await buildPages(hurt)).drawn).toBeGreaterThan(0)
    expect(differing(filesBelow(siteOf(hurt)), wholeFiles)).toEqual([])
    expect(pathsBelow(join(hurt.home, 'site')).filter((path) => path.endsWith('.part'))).toEqual([])
  })
})

describe('when several machines share the build of a site', () => {
  it('two halves put together have the same bytes as the whole, though their styles were not the same', async () => {
    const halves = [placeFor(country), placeFor(country)]
    for (const [place, half] of halves.entries())
      await buildPages(half, { shard: { index: place + 1, count: 2 } })
    const styles = [whole, ...halves].map((place) =>
      readFileSync(join(siteOf(place), 'style-hashes.json'), 'utf8'),
    )
    expect(styles[1]).not.toBe(styles[2])
    const merged = placeFor(country)
    const { all, drawn } = await buildPages(merged, { parts: [...halves].reverse() })
    expect(differing(filesBelow(siteOf(merged)), wholeFiles)).toEqual([])
    // What belongs to no municipality speaks of all of them.
    expect([all > 20, drawn]).toEqual([true, 4])
  })

  it('a folder that is no part is refused', () => {
    const there = { generated: temporaryFolder(), cache: temporaryFolder() }
    expect(() => takeParts([temporaryFolder()], there)).toThrow('--shard')
  })
})
