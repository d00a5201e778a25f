import { bundleFacts } from './bundle'
import type { KindStyles, KindWishes, PageKind } from './inlineStyles'
import { packedSums } from './packShare'
import type { DrawnFacts } from './packShare'
import type { Work } from './pagePool'
import { siteTasks, townFolders, townTasks } from './pageShares'
import type { PageTask, TownFolder } from './pageShares'
import { bundlePath, cacheKey } from './siteCache'
import type { SitePlaces, Town } from './siteTowns'
import type { SummedFolder } from './writeChecksums'

/** A share of the pages, under the key of what is drawn. */
export interface Share {
  readonly task: PageTask
  readonly town?: Town
  readonly key: string
  readonly work: Work
}

/** A share that is in the site, under the key of its siblings; `data` stands for data files and pictures. */
export interface PackedShare {
  readonly kind: PageTask['kind'] | 'data'
  readonly language?: PageTask['language']
  readonly town?: Town
  readonly key: string
  readonly work: Work
}

export function nameOf({ kind, language, code }: PageTask): string {
  return [kind, language, code ?? ''].join(' ').trim()
}

/**
 * All shares of the pages, those of no municipality first. A municipality's pages show nothing of the others: their
 * keys change with it alone.
 *
 * @param version changes with the code and with what Vite made of it
 */
export function sharesOf(towns: readonly Town[], version: string, cache: string): Share[] {
  return [
    ...siteTasks().map((task) => siteShare(task, towns, version, cache)),
    ...towns.flatMap((town) =>
      townTasks(town.job.code).map((task): Share => {
        const input = { municipalities: [town.entry] }
        const key = cacheKey('drawn', version, task, input, town.job.key)
        const order = { draw: { task, key, cache, input, town: town.job } }
        return { task, town, key, work: { code: task.code, name: nameOf(task), order } }
      }),
    ),
  ]
}

function siteShare(task: PageTask, towns: readonly Town[], version: string, cache: string): Share {
  const newestDay = towns
    .map(({ facts }) => facts.publishedOn)
    .sort()
    .at(-1)
  const input = { municipalities: towns.map(({ entry }) => entry), newestDay }
  const compares = task.kind === 'compare'
  const shown = compares ? towns.map(({ facts }) => facts.compared) : []
  const key = cacheKey('drawn', version, task, input, shown)
  const compared = compares ? { compared: towns.map(({ job }) => job.key) } : {}
  const order = { draw: { task, key, cache, input, ...compared } }
  return { task, key, work: { name: nameOf(task), order } }
}

/** What is known of the drawn pages of a share. */
export function drawnFacts(cache: string, { key, task }: Share): DrawnFacts {
  const facts = bundleFacts<DrawnFacts>(bundlePath(cache, key))
  if (!facts) throw new Error(`${nameOf(task)}: ${bundlePath(cache, key)} がありません。`)
  return facts
}

/** What all pages of each kind ask of the stylesheets, and of which kinds each share has pages. */
export function wishesOf(cache: string, shares: readonly Share[]) {
  const all: KindWishes = new Map()
  const kinds = new Map<Share, readonly PageKind[]>()
  for (const share of shares) {
    const { wishes } = drawnFacts(cache, share)
    kinds.set(
      share,
      wishes.map(([kind]) => kind),
    )
    for (const [kind, { sheets, names }] of wishes) {
      const known = all.get(kind) ?? { sheets: new Set(), names: new Set() }
      for (const sheet of sheets) known.sheets.add(sheet)
      for (const name of names) known.names.add(name)
      all.set(kind, known)
    }
  }
  return { all, kinds }
}

/** A share of drawn pages as it goes into the site: it changes with the styles of the kinds that it has. */
export function packedPages(
  { task, town, key: drawn }: Share,
  kinds: readonly PageKind[],
  styles: KindStyles,
  { out, cache }: SitePlaces,
): PackedShare {
  const own = [...kinds].sort().map((kind) => [kind, styles[kind]])
  const key = cacheKey('packed', drawn, own)
  const order = { pack: { out, cache, key, drawn } }
  const work = { code: task.code, name: nameOf(task), order }
  return { kind: task.kind, language: task.language, ...(town ? { town } : {}), key, work }
}

/** The data files and pictures of a municipality. */
export function packedData(
  town: Town,
  code: string,
  { out, cache, generated }: SitePlaces,
): PackedShare {
  const { job } = town
  const key = cacheKey('data', code, job.key, job.code)
  const folders = townFolders(job)
    .filter(({ kinds }) => kinds.includes('data'))
    .map(({ path }) => path)
  const order = { pack: { out, cache, key, generated, folders } }
  return { kind: 'data', town, key, work: { code: job.code, name: `data ${job.slug}`, order } }
}

/** The folders of municipalities with the hashes of their files, which were taken when they were made. */
export function summedFolders(cache: string, packed: readonly PackedShare[]): SummedFolder[] {
  const byTown = new Map<Town, PackedShare[]>()
  for (const share of packed) {
    if (!share.town) continue
    const known = byTown.get(share.town)
    if (known) known.push(share)
    else byTown.set(share.town, [share])
  }
  return [...byTown].flatMap(([{ job }, shares]) =>
    townFolders(job).map((folder) => ({
      path: folder.path,
      read: () => {
        const sums = shares
          .filter((share) => mayHold(share, folder))
          .flatMap(({ key }) => [...packedSums(cache, key)])
        return new Map(sums.filter(([path]) => path.startsWith(folder.path)))
      },
    })),
  )
}

function mayHold({ kind, language: own }: PackedShare, { kinds, language }: TownFolder): boolean {
  if (!kinds.some((each) => each === kind)) return false
  return language === undefined || kind === 'feeds' || own === language
}
