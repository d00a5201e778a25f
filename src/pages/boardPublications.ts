import type { EditionEntry } from '@/domain/editionEntry'

/**
 * Ids of the publications that a board can stay with, newest first. Reconstructions are left out: their id changes
 * with every corrected figure, so no link to one would open the same for everyone (decision 0009).
 *
 * @param known ids that are at hand whatever the server lists: the newest one, and those that the board stays with
 */
export function publicationsFor(
  listed: readonly EditionEntry[],
  known: readonly (string | undefined)[],
): readonly string[] {
  const published = listed.filter(({ publishedOn }) => publishedOn !== undefined)
  const ids = new Set([...published.map(({ id }) => id), ...known.flatMap((id) => id ?? [])])
  // An id begins with its day.
  return [...ids].sort().reverse()
}
