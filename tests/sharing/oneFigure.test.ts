import { Resvg } from '@resvg/resvg-js'
import { describe, expect, it } from 'vitest'
import { openIndicatorFile } from '@/authoring/openDataIndicator'
import { writePeriod } from '@/domain/period'
import { amountParts } from '@/format/amountText'
import { figureString } from '@/format/kpiCard'
import { shownFigure } from '@/format/shownFigure'
import { indicatorJsonLd } from '@/sharing/jsonLd'
import { quotation } from '@/sharing/quotation'
import { escapeXml } from '@/sharing/svgText'
import { ALL, cardOf, drawingOf } from './shareFixtures'
import type { Shown } from './shareFixtures'

/* Wherever a figure goes, it is the same figure: card, both pictures in both languages, CSV, JSON-LD, quotation. */

const ADDRESSES = { page: 'https://x.jp/p', csv: 'https://x.jp/c', json: 'https://x.jp/j' }

const figureIn = (svg: string) =>
  (/<text[^>]*data-figure=""[^>]*>(.*?)<\/text>/s.exec(svg)?.[1] ?? '').replace(/<[^>]*>/g, '')

/**
 * The number of the open data's row for the figure that the card shows, in the words of the card. That the CSV says
 * what this file says is held by tests/authoring/openData.test.ts.
 */
function figureOfOpenData({ record, snapshot }: Shown): string {
  const shown = shownFigure(record, snapshot.documents)
  if (!shown) return ''
  const { observations, targets } = openIndicatorFile(record, snapshot)
  const rows = shown.planned
    ? targets
    : observations.filter(({ period }) => period === writePeriod(shown.period))
  const row = rows.find(
    ({ document_id, value }) => document_id === shown.documentId && value === shown.value,
  )
  if (typeof row?.value !== 'number') return 'no row'
  const {
    number,
    gap = '',
    unit,
  } = amountParts(row.value, {
    ...record.indicator,
    decimals: shown.decimals,
  })
  return `${number}${gap}${unit}`
}

describe('the figure of every indicator is one and the same', () => {
  it.each(['ja', 'en'] as const)('on the card and on both pictures (%s)', (language) => {
    for (const shown of ALL) {
      const card = cardOf(shown, language)
      // What is a space in words is a distance in a picture.
      const figure = escapeXml(figureString(card).replace(card.figure?.gap ?? '', ''))
      for (const shape of ['wide', 'square'] as const)
        expect(figureIn(drawingOf(shown, shape, language).svg)).toBe(figure)
    }
  })

  it('in the JSON-LD and in the quotation', () => {
    for (const { record, snapshot } of ALL) {
      const figure = figureString(cardOf({ record, snapshot }))
      const graph = indicatorJsonLd(record, snapshot, ADDRESSES)['@graph'] as readonly {
        readonly description?: string
        readonly value?: number
      }[]
      const shown = shownFigure(record, snapshot.documents)
      if (shown && !shown.planned) {
        expect(graph[1]?.description, record.indicator.id).toBe(figure)
        expect(graph[1]?.value, record.indicator.id).toBeCloseTo(
          shown.value * record.indicator.unitScale,
          6,
        )
      }
      if (figure !== '')
        expect(quotation(record, snapshot, ADDRESSES.page).text, record.indicator.id).toContain(
          figure,
        )
    }
  })

  it('in the CSV and the JSON', () => {
    const wrong = ALL.flatMap((shown) => {
      const card = figureString(cardOf(shown))
      const data = figureOfOpenData(shown)
      return data === card ? [] : [`${shown.record.indicator.id}: ${data} ≠ ${card}`]
    })
    expect(wrong).toEqual([])
  })
})

it('pictures are as large as they say, in every shape and language', () => {
  for (const [shape, size] of [
    ['wide', [1200, 630]],
    ['square', [1080, 1080]],
  ] as const) {
    for (const language of ['ja', 'en'] as const) {
      const { svg } = drawingOf(ALL[0] as Shown, shape, language)
      const { width, height } = new Resvg(svg, { font: { loadSystemFonts: false } })
      expect([width, height]).toEqual(size)
    }
  }
})
