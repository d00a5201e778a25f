export const PLEDGE_LETTERS = ['A', 'B', 'C', 'D', 'E'] as const
export type PledgeLetter = (typeof PLEDGE_LETTERS)[number]

/** What a row of the pledge table was given: a letter, or nothing. Nothing is never E. */
export type PledgeMark = PledgeLetter | 'blank'
export const PLEDGE_MARKS: readonly PledgeMark[] = [...PLEDGE_LETTERS, 'blank']

/** One row below a pledge: a department with its own letter. */
export interface PledgeTrack {
  readonly track: number
  /** As printed; blank where nothing is. */
  readonly department: string
  /** References to the comprehensive plan, as printed. */
  readonly planRefs: readonly string[]
  readonly projectTitles: readonly string[]
  readonly mark: PledgeMark
  /** The day that the letter is as of. */
  readonly ratedOn?: string
  /** Why there is no letter. */
  readonly markNote?: string
  readonly note?: string
}

/** Something that the mayor promised. The title is in our own words. */
export interface Pledge {
  readonly id: string
  readonly documentId: string
  readonly section: string
  readonly subsection: string
  readonly number: string
  readonly title: string
  readonly tracks: readonly PledgeTrack[]
}

/** How many rows have which letter. Counts only: letters are never added up or averaged. */
export function countLetters(
  pledges: readonly Pick<Pledge, 'tracks'>[],
): Record<PledgeMark, number> {
  const counts: Record<PledgeMark, number> = { A: 0, B: 0, C: 0, D: 0, E: 0, blank: 0 }
  for (const { tracks } of pledges) for (const { mark } of tracks) counts[mark] += 1
  return counts
}

/** The measure that a printed reference begins with: 2-2-3 of 2-2-3①③. */
export function measureNumberOf(planRef: string): string | undefined {
  return /^\d+-\d+-\d+/.exec(planRef)?.[0]
}
