import { Resvg } from '@resvg/resvg-js'
import jsQR from 'jsqr'
import { describe, expect, test } from 'vitest'
import { VERDICTS } from '@/domain/verdict'
import { cardDrawing, trendDrawing } from '@/sharing/indicatorDrawings'
import { qrCode } from '@/sharing/qrCode'
import { qrSvg } from '@/sharing/qrSvg'
import { drawTallyImage, tallyAlt } from '@/sharing/tallyImage'
import '@/text/everyLanguage'
import { MAIN_LANGUAGES } from '@/text/language'
import { textOf } from '@/text/textOf'
import { VERDICT_TEXT } from '@/text/verdictText'
import { ALL, cardOf, shownOf, SNAPSHOTS } from './shareFixtures'

describe('the trend as a file', () => {
  test('every indicator with figures gives well-formed SVG with finite places', () => {
    for (const shown of ALL) {
      const { record, snapshot } = shown
      const svg = trendDrawing(record, snapshot, cardOf(shown))
      if (record.childIds.length > 0 || record.observations.length === 0) continue
      expect(svg, record.indicator.id).toBeDefined()
      expect(svg, record.indicator.id).not.toMatch(/NaN|undefined|Infinity/)
      expect(new Resvg(svg ?? '', { font: { loadSystemFonts: false } }).width).toBe(720)
    }
  })

  test('says what it shows, in which unit, and from where', () => {
    const shown = shownOf('recycling-rate')
    const svg = trendDrawing(shown.record, shown.snapshot, cardOf(shown))
    expect(svg).toContain('<title>リサイクル率の年ごとの値。')
    expect(svg).toContain('リサイクル率（%）')
    expect(svg).toMatch(/出典 .*ページ ・ 2026\.11\.10版/)
  })

  test('says it in the language of the page', () => {
    const shown = shownOf('recycling-rate')
    const svg = trendDrawing(shown.record, shown.snapshot, cardOf(shown, 'pt'), 'pt')
    expect(svg).toContain('ano a ano: ano fiscal 2018 10,5%')
    expect(svg).toMatch(/Fonte: .*, p\.\s\d+ ・ edição de 10 de novembro de 2026/)
  })
})

test('the card as SVG names fonts that other machines have', () => {
  const shown = shownOf('recycling-rate')
  const svg = cardDrawing(shown.record, shown.snapshot, cardOf(shown))
  expect(svg).toContain('font-family="BIZ UDPGothic, Hiragino Sans')
})

test('a QR code as a file is the code of the screen, with its text', () => {
  const address = 'https://example.jp/isesaki/kpi/recycling-rate?a=1&b=2'
  const svg = qrSvg(address)
  expect(svg).toContain(`d="${qrCode(address).path}"`)
  expect(svg).toContain('<title>https://example.jp/isesaki/kpi/recycling-rate?a=1&amp;b=2</title>')
})

describe('a QR code read by another program than the one that wrote it', () => {
  const ADDRESSES = ALL.map(
    ({ snapshot, record }) =>
      `https://monosashi.example.jp/${snapshot.municipality.slug}/kpi/${record.indicator.id}/s/${snapshot.id}`,
  )
  test.each([
    ['the longest', [...ADDRESSES].sort((a, b) => b.length - a.length)[0] ?? ''],
    ['the shortest', [...ADDRESSES].sort((a, b) => a.length - b.length)[0] ?? ''],
    ['one with a query', 'https://example.jp/isesaki/kpi?q=ごみ&verdict=behind'],
  ])('gives the address back: %s', (_, address) => {
    const image = new Resvg(qrSvg(address), {
      background: '#fff',
      fitTo: { mode: 'width', value: 480 },
    }).render()
    const read = jsQR(new Uint8ClampedArray(image.pixels), image.width, image.height)
    expect(read?.data).toBe(address)
  })
})

describe('the tally of a municipality', () => {
  const both = SNAPSHOTS.flatMap((snapshot) =>
    MAIN_LANGUAGES.map((language) => [snapshot.municipality.name, language, snapshot] as const),
  )
  test.each(both)(
    '%s (%s): every verdict with its word and count, all within the picture and apart',
    (_, language, { municipality, summary }) => {
      const words = {
        municipality: municipality.name,
        counts: summary.byVerdict,
        indicators: summary.indicators,
        edition: '2026.11.10版',
        language,
      }
      const { boxes, width, height, svg } = drawTallyImage(words)
      for (const box of boxes) {
        expect(box.left, box.role).toBeGreaterThanOrEqual(0)
        expect(box.right, box.role).toBeLessThanOrEqual(width)
        expect(box.bottom, box.role).toBeLessThanOrEqual(height)
        expect(box.size, box.role).toBeGreaterThanOrEqual(28)
      }
      for (const verdict of VERDICTS) {
        const word = boxes.find(({ role }) => role === verdict)
        const count = boxes.find(({ role }) => role === `${verdict}-count`)
        expect(count?.left ?? 0).toBeGreaterThan((word?.right ?? Infinity) + 8)
        const said = textOf(VERDICT_TEXT, language).words[verdict]
        expect(tallyAlt(words)).toContain(`${said} ${words.counts[verdict]}`)
      }
      for (const [, x = '', w = ''] of svg.matchAll(/M([\d.]+) \d+h([\d.]+)v/g)) {
        expect(Number(x) + Number(w)).toBeLessThanOrEqual(width - 40)
      }
    },
  )
})
