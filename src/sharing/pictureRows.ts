import type { LegendEntry } from '@/format/cardLegend'
import type { KpiCardText } from '@/format/kpiCard'
import type { Phrase } from '@/format/phrase'
import { isWestern } from '@/text/language'
import type { Language } from '@/text/language'
import { breakLines } from './lineBreak'
import type { Line } from './lineBreak'
import { LEAST_TEXT } from './pictureFrame'
import { lineWidth } from './svgText'

/** One line beside or below the figure, ready to be set. */
export interface PictureRow {
  readonly role: keyof FigureRows
  readonly line: Line
  readonly size: number
}

/** The words that stand with a figure, not yet on lines. */
export interface FigureRows {
  readonly period?: Line
  readonly rounded?: Line
  readonly target?: Line
  readonly baseline?: Line
  readonly change?: Phrase
  readonly sentence: Phrase
  /** What is said where the whole sentence has no room. */
  readonly shortSentence: Phrase
}

export function figureRows(card: KpiCardText, language: Language): FigureRows {
  const { period, figure, legend, change } = card
  const entry = (glyph: LegendEntry['glyph']) => {
    const found = legend.find((candidate) => candidate.glyph === glyph)
    return found && entryLine(found, language)
  }
  // A plan's figure is its last planned one already.
  const target = figure?.planned ? undefined : entry('target-flag')
  const baseline = entry('baseline-ring')
  return {
    ...(period ? { period: periodLine(period) } : {}),
    ...(figure?.rounded ? { rounded: [{ text: figure.rounded, strong: false }] } : {}),
    ...(target ? { target } : {}),
    ...(baseline ? { baseline } : {}),
    ...(change && !target ? { change } : {}),
    sentence: card.sentence,
    // Why nothing was judged is not shortened.
    shortSentence: card.verdict === 'not-rated' ? card.sentence : firstSentence(card.sentence),
  }
}

function periodLine({ main, sub }: { readonly main: string; readonly sub: string }): Line {
  return [{ text: main, strong: true }, ...(sub === '' ? [] : [{ text: ` ${sub}`, strong: false }])]
}

function entryLine({ name, value, when }: LegendEntry, language: Language): Line {
  const time = when === '' ? '' : isWestern(language) ? ` (${when})` : `（${when}）`
  return [
    { text: `${name} `, strong: false },
    { text: value, strong: true },
    ...(time === '' ? [] : [{ text: time, strong: false }]),
  ]
}

/** Up to the first full stop; a stop within a figure is none. */
export function firstSentence(words: Phrase): Phrase {
  const kept: Phrase[number][] = []
  for (const part of words) {
    const end = /。|\.(?=\s|$)/.exec(part.text)
    if (end) return [...kept, { ...part, text: part.text.slice(0, end.index + 1) }]
    kept.push(part)
  }
  return kept
}

/** Each kind of row on lines of its own; `undefined` where one does not fit or there would be more than `most`. */
export function setRows(
  rows: FigureRows,
  wanted: readonly PictureRow['role'][],
  { width, size, most }: { readonly width: number; readonly size: number; readonly most: number },
): PictureRow[] | undefined {
  const set: PictureRow[] = []
  for (const role of wanted) {
    if (role === 'sentence' || role === 'shortSentence' || role === 'change') {
      const words = rows[role]
      if (!words || words.length === 0) continue
      const lines = breakLines(words, { width, size, most: most - set.length, cleanly: true })
      if (!lines) return undefined
      set.push(...lines.map((line) => ({ role, line, size })))
    } else {
      const line = rows[role]
      if (!line) continue
      const sizes = [size, Math.round((size + LEAST_TEXT) / 2), LEAST_TEXT]
      const fitting = sizes.find((candidate) => lineWidth(line, candidate) <= width)
      if (fitting === undefined) return undefined
      set.push({ role, line, size: fitting })
    }
  }
  return set.length <= most ? set : undefined
}
