import type { Reconstruction } from '@/domain/edition'
import type { Judgement, PathPoint } from '@/domain/judgement'
import { parsePeriod, parseTargetPeriod } from '@/domain/period'
import type { Period, TargetPeriod } from '@/domain/period'
import type { IndicatorRecord, Snapshot } from '@/domain/snapshot'
import type { CoreFile, ReconstructedCoreFile } from './schema/coreFile'

type WireRecord = CoreFile['records'][number]

/**
 * `core.json` → snapshot, without checking: for data that `parseSnapshot` checked, or that came within our own
 * HTML. Places in lists become the figures and targets themselves; `undefined` where one leads nowhere.
 */
export function reviveSnapshot(core: CoreFile, id: string): Snapshot | undefined {
  const { publishedOn, ...figures } = core
  const revived = reviveFigures(figures, id)
  return revived && { ...revived, publishedOn }
}

/** As `reviveSnapshot`, for what has an `asOf` in place of a day. */
export function reviveReconstruction(
  core: ReconstructedCoreFile,
  id: string,
): Reconstruction | undefined {
  const { publishedOn, asOf, ...figures } = core
  const revived = reviveFigures(figures, id)
  return revived && { ...revived, asOf }
}

function reviveFigures(
  core: Omit<CoreFile, 'publishedOn'>,
  id: string,
): Omit<Snapshot, 'publishedOn'> | undefined {
  const { schemaVersion, records, summary, initiatives, ...rest } = core
  const revived: IndicatorRecord[] = []
  for (const record of records) {
    const next = reviveRecord(record)
    if (!next) return undefined
    revived.push(next)
  }
  const byReason = Object.fromEntries(
    Object.entries(summary.byReason).filter(([, count]) => count !== undefined),
  )
  return {
    ...rest,
    id,
    records: revived,
    initiatives: initiatives.map((initiative) => ({
      ...initiative,
      indicatorIds: revived
        .filter(({ initiativeIds }) => initiativeIds.includes(initiative.id))
        .map(({ indicator }) => indicator.id),
    })),
    summary: { ...summary, byReason },
  }
}

function reviveRecord(record: WireRecord): IndicatorRecord | undefined {
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
