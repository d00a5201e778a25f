import { join } from 'node:path'
import type { Language } from '@/text/language'
import { absoluteAddress, alternatesOf, pathIn } from './pageTemplate'
import type { SiteAddress } from './pageTemplate'
import { writeFile } from './writeFile'

export interface SitemapEntry {
  /** Without its language. */
  readonly path: string
  /** Of the figures on it. */
  readonly day: string | undefined
  readonly languages: readonly Language[]
}

export type SitePaths = readonly (readonly [path: string, entry: SitemapEntry])[]

/** What one file may hold (sitemaps.org). */
export const SITEMAP_LIMITS = { addresses: 50_000, bytes: 50 * 1_024 * 1_024 }

const START = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
  '',
].join('\n')
const END = '</urlset>\n'

/** Pages that show what a reader's own device holds. */
const OWN = /^\/(list|storage|board)(\/|$)/

function entryLine(site: SiteAddress, address: string, entry: SitemapEntry): string {
  const { path, day, languages } = entry
  const changed = day ? `<lastmod>${day}</lastmod>` : ''
  const others = alternatesOf(languages).map(
    ([name, language]) =>
      `<xhtml:link rel="alternate" hreflang="${name}" href="${absoluteAddress(site, pathIn(language, path))}"/>`,
  )
  return `  <url><loc>${absoluteAddress(site, address)}</loc>${changed}${others.join('')}</url>\n`
}

function indexText(site: SiteAddress, count: number): string {
  const maps = Array.from(
    { length: count },
    (_, place) =>
      `  <sitemap><loc>${absoluteAddress(site, `/${partName(place + 1)}`)}</loc></sitemap>\n`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${maps.join('')}</sitemapindex>\n`
}

const partName = (number: number) => `sitemap-${number}.xml`

/**
 * Writes `sitemap.xml` with the given addresses. Where they are more than one file may hold, it is an index of
 * `sitemap-1.xml`, `sitemap-2.xml` and so on. One of them at a time is in memory.
 *
 * @returns how many files hold addresses
 */
export function writeSitemap(
  out: string,
  site: SiteAddress,
  paths: Iterable<SitePaths[number]>,
  limits = SITEMAP_LIMITS,
): number {
  const room = limits.bytes - Buffer.byteLength(START + END)
  let lines: string[] = []
  let bytes = 0
  let parts = 0
  const flush = (name: string) => {
    writeFile(join(out, name), START + lines.join('') + END)
    lines = []
    bytes = 0
  }
  for (const [address, entry] of paths) {
    if (OWN.test(entry.path)) continue
    const line = entryLine(site, address, entry)
    const size = Buffer.byteLength(line)
    if (lines.length >= limits.addresses || bytes + size > room) flush(partName(++parts))
    lines.push(line)
    bytes += size
  }
  if (parts === 0) {
    flush('sitemap.xml')
    return 1
  }
  flush(partName(++parts))
  writeFile(join(out, 'sitemap.xml'), indexText(site, parts))
  return parts
}
