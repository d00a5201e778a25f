import { prepareDocument } from './preparedDocument'
import type { PreparedDocument } from './preparedDocument'
import { readQuery } from './queryWords'
import type { Query } from './queryWords'
import { rankDocument } from './rankDocument'
import type { Closeness, Rank } from './rankDocument'
import { SEARCH_KINDS } from './searchDocument'
import type { SearchDocument, SearchKind } from './searchDocument'
import { suggestNames } from './suggestNames'
import { createWordIndex } from './wordIndex'

export interface SearchHit extends Rank {
  readonly document: SearchDocument
}

export interface SearchGroup {
  readonly kind: SearchKind
  /** Best first, at most as many as asked for. */
  readonly hits: readonly SearchHit[]
  /** How many there are in all. */
  readonly total: number
}

export interface SearchResult {
  readonly closeness: Closeness
  /** The group with the best hit first. */
  readonly groups: readonly SearchGroup[]
}

export interface SearchOptions {
  /** Most hits per group; 20 where nothing is said. */
  readonly limit?: number
  readonly kinds?: readonly SearchKind[]
}

export interface SearchIndex {
  search(query: string, options?: SearchOptions): SearchResult
  /** Names to try instead of a query that found nothing; best first, possibly none. */
  suggestions(query: string, limit?: number): string[]
}

const USUAL_LIMIT = 20
const USUAL_SUGGESTIONS = 5
/** Milliseconds of work between two pauses; far below the 50 from which a task counts as long. */
const SLICE_TIME = 10
/** Weight decides only between hits of nearly the same rank. */
const MOST_BY_WEIGHT = 3
/** Similar hits far below the best of them are left out. */
const LEAST_OF_BEST_SIMILAR = 0.6
/** What is not in full is sought among the heaviest candidates only: a bound on the time that it takes. */
const MOST_CANDIDATES = 300

/** Indexes all documents at once: for tests and Node. In the browser take `createSearchIndexInSlices`. */
export function createSearchIndex(documents: readonly SearchDocument[]): SearchIndex {
  const { index, add } = startIndex()
  add(documents)
  return index
}

/**
 * Indexes for some milliseconds at a time and awaits `pause` between, so that the page stays answerable on any
 * device. What `pause` throws ends the work and reaches the caller.
 *
 * @param clock milliseconds since any moment
 */
export async function createSearchIndexInSlices(
  documents: readonly SearchDocument[],
  pause: () => Promise<void>,
  clock: () => number = () => performance.now(),
): Promise<SearchIndex> {
  const { index, add } = startIndex()
  let sliceStart = clock()
  for (const document of documents) {
    if (clock() - sliceStart >= SLICE_TIME) {
      await pause()
      sliceStart = clock()
    }
    add([document])
  }
  return index
}

function startIndex(): { index: SearchIndex; add: (documents: readonly SearchDocument[]) => void } {
  const prepared: PreparedDocument[] = []
  const words = createWordIndex()

  const find = (query: Query, closeness: Closeness, kinds: readonly SearchKind[]): SearchHit[] => {
    const candidates =
      closeness === 'exact'
        ? words.holdingAll(query)
        : words.holdingAny(query).slice(0, MOST_CANDIDATES)
    const heaviest = candidates.reduce((most, { weight }) => Math.max(most, weight), 0)
    const hits = candidates.flatMap(({ place, weight }) => {
      const candidate = prepared[place]
      if (!candidate || !kinds.includes(candidate.document.kind)) return []
      const rank = rankDocument(candidate, query, closeness)
      if (!rank) return []
      const score = rank.score + (MOST_BY_WEIGHT * weight) / heaviest
      return [{ ...rank, score, document: candidate.document }]
    })
    const sorted = hits.sort(compareHits)
    const least = closeness === 'similar' ? (sorted[0]?.score ?? 0) * LEAST_OF_BEST_SIMILAR : 0
    return sorted.filter(({ score }) => score >= least)
  }

  return {
    add: (documents) => {
      const start = prepared.length
      const added = documents.map((document, index) => prepareDocument(document, start + index))
      prepared.push(...added)
      words.add(added)
    },
    index: {
      search: (text, { limit = USUAL_LIMIT, kinds = SEARCH_KINDS } = {}) => {
        const query = readQuery(text)
        if (query.words.length === 0) return { closeness: 'none', groups: [] }
        for (const closeness of ['exact', 'nearly', 'similar'] as const) {
          const hits = find(query, closeness, kinds)
          if (hits.length > 0) return { closeness, groups: groupHits(hits, limit) }
        }
        return { closeness: 'none', groups: [] }
      },
      suggestions: (text, limit = USUAL_SUGGESTIONS) => {
        const query = readQuery(text)
        const candidates = words.holdingAny(query).slice(0, MOST_CANDIDATES)
        const documents = candidates.flatMap(({ place }) => prepared[place]?.document ?? [])
        return suggestNames(documents, query, limit)
      },
    },
  }
}

function compareHits(first: SearchHit, second: SearchHit): number {
  return (
    second.score - first.score ||
    first.document.title.length - second.document.title.length ||
    (first.document.href < second.document.href ? -1 : 1)
  )
}

/** Hits come best first, so kinds are met in the order of their best. */
function groupHits(hits: readonly SearchHit[], limit: number): SearchGroup[] {
  const groups = new Map<SearchKind, SearchHit[]>()
  for (const hit of hits) {
    const { kind } = hit.document
    groups.set(kind, [...(groups.get(kind) ?? []), hit])
  }
  return [...groups].map(([kind, found]) => ({
    kind,
    hits: found.slice(0, limit),
    total: found.length,
  }))
}
