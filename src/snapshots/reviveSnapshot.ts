import type { Edition } from '@/domain/edition'
import type { Judgement, PathPoint } from '@/domain/judgement'
import { parsePeriod, parseTargetPeriod } from '@/domain/period'
import type { Period, TargetPeriod } from '@/domain/period'
import type { IndicatorRecord, Snapshot } from '@/domain/snapshot'
import type { CoreFile, ReconstructedCoreFile } from './schema/coreFile'

type WireRecord = CoreFile['records'][number]

/** All of `core.json` but its indicators. */
type Head = Omit<CoreFile, 'records'> | Omit<ReconstructedCoreFile, 'records'>

/**
 * `core.json` → snapshot, without checking: for data that came within our own HTML. Places in lists become the
 * figures and targets themselves; `undefined` where one leads nowhere.
 */
export function reviveSnapshot(core: CoreFile, id: string): Snapshot | undefined {
  const revived: IndicatorRecord[] = []
  for (const record of core.records) {
    const next = reviveRecord(record)
    if (!next) return undefined
    revived.push(next)
  }
  return joinSnapshot(core, revived, id)
}

/** The whole, of what stands around the indicators and the revived indicators. */
export function joinSnapshot(
  head: Omit<CoreFile, 'records'>,
  records: readonly IndicatorRecord[],
  id: string,
): Snapshot
export function joinSnapshot(head: Head, records: readonly IndicatorRecord[], id: string): Edition
export function joinSnapshot(head: Head, records: readonly IndicatorRecord[], id: string): Edition {
  const { schemaVersion, summary, initiatives, publishedOn, ...rest } = head
  const byReason = Object.fromEntries(
    Object.entries(summary.byReason).filter(([, count]) => count !== undefined),
  )
  return {
    ...rest,
    ...(publishedOn === null ? {} : { publishedOn }),
    id,
    records,
    initiatives: initiatives.map((initiative) => ({
      ...initiative,
      indicatorIds: records
        .filter(({ initiativeIds }) => initiativeIds.includes(initiative.id))
        .map(({ indicator }) => indicator.id),
    })),
    summary: { ...summary, byReason },
  } as Edition
}

/** Places in an indicator's own lists become the figures and targets themselves; `undefined` where one leads nowhere. */
export function reviveRecord(record: WireRecord): IndicatorRecord | undefined {
  const figures = {
    ...record,
    observations: record.observations.map((item) => ({ ...item, period: at(item.period) })),
    statements: record.statements.map((item) => ({ ...item, period: at(item.period) })),
    targets: record.targets.map(({ baselinePeriod, ...item }) => ({
      ...item,
      period: dueAt(item.period),
      ...(baselinePeriod === undefined ? {} : { baselinePeriod: at(baselinePeriod) }),
    })),
  }
  const judgement = reviveJudgement(record.judgement, figures)
  return judgement && { ...figures, judgement }
}

function reviveJudgement(
  wire: WireRecord['judgement'],
  { observations, targets }: Pick<IndicatorRecord, 'observations' | 'targets'>,
): Judgement | undefined {
  const { figure, newest, target, targetPeriod, baseline, expected, closeCall, ...plain } = wire
  const places = [
    ...wire.superseded,
    ...wire.brokenFloors,
    ...(target === undefined ? [] : [target]),
  ]
  const seen = [figure, newest].filter((place) => place !== undefined)
  if (places.some((place) => !targets[place]) || seen.some((place) => !observations[place])) {
    return undefined
  }
  const judged = figure === undefined ? undefined : observations[figure]
  const latest = newest === undefined ? undefined : observations[newest]
  const aim = target === undefined ? undefined : targets[target]
  return {
    ...plain,
    ...(judged ? { figure: judged } : {}),
    ...(latest ? { newest: latest } : {}),
    ...(aim ? { target: aim } : {}),
    ...(targetPeriod === undefined ? {} : { targetPeriod: at(targetPeriod) }),
    ...(baseline ? { baseline: pointAt(baseline) } : {}),
    ...(expected ? { expected: pointAt(expected) } : {}),
    ...(closeCall ? { closeCall: reviveCloseCall(closeCall) } : {}),
    path: wire.path.map(pointAt),
    superseded: wire.superseded.flatMap((place) => targets[place] ?? []),
    brokenFloors: wire.brokenFloors.flatMap((place) => targets[place] ?? []),
  }
}

function reviveCloseCall({ period, ...call }: NonNullable<WireRecord['judgement']['closeCall']>) {
  return { ...call, ...(period === undefined ? {} : { period: at(period) }) }
}

function pointAt(point: Omit<PathPoint, 'period'> & { readonly period: string }): PathPoint {
  return { ...point, period: at(point.period) }
}

function at(text: string): Period {
  return parsePeriod(text) ?? { kind: 'FY', year: 0 }
}

function dueAt(text: string): TargetPeriod {
  return parseTargetPeriod(text) ?? { kind: 'undated' }
}
