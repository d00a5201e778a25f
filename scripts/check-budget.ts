import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { recordProblems } from './sizeRecord'
import type { SizeRecord } from './sizeRecord'

/** Sizes that may not be passed: bytes after brotli, never time. The floor of the framework is about 30 kB. */
const KB = 1024
export const BUDGETS = {
  indicatorHtml: 14 * KB,
  firstJavaScript: 45 * KB,
  styles: 12.5 * KB,
  chartChunk: 160 * KB,
  databaseChunk: 32 * KB,
  searchChunk: 16 * KB,
  worker: 12 * KB,
  snapshot: 60 * KB,
  /** Of a framed card: its HTML, styles and script, not compressed, for a host may not compress. */
  embed: 30 * KB,
  plans: 60 * KB,
  /** Answers that the figure's first picture needs: the page itself. */
  manyAnswers: 40,
  /** Scripts that the page of most parts asks for: on a slow line each costs a part of the way there and back. */
  boardScripts: 28,
} as const

export const RECORD_FILE = 'tests/golden/sizes.json'

interface Measure {
  /** What the record of sizes calls it. */
  readonly key: string
  readonly name: string
  readonly bytes: number
  readonly limit: number
  /** Default: bytes after brotli. */
  readonly unit?: string
}

/** As it is served where it has a packed copy. */
function brotliSize(path: string): number {
  const served = `${path}.br`
  if (existsSync(served)) return statSync(served).size
  return brotliCompressSync(readFileSync(path)).length
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
}

/** The largest of several files that must each keep a limit. */
function largest(key: keyof typeof BUDGETS, name: string, paths: readonly string[]): Measure {
  const sizes = paths.map((path) => ({ path, bytes: brotliSize(path) }))
  const worst = sizes.sort((first, second) => second.bytes - first.bytes)[0]
  return {
    name: `${name}（${worst?.path ?? 'なし'}）`,
    bytes: worst?.bytes ?? 0,
    limit: BUDGETS[key],
    key,
  }
}

