import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as Prerender from '../src/prerender'
import { LONGEST_CHOICE } from '../src/domain/municipalityChoice'
import type { Snapshot } from '../src/domain/snapshot'
import { translateSnapshot } from '../src/format/translateSnapshot'
import type { MunicipalityEntry } from '../src/snapshots/snapshotRepository'
import { appChanges } from './appChanges'
import type { DrawnEdition, PicturesByLanguage } from './drawEditions'
import { datasetTags, frozenTags, indicatorTags, municipalityTags } from './indicatorTags'
import { changesPath, indicatorPath } from '../src/sharing/sitePaths'
import { writeCore } from '../src/snapshots/schema/writeCore'
import '../src/text/everyLanguage'
import {
  languageFolder,
  LANGUAGES,
  mainLanguage,
  MAIN_LANGUAGES,
  WHOLE_LANGUAGES,
} from '../src/text/language'
import type { Language } from '../src/text/language'
import { absoluteAddress, alternatesOf, fillTemplate, pathIn } from './pageTemplate'
import type { PageParts, SiteAddress } from './pageTemplate'
import { readChanges } from './readChanges'
import { normalizeBase } from './requestPath'
import { sliceSnapshot } from './sliceSnapshot'
import { planPages, planRedirects, redirectHtml } from './writePlanPages'
import type { PublishedPlans } from './writePlanPages'

/** The server build of `src/prerender.ts` and what it needs, made by `build-site` before the client build. */
export const SERVER_BUILD = '.cache/server'

type PrerenderBuild = Pick<
  typeof Prerender,
  | 'prerenderPage'
  | 'prerenderFrozen'
  | 'prerenderEmbed'
  | 'prerenderPlans'
  | 'prerenderChanges'
  | 'prerenderGallery'
>

export async function loadPrerender(): Promise<PrerenderBuild> {
  const built = pathToFileURL(join(process.cwd(), SERVER_BUILD, 'prerender.js')).href
  return (await import(built)) as PrerenderBuild
}

/** What pages are drawn from. It holds data alone, so that it can be sent to another process. */
export interface SiteInput {
  readonly plans: readonly PublishedPlans[]
  readonly editions: readonly DrawnEdition[]
  readonly municipalities: readonly MunicipalityEntry[]
  readonly images: PicturesByLanguage
}

/** The built site that pages are put into: its folder, that of the data files, and what Vite made. */
export interface PageSite {
  readonly out: string
  readonly generated: string
  /** `index.html` as Vite wrote it, before the first page took its place. */
  readonly template: string
  readonly chunks: Manifest
  readonly input: SiteInput
}

/** A share of the pages, drawn in one go by one process. */
export interface PageTask {
  readonly kind: 'app' | 'plans' | 'changes' | 'frozen'
  readonly language: Language
}

export type SitePaths = readonly (readonly [path: string, entry: SitemapEntry])[]

interface Job extends PageSite {
  readonly site: SiteAddress
  readonly build: PrerenderBuild
  /** By path, with its language: the day of the figures on it. */
  readonly paths: Map<string, SitemapEntry>
}

/** All languages, or for a quick build those that `SITE_LANGUAGES` names (`ja,en`). */
function drawnLanguages(named = ''): readonly Language[] {
  const wanted = named.split(',').filter(Boolean)
  return wanted.length === 0 ? LANGUAGES : LANGUAGES.filter((each) => wanted.includes(each))
}

/** Languages of the first pages, the featured indicators, and the lists and comparisons of plans. */
const PART_LANGUAGES = LANGUAGES.filter((language) => !WHOLE_LANGUAGES.includes(language))

