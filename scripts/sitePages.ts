import { bundleFacts, sha256Of } from './bundle'
import type { CompressOptions } from './compressSite'
import type { DataStamp } from './dataStamp'
import { makeStyles } from './inlineStyles'
import { packedSums, packOnce } from './packShare'
import { runWorks } from './pagePool'
import type { PageCrew } from './pagePool'
import { townFolders } from './pageShares'
import { codeVersion, siteVersion } from './pageStamp'
import { bundlePath, cacheKey, endBuild } from './siteCache'
import { siteAddress } from './siteAddress'
import type { SitePaths } from './sitemap'
import { writeSitemap } from './sitemap'
import {
  drawnFacts,
  packedData,
  packedPages,
  sharesOf,
  summedFolders,
  wishesOf,
} from './siteShares'
import type { PackedShare, Share } from './siteShares'
import { prepareTowns } from './siteTowns'
import type { SitePlaces } from './siteTowns'
import type { SummedFolder } from './writeChecksums'
import type { PageSite } from './writePages'

export interface SitePagesOptions extends SitePlaces {
  readonly date: string
  /** In order of codes. */
  readonly stamps: readonly Pick<DataStamp, 'key' | 'folder' | 'entry'>[]
  readonly crew: PageCrew
}

/** How many shares a build has, and how many of them nobody had drawn before. */
export interface ShareCounts {
  readonly all: number
  readonly drawn: number
}

/**
 * The pages of a site, share by share: what nothing changed of comes from the cache. This process knows the list of
 * municipalities and the keys of their shares; a municipality itself is only in the memory of the process that draws it.
 */
export async function beginSitePages({ date, stamps, crew, ...places }: SitePagesOptions) {
  const { out, cache } = places
  const code = codeVersion()
  const run = runWorks(crew)
  const towns = await prepareTowns(stamps, places, { date, code, run })
  const used = new Set(towns.map(({ job }) => job.key))
  let packed: readonly PackedShare[] = []

  /** Draws what is not in the cache, or not whole. */
  async function draw(shares: readonly Share[]): Promise<ShareCounts> {
    for (const { key } of shares) used.add(key)
    const missing = shares.filter(({ key }) => bundleFacts(bundlePath(cache, key)) === undefined)
    await run(missing.map(({ work }) => work))
    return { all: shares.length, drawn: missing.length }
  }

  /** Puts everything into the site; data files first, for those of a large municipality take long. */
  async function pack(shares: readonly Share[]): Promise<PackedShare[]> {
    const { all, kinds } = wishesOf(cache, shares)
    const styles = await makeStyles(out, all)
    const found = [
      ...towns.map((town) => packedData(town, code, places)),
      ...shares.map((share) => packedPages(share, kinds.get(share) ?? [], styles, places)),
    ]
    for (const { key } of found) used.add(key)
    crew.tell({ styles })
    await run(found.map(({ work }) => work))
    return found
  }

  function* sitemapPaths(shares: readonly Share[]): Generator<SitePaths[number]> {
    for (const share of shares) yield* drawnFacts(cache, share).paths
  }

  return {
    municipalities: towns.map(({ entry }) => entry),

    /**
     * Draws all pages and puts them and the data files into the site, with their styles and packed siblings.
     *
     * @param told how many shares there are, once all are drawn
     */
    async write(site: PageSite, told: (counts: ShareCounts) => void): Promise<void> {
      crew.tell({ site })
      const shares = sharesOf(towns, siteVersion(code, site), cache)
      told(await draw(shares))
      packed = await pack(shares)
      const address = siteAddress()
      if (address.origin) writeSitemap(out, address, sitemapPaths(shares))
    },

    /** For what is in no share: what is packed already, and a memory of what was packed before. */
    forTheRest(): CompressOptions {
      const done = new Set(towns.flatMap(({ job }) => townFolders(job).map(({ path }) => path)))
      for (const { key, town } of packed) {
        if (!town) for (const path of packedSums(cache, key).keys()) done.add(path)
      }
      return {
        isDone: (path) => done.has(path),
        pack: (path, text) => {
          const key = cacheKey('file', code, path, sha256Of(text))
          used.add(key)
          return packOnce({ cache, key }, path, text)
        },
      }
    },

    /** Folders whose files were hashed when they were made. */
    summed: (): SummedFolder[] => summedFolders(cache, packed),

    /** Forgets what neither this build nor the one before it used. */
    end: () => endBuild(cache, [...used]),
  }
}
