import { COMMON_READINGS, ENGLISH_WORDS } from './commonReadings'
import { foldText, isKana, isLatin } from './foldText'
import { withoutLongVowels } from './romanisedKana'
import { SYNONYMS } from './synonyms'
import { pairsOf } from './tokenise'

/** One way to write a word of a query; `cost` is what a hit by it loses against a hit by the word itself. */
export interface Alternative {
  readonly text: string
  /** Pairs of neighbouring signs. */
  readonly pairs: readonly string[]
  /** A word in かな without its long vowels, for romanised readings; empty for others. */
  readonly looseKana: string
  readonly cost: number
}

export interface QueryWord {
  readonly text: string
  readonly alternatives: readonly Alternative[]
}

export interface Query {
  /** The whole query folded. */
  readonly text: string
  readonly words: readonly QueryWord[]
}

const LONGEST_QUERY = 80
const MOST_WORDS = 6
const MOST_ALTERNATIVES = 8
const SYNONYM_COST = 8
const READING_COST = 6
const LONG_VOWEL_COST = 2
/** A かな term this long is taken as itself wherever it stands; a shorter one may be part of another word. */
const CLEAR_KANA_LENGTH = 5

const GROUPS: readonly (readonly string[])[] = SYNONYMS.map((group) => [
  ...new Set(group.map(foldText)),
])
const PHRASES = GROUPS.flatMap((group) =>
  group
    .filter((term) => term.includes(' '))
    .map((term) => ({ term, instead: group.find((other) => !other.includes(' ')) ?? term })),
)
const READINGS = new Map(
  Object.entries({ ...COMMON_READINGS, ...ENGLISH_WORDS }).map(([kana, written]) => [
    foldText(kana),
    written.map(foldText),
  ]),
)

/** Folds a query, parts it at spaces and adds the other ways in which each word may be written. */
export function readQuery(query: string): Query {
  let text = foldText(query.slice(0, LONGEST_QUERY))
  for (const { term, instead } of PHRASES) {
    if (` ${text} `.includes(` ${term} `)) text = text.replace(term, instead)
  }
  const words = [...new Set(text.split(' '))].filter((word) => word !== '').slice(0, MOST_WORDS)
  return { text, words: words.map((word) => ({ text: word, alternatives: alternativesOf(word) })) }
}

function alternativesOf(word: string): Alternative[] {
  const found = new Map<string, number>([[word, 0]])
  const add = (text: string, cost: number) => {
    if (text !== '' && !found.has(text) && found.size < MOST_ALTERNATIVES) found.set(text, cost)
  }
  if (/..ー$/u.test(word)) add(word.slice(0, -1), LONG_VOWEL_COST)
  for (const written of READINGS.get(word) ?? []) add(written, READING_COST)
  for (const group of GROUPS) {
    const term = longestTermIn(word, group)
    if (term === undefined) continue
    for (const other of group) {
      if (!other.includes(term)) add(word.replace(term, other), SYNONYM_COST)
    }
  }
  return [...found].map(([text, cost]) => ({
    text,
    cost,
    pairs: pairsOf(text),
    looseKana: isKana(text) ? withoutLongVowels(text) : '',
  }))
}

function longestTermIn(word: string, group: readonly string[]): string | undefined {
  return group
    .filter((term) => standsIn(word, term))
    .sort((first, second) => second.length - first.length)[0]
}

/** Whether a term stands in a word as itself: がん in がん検診 but not in がんばる, HP not in PHP. */
function standsIn(word: string, term: string): boolean {
  const start = word.indexOf(term)
  if (start < 0) return false
  if (word === term) return true
  const before = word.slice(0, start)
  const after = word.slice(start + term.length)
  if (isLatin(term)) return !/[\p{Script=Latin}0-9]$/u.test(before) && !isLatin(after.charAt(0))
  if (!isKana(term) || term.length >= CLEAR_KANA_LENGTH) return true
  return (
    !/[ぁ-ゖー]$/u.test(before) && !/^[ぁ-ゖー]/u.test(after.replace(/^[のをにがとはでへも]/u, ''))
  )
}
