import type { Phrase } from '@/format/phrase'
import { pictureWidth } from './pictureWidth'

/** A run of one weight within a line. */
export interface LineRun {
  readonly text: string
  readonly strong: boolean
}

export type Line = readonly LineRun[]

/** What is never broken: a figure with its sign, a word of an alphabet, one character with its brackets. */
const CLOSING = '[ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ、。，．・」』）)\\]］】”：；！？〜%％]*'
const FIGURE = '(?:令和|平成|昭和)?[\\p{N}][\\p{N}.,]*[\\p{Script=Han}]{0,2}'
const WORD = "[\\p{Script=Latin}\\p{N}.,+\\-−–'’&/]+"
const PIECE = new RegExp(`[「『（(［【“]*(?:${FIGURE}|${WORD}|[^])${CLOSING}`, 'gu')
const HIRAGANA = /\p{Script=Hiragana}/u
const KATAKANA = /[\p{Script=Katakana}ー]/u
const KANJI = /\p{Script=Han}/u
const PAUSE = /[、。・」』）)\]］】”\s]$/u

interface Piece extends LineRun {
  /** What it costs to begin a line with it: 0 at a pause, much within a word. */
  readonly price: number
  readonly width: number
}

const WITHIN_WORD = 12

export interface LineRequest {
  readonly width: number
  readonly size: number
  readonly most: number
  readonly cleanly?: boolean
}

/**
 * Breaks a text into at most `most` lines of `width` px: evenly, at pauses rather than within words, and never
 * within a figure. `undefined` where it does not fit; with `cleanly`, also where a word would be broken.
 */
export function breakLines(
  words: Phrase | string,
  { width, size, most, cleanly = false }: LineRequest,
): Line[] | undefined {
  const pieces = piecesOf(typeof words === 'string' ? [{ text: words }] : words, size)
  const total = pieces.reduce((sum, piece) => sum + piece.width, 0)
  for (let count = Math.max(1, Math.ceil(total / width)); count <= most; count += 1) {
    const lines = divide(pieces, count, width, total / count)
    const broken = lines?.slice(1).some(([first]) => (first?.price ?? 0) >= WITHIN_WORD)
    if (lines && !(cleanly && broken)) return lines.map(joinRuns)
  }
  return undefined
}

function piecesOf(words: Phrase, size: number): Piece[] {
  const pieces: Piece[] = []
  for (const { text, strong = false, nowrap = false } of words) {
    for (const part of nowrap ? [text] : (text.match(PIECE) ?? [])) {
      const previous = pieces.at(-1)?.text ?? ''
      const price = priceBetween(previous, part)
      pieces.push({ text: part, strong, price, width: pictureWidth(part, size) })
    }
  }
  return pieces
}

function priceBetween(before: string, after: string): number {
  const last = before.at(-1) ?? ' '
  const first = after.at(0) ?? ' '
  if (PAUSE.test(before) || /^[（「『(]/.test(after)) return 0
  if (/^[、。）」』・\s]/.test(after)) return 99
  if (HIRAGANA.test(first)) return KATAKANA.test(last) ? 6 : WITHIN_WORD
  if (HIRAGANA.test(last)) return 1
  if (KATAKANA.test(last) && KATAKANA.test(first)) return WITHIN_WORD
  return KANJI.test(last) && KANJI.test(first) ? WITHIN_WORD : 3
}

/** The cheapest way to set the pieces on exactly `count` lines. */
function divide(
  pieces: readonly Piece[],
  count: number,
  width: number,
  even: number,
): Piece[][] | undefined {
  interface Way {
    readonly price: number
    readonly starts: readonly number[]
  }
  let ways = new Map<number, Way>([[0, { price: 0, starts: [] }]])
  for (let line = 0; line < count; line += 1) {
    const next = new Map<number, Way>()
    for (const [start, way] of ways) {
      let length = 0
      for (let end = start + 1; end <= pieces.length; end += 1) {
        length += pieces[end - 1]?.width ?? 0
        if (length > width) break
        const ragged = ((length - even) / even) ** 2 * 12
        const price = way.price + ragged + (start > 0 ? (pieces[start]?.price ?? 0) : 0)
        if (price < (next.get(end)?.price ?? Infinity)) {
          next.set(end, { price, starts: [...way.starts, start] })
        }
      }
    }
    ways = next
  }
  const best = ways.get(pieces.length)
  return best?.starts.map((start, index) => pieces.slice(start, best.starts[index + 1]))
}

/** Pieces of one weight become one run; a line neither begins nor ends with a space. */
function joinRuns(pieces: readonly Piece[]): Line {
  const runs: { text: string; strong: boolean }[] = []
  for (const { text, strong } of pieces) {
    const last = runs.at(-1)
    if (last?.strong === strong) last.text += text
    else runs.push({ text, strong })
  }
  const [first] = runs
  const last = runs.at(-1)
  if (first) first.text = first.text.trimStart()
  if (last) last.text = last.text.trimEnd()
  return runs
}
