import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { DataStamp } from './dataStamp'
import type { RunWorks, Work } from './pagePool'
import { readConcepts } from './readConcepts'
import { cacheKey } from './siteCache'
import { knownFacts } from './town'
import type { TownFacts, TownJob } from './town'

export interface SitePlaces {
  /** The site's folder. */
  readonly out: string
  /** Folder of the data files. */
  readonly generated: string
  /** Folder of what earlier builds made. */
  readonly cache: string
  /** Folder of the packages. */
  readonly root: string
}

/** What the first process keeps of what was found out: nothing as long as a list of files. */
type ShownFacts = Omit<TownFacts, 'pictures'>

/** What the first process knows of a municipality. */
export interface Town {
  readonly entry: DataStamp['entry']
  readonly job: TownJob
  readonly facts: ShownFacts
}

/**
 * Draws the pictures of municipalities that changed, and finds out what the rest of the site shows of each.
 *
 * @param code changes with our own code
 */
export async function prepareTowns(
  stamps: readonly Pick<DataStamp, 'key' | 'folder' | 'entry'>[],
  { generated, cache, root }: SitePlaces,
  { date, code, run }: { readonly date: string; readonly code: string; readonly run: RunWorks },
): Promise<Town[]> {
  removePicturesOfOthers(generated, new Set(stamps.map(({ entry }) => entry.code)))
  const concepts = readConcepts(root)
  const jobs = stamps.map(({ key, folder, entry }) => ({
    code: entry.code,
    slug: entry.slug,
    path: join(root, folder),
    date,
    concepts,
    generated,
    cache,
    key: cacheKey('town', code, key),
  }))
  const known = new Map<string, ShownFacts>()
  const keep = (of: string, { publishedOn, compared }: TownFacts) =>
    known.set(of, { publishedOn, compared })
  const missing: Work[] = []
  for (const job of jobs) {
    const facts = knownFacts(job)
    if (facts) keep(job.code, facts)
    else missing.push({ code: job.code, name: job.path, order: { prepare: job } })
  }
  await run(missing, ({ code: of = '' }, { facts }) => {
    if (facts) keep(of, facts)
  })
  return stamps.flatMap(({ entry }, place) => {
    const facts = known.get(entry.code)
    const job = jobs[place]
    return facts && job ? [{ entry, job, facts }] : []
  })
}

function removePicturesOfOthers(generated: string, codes: ReadonlySet<string>): void {
  const home = join(generated, 'share')
  for (const name of existsSync(home) ? readdirSync(home) : []) {
    if (!codes.has(name)) rmSync(join(home, name), { recursive: true })
  }
}
