import MiniSearch from 'minisearch'
import type { Query as IndexQuery } from 'minisearch'
import { isLatin } from './foldText'
import { SHORTEST_NEAR_WORD } from './nearMatch'
import type { PreparedDocument } from './preparedDocument'
import type { Query } from './queryWords'
import { withoutLongVowels } from './romanisedKana'
import { tokenise, tokeniseQuery } from './tokenise'

/** A document that holds the looked-up parts, and how much weight they have in it (BM25). */
export interface Candidate {
  readonly place: number
  readonly weight: number
}

/** Which documents can answer at all; `matchWord` says how well. The only file that knows MiniSearch. */
export interface WordIndex {
  add(prepared: readonly PreparedDocument[]): void
  /** Documents that hold all parts of every word, in one of its alternatives. */
  holdingAll(query: Query): Candidate[]
  /** Documents that hold any part; Latin words also with one letter wrong. */
  holdingAny(query: Query): Candidate[]
}

const BOOSTS = { title: 6, names: 4, context: 1.5, body: 1 }
const SHORTEST_PREFIX = 2

export function createWordIndex(): WordIndex {
  const index = new MiniSearch<PreparedDocument>({
    idField: 'place',
    fields: Object.keys(BOOSTS),
    extractField: (prepared, field) => fieldOf(prepared, field),
    tokenize: tokenise,
    processTerm: (term) => term,
  })
  const look = (query: IndexQuery, fuzzy: boolean) =>
    index
      .search(query, {
        tokenize: (term) => [term],
        processTerm: (term) => term,
        boost: BOOSTS,
        prefix: isBeginning,
        fuzzy: (term) => fuzzy && isLatin(term) && term.length >= SHORTEST_NEAR_WORD && 1,
      })
      .map(({ id, score }) => ({ place: Number(id), weight: score }))
  return {
    add: (prepared) => index.addAll(prepared),
    holdingAll: ({ words }) =>
      look(
        {
          combineWith: 'AND',
          queries: words.map(({ alternatives }) => ({
            combineWith: 'OR',
            queries: alternatives.flatMap(({ text }) => spellings(text)),
          })),
        },
        false,
      ),
    holdingAny: ({ words }) => {
      const parts = words.flatMap(({ alternatives }) =>
        alternatives.flatMap(({ text }) => tokeniseQuery(text)),
      )
      return look({ combineWith: 'OR', queries: [...new Set(parts)] }, true)
    },
  }
}

/** The field texts by name; the place is MiniSearch's id and comes by the same way. */
function fieldOf(prepared: PreparedDocument, field: string): string {
  switch (field) {
    case 'title':
      return prepared.title
    case 'names':
      return [...prepared.aliases, prepared.reading, prepared.looseReading].join(' ')
    case 'context':
      return prepared.context
    case 'body':
      return prepared.body
    default:
      return String(prepared.place)
  }
}

function spellings(text: string): IndexQuery[] {
  return [...new Set([text, withoutLongVowels(text)])].map((spelling) => ({
    combineWith: 'AND',
    queries: tokeniseQuery(spelling),
  }))
}

/** A lone sign finds the pairs that it begins; a Latin word the words that it begins; a number only itself. */
function isBeginning(term: string): boolean {
  if (isLatin(term)) return term.length >= SHORTEST_PREFIX && !/^\d+$/.test(term)
  return [...term].length === 1
}
