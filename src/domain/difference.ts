import { sameAim } from './choose'
import { figureChanges } from './figureChange'
import type { ComparedSide, FigureChange } from './figureChange'
import type { Indicator } from './indicator'
import type { Judgement } from './judgement'
import { isCounted } from './snapshot'
import type { IndicatorRecord, Snapshot } from './snapshot'
import { targetChanges } from './targetChange'
import type { TargetChange } from './targetChange'
import type { Target } from './target'
import { CHANGE_KINDS } from './valueChange'
import type { ChangeKind } from './valueChange'

/** What is compared: of one publication, or of tables that are not published yet. */
export type ComparedEdition = Pick<Snapshot, 'records' | 'documents'>

/** What we said of an indicator then and now; only where both editions have it. */
export interface VerdictChange {
  readonly indicatorId: string
  readonly before: Judgement
  readonly after: Judgement
}

/** Another promise counts: another amount, another year, or one where there was none. */
export interface AimChange {
  readonly indicatorId: string
  readonly before?: Target
  readonly after?: Target
}

/** What an indicator is called and how it is counted. */
export const DESCRIBED_FIELDS = ['name', 'unit', 'unitScale', 'direction', 'definition'] as const

export interface DescriptionChange {
  readonly indicatorId: string
  readonly field: (typeof DESCRIBED_FIELDS)[number]
  readonly before: string
  readonly after: string
}

/** Everything that a later edition says otherwise than an earlier one, in the order of its indicators. */
export interface Difference {
  /** Ids of indicators that only one of the two has; groups of parts are not counted. */
  readonly addedIndicators: readonly string[]
  readonly removedIndicators: readonly string[]
  readonly figures: readonly FigureChange[]
  readonly targets: readonly TargetChange[]
  readonly aims: readonly AimChange[]
  readonly verdicts: readonly VerdictChange[]
  readonly descriptions: readonly DescriptionChange[]
}

/** Compares two editions of one municipality, value by value. */
export function compareEditions(before: ComparedEdition, after: ComparedEdition): Difference {
  const earlier = recordsOf(before)
  const later = recordsOf(after)
  const ids = [...new Set([...later.keys(), ...earlier.keys()])]
  const pairs = ids.map((id) => ({ id, then: earlier.get(id), now: later.get(id) }))
  const both = pairs.flatMap(({ id, then, now }) => (then && now ? [{ id, then, now }] : []))
  const sides = ({ then, now }: (typeof pairs)[number]): [ComparedSide, ComparedSide] => [
    { record: then, documents: before.documents },
    { record: now, documents: after.documents },
  ]
  const counted = (record: IndicatorRecord | undefined) => record && isCounted(record)
  return {
    addedIndicators: pairs.filter(({ then, now }) => !then && counted(now)).map(({ id }) => id),
    removedIndicators: pairs.filter(({ then, now }) => !now && counted(then)).map(({ id }) => id),
    figures: pairs.flatMap((pair) => figureChanges(pair.id, ...sides(pair))),
    targets: pairs.flatMap((pair) => targetChanges(pair.id, ...sides(pair))),
    aims: both.flatMap(({ id, then, now }) => aimChange(id, then.judgement, now.judgement)),
    verdicts: both.flatMap(({ id, then, now }) =>
      isCounted(then) && isCounted(now) ? verdictChange(id, then.judgement, now.judgement) : [],
    ),
    descriptions: both.flatMap(({ then, now }) => descriptionChanges(then, now)),
  }
}

/** Nothing that a reader could see is otherwise. */
export function isUnchanged(difference: Difference): boolean {
  return Object.values(difference).every((changes: readonly unknown[]) => changes.length === 0)
}

/** The part of a difference that is about one indicator. */
export function differenceOf(difference: Difference, indicatorId: string): Difference {
  const own = <Change extends { readonly indicatorId: string }>(changes: readonly Change[]) =>
    changes.filter((change) => change.indicatorId === indicatorId)
  return {
    addedIndicators: difference.addedIndicators.filter((id) => id === indicatorId),
    removedIndicators: difference.removedIndicators.filter((id) => id === indicatorId),
    figures: own(difference.figures),
    targets: own(difference.targets),
    aims: own(difference.aims),
    verdicts: own(difference.verdicts),
    descriptions: own(difference.descriptions),
  }
}

/** Ids of the indicators that something changed of, in the order of the later edition. */
export function changedIndicators(difference: Difference): string[] {
  const { addedIndicators, removedIndicators, ...changes } = difference
  const ids = Object.values(changes).flatMap((list: readonly { indicatorId: string }[]) =>
    list.map(({ indicatorId }) => indicatorId),
  )
  return [...new Set([...addedIndicators, ...ids, ...removedIndicators])]
}

export interface DifferenceCounts {
  readonly figures: Readonly<Record<ChangeKind, number>>
  readonly indicators: { readonly added: number; readonly removed: number }
  readonly targets: number
  readonly aims: number
  /** Another verdict. */
  readonly verdicts: number
  /** Not judged in both, for another reason. */
  readonly reasons: number
  readonly descriptions: number
}

export function countDifference(difference: Difference): DifferenceCounts {
  const figures = Object.fromEntries(
    CHANGE_KINDS.map((kind) => [
      kind,
      difference.figures.filter((change) => change.kind === kind).length,
    ]),
  ) as Record<ChangeKind, number>
  const turned = difference.verdicts.filter(({ before, after }) => before.verdict !== after.verdict)
  return {
    figures,
    indicators: {
      added: difference.addedIndicators.length,
      removed: difference.removedIndicators.length,
    },
    targets: difference.targets.length,
    aims: difference.aims.length,
    verdicts: turned.length,
    reasons: difference.verdicts.length - turned.length,
    descriptions: difference.descriptions.length,
  }
}

function recordsOf({ records }: ComparedEdition): Map<string, IndicatorRecord> {
  return new Map(records.map((record) => [record.indicator.id, record]))
}

function verdictChange(
  indicatorId: string,
  before: Judgement,
  after: Judgement,
): readonly VerdictChange[] {
  const same = before.verdict === after.verdict && before.reason === after.reason
  return same ? [] : [{ indicatorId, before, after }]
}

function aimChange(
  indicatorId: string,
  { target: before }: Judgement,
  { target: after }: Judgement,
): readonly AimChange[] {
  if (before === after || (before && after && sameAim(before, after))) return []
  return [{ indicatorId, ...(before ? { before } : {}), ...(after ? { after } : {}) }]
}

function descriptionChanges(
  { indicator: before }: Pick<IndicatorRecord, 'indicator'>,
  { indicator: after }: Pick<IndicatorRecord, 'indicator'>,
): DescriptionChange[] {
  const written = (indicator: Indicator, field: (typeof DESCRIBED_FIELDS)[number]) =>
    String(indicator[field])
  return DESCRIBED_FIELDS.filter((field) => written(before, field) !== written(after, field)).map(
    (field) => ({
      indicatorId: after.id,
      field,
      before: written(before, field),
      after: written(after, field),
    }),
  )
}