/** All that a framed card makes a browser fetch, the largest of all cards. */
export function measureEmbed(out: string, files: readonly string[]): Measure {
  const cards = files.filter((path) => /\/embed\/(en\/)?[^/]+\/[^/]+\/index\.html$/.test(path))
  const sizes = cards.map((path) => {
    const html = readFileSync(path, 'utf8')
    const needed = [...html.matchAll(/(?:src|href)="[^"]*?(assets\/[^"]+)"/g)]
    const more = needed.map((match) => statSync(join(out, match[1] ?? '')).size)
    return { path, bytes: more.reduce((sum, size) => sum + size, statSync(path).size) }
  })
  const worst = sizes.sort((first, second) => second.bytes - first.bytes)[0]
  const name = `埋め込みカード、圧縮なし（${worst?.path ?? 'なし'}）`
  return { key: 'embed', name, bytes: worst?.bytes ?? 0, limit: BUDGETS.embed, unit: 'バイト' }
}

/** Scripts that an indicator's page asks for before anything is touched: those named in its HTML. */
function firstScripts(out: string, html: string): string[] {
  const names = [...html.matchAll(/(?:src|href)="[^"]*?(assets\/[^"]+\.js)"/g)].map((match) =>
    join(out, match[1] ?? ''),
  )
  return [...new Set(names)]
}

/**
 * How many answers a browser waits for before it draws a page: the page, and what stands in its head and blocks. A
 * script that is a module, or `async`, or at the end of the body blocks nothing; nor does a stylesheet at the end.
 */
export function answersBeforePicture(html: string): number {
  const head = html.slice(0, html.indexOf('<body'))
  const scripts =
    head.match(/<script(?![^>]*\s(?:async|defer|type="module"))[^>]*\ssrc=[^>]*>/g) ?? []
  const sheets = head.match(/<link[^>]*rel="stylesheet"[^>]*>|@import|url\((?!["']?data:)/g) ?? []
  return 1 + scripts.length + sheets.length
}

/** Pages too heavy to hold their own style need a second answer; they must stay few. */
function pagesOfManyAnswers(paths: readonly string[]): Measure {
  const many = paths.filter((path) => answersBeforePicture(readFileSync(path, 'utf8')) > 1)
  return {
    key: 'manyAnswers',
    name: `数字が出るまでに応答がふたつ要るページ（指標と埋め込みカード${paths.length}のうち）`,
    bytes: many.length,
    limit: BUDGETS.manyAnswers,
    unit: '個',
  }
}

export function measureSite(out: string): Measure[] {
  const files = listFiles(out).filter((path) => !/\.(br|gz)$/.test(path))
  const pages = files.filter((path) => /\/kpi\/[^/]+\/(s\/[^/]+\/)?index\.html$/.test(path))
  const page = pages.find((path) => !path.includes('/s/')) ?? ''
  const html = readFileSync(page, 'utf8')
  const scripts = firstScripts(out, html)
  const withText = (text: RegExp) =>
    files.filter((path) => path.endsWith('.js') && text.test(readFileSync(path, 'utf8')))
  const cards = files.filter((path) => /\/embed\/.*\/index\.html$/.test(path))
  const board = firstScripts(out, readFileSync(join(out, 'board', 'index.html'), 'utf8'))
  const named = (ending: string) => files.filter((path) => path.endsWith(ending))
  return [
    largest('indicatorHtml', '指標ページのHTML', pages),
    pagesOfManyAnswers([...pages.filter((path) => !path.includes('/s/')), ...cards]),
    {
      key: 'firstJavaScript',
      name: `最初に読むJavaScript（${scripts.length}個）`,
      bytes: scripts.reduce((sum, path) => sum + brotliSize(path), 0),
      limit: BUDGETS.firstJavaScript,
    },
    {
      key: 'boardScripts',
      name: 'ボードのページが読むスクリプト',
      bytes: board.length,
      limit: BUDGETS.boardScripts,
      unit: '個',
    },
    largest('styles', 'CSS', named('.css')),
    largest('chartChunk', 'グラフ', withText(/registerPainter/)),
    largest(
      'databaseChunk',
      'Dexie',
      withText(/DexieError|dexie\.org/i).filter((path) => !path.endsWith('sw.js')),
    ),
    largest('worker', 'Service Worker', named('/sw.js')),
    largest('snapshot', '版（core.json）', named('core.json')),
    largest('plans', '版（plans.json）', named('plans.json')),
    measureEmbed(out, files),
    {
      key: 'uninvited',
      unit: '個',
      name: '最初に読むものにDexie・ECharts・検索が入っていないこと',
      bytes: scripts.filter((path) =>
        /registerPainter|DexieError|MiniSearch/.test(readFileSync(path, 'utf8')),
      ).length,
      limit: 0,
    },
  ]
}

export function readSizeRecord(): SizeRecord {
  if (!existsSync(RECORD_FILE)) return { sizes: {}, reasons: [] }
  return JSON.parse(readFileSync(RECORD_FILE, 'utf8')) as SizeRecord
}

function main(): number {
  const measures = measureSite(process.argv[2] ?? 'dist')
  let over = 0
  for (const { name, bytes, limit, unit = 'バイト（brotli）' } of measures) {
    const failed = bytes > limit
    if (failed) over += 1
    console.log(
      `${failed ? '×' : '○'} ${name}: ${bytes} / ${limit} ${unit}${failed ? ' 上限を超えています。' : ''}`,
    )
  }
  if (!existsSync(RECORD_FILE))
    console.log('大きさはまだ記録されていません: npm run budget:record -- --why "はじめの記録"')
  const problems = existsSync(RECORD_FILE)
    ? recordProblems(measures, readSizeRecord(), readFileSync('CHANGELOG.md', 'utf8'))
    : []
  for (const problem of problems) console.log(`× ${problem}`)
  if (problems.length > 0)
    console.log('わけがあるなら npm run budget:record -- --why "わけ" と書いてください。')
  return over + problems.length === 0 ? 0 : 1
}

if (process.argv[1]?.endsWith('check-budget.ts')) process.exitCode = main()
