import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as Prerender from '../src/prerender'
import { LONGEST_CHOICE } from '../src/domain/municipalityChoice'
import type { Snapshot } from '../src/domain/snapshot'
import { translateSnapshot } from '../src/format/translateSnapshot'
import type { MunicipalityEntry } from '../src/snapshots/snapshotRepository'
import { appChanges } from './appChanges'
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
import type { CardAssets } from './embedAssets'
import { chunkKey, deviceChunks, languageChunks, preloadsOf } from './pageChunks'
import type { Manifest } from './pageChunks'
import type { PageTask } from './pageShares'
import { absoluteAddress, fillTemplate, pathIn } from './pageTemplate'
import type { PageParts, SiteAddress } from './pageTemplate'
import { readChanges } from './readChanges'
import { siteAddress } from './siteAddress'
import type { SitemapEntry, SitePaths } from './sitemap'
import { sliceSnapshot } from './sliceSnapshot'
import type { DrawnTown } from './town'
import { writeCards } from './writeEmbeds'
import { writeFeeds } from './writeFeeds'
import { writeFile } from './writeFile'
import { comparePages, planPages, planRedirects, redirectHtml } from './writePlanPages'
import type { PlanPage, PublishedPlans } from './writePlanPages'

type PrerenderBuild = Pick<
  typeof Prerender,
  | 'prerenderPage'
  | 'prerenderFrozen'
  | 'prerenderEmbed'
  | 'prerenderPlans'
  | 'prerenderChanges'
  | 'prerenderGallery'
>

/** @param server folder of the server build of `src/prerender.ts` */
export async function loadPrerender(server: string): Promise<PrerenderBuild> {
  const built = pathToFileURL(resolve(server, 'prerender.js')).href
  return (await import(built)) as PrerenderBuild
}

/** What every page is drawn with. It holds data alone, so that it can be sent to another process. */
export interface PageSite {
  /** Folder of the data files. */
  readonly generated: string
  /** Folder of the server build of `src/prerender.ts`. */
  readonly server: string
  /** `index.html` as Vite wrote it, before the first page took its place. */
  readonly template: string
  readonly chunks: Manifest
  readonly cards: CardAssets
}

/** What one share of the pages is drawn from, and nothing else. */
export interface ShareInput {
  /** The list as far as these pages show it: the whole, or the one municipality's entry. */
  readonly municipalities: readonly MunicipalityEntry[]
  /** The newest day of figures on the whole site. */
  readonly newestDay?: string | undefined
  /** The municipality whose pages these are. */
  readonly town?: DrawnTown
  /** What is laid side by side; one municipality's after the other, in order of codes. */
  readonly compared?: readonly Pick<PublishedPlans, 'snapshot' | 'words'>[]
}

export interface PageJob extends PageSite, ShareInput {
  readonly language: Language
  readonly site: SiteAddress
  readonly build: PrerenderBuild
  /** By path, with its language: what a sitemap lists. */
  readonly paths: Map<string, SitemapEntry>
  /** Takes a finished file. */
  readonly write: (path: string, text: string) => void
}

const WRITERS: Readonly<Record<PageTask['kind'], (job: PageJob) => Promise<void>>> = {
  site: writeSitePages,
  compare: (job) => writeDrawnPlans(job, comparePages(comparedIn(job))),
  app: writeAppPages,
  plans: writePlanPages,
  changes: writeChangesPages,
  frozen: writeFrozenPages,
  cards: (job) => writeCards(job, townOf(job)),
  feeds: (job) => Promise.resolve(writeFeeds(job, townOf(job))),
}

/** Draws one share of the pages; gives those that a sitemap lists. */
export async function writePageShare(
  page: PageSite,
  { kind, language }: PageTask,
  input: ShareInput,
  write: PageJob['write'],
): Promise<SitePaths> {
  const paths = new Map<string, SitemapEntry>()
  const build = await loadPrerender(page.server)
  await WRITERS[kind]({ ...page, ...input, language, site: siteAddress(), build, paths, write })
  return [...paths]
}

function townOf({ town }: PageJob): DrawnTown {
  if (!town) throw new Error('この組のページは、ひとつのまちのものです。')
  return town
}

/**
 * Writes what is no page of one language and of no municipality into a client build: the empty shell for offline
 * navigation, the 404 page, and the lists of data files.
 */
export async function writeSiteFiles(
  out: string,
  { generated, server, template, chunks }: PageSite,
  municipalities: readonly MunicipalityEntry[],
): Promise<void> {
  const site = siteAddress()
  const { prerenderPage } = await loadPrerender(server)
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
  copyLists(generated, out)
  rmSync(join(out, '.vite'), { recursive: true, force: true })
}

