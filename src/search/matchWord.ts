import { cutsLatinWord, findWord } from './findWord'
import { SHORTEST_NEAR_WORD, holdsNearly } from './nearMatch'
import type { PreparedDocument } from './preparedDocument'
import type { Alternative } from './queryWords'

/** Which part of a document answered. */
export type MatchedPart = 'title' | 'alias' | 'reading' | 'context' | 'body'

export interface WordMatch {
  readonly part: MatchedPart
  /** 0–100: how well. */
  readonly quality: number
}

interface PartScale {
  readonly part: MatchedPart
  readonly whole: number
  readonly beginning: number
  readonly inside: number
  readonly nearly: number
}

const TITLE: PartScale = { part: 'title', whole: 100, beginning: 80, inside: 60, nearly: 40 }
const ALIAS: PartScale = { part: 'alias', whole: 90, beginning: 66, inside: 50, nearly: 32 }
const READING: PartScale = { part: 'reading', whole: 88, beginning: 72, inside: 45, nearly: 32 }
const CONTEXT_QUALITY = 25
const BODY_QUALITY = 15
/** What a word that fills its text earns over one that is a small part of it; less than a step of a scale. */
const SHARE = 9
/** What a hit loses that is only the beginning of a Latin word: bus in businesses. */
const CUT_WORD_LOSS = 25
/** かな shorter than this is found in readings only from their beginning: うみ is in こどうみゃく by chance. */
const SHORTEST_INNER_READING = 3

/** The best answer that a document gives to one folded word exactly as written. */
export function matchWord(
  prepared: PreparedDocument,
  { text: word, looseKana }: Pick<Alternative, 'text' | 'looseKana'>,
): WordMatch | undefined {
  const matches = [
    matchPart(prepared.title, word, TITLE),
    ...prepared.aliases.map((alias) => matchPart(alias, word, ALIAS)),
    matchReading(prepared.reading, word),
    looseKana === '' ? undefined : matchReading(prepared.looseReading, looseKana),
  ]
  const best = bestMatch(matches)
  if (best) return best
  if (findWord(prepared.context, word) >= 0) return { part: 'context', quality: CONTEXT_QUALITY }
  return findWord(prepared.body, word) >= 0 ? { part: 'body', quality: BODY_QUALITY } : undefined
}

/** The best answer if one sign of the word is wrong. Body and context are taken as written. */
export function matchNearly(
  prepared: PreparedDocument,
  { text: word, pairs }: Alternative,
): WordMatch | undefined {
  if (word.length < SHORTEST_NEAR_WORD) return undefined
  const near = (text: string, { part, nearly }: PartScale): WordMatch | undefined =>
    holdsNearly(text, word, pairs) ? { part, quality: nearly + share(word, text) } : undefined
  return bestMatch([
    near(prepared.title, TITLE),
    ...prepared.aliases.map((alias) => near(alias, ALIAS)),
    ...[prepared.reading, prepared.looseReading].map((reading) => near(reading, READING)),
  ])
}

/** 0–1: how much of a word's pairs of signs a document's names and context hold. */
export function sharedPairs(prepared: PreparedDocument, { pairs }: Alternative): number {
  if (pairs.length === 0) return 0
  const { title, aliases, reading, context } = prepared
  const names = [title, ...aliases, reading, context]
  const held = pairs.filter((pair) => names.some((name) => name.includes(pair)))
  return held.length / pairs.length
}

function matchReading(reading: string, word: string): WordMatch | undefined {
  const inside = word.length >= SHORTEST_INNER_READING
  return inside || reading.startsWith(word) ? matchPart(reading, word, READING) : undefined
}

function matchPart(text: string, word: string, scale: PartScale): WordMatch | undefined {
  const start = findWord(text, word)
  if (start < 0) return undefined
  if (text === word) return { part: scale.part, quality: scale.whole }
  const step = start === 0 ? scale.beginning : scale.inside
  const loss = cutsLatinWord(text, word, start) ? CUT_WORD_LOSS : 0
  return { part: scale.part, quality: step + share(word, text) - loss }
}

function share(word: string, text: string): number {
  return text === '' ? 0 : SHARE * Math.min(1, word.length / text.length)
}

function bestMatch(matches: readonly (WordMatch | undefined)[]): WordMatch | undefined {
  return matches.reduce(
    (best, match) => (match && match.quality > (best?.quality ?? 0) ? match : best),
    undefined,
  )
}
