const RUNS = /[\p{Script=Latin}0-9]+|[^\s\p{Script=Latin}0-9]+/gu
const LATIN_START = /^[\p{Script=Latin}0-9]/u

/**
 * The parts that a folded text is indexed by: Latin words and numbers whole, everything else as pairs of
 * neighbouring signs, and the last sign of a run alone so that a query of one sign finds it by its beginning.
 * `リサイクル率 2024` (folded) → りさ さい いく くる る率 率 2024.
 */
export function tokenise(folded: string): string[] {
  return [...folded.matchAll(RUNS)].flatMap(([run]) => {
    if (LATIN_START.test(run)) return [run]
    return [...pairsOf(run), [...run].at(-1) ?? run]
  })
}

/** The parts to look up for a folded word of a query: as `tokenise`, without the lone last sign. */
export function tokeniseQuery(folded: string): string[] {
  return [...folded.matchAll(RUNS)].flatMap(([run]) => {
    if (LATIN_START.test(run)) return [run]
    const pairs = pairsOf(run)
    return pairs.length === 0 ? [run] : pairs
  })
}

export function pairsOf(run: string): string[] {
  const signs = [...run]
  return signs.slice(1).map((sign, index) => `${signs[index] ?? ''}${sign}`)
}
