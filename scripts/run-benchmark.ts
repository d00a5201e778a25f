/**
 * `npm run bench [-- --rounds 5] [--only <words>] [--write]`: real Chromium on a slow line and a slow processor against the built
 * site and its production server, and against two floors in the same run. Prints a table; `--write` puts it into
 * docs/performance.md and the figures into docs/performance.json; `--only` measures the pages whose name holds the
 * words, and writes nothing. Nothing of it is asserted by `npm test`: times
 * belong to a machine.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright'
import { boardFragment } from '@/sharing/boardLink'
import { buildClientFloor, writeLeastPage } from './bench/clientFloor'
import { writeFloor } from './bench/floorSite'
import { growTown } from './bench/largeTown'
import { figures, markdown, type Goal, type Report, type SceneRounds } from './bench/report'
import { searchTimes, timeToChart, visitThrice, type Loads, type Scene } from './bench/scenes'
import { openShapedLink, SLOW_4G, type ShapedLink } from './bench/shapedLink'
import { spreadOf } from './bench/spread'
import { buildData } from './buildData'
import { buildVariant } from './buildVariant'
import { ensureBrowser } from './ensureBrowser'
import { generateCountry } from './generate-country'
import { builtSite, isBuilt } from './hostSite'
import { publicationDate } from './publicationDate'
import { repositoryRoot } from './runChild'
import { sampleCode } from './samplePackage'
import { startSite } from './siteServer'

const LIGHT = '/isesaki/kpi/convenience-store-certificate-rate'
const HEAVY = '/isesaki/kpi/recycling-rate'
const HOME = '/isesaki'
/** A board of four cards with today's figures. */
const BOARD = `/board#${boardFragment({
  title: '四つの数字',
  frozen: {},
  items: [
    'recycling-rate',
    'tax-collection-rate',
    'home-fire-alarm-rate',
    'fire-corps-members',
  ].map((indicatorId) => ({ code: '102041', indicatorId })),
})}`
/** Towns that are made up, with one indicator and with 150. */
const SAMPLES = [
  ['sample-0001', '指標が1つのまち'],
  ['sample-0002', '指標が150のまち'],
] as const
/** The town of 150 with 5,000 in its place: its pages, and the part of the address that follows the town's. */
const LARGE = { code: sampleCode(1), slug: 'sample-0002', indicators: 5_000 }
const LARGE_PAGES = [
  ['', 'ホーム'],
  ['kpi', '一覧'],
  ['kpi/sample-0001', '指標'],
] as const
const QUERIES = ['ごみ', '火災報知器', 'しぜい', 'まいなかーど', '審議会', 'ｺﾝﾋﾞﾆ交付'] as const
const CHART_BUTTON = 'グラフを動かして見る'

interface Served {
  readonly link: ShapedLink
  readonly url: string
  close(): Promise<void>
}

async function serveSlowly(root: string): Promise<Served> {
  const site = await startSite({ root })
  const link = await openShapedLink(site.port, SLOW_4G)
  return {
    link,
    url: `http://127.0.0.1:${link.port}`,
    async close() {
      await link.close()
      await site.close()
    },
  }
}

interface Subject {
  readonly served: Served
  readonly scene: Scene
  readonly rounds: Loads[]
}

const subject = (
  served: Served,
  name: string,
  path: string,
  keeps: boolean,
  settle = 0,
): Subject => ({
  served,
  scene: { name, url: served.url + path, keeps, settle },
  rounds: [],
})

/** Every subject once a round, so that a slow moment of the machine meets them all. */
async function runRounds(
  browser: Browser,
  subjects: readonly Subject[],
  count: number,
): Promise<void> {
  for (let round = 1; round <= count; round += 1) {
    for (const { served, scene, rounds } of subjects) {
      rounds.push(await visitThrice(browser, served.link, scene))
      console.log(`${round}/${count} ${scene.name}`)
    }
  }
}

const figureTime = (rounds: readonly Loads[], kind: 'cold' | 'warm' | 'offline') =>
  spreadOf(figures(rounds, kind, (load) => load.figure)).median

function ratio(above: number | undefined, below: number | undefined): number | undefined {
  return above !== undefined && below ? above / below : undefined
}

function machineWords(): string {
  const [processor] = cpus()
  return `${cpus().length} × ${processor?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB`
}

function writeReport(report: Report): void {
  const path = join(repositoryRoot, 'docs', 'performance.md')
  const text = readFileSync(path, 'utf8')
  const [before, , after] = text.split(/<!-- bench(?: ends)? -->\n/)
  if (before === undefined || after === undefined)
    throw new Error(`${path} has no place for the table: <!-- bench --> and <!-- bench ends -->.`)
  writeFileSync(
    path,
    `${before}<!-- bench -->\n\n${markdown(report)}\n\n<!-- bench ends -->\n${after}`,
  )
  writeFileSync(
    join(repositoryRoot, 'docs', 'performance.json'),
    `${JSON.stringify(report, null, 1)}\n`,
  )
}

function readRounds(args: readonly string[]): number {
  const place = args.indexOf('--rounds')
  const rounds = place < 0 ? 5 : Number(args[place + 1])
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds wants a whole number.')
  return rounds
}

