import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { overlap } from '@/charts/boxes'
import { figureString } from '@/format/kpiCard'
import { PICTURE_COLOURS, VERDICT_COLOURS } from '@/sharing/pictureColours'
import { LEAST_TEXT } from '@/sharing/pictureFrame'
import { shareImageAlt } from '@/sharing/shareRuler'
import { escapeXml } from '@/sharing/svgText'
import { ALL, cardOf, drawingOf, renamed, shownOf } from './shareFixtures'

const figureIn = (svg: string) =>
  (/<text[^>]*data-figure=""[^>]*>(.*?)<\/text>/s.exec(svg)?.[1] ?? '').replace(/<[^>]*>/g, '')

describe.each(['wide', 'square'] as const)('%s pictures of all indicators', (shape) => {
  test.each(['ja', 'en'] as const)('words stand clear of each other (%s)', (language) => {
    const problems = ALL.flatMap((shown) => {
      const { boxes, width, height } = drawingOf(shown, shape, language)
      const { id } = shown.record.indicator
      return boxes.flatMap((box, index) => [
        ...(box.size < LEAST_TEXT ? [`${id}: ${box.role} is ${box.size} px`] : []),
        ...(box.left < 48 || box.right > width - 48 || box.top < 0 || box.bottom > height
          ? [`${id}: ${box.role} leaves the picture`]
          : []),
        ...boxes
          .slice(index + 1)
          // Letters are lower than their line.
          .filter((other) => overlap({ ...box, top: box.top + box.size * 0.1 }, other))
          .filter((other) => overlap({ ...other, top: other.top + other.size * 0.1 }, box))
          .map((other) => `${id}: ${box.role} touches ${other.role}`),
      ])
    })
    expect(problems).toEqual([])
  })

  test('the figure is the string of the card', () => {
    for (const shown of ALL) {
      const card = cardOf(shown)
      expect(figureIn(drawingOf(shown, shape).svg)).toBe(escapeXml(figureString(card)))
    }
  })

  test('every picture has town, name, verdict, reason, period, target, sentence, edition', () => {
    for (const shown of ALL) {
      const card = cardOf(shown)
      const svg = drawingOf(shown, shape).svg
      const words = svg.replace(/<title>.*?<\/title>/s, '').replace(/<[^>]*>/g, '')
      expect(words).toContain(shown.snapshot.municipality.name)
      expect(words).toContain(card.verdictWord)
      expect(words).toContain('2026.11.10版')
      if (card.reasonWord) expect(words).toContain(card.reasonWord)
      if (card.period) expect(words).toContain(card.period.main)
      if (card.source)
        expect(words.replace(/\s/g, '')).toContain(card.source.text.replace(/\s/g, ''))
      const target = card.legend.find(({ glyph }) => glyph === 'target-flag')
      if (target && !card.figure?.planned) expect(words).toContain(target.value)
      expect(card.sentence.length === 0 || /entence/.test(rolesOf(shown, shape))).toBe(true)
    }
  })
})

function rolesOf(shown: Parameters<typeof drawingOf>[0], shape: 'wide' | 'square'): string {
  return drawingOf(shown, shape)
    .boxes.map(({ role }) => role)
    .join(' ')
}

describe('a picture', () => {
  test('is a pure function of its words', () => {
    const shown = shownOf('recycling-rate')
    expect(drawingOf(shown).svg).toBe(drawingOf(shown).svg)
    expect(drawingOf(shown)).toMatchObject({ width: 1200, height: 630 })
    expect(drawingOf(shown, 'square')).toMatchObject({ width: 1080, height: 1080 })
  })

  test('marks a planned figure as one, lighter', () => {
    const { svg, boxes } = drawingOf(shownOf('website-accesses'))
    expect(boxes.map(({ role }) => role)).toContain('planned')
    expect(svg).toMatch(/font-weight="400"[^>]*data-figure/)
    expect(drawingOf(shownOf('recycling-rate')).svg).toMatch(/font-weight="700"[^>]*data-figure/)
  })

  test('says so where there is no figure', () => {
    expect(drawingOf(shownOf('core-system-budget-savings')).svg).toContain('値なし')
  })

  test('keeps hostile names harmless', () => {
    const hostile = `</text><script>alert("1")</script>&amp;'\u0007\ud800`
    const { svg } = drawingOf(renamed(shownOf('recycling-rate'), hostile))
    expect(svg).not.toContain('<script')
    expect(svg.includes('\u0007') || svg.includes('\ud800')).toBe(false)
    expect(svg.replace(/<[^>]*>/g, '')).toContain('&lt;script&gt;')
    expect(svg).toContain('&amp;amp;')
  })

  test('a very long name is kept whole, on more and smaller lines', () => {
    const name = '令和の時代に作られたとても長い名前の指標'.repeat(6)
    const { svg, boxes, height } = drawingOf(renamed(shownOf('recycling-rate'), name))
    const lines = boxes.filter(({ role }) => role === 'name')
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.every(({ bottom }) => bottom < height)).toBe(true)
    const drawn = [...svg.matchAll(/<tspan font-weight="700">(.*?)<\/tspan>/g)].map(([, t]) => t)
    expect(drawn.join('')).toContain(name)
  })

  test('has light colours only, those of the tokens', () => {
    const light = readFileSync('src/styles/tokens.css', 'utf8').split('@media')[0] ?? ''
    const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]+)`).exec(light)?.[1]
    const names = { text: 'text', textSecond: 'text-second', ink: 'ink', bamboo: 'bamboo' }
    expect(token('painted')).toBe(PICTURE_COLOURS.painted)
    expect(token('target')).toBe(PICTURE_COLOURS.target)
    expect(token('bamboo-edge')).toBe(PICTURE_COLOURS.bambooEdge)
    for (const [key, name] of Object.entries(names)) {
      expect(token(name)).toBe(PICTURE_COLOURS[key as keyof typeof names])
    }
    for (const [verdict, { mark }] of Object.entries(VERDICT_COLOURS)) {
      const short = mark.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3')
      expect([mark, short]).toContain(token(verdict))
    }
  })

  test('its alternative is the sentence of the ruler and the source', () => {
    const card = cardOf(shownOf('recycling-rate'))
    expect(shareImageAlt(card)).toBe(`${card.ruler.title}出典 ${card.source?.text ?? ''}。`)
  })
})
