import type { Concept } from './concept'

/** So many municipalities are laid side by side at most; a phone has no room for more. */
export const MOST_COMPARED = 4

/** A municipality that measures a concept, and by which of its indicators. */
export interface ComparedMember {
  readonly code: string
  readonly indicatorId: string
}

/** What is compared, and every municipality that has it, in order of codes. */
export interface Comparison {
  readonly concept: Concept
  readonly members: readonly ComparedMember[]
}

/** A line of the list of comparisons. */
export interface ComparisonEntry {
  readonly concept: Concept
  /** How many municipalities have it. */
  readonly municipalities: number
}

/** Which municipalities an address asks for. */
export interface AskedTowns {
  /** Codes in the order of the address, each once, at most `MOST_COMPARED`. */
  readonly codes: readonly string[]
  /** Something stood there that is no code. */
  readonly malformed: boolean
  /** More codes stood there. */
  readonly tooMany: boolean
}

/** Far longer than any address that we write. */
const LONGEST = 200

/** Reads `102041_102113`, the value of `towns` in an address. Trusts nothing. */
export function readTowns(value: unknown): AskedTowns {
  const given: unknown = Array.isArray(value) ? value[0] : value
  const text = typeof given === 'string' ? given : ''
  const words = text.slice(0, LONGEST).split('_').filter(Boolean)
  const codes = [...new Set(words.filter((word) => /^\d{6}$/.test(word)))]
  return {
    codes: codes.slice(0, MOST_COMPARED),
    malformed: text.length > LONGEST || words.some((word) => !/^\d{6}$/.test(word)),
    tooMany: codes.length > MOST_COMPARED,
  }
}

/** The value of `towns` for an address. */
export function writeTowns(codes: readonly string[]): string {
  return codes.join('_')
}

interface Place {
  readonly code: string
  readonly prefecture: string
}

/**
 * Which municipalities a comparison begins with: those chosen before, with the reader's own town in front of them. Was
 * none chosen before: the own town and its neighbours, of the same prefecture before others, and of those the nearest
 * in order of codes. Without a town of one's own the first ones.
 *
 * @param places all that have the concept, in order of codes
 * @param chosenBefore codes, in the reader's order
 * @param own the town that the reader came from, whether it has the concept or not
 */
export function comparedStart(
  places: readonly Place[],
  chosenBefore: readonly string[],
  own: Place | undefined,
): string[] {
  const has = (wanted: string) => places.some(({ code }) => code === wanted)
  const known = chosenBefore.filter(has)
  if (known.length > 1) {
    const first = own && has(own.code) && !known.includes(own.code) ? [own.code] : []
    return [...first, ...known].slice(0, MOST_COMPARED)
  }
  const home = own ? places.filter(({ code }) => code < own.code).length : 0
  return places
    .map(({ code, prefecture }, index) => ({
      code,
      far: own !== undefined && prefecture !== own.prefecture,
      distance: Math.abs(index - home),
    }))
    .sort((one, other) => Number(one.far) - Number(other.far) || one.distance - other.distance)
    .slice(0, MOST_COMPARED)
    .map(({ code }) => code)
}
