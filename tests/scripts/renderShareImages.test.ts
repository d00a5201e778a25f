import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import type { ResvgRenderOptions } from '@resvg/resvg-js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { editionText } from '@/sharing/edition'
import type { ShareImageDrawing } from '@/sharing/shareImage'
import { renderShareImages, shareImageKey } from '../../scripts/render-share-images'
import {
  assertGlyphs,
  drawnCharacters,
  prepareFonts,
  readShareFonts,
} from '../../scripts/shareFonts'
import { ALL, drawingOf, renamed, SNAPSHOTS, shownOf } from '../sharing/shareFixtures'

const folder = mkdtempSync(join(tmpdir(), 'share-'))
const fonts = readShareFonts()
const SITE = { base: '/base/', origin: 'https://example.jp' }
const VARIED = [
  'recycling-rate',
  'convenience-store-certificate-rate',
  'real-balance-ratio',
  'general-account-initial-budget',
  'city-subsidy-amount-change',
  'website-accesses',
  'core-system-budget-savings',
]
/** Drawn in the fonts or not at all: nothing falls back. */
const EASILY_MISSING = '△▲○◎×●→℃㎡①⑭㎥㎢髙﨑−〜～—–・｜（）％²³μ※…㈱々「」“”'

let options: ResvgRenderOptions

beforeAll(async () => {
  const svgs = VARIED.map((id) => drawingOf(shownOf(id)).svg)
  const all = `<text>${EASILY_MISSING}</text>`
  options = await prepareFonts([...svgs, all], fonts, join(folder, 'fonts'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Pixels of a box that differ from its first one. */
function inkIn(
  { svg }: Pick<ShareImageDrawing, 'svg'>,
  box: { left: number; right: number; top: number; bottom: number },
): number {
  const image = new Resvg(svg, options).render()
  const pixels = image.pixels
  const at = (x: number, y: number) => pixels.readUInt32LE(4 * (y * image.width + x))
  const ground = at(Math.round(box.left), Math.max(0, Math.round(box.top)))
  let ink = 0
  for (let y = Math.max(0, Math.round(box.top)); y < Math.min(box.bottom, image.height); y += 1) {
    for (let x = Math.round(box.left); x < Math.min(box.right, image.width); x += 1) {
      if (at(x, y) !== ground) ink += 1
    }
  }
  return ink
}

describe('drawn pictures', () => {
  test.each(VARIED)('%s: no box of words is blank', (id) => {
    const drawing = drawingOf(shownOf(id))
    for (const box of drawing.boxes) {
      const area = (box.right - box.left) * (box.bottom - box.top)
      expect(inkIn(drawing, box) / area, box.role).toBeGreaterThan(0.04)
    }
  })

  test.each([...EASILY_MISSING])('%s is drawn', (character) => {
    const svg = (text: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="80" font-family="BIZ UDPGothic"><text x="8" y="60" font-size="48">${text}</text></svg>`
    const blank = new Resvg(svg(''), options).render().pixels
    expect(new Resvg(svg(character), options).render().pixels.equals(blank)).toBe(false)
    expect(() => assertGlyphs(new Map([['x', `<text>${character}</text>`]]), fonts)).not.toThrow()
  })
})

describe('glyph coverage', () => {
  test('all characters of all pictures are in the fonts', () => {
    const pictures = ALL.map((shown) => [shown.record.indicator.id, drawingOf(shown).svg] as const)
    expect(() => assertGlyphs(new Map(pictures), fonts)).not.toThrow()
  })

  test('a missing one stops the build, with its name and the indicator', async () => {
    const { snapshot, record } = renamed(shownOf('recycling-rate'), 'リサイクル₂率\u{1F600}')
    const built = [{ snapshot: { ...snapshot, records: [record] } }]
    const made = renderShareImages(join(folder, 'no'), built, SITE, { cache: join(folder, 'no-c') })
    await expect(made).rejects.toThrow(/「₂」\(U\+2082\) 伊勢崎市 recycling-rate[^]*U\+1F600/)
  })

  test('reads characters as they are drawn', () => {
    expect([
      ...drawnCharacters('<title>題</title><text x="1">a<tspan>&lt;&#39;</tspan></text>'),
    ]).toEqual(['a', '<', "'"])
  })
})

describe('renderShareImages', () => {
  const built = SNAPSHOTS.map((snapshot) => ({
    snapshot: {
      ...snapshot,
      records: snapshot.records.filter(({ indicator }) => VARIED.includes(indicator.id)),
    },
  }))
  const run = (out: string, cache: string) =>
    renderShareImages(join(folder, out), built, SITE, { cache: join(folder, cache) })
  const bytesOf = (out: string) =>
    readdirSync(join(folder, out), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.png'))
      .sort()
      .map((name) => [name, readFileSync(join(folder, out, name)).toString('base64')])

  test('writes both pictures, and the same bytes from an empty cache', async () => {
    const images = await run('one', 'cache-one')
    await run('two', 'cache-two')
    expect(bytesOf('one')).toHaveLength(2 * VARIED.length + SNAPSHOTS.length)
    expect(bytesOf('two')).toEqual(bytesOf('one'))
    const image = images.get(shareImageKey('102041', 'recycling-rate'))
    expect(image?.path).toMatch(/^\/share\/102041\/recycling-rate-[0-9a-f]{8}\.png$/)
    expect(image?.squarePath).toMatch(/^\/share\/102041\/recycling-rate-square-[0-9a-f]{8}\.png$/)
    expect(image?.address).toBe(`https://example.jp/base${image?.path ?? ''}`)
    expect(image?.alt).toMatch(/^リサイクル率。.*出典 .*ページ。$/)
    const png = readFileSync(join(folder, 'one', image?.path ?? ''))
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    const square = readFileSync(join(folder, 'one', image?.squarePath ?? ''))
    expect([square.readUInt32BE(16), square.readUInt32BE(20)]).toEqual([1080, 1080])
    expect(statSync(join(folder, 'one', image?.path ?? '')).size).toBeLessThan(80_000)
  })

  test('does not draw again what has not changed', async () => {
    await run('three', 'cache-three')
    const cache = join(folder, 'cache-three')
    const files = readdirSync(cache).filter((name) => name.endsWith('.png'))
    for (const file of files) utimesSync(join(cache, file), 1, 1)
    await run('four', 'cache-three')
    for (const file of files) expect(statSync(join(cache, file)).mtimeMs).toBe(1000)
    expect(bytesOf('four')).toEqual(bytesOf('three'))
  })

  test('the edition is short', () => {
    expect(editionText('2026-11-05')).toBe('2026.11.5版')
    expect(editionText('2026-11-05', 'en')).toBe('5 November 2026 edition')
  })
})
