import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SITEMAP_LIMITS, writeSitemap } from '../../scripts/sitemap'
import type { SitePaths } from '../../scripts/sitemap'
import { temporaryFolder } from '../fixtures/folders'

const SITE = { origin: 'https://example.jp', base: '/sub/' }

function* paths(count: number): Generator<SitePaths[number]> {
  for (let place = 0; place < count; place += 1) {
    const path = `/town/kpi/k${place}`
    yield [path, { path, day: '2026-11-21', languages: ['ja'] }]
  }
}
const read = (out: string, name: string) => readFileSync(join(out, name), 'utf8')
const addresses = (text: string) => [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, at]) => at)

describe('the map of a site', () => {
  it('is one file as long as one may hold it, without what only a device knows', () => {
    const out = temporaryFolder()
    const own: SitePaths = [
      ['/list', { path: '/list', day: undefined, languages: ['ja'] }],
      ['/en/board/edit', { path: '/board/edit', day: undefined, languages: ['ja', 'en'] }],
      ['/en/about', { path: '/about', day: undefined, languages: ['ja', 'ja-easy', 'en'] }],
    ]
    expect(writeSitemap(out, SITE, own)).toBe(1)
    const text = read(out, 'sitemap.xml')
    expect(addresses(text)).toEqual(['https://example.jp/sub/en/about'])
    expect(text).toContain('hreflang="x-default" href="https://example.jp/sub/about"')
    expect(existsSync(join(out, 'sitemap-1.xml'))).toBe(false)
  })

  it('of exactly 50,000 addresses is one file; one more makes it an index of two', () => {
    const [one, two] = [temporaryFolder(), temporaryFolder()]
    expect(SITEMAP_LIMITS.addresses).toBe(50_000)
    expect(writeSitemap(one, SITE, paths(50_000))).toBe(1)
    expect(addresses(read(one, 'sitemap.xml'))).toHaveLength(50_000)
    expect(writeSitemap(two, SITE, paths(50_001))).toBe(2)
    const index = read(two, 'sitemap.xml')
    expect(index).toContain('<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">')
    expect(addresses(index)).toEqual([
      'https://example.jp/sub/sitemap-1.xml',
      'https://example.jp/sub/sitemap-2.xml',
    ])
    const all = ['sitemap-1.xml', 'sitemap-2.xml'].map((name) => addresses(read(two, name)))
    expect(all.map(({ length }) => length)).toEqual([50_000, 1])
    expect(all.flat()).toEqual([...paths(50_001)].map(([path]) => `https://example.jp/sub${path}`))
  })

  it('begins another file before one grows too large', () => {
    const out = temporaryFolder()
    const parts = writeSitemap(out, SITE, paths(100), { addresses: 50_000, bytes: 2_000 })
    expect(parts).toBeGreaterThan(4)
    const names = Array.from({ length: parts }, (_, place) => `sitemap-${place + 1}.xml`)
    expect(names.every((name) => statSync(join(out, name)).size <= 2_000)).toBe(true)
    expect(names.flatMap((name) => addresses(read(out, name)))).toHaveLength(100)
  })
})
