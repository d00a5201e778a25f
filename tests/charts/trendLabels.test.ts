import { describe, expect, it } from 'vitest'
import { crosses, overlap } from '@/charts/boxes'
import type { Box, Stroke } from '@/charts/boxes'
import { textWidth } from '@/charts/textWidth'
import { trendLayout } from '@/charts/trendLayout'
import type { TrendLayout } from '@/charts/trendLayout'
import { trendModel } from '@/charts/trendModel'
import { LATEST_SIZE, VALUE_SIZE, WORDS_SIZE } from '@/charts/trendWords'
import type { TrendWords } from '@/charts/trendWords'
import { amountText } from '@/format/amountText'
import { shownFigure } from '@/format/shownFigure'
import { trendWords } from '@/format/trendWords'
import { LANGUAGES } from '@/text/language'
import type { Language } from '@/text/language'
import { REAL_RECORDS } from '../fixtures/realRecords'

/** A screen of 320 px, in which the chart has 288. */
const NARROWEST = 288

interface Laid {
  readonly id: string
  readonly layout: TrendLayout
  readonly plot: number
}

function everyTrend(language: Language): Laid[] {
  return REAL_RECORDS.flatMap(({ record, snapshot: { documents, publishedOn } }) => {
    const words = trendWords(record, documents, language)
    const model = trendModel(record, documents, words, publishedOn)
    if (!model) return []
    const layout = trendLayout(model, NARROWEST)
    return [{ id: record.indicator.id, layout, plot: NARROWEST - layout.axisWidth }]
  })
}

function boxOf({ x, shift, y, anchor, text }: TrendWords, size: number, plot: number): Box {
  const width = textWidth(text, size)
  const before = { start: 0, middle: width / 2, end: width }[anchor]
  const left = (x / 100) * plot + shift - before
  return { left, right: left + width, top: y - size * 0.75, bottom: y + 1 }
}

function faultsOf({ id, layout, plot }: Laid): string[] {
  const px = (percent: number) => (percent / 100) * plot
  const strokes = [...layout.line, ...layout.path].map(({ x1, y1, x2, y2 }): Stroke => ({
    x1: px(x1),
    y1,
    x2: px(x2),
    y2,
  }))
  const values = [
    ...layout.values.map((words) => boxOf(words, VALUE_SIZE, plot)),
    ...(layout.latestValue ? [boxOf(layout.latestValue, LATEST_SIZE, plot)] : []),
  ]
  const target = layout.target?.words
  const box = target && boxOf(target, WORDS_SIZE, plot)
  const way = layout.pathWords && boxOf(layout.pathWords, WORDS_SIZE, plot)
  const missing = layout.gaps.map(({ words }) => boxOf(words, 12.5, plot))
  const broken = layout.breaks.flatMap(({ words }) => (words ? [boxOf(words, 12.5, plot)] : []))
  const leaves = ({ left, right }: Box) => left < -0.5 || right > plot + 0.5
  return [
    ...(box && strokes.some((stroke) => crosses(box, stroke))
      ? [`${id}: ${target.text} on a line`]
      : []),
    ...(box && values.some((value) => overlap(value, box))
      ? [`${id}: ${target.text} on a value`]
      : []),
    ...(box && leaves(box) ? [`${id}: ${target.text} is cut off`] : []),
    ...(way && strokes.some((stroke) => crosses(way, stroke))
      ? [`${id}: ${layout.pathWords?.text} on a line`]
      : []),
    ...(missing.some((word) => box && overlap(word, box))
      ? [`${id}: ${target?.text} on the word for missing years`]
      : []),
    ...(broken.some(leaves) ? [`${id}: the word for a change of definition is cut off`] : []),
    ...(broken.some((one, place) => broken.slice(place + 1).some((other) => overlap(one, other)))
      ? [`${id}: two words for changes of definition on each other`]
      : []),
    ...(missing.some(leaves) ? [`${id}: the word for missing years is cut off`] : []),
  ]
}

describe.each(LANGUAGES)('the words on every published trend (%s)', (language) => {
  it('cross no line, cover no value and are whole on the narrowest screen', () => {
    const trends = everyTrend(language)
    expect(trends.filter(({ layout }) => layout.target?.words).length).toBeGreaterThan(50)
    expect(trends.flatMap(faultsOf)).toEqual([])
  })
})

describe('a figure that another language counts otherwise', () => {
  const found = REAL_RECORDS.find(({ record }) => record.indicator.id === 'tourist-visitors')

  it.each([
    ['ja', '331万人', '331', '380'],
    ['en', '3.31 million people', '3.31', '3.80'],
    ['pt', '3,31 milhões de pessoas', '3,31', '3,80'],
    ['zh', '331万人', '331', '380'],
  ] as const)(
    'has the axis and the points of its own count (%s)',
    (language, figure, point, tick) => {
      if (!found) throw new Error('not published')
      const { record, snapshot } = found
      const { documents, publishedOn } = snapshot
      const shown = shownFigure(record, documents)
      expect(amountText(shown?.value ?? NaN, record.indicator, language)).toBe(figure)
      const words = trendWords(record, documents, language)
      const model = trendModel(record, documents, words, publishedOn)
      const layout = model && trendLayout(model)
      expect(layout?.latestValue?.text).toBe(point)
      expect(layout?.numerals.map(({ text }) => text)).toContain(tick)
    },
  )
})