/** The site of made-up towns once more, with the second of them as large as no town is. */
async function siteOfLargeTown(site: string, folder: string): Promise<string> {
  const tables = join(folder, 'large-tables')
  const data = join(folder, 'large-data')
  const out = join(folder, 'large-site')
  generateCountry(tables, { packages: 1, indicators: 1, years: 10, large: LARGE.indicators })
  await buildData({ root: tables, out: data, date: publicationDate([], tables) })
  growTown(site, data, out, { ...LARGE, pages: LARGE_PAGES.map(([page]) => page) })
  return out
}

async function main(args: readonly string[]): Promise<number> {
  const rounds = readRounds(args)
  const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : undefined
  const root = builtSite()
  if (!isBuilt(root)) return 1
  const found = await ensureBrowser()
  if ('missing' in found) {
    console.error(found.missing)
    return 1
  }
  const folder = mkdtempSync(join(tmpdir(), 'monosashi-bench-'))
  const floorRoot = join(folder, 'floor')
  const clientRoot = join(folder, 'client')
  const leastRoot = join(folder, 'least')
  writeLeastPage(leastRoot)
  writeFloor(root, floorRoot, [HEAVY, LIGHT, HOME])
  const json = join(root, 'open-data', '102041', 'indicators', 'recycling-rate.json')
  await buildClientFloor(readFileSync(json, 'utf8'), clientRoot)
  const samples = join(folder, 'samples')
  generateCountry(samples, { packages: 1, indicators: 1, years: 10, large: 150 })
  const sampleRoot = await buildVariant('bench', { DATA_FOLDER: samples, SITE_LANGUAGES: 'ja' })
  const largeRoot = await siteOfLargeTown(sampleRoot, folder)
  const served = await Promise.all(
    [root, floorRoot, clientRoot, leastRoot, sampleRoot, largeRoot].map(serveSlowly),
  )
  const [ours, floor, client, least, towns, largeTown] = served
  if (!ours || !floor || !client || !least || !towns || !largeTown) throw new Error('No port.')
  const browser = await chromium.launch(found)
  const busyBefore = loadavg()[0] ?? 0
  try {
    const heavy = subject(ours, '指標（項目の多いページ）', HEAVY, true)
    const heavyFloor = subject(floor, '同じ中身の素のHTML', HEAVY, false)
    const clientFloor = subject(client, 'ブラウザーで描く最小のVueページ', '/', true)
    const all = [
      heavy,
      heavyFloor,
      clientFloor,
      subject(least, '数字だけのページ', '/', true),
      subject(ours, '指標（項目の少ないページ）', LIGHT, true),
      subject(ours, '市のホーム', HOME, true),
      subject(floor, '市のホームの素のHTML', HOME, false),
      subject(ours, '埋め込みカード', '/embed/isesaki/recycling-rate', false),
      subject(ours, 'ボード（4枚）', BOARD, true),
      ...SAMPLES.flatMap(([slug, name]) => [
        subject(towns, `${name}のホーム`, `/${slug}`, true),
        subject(towns, `${name}の指標`, `/${slug}/kpi/sample-0001`, true),
      ]),
      ...LARGE_PAGES.map(([page, name]) =>
        subject(largeTown, `指標が5000のまちの${name}`, join(`/${LARGE.slug}`, page), true, 8_000),
      ),
    ].filter(({ scene }) => only === undefined || scene.name.includes(only))
    await runRounds(browser, all, rounds)
    const charts: number[] = []
    const searches: number[][] = []
    for (let round = 0; round < rounds && only === undefined; round += 1) {
      charts.push(await timeToChart(browser, ours.url + HEAVY, CHART_BUTTON))
      searches.push(await searchTimes(browser, `${ours.url}${HOME}/kpi`, QUERIES))
    }
    const goals: Goal[] = [
      {
        what: 'cold, time to figure ÷ bare HTML',
        ratio: ratio(figureTime(heavy.rounds, 'cold'), figureTime(heavyFloor.rounds, 'cold')),
        limit: 1.2,
      },
      {
        what: 'warm, time to figure ÷ bare HTML',
        ratio: ratio(figureTime(heavy.rounds, 'warm'), figureTime(heavyFloor.rounds, 'warm')),
        limit: 1.3,
      },
      {
        what: 'offline, time to figure ÷ bare Vue page with a worker',
        ratio: ratio(
          figureTime(heavy.rounds, 'offline'),
          figureTime(clientFloor.rounds, 'offline'),
        ),
        limit: 0.7,
      },
      {
        what: 'offline, time to figure ÷ 500 ms',
        ratio: ratio(figureTime(heavy.rounds, 'offline'), 500),
        limit: 1,
      },
    ]
    const report: Report = {
      machine: machineWords(),
      browser: `Chromium ${browser.version()}, processor slowed 4×`,
      line: `${SLOW_4G.roundTrip} ms there and back, ${SLOW_4G.down / 1e6} Mbit/s`,
      rounds,
      busy: `load average before the run ${busyBefore.toFixed(1)}`,
      scenes: all.map(({ scene, rounds: loads }): SceneRounds => ({
        name: scene.name,
        rounds: loads,
      })),
      goals,
      chart: spreadOf(charts),
      search: QUERIES.map((query, index) => ({
        query,
        time: spreadOf(searches.flatMap((times) => times[index] ?? [])),
      })),
    }
    console.log(`\n${markdown(report)}`)
    if (args.includes('--write') && only === undefined) writeReport(report)
    return 0
  } finally {
    await browser.close()
    await Promise.all(served.map((one) => one.close()))
    rmSync(folder, { recursive: true, force: true })
  }
}

process.exitCode = await main(process.argv.slice(2))
