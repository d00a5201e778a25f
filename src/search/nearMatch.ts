/** Words shorter than this are taken as typed. */
export const SHORTEST_NEAR_WORD = 4

/** A slip spoils two pairs of neighbouring signs, changed places three. */
const MOST_SPOILED_PAIRS = 3

/**
 * Whether `text` holds `word` with one sign wrong, missing, added or changed places with its neighbour.
 * True for the word itself; false for words shorter than `SHORTEST_NEAR_WORD`.
 *
 * @param pairs the pairs of neighbouring signs of `word`, a cheap way to say no
 */
export function holdsNearly(text: string, word: string, pairs: readonly string[]): boolean {
  if (word.length < SHORTEST_NEAR_WORD) return false
  let missing = Math.min(MOST_SPOILED_PAIRS, pairs.length - 1)
  for (const pair of pairs) {
    if (text.includes(pair)) continue
    missing -= 1
    if (missing < 0) return false
  }
  return smallestDistance(text, word) <= 1 || swaps(word).some((swapped) => text.includes(swapped))
}

function swaps(word: string): string[] {
  return [...word].slice(1).map((sign, index) => {
    return word.slice(0, index) + sign + word.charAt(index) + word.slice(index + 2)
  })
}

/** Fewest edits between `word` and any stretch of `text` (Sellers 1980). */
function smallestDistance(text: string, word: string): number {
  let row = Array.from({ length: word.length + 1 }, (_, index) => index)
  let smallest = word.length
  for (const sign of text) {
    const next = [0]
    for (let index = 1; index <= word.length; index += 1) {
      const replaced = (row[index - 1] ?? 0) + (word[index - 1] === sign ? 0 : 1)
      next.push(Math.min(replaced, (row[index] ?? 0) + 1, (next[index - 1] ?? 0) + 1))
    }
    row = next
    smallest = Math.min(smallest, row[word.length] ?? smallest)
  }
  return smallest
}
