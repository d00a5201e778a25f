import type { SearchIndex } from './searchIndex'

/** Search among the indicators of one snapshot, wherever the index lies. */
export interface IndicatorSearch {
  /** Ids, best first. No words find nothing. */
  find(words: string): Answered
  /** Names to try where nothing was found. */
  suggestions(words: string): Answered
}

/** At once where the index lies on the same thread. */
export type Answered = string[] | Promise<string[]>

/** More than that nobody scrolls through. */
const MOST_FOUND = 500

/** By an index that lies on the same thread. */
export function searchBy(index: SearchIndex): IndicatorSearch {
  return {
    find(words) {
      const { groups } = index.search(words, { kinds: ['indicator'], limit: MOST_FOUND })
      return groups.flatMap(({ hits }) => hits.map(({ document }) => document.id))
    },
    suggestions: (words) => index.suggestions(words),
  }
}
