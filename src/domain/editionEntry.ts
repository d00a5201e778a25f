import type { DifferenceCounts } from './difference'
import { isPublished } from './edition'
import type { Edition } from './edition'

/** How many values are otherwise than in the edition before. */
export interface EditionChanges extends DifferenceCounts {
  /** Id of the edition before. */
  readonly since: string
}

/** One edition of a list: a publication has a day, a reconstruction the newest period of its documents. */
export interface EditionEntry {
  readonly id: string
  readonly publishedOn?: string
  readonly asOf?: string
  readonly bytes: number
  /** Against the edition below it in the list; absent where that is not known. */
  readonly changes?: EditionChanges
}

/** What an edition is named by, whether or not its figures are at hand. */
export type NamedEdition = Pick<EditionEntry, 'publishedOn' | 'asOf'>

export function namedEdition(edition: Edition): NamedEdition {
  return isPublished(edition) ? { publishedOn: edition.publishedOn } : { asOf: edition.asOf }
}

/**
 * What stands in an address for an edition. A reconstruction is named by its period alone: its id changes when a
 * figure is corrected, and the link should still lead there.
 */
export function editionAddress({ id, asOf }: Pick<EditionEntry, 'id' | 'asOf'>): string {
  return asOf ?? id
}

/** The edition that an address or an id names; a reconstruction also by an id that it had before. */
export function findEdition(
  entries: readonly EditionEntry[],
  address: string | undefined,
): EditionEntry | undefined {
  if (address === undefined) return undefined
  const exact = entries.find((entry) => entry.id === address || entry.asOf === address)
  if (exact) return exact
  const former = /^(.+)-[0-9a-f]{8}$/.exec(address)?.[1]
  return entries.find(({ asOf }) => asOf !== undefined && asOf === former)
}

export interface EditionPair {
  readonly from: EditionEntry
  readonly to: EditionEntry
}

/**
 * Which two editions are compared, the earlier one first whatever the address says. Without a choice: the newest, and
 * the last one before it that says anything else.
 *
 * @param entries newest first
 */
export function chosenPair(
  entries: readonly EditionEntry[],
  fromAddress?: string,
  toAddress?: string,
): EditionPair | undefined {
  const to = findEdition(entries, toAddress) ?? entries[0]
  if (!to) return undefined
  const from = findEdition(entries, fromAddress) ?? lastDifferent(entries, to)
  if (!from || from === to) return undefined
  return entries.indexOf(from) > entries.indexOf(to) ? { from, to } : { from: to, to: from }
}

function lastDifferent(
  entries: readonly EditionEntry[],
  to: EditionEntry,
): EditionEntry | undefined {
  const place = entries.indexOf(to)
  const changed = entries.findIndex(
    ({ changes }, index) => index >= place && changes !== undefined && changeTotal(changes) > 0,
  )
  return entries[(changed < 0 ? place : changed) + 1] ?? entries[place + 1]
}

export function changeTotal(changes: DifferenceCounts): number {
  const { figures, indicators, targets, aims, verdicts, reasons, descriptions } = changes
  return [
    ...Object.values(figures),
    ...Object.values(indicators),
    targets,
    aims,
    verdicts,
    reasons,
    descriptions,
  ].reduce((sum, count) => sum + count, 0)
}
