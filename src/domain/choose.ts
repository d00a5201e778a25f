import type { SourceDocument } from './document'
import type { Observation } from './observation'
import { comparePeriods, writePeriod } from './period'
import type { Target } from './target'

/** Orders documents by the newest period that they report on. */
export function compareDocuments(first: SourceDocument, second: SourceDocument): number {
  return (
    compareText(documentEnd(first.asOf), documentEnd(second.asOf)) ||
    compareText(first.id, second.id)
  )
}

/** By code unit, so that no locale changes which document is the later one. */
function compareText(first: string, second: string): number {
  if (first === second) return 0
  return first < second ? -1 : 1
}

/** When a document's `as_of` ends: `FY2023` on 2024-03-31, `2021-04` within that month; comparable text. */
export function documentEnd(asOf: string): string {
  const year = /^(FY|CY)(\d{4})$/.exec(asOf)
  if (!year) return asOf
  return year[1] === 'FY' ? `${Number(year[2]) + 1}-03-31` : `${year[2]}-12-31`
}

/** Rank of each document: 0 is the earliest. Unknown documents come first. */
export function documentRanks(documents: readonly SourceDocument[]): (id: string) => number {
  const order = [...documents].sort(compareDocuments).map((document) => document.id)
  return (id) => order.indexOf(id)
}

/**
 * The series of an indicator: one observation a period, that of the latest document, in order of time.
 */
export function seriesOf(
  observations: readonly Observation[],
  rank: (documentId: string) => number,
): Observation[] {
  const byPeriod = new Map<string, Observation>()
  for (const observation of observations) {
    const key = writePeriod(observation.period)
    const known = byPeriod.get(key)
    if (!known || rank(observation.documentId) > rank(known.documentId)) {
      byPeriod.set(key, observation)
    }
  }
  return [...byPeriod.values()].sort((first, second) => comparePeriods(first.period, second.period))
}

function sameTarget(first: Target, second: Target): boolean {
  return (
    first.kind === second.kind &&
    first.value === second.value &&
    first.valueMax === second.valueMax &&
    writePeriod(first.period) === writePeriod(second.period)
  )
}

/** The same promise for the year of the same number, though perhaps for another kind of year. */
export function sameAim(first: Target, second: Target): boolean {
  return (
    first.kind === second.kind &&
    first.value === second.value &&
    first.valueMax === second.valueMax &&
    dueYear(first) === dueYear(second)
  )
}

function dueYear({ period }: Target): number | undefined {
  if (period.kind === 'undated') return undefined
  return period.kind === 'span' ? period.to : period.year
}

export interface ChosenTarget {
  readonly target: Target
  /** Earlier final targets with another value; they stay visible. */
  readonly superseded: readonly Target[]
  /** Period of the figure that the first document which names one prints as its baseline. */
  readonly baselinePeriod?: Target['baselinePeriod']
}

/**
 * Which target (data-model §3): of the final ones, dated before undated, then that of the latest document.
 * The same kind, value and period in several documents is one target.
 */
export function chooseTarget(
  targets: readonly Target[],
  rank: (documentId: string) => number,
): ChosenTarget | undefined {
  const finals = targets
    .filter((target) => target.role === 'final')
    .sort((first, second) => {
      const dated =
        Number(first.period.kind === 'undated') - Number(second.period.kind === 'undated')
      return dated || rank(second.documentId) - rank(first.documentId)
    })
  const target = finals[0]
  if (!target) return undefined
  const same = finals.filter((other) => sameTarget(other, target))
  const first = [...same]
    .sort((a, b) => rank(a.documentId) - rank(b.documentId))
    .find((other) => other.baselinePeriod)
  return {
    target,
    superseded: finals.filter((other) => !sameAim(other, target)),
    ...(first?.baselinePeriod ? { baselinePeriod: first.baselinePeriod } : {}),
  }
}