/** All pages of the site in shares, the longest first: a long one that comes last would leave the other cores idle. */
export function pageTasks(): PageTask[] {
  const languages = drawnLanguages(process.env['SITE_LANGUAGES'])
  const among = (some: readonly Language[]) => languages.filter((each) => some.includes(each))
  const share = (kind: PageTask['kind'], some: readonly Language[]): PageTask[] =>
    among(some).map((language) => ({ kind, language }))
  return [
    ...share('app', WHOLE_LANGUAGES),
    ...share('plans', WHOLE_LANGUAGES),
    ...share('frozen', MAIN_LANGUAGES),
    ...share('app', PART_LANGUAGES),
    ...share('plans', PART_LANGUAGES),
    ...share('changes', LANGUAGES),
  ]
}

const WRITERS: Readonly<Record<PageTask['kind'], (job: Job, language: Language) => Promise<void>>> =
  {
    app: writeAppPages,
    plans: writePlanPages,
    changes: writeChangesPages,
    frozen: writeFrozenPages,
  }

/** Writes one share of the pages; gives those that a sitemap lists. */
export async function writePageShare(page: PageSite, task: PageTask): Promise<SitePaths> {
  const paths = new Map<string, SitemapEntry>()
  const job = { ...page, site: siteAddress(), build: await loadPrerender(), paths }
  await WRITERS[task.kind](job, task.language)
  return [...paths]
}

/**
 * Writes what is no page of one language into a client build: short ways, the empty shell for offline navigation,
 * the 404 page, the sitemap of the given paths, and the data files.
 */
export async function writeSiteFiles(page: PageSite, paths: SitePaths): Promise<void> {
  const { out, generated, template, chunks, input } = page
  const site = siteAddress()
  for (const { path, to } of input.plans.flatMap(planRedirects)) {
    for (const language of WHOLE_LANGUAGES) {
      const folder = languageFolder(language)
      writeFile(
        join(out, folder, path, 'index.html'),
        redirectHtml(`${site.base}${folder}${to.slice(1)}`),
      )
    }
  }
  const { prerenderPage } = await loadPrerender()
  const { municipalities } = input
  const missing = await prerenderPage('/404/not-found', site.base, undefined, municipalities, 'ja')
  writeFile(
    join(out, '404.html'),
    fillTemplate(template, site, {
      head: missing.head,
      path: '/404.html',
      html: missing.html,
      preload: [],
      language: 'ja',
      languages: [],
    }).replace(/<link rel="canonical"[^>]*>|<meta property="og:url"[^>]*>/g, ''),
  )
  writeFile(join(out, 'shell.html'), shellPage(template, chunks, site.base))
  writeFile(join(out, 'robots.txt'), robots(site))
  writeFile(join(out, 'app-changes.json'), `${JSON.stringify(appChanges())}\n`)
  if (site.origin) writeFile(join(out, 'sitemap.xml'), sitemap(site, paths))
  for (const folder of ['snapshots', 'open-data', 'share']) {
    const from = join(generated, folder)
    if (existsSync(from)) cpSync(from, join(out, folder), { recursive: true })
  }
  rmSync(join(out, '.vite'), { recursive: true, force: true })
}