/** Data files of no municipality: the lists, and the examples. */
function copyLists(generated: string, out: string): void {
  const home = join(generated, 'open-data')
  if (!existsSync(home)) return
  for (const entry of readdirSync(home, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    const place = path.slice(generated.length + 1)
    if (entry.isFile() && !/^open-data[/\\]\d+[/\\]/.test(place))
      writeFile(join(out, place), readFileSync(path))
  }
}

/** Pages that carry their slice of the snapshot, and the list of indicators, which is drawn anew. */
function appPageWriter(job: PageJob) {
  const { site, template, chunks, build, paths, municipalities, language, newestDay } = job
  return async (
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
    job.write(pageFile(language, path), fillTemplate(template, site, parts))
    paths.set(pathIn(language, path), { path, day: shown?.publishedOn ?? newestDay, languages })
  }
}

/** Where a page is kept: `en/isesaki/index.html`. */
function pageFile(language: Language, path: string): string {
  return `${languageFolder(language)}${path.slice(1)}/index.html`.replace(/^\/|(?<=\/)\//g, '')
}

/** Pages of no municipality. */
async function writeSitePages(job: PageJob): Promise<void> {
  const { language, municipalities } = job
  const writePage = appPageWriter(job)
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
}

/** One municipality's pages that carry their slice of its snapshot, and its list of indicators, which is drawn anew. */
async function writeAppPages(job: PageJob): Promise<void> {
  const { site, language } = job
  const town = townOf(job)
  const images = town.images[mainLanguage(language)]
  const writePage = appPageWriter(job)
  const snapshot = translateSnapshot(town.snapshot, town.words, language)
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

interface PageOptions {
  readonly extraHead?: string
  readonly languages?: readonly Language[]
  /** Its figures are known only in the browser: what brings them comes with the page. */
  readonly figuresLater?: boolean
}

/** Everything about the plans of one municipality, and the short ways to places on those pages. */
async function writePlanPages(job: PageJob): Promise<void> {
  const { site, language } = job
  const town = townOf(job)
  const snapshot = translateSnapshot(town.snapshot, town.words, language)
  await writeDrawnPlans(job, planPages({ ...town, snapshot }))
  // They lead to pages that are drawn in whole languages alone.
  const redirects = WHOLE_LANGUAGES.includes(language) ? planRedirects(town) : []
  const folder = languageFolder(language)
  for (const { path, to } of redirects) {
    job.write(pageFile(language, path), redirectHtml(`${site.base}${folder}${to.slice(1)}`))
  }
}

/** What is compared, with names in the job's language. */
function comparedIn({ compared = [], language }: PageJob): Snapshot[] {
  return compared.map(({ snapshot, words }) => translateSnapshot(snapshot, words, language))
}

async function writeDrawnPlans(job: PageJob, pages: readonly PlanPage[]): Promise<void> {
  const { site, template, chunks, build, municipalities, paths, language } = job
  const preload = [
    ...languageChunks(chunks, language, site.base),
    ...preloadsOf(chunks, 'src/pages/PlansPage.vue', site.base),
  ]
  for (const { path, snapshots, plans, languages } of pages) {
    if (!languages.includes(language)) continue
    const drawn = await build.prerenderPlans(
      path,
      site.base,
      snapshots,
      plans,
      municipalities,
      language,
    )
    const parts = { ...drawn, path, preload, language, languages }
    job.write(pageFile(language, path), fillTemplate(template, site, parts))
    paths.set(pathIn(language, path), { path, day: snapshots[0]?.publishedOn, languages })
  }
}

/** What changed between editions: drawn from the snapshots as they are served. */
async function writeChangesPages(job: PageJob): Promise<void> {
  const { generated, site, template, chunks, build, municipalities, paths, language } = job
  const town = townOf(job)
  const preload = new Set([
    ...languageChunks(chunks, language, site.base),
    ...preloadsOf(chunks, 'src/pages/PlansPage.vue', site.base),
    ...preloadsOf(chunks, 'src/pages/ChangesPage.vue', site.base),
  ])
  const snapshot = translateSnapshot(town.snapshot, town.words, language)
  const path = `/${changesPath(snapshot.municipality.slug)}`
  const changes = readChanges(generated, snapshot.municipality.code)
  const drawn = await build.prerenderChanges(
    path,
    site.base,
    snapshot,
    changes,
    municipalities,
    language,
  )
  const languages = LANGUAGES
  const parts = { ...drawn, path, preload: [...preload], language, languages }
  job.write(pageFile(language, path), fillTemplate(template, site, parts))
  paths.set(pathIn(language, path), { path, day: snapshot.publishedOn, languages })
}

/** A page for every indicator of every publication: `/<slug>/kpi/<id>/s/<snapshot>`. */
async function writeFrozenPages(job: PageJob): Promise<void> {
  const { site, template, chunks, build, language } = job
  const town = townOf(job)
  const preload = [
    ...languageChunks(chunks, language, site.base),
    ...preloadsOf(chunks, 'src/pages/FrozenPage.vue', site.base),
  ]
  for (const { snapshot, images, words } of town.editions) {
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
      job.write(pageFile(language, path), page)
    }
  }
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
