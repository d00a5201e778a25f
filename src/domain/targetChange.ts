import { documentRanks } from './choose'
import type { ComparedSide } from './figureChange'
import { writePeriod } from './period'
import type { TargetPeriod } from './period'
import { sameAmount } from './target'
import type { Target, TargetRole } from './target'
import { groupedBy, valueChanges } from './valueChange'
import type { ValueChange } from './valueChange'

/** One promise: of one role, for one period. */
export interface TargetChange extends ValueChange<Target> {
  readonly indicatorId: string
  readonly period: TargetPeriod
  readonly role: TargetRole
}

/** Promise by promise, whatever document makes it. */
export function targetChanges(
  indicatorId: string,
  before: ComparedSide,
  after: ComparedSide,
): TargetChange[] {
  const earlier = byDue(before)
  const later = byDue(after)
  return [...new Map([...earlier, ...later])].flatMap(([key, [first]]) =>
    first === undefined
      ? []
      : valueChanges(earlier.get(key) ?? [], later.get(key) ?? [], sameTarget).map(
          (change): TargetChange => {
            const { period, role } = first
            return { indicatorId, period, role, ...change }
          },
        ),
  )
}

/** The same promise to a reader; within one document, printed alike too. */
export function sameTarget(first: Target, second: Target): boolean {
  const own = first.documentId === second.documentId
  return (
    first.kind === second.kind &&
    sameBound(first.value, second.value) &&
    sameBound(first.valueMax, second.valueMax) &&
    writePeriod(first.period) === writePeriod(second.period) &&
    ((!own && first.value !== undefined) || first.printed === second.printed) &&
    (!own || baselineOf(first) === baselineOf(second))
  )
}

function baselineOf({ baselinePeriod }: Target): string {
  return baselinePeriod ? writePeriod(baselinePeriod) : ''
}

function sameBound(first: number | undefined, second: number | undefined): boolean {
  if (first === undefined || second === undefined) return first === second
  return sameAmount(first, second)
}

function byDue({ record, documents }: ComparedSide): Map<string, Target[]> {
  const rank = documentRanks(documents)
  const targets = [...(record?.targets ?? [])].sort(
    (first, second) => rank(second.documentId) - rank(first.documentId),
  )
  return groupedBy(targets, ({ role, period }) => `${role} ${writePeriod(period)}`)
}