/** Pages that carry their slice of the snapshot, and the list of indicators, which is drawn anew. */
async function writeAppPages(job: Job, language: Language): Promise<void> {
  const { out, site, template, chunks, build, input, paths } = job
  const { municipalities } = input
  const images = input.images[mainLanguage(language)]
  const newestDay = input.plans
    .map(({ snapshot }) => snapshot.publishedOn)
    .sort()
    .at(-1)
  const writePage = async (
    path: string,
    page: string,
    shown: Snapshot | undefined,
    hydrate: boolean,
    { extraHead = '', languages = LANGUAGES, figuresLater = false }: PageOptions = {},
  ): Promise<void> => {
    const { html, head } = await build.prerenderPage(
      path,
      site.base,
      shown,
      municipalities,
      language,
      site.origin,
    )
    const parts: PageParts = {
      head,
      path,
      html,
      preload: [
        ...languageChunks(chunks, language, site.base),
        ...preloadsOf(chunks, `src/pages/${page}.vue`, site.base),
        ...(figuresLater ? deviceChunks(chunks, site.base) : []),
      ],
      extraHead,
      language,
      languages,
      // Pages with furigana are drawn anew: what Vue takes over must be what it would draw.
      ...(hydrate && language !== 'ja-easy'
        ? {
            state: {
              ...(shown ? { snapshotId: shown.id, core: writeCore(shown) } : {}),
              ...(page === 'ChoicePage' ? { municipalities } : {}),
            },
          }
        : {}),
    }
    writeFile(
      join(out, languageFolder(language), path, 'index.html'),
      fillTemplate(template, site, parts),
    )
    paths.set(pathIn(language, path), { path, day: shown?.publishedOn ?? newestDay, languages })
  }

  // A list of a whole country is not sent twice, as HTML and as data: its page is drawn anew.
  await writePage('/', 'ChoicePage', undefined, municipalities.length <= LONGEST_CHOICE)
  for (const [path, page] of [
    ['/about', 'AboutPage'],
    ['/accessibility', 'AccessibilityPage'],
    ['/list', 'CouncilPage'],
    ['/storage', 'StoragePage'],
  ] as const) {
    await writePage(path, page, undefined, true)
  }
  // What a board shows stands in the part of its address that only the browser sees.
  for (const path of ['/board', '/board/edit', '/board/present', '/board/print']) {
    await writePage(path, 'CouncilPage', undefined, false, { figuresLater: true })
  }
  // For those who keep the tables, which are in Japanese.
  for (const path of language === 'ja' ? ['/staff', '/staff/guide'] : []) {
    await writePage(path, 'PlansPage', undefined, true, { languages: ['ja'] })
  }
  for (const { snapshot } of translated(input, language)) {
    const { slug } = snapshot.municipality
    const featured = snapshot.records
      .filter(({ indicator }) => indicator.featured)
      .map(({ indicator }) => indicator.id)
    await writePage(`/${slug}`, 'MunicipalityPage', sliceSnapshot(snapshot, featured), true, {
      extraHead: municipalityTags(site, snapshot, images, language),
    })
    await writePage(`/${slug}/data`, 'DataPage', sliceSnapshot(snapshot, []), true, {
      extraHead: datasetTags(site, snapshot),
    })
    await writePage(`/${slug}/kpi`, 'IndicatorListPage', snapshot, false)
    for (const { indicator } of snapshot.records) {
      const languages = indicator.featured ? LANGUAGES : WHOLE_LANGUAGES
      const path = `/${slug}/kpi/${indicator.id}`
      if (!languages.includes(language)) continue
      await writePage(path, 'IndicatorPage', sliceSnapshot(snapshot, [indicator.id]), true, {
        extraHead: indicatorTags(site, snapshot, indicator.id, images, language),
        languages,
      })
    }
    if (slug === 'isesaki') {
      await writePage('/method', 'MethodPage', sliceSnapshot(snapshot, ['recycling-rate']), true)
    }
  }
}

interface PageOptions {
  readonly extraHead?: string
  readonly languages?: readonly Language[]
  /** Its figures are known only in the browser: what brings them comes with the page. */
  readonly figuresLater?: boolean
}

async function writePlanPages(job: Job, language: Language): Promise<void> {
  const { out, site, template, chunks, build, input, paths } = job
  const preload = [
    ...languageChunks(chunks, language, site.base),
    ...preloadsOf(chunks, 'src/pages/PlansPage.vue', site.base),
  ]
  for (const { path, snapshots, plans, languages } of planPages(translated(input, language))) {
    if (!languages.includes(language)) continue
    const drawn = await build.prerenderPlans(
      path,
      site.base,
      snapshots,
      plans,
      input.municipalities,
      language,
    )
    writeFile(
      join(out, languageFolder(language), path, 'index.html'),
      fillTemplate(template, site, {
        ...drawn,
        path,
        preload,
        language,
        languages,
      }),
    )
    paths.set(pathIn(language, path), {
      path,
      day: snapshots[0]?.publishedOn,
      languages,
    })
  }
}

