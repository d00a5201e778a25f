import { documentRanks } from './choose'
import type { SourceDocument } from './document'
import type { Observation } from './observation'
import { comparePeriods, writePeriod } from './period'
import type { Period } from './period'
import type { IndicatorRecord, Statement } from './snapshot'
import { sameAmount } from './target'
import { groupedBy, valueChanges } from './valueChange'
import type { ValueChange } from './valueChange'

/** A figure, or the words that were printed in its place. */
export type KnownFigure = Observation | Statement

/** One figure of one period. */
export interface FigureChange extends ValueChange<KnownFigure> {
  readonly indicatorId: string
  readonly period: Period
}

/** What a comparison needs of each side. */
export interface ComparedSide {
  readonly record: Pick<IndicatorRecord, 'observations' | 'statements' | 'targets'> | undefined
  readonly documents: readonly SourceDocument[]
}

export function isFigure(known: KnownFigure): known is Observation {
  return 'value' in known
}

/** Value by value, in order of time. Places and notes are no figures and are not compared. */
export function figureChanges(
  indicatorId: string,
  before: ComparedSide,
  after: ComparedSide,
): FigureChange[] {
  const earlier = byPeriod(before)
  const later = byPeriod(after)
  const periods = new Map([...earlier, ...later].map(([key, figures]) => [key, figures]))
  return [...periods]
    .flatMap(([key, [first]]) =>
      first === undefined
        ? []
        : valueChanges(earlier.get(key) ?? [], later.get(key) ?? [], sameFigure).map(
            (change): FigureChange => ({ indicatorId, period: first.period, ...change }),
          ),
    )
    .sort((first, second) => comparePeriods(first.period, second.period))
}

/**
 * The same to a reader: the same number of the same standing, or the same words. Two documents may print one number
 * in two ways, and one of them as read from its wording; within one document every such difference counts.
 */
export function sameFigure(first: KnownFigure, second: KnownFigure): boolean {
  if (!isFigure(first) || !isFigure(second)) {
    return !isFigure(first) && !isFigure(second) && first.printed === second.printed
  }
  if (!sameAmount(first.value, second.value)) return false
  if (first.documentId !== second.documentId) return standing(first) === standing(second)
  return (
    first.printed === second.printed &&
    first.status === second.status &&
    first.breakBefore === second.breakBefore
  )
}

function standing({ status }: Observation): Observation['status'] {
  return status === 'repeated' || status === 'inferred' ? 'reported' : status
}

/** Figures before words, the latest document first. */
function byPeriod({ record, documents }: ComparedSide): Map<string, KnownFigure[]> {
  const rank = documentRanks(documents)
  const known: KnownFigure[] = [...(record?.observations ?? []), ...(record?.statements ?? [])]
  known.sort(
    (first, second) =>
      Number(isFigure(second)) - Number(isFigure(first)) ||
      rank(second.documentId) - rank(first.documentId),
  )
  return groupedBy(known, ({ period }) => writePeriod(period))
}
