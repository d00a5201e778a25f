import { foldText } from './foldText'
import type { Query } from './queryWords'
import type { SearchDocument } from './searchDocument'
import { pairsOf } from './tokenise'

/** Below this, two texts have hardly anything in common. */
const LEAST_LIKENESS = 0.3

/** Titles and other names that look most like a query (Dice 1945 over pairs of signs), best first. */
export function suggestNames(
  documents: readonly SearchDocument[],
  query: Query,
  limit: number,
): string[] {
  const wanted = query.words.flatMap(({ alternatives }) =>
    alternatives.map(({ pairs }) => new Set(pairs)),
  )
  const likeness = new Map<string, number>()
  for (const { title, aliases } of documents) {
    for (const name of [title, ...aliases]) {
      if (likeness.has(name)) continue
      const pairs = new Set(pairsOf(foldText(name)))
      const best = wanted.reduce((most, word) => Math.max(most, dice(word, pairs)), 0)
      if (best >= LEAST_LIKENESS) likeness.set(name, best)
    }
  }
  return [...likeness]
    .sort(([, first], [, second]) => second - first)
    .slice(0, limit)
    .map(([name]) => name)
}

function dice(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  let shared = 0
  for (const pair of first) if (second.has(pair)) shared += 1
  return (2 * shared) / (first.size + second.size || 1)
}