/** Everything published, with names and descriptions in a language. */
function translated({ plans }: SiteInput, language: Language): PublishedPlans[] {
  return plans.map((published) => ({
    ...published,
    snapshot: translateSnapshot(published.snapshot, published.words, language),
  }))
}

/** What changed between editions: drawn from the snapshots as they are served. */
async function writeChangesPages(job: Job, language: Language): Promise<void> {
  const { out, generated, site, template, chunks, build, input, paths } = job
  const preload = new Set([
    ...languageChunks(chunks, language, site.base),
    ...preloadsOf(chunks, 'src/pages/PlansPage.vue', site.base),
    ...preloadsOf(chunks, 'src/pages/ChangesPage.vue', site.base),
  ])
  for (const { snapshot } of translated(input, language)) {
    const path = `/${changesPath(snapshot.municipality.slug)}`
    const changes = readChanges(generated, snapshot.municipality.code)
    const drawn = await build.prerenderChanges(
      path,
      site.base,
      snapshot,
      changes,
      input.municipalities,
      language,
    )
    const parts = { ...drawn, path, preload: [...preload], language, languages: LANGUAGES }
    writeFile(
      join(out, languageFolder(language), path, 'index.html'),
      fillTemplate(template, site, parts),
    )
    paths.set(pathIn(language, path), {
      path,
      day: snapshot.publishedOn,
      languages: LANGUAGES,
    })
  }
}

/** A page for every indicator of every publication: `/<slug>/kpi/<id>/s/<snapshot>`. */
async function writeFrozenPages(job: Job, language: Language): Promise<void> {
  const { out, site, template, chunks, build, input } = job
  const preload = [
    ...languageChunks(chunks, language, site.base),
    ...preloadsOf(chunks, 'src/pages/FrozenPage.vue', site.base),
  ]
  for (const { snapshot, images } of input.editions) {
    const words = input.plans.find((one) => one.snapshot.id === snapshot.id)?.words ?? {}
    const translated = translateSnapshot(snapshot, words, language)
    for (const { indicator } of translated.records) {
      const path = `/${indicatorPath(snapshot.municipality.slug, indicator.id, snapshot.id)}`
      const shown = sliceSnapshot(translated, [indicator.id])
      const { html, head } = await build.prerenderFrozen(
        path,
        site.base,
        shown,
        indicator.id,
        language,
        site.origin,
      )
      const page = fillTemplate(template, site, {
        head,
        path,
        html,
        preload,
        language,
        languages: MAIN_LANGUAGES,
        state: { frozen: { id: shown.id, core: writeCore(shown) } },
        extraHead: frozenTags(snapshot, indicator.id, images[mainLanguage(language)]),
      })
      writeFile(join(out, languageFolder(language), path, 'index.html'), page)
    }
  }
}

/** The words of a language, which the page's script would ask for only after it has run. */
export function languageChunks(chunks: Manifest, language: Language, base: string): string[] {
  if (language === 'ja') return []
  const words = `src/languages/${languageFolder(language).replace('/', '.ts')}`
  return ['src/loadLanguage.ts', words].flatMap((file) => preloadsOf(chunks, file, base))
}

/** Where the site lives: `SITE_URL` and `BASE_PATH`. */
export function siteAddress(): SiteAddress {
  return {
    origin: (process.env.SITE_URL ?? '').replace(/\/+$/, ''),
    base: normalizeBase(process.env.BASE_PATH),
  }
}

interface ManifestChunk {
  readonly file: string
  readonly name?: string
  readonly imports?: readonly string[]
}

export type Manifest = Readonly<Record<string, ManifestChunk>>

export function readManifest(out: string): Manifest {
  return JSON.parse(readFileSync(join(out, '.vite', 'manifest.json'), 'utf8')) as Manifest
}

/** What every page needs: the app itself, which the first script imports when the page is drawn. */
const APP = 'src/main.ts'

/** The template as Vite wrote it with the app's files beside its first script, so that they come together. */
export function withApp(template: string, chunks: Manifest, base: string): string {
  const entry = /<script type="module"[^>]*><\/script>/
  if (!entry.test(template)) throw new Error('index.html: no first script')
  const [app, ...more] = chunksOf(chunks, APP).map((file) => `href="${base}${file}">`)
  const tags = [
    `<link rel="modulepreload" crossorigin data-app ${app}`,
    ...more.map((file) => `<link rel="modulepreload" crossorigin ${file}`),
  ]
  return template.replace(entry, (script) => [script, ...tags].join('\n    '))
}

/** A chunk and all that it imports, apart from what the first script imports. */
function chunksOf(manifest: Manifest, key: string): string[] {
  const known = reach(manifest, 'index.html')
  return [...reach(manifest, key)].flatMap((one) => (known.has(one) ? [] : fileOf(manifest, one)))
}

function fileOf(manifest: Manifest, key: string): string[] {
  const file = manifest[key]?.file
  return file === undefined ? [] : [file]
}

function reach(manifest: Manifest, key: string, seen = new Set<string>()): Set<string> {
  if (seen.has(key)) return seen
  seen.add(key)
  for (const next of manifest[key]?.imports ?? []) reach(manifest, next, seen)
  return seen
}

/** The chunk of a page and what it imports, apart from what every page loads anyway. */
export function preloadsOf(manifest: Manifest, page: string, base: string): string[] {
  const app = new Set(chunksOf(manifest, APP))
  return chunksOf(manifest, page).flatMap((file) => (app.has(file) ? [] : [base + file]))
}

/** A chunk that others import from as well is listed by its name alone. */
function chunkKey(chunks: Manifest, module: string): string {
  const name = basename(module).replace(/\.\w+$/, '')
  const shared = Object.keys(chunks).find((key) => chunks[key]?.name === name)
  return chunks[module] ? module : (shared ?? module)
}

/** What brings figures from the device or the network, which scripts would ask for one after another. */
function deviceChunks(chunks: Manifest, base: string): string[] {
  return [
    'src/pages/shownPage.ts',
    'src/openRepositories.ts',
    'src/stores/snapshotLoading.ts',
    'src/snapshots/database.ts',
  ].flatMap((module) => preloadsOf(chunks, chunkKey(chunks, module), base))
}

/**
 * The empty page for addresses that were never opened, without network. It names what an indicator's page needs from
 * the device, so that one script need not wait for another.
 */
function shellPage(template: string, chunks: Manifest, base: string): string {
  const needed = [
    ...deviceChunks(chunks, base),
    ...['src/pages/IndicatorPage.vue', 'src/pages/IndicatorContent.vue'].flatMap((module) =>
      preloadsOf(chunks, chunkKey(chunks, module), base),
    ),
  ]
  const tags = [...new Set(needed)].map(
    (href) => `<link rel="modulepreload" crossorigin href="${href}">`,
  )
  return template
    .replace('<!--head-->', () => tags.join('\n    '))
    .replace('<div id="app"></div>', '<div id="app" data-shell></div>')
}

function robots(site: SiteAddress): string {
  const map = site.origin ? `\nSitemap: ${absoluteAddress(site, '/sitemap.xml')}` : ''
  return `User-agent: *\nAllow: /${map}\n`
}

interface SitemapEntry {
  /** Without its language. */
  readonly path: string
  readonly day: string | undefined
  readonly languages: readonly Language[]
}

function sitemap(site: SiteAddress, paths: SitePaths): string {
  const entries = paths
    .filter(([, { path }]) => !/^\/(list|storage|board)(\/|$)/.test(path))
    .map(([address, { path, day, languages }]) => {
      const changed = day ? `<lastmod>${day}</lastmod>` : ''
      const others = alternatesOf(languages).map(
        ([name, language]) =>
          `<xhtml:link rel="alternate" hreflang="${name}" href="${absoluteAddress(site, pathIn(language, path))}"/>`,
      )
      return `  <url><loc>${absoluteAddress(site, address)}</loc>${changed}${others.join('')}</url>`
    })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n')
}

export function writeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
