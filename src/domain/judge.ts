import type { ChosenTarget } from './choose'
import { findCloseCall } from './closeCall'
import type { Judgement } from './judgement'
import { chosenTarget, hasBreak, judgedFigure, judgedSeries } from './judgedFigure'
import type { JudgedFigure, JudgedIndicator, Variation } from './judgedFigure'
import type { Observation } from './observation'
import { finite, perYear, readPath, shareOfWay } from './pace'
import { comparePeriods, writePeriod } from './period'
import { requiredPath } from './requiredPath'
import type { RequiredPath } from './requiredPath'
import { coarsestRoundingUnit } from './rounding'
import { sameAmount, targetHolds } from './target'
import type { Target } from './target'
import { ON_TRACK_FROM, SLIGHTLY_BEHIND_FROM, TOO_EARLY_BELOW } from './verdict'
import type { JudgementNote, NotMetReason, NotRatedReason, Verdict } from './verdict'

/**
 * Judges progress by the straight-line pace ratio (data-model §3; the method page says it in plain words).
 *
 * Distances as in UN ESCAP's Current Status Index, cut-offs as Eurostat's and Statistics Canada's. Never
 * throws, never returns NaN or Infinity; what cannot be judged is `not-rated` with a reason.
 */
export function judge(subject: JudgedIndicator): Judgement {
  const judgement = judgeOnce(subject, {})
  const closeCall = findCloseCall(subject, judgement, (variation) => judgeOnce(subject, variation))
  return closeCall ? { ...judgement, closeCall } : judgement
}

function judgeOnce(subject: JudgedIndicator, variation: Variation): Judgement {
  const series = judgedSeries(subject)
  const newest = series.at(-1)
  const chosen = chosenTarget(subject)
  const brokenFloors = newest ? findBrokenFloors(subject, newest) : []
  const unjudged = (reason: NotRatedReason): Judgement => ({
    verdict: 'not-rated',
    reason,
    notes: brokenFloors.length > 0 ? ['floor-broken'] : [],
    ...(newest ? { figure: newest } : {}),
    ...(chosen ? { target: chosen.target } : {}),
    superseded: chosen?.superseded ?? [],
    path: [],
    levelToHold: false,
    brokenFloors,
  })
  const { direction } = subject.indicator
  if (!newest) return unjudged('no-observation')
  if (!chosen) return unjudged('no-target')
  if (direction === 'unstated') return unjudged('no-direction')
  if (targetHolds(chosen.target, newest.value, direction) === undefined) {
    return unjudged('not-a-number')
  }
  const unmoved = unmovedReason(subject, series, newest, chosen)
  if (unmoved) return unjudged(unmoved)
  return judgeFigure(subject, judgedFigure(subject, series, newest, chosen, variation), chosen)
}

/**
 * Nothing has been measured since the baseline: the newest figure is the one that a document names, or the
 * only one there is. A figure that a later document prints again is no longer a plan's alone.
 */
function unmovedReason(
  subject: JudgedIndicator,
  series: readonly Observation[],
  newest: Observation,
  chosen: ChosenTarget,
): NotRatedReason | undefined {
  const isBaseline = chosen.baselinePeriod
    ? writePeriod(chosen.baselinePeriod) === writePeriod(newest.period)
    : series.length === 1
  if (newest.status === 'repeated' && (isBaseline || series.length === 1)) return 'not-remeasured'
  const source = subject.documents.find(({ id }) => id === newest.documentId)
  return source?.kind === 'plan' && isBaseline ? 'plan-only' : undefined
}

function judgeFigure(
  subject: JudgedIndicator,
  judged: JudgedFigure,
  chosen: ChosenTarget,
): Judgement {
  const { figure, newest, current, target, targetPeriod, spanTotal } = judged
  const holds = (value: number) => targetHolds(target, value, subject.indicator.direction) === true
  const path = requiredPath(subject, judged)
  const { start, end, figureTime } = path
  const ceilingOverSpan = spanTotal && target.kind === 'at_most'
  const goal = target.value ?? target.valueMax
  const periodOver = targetPeriod !== undefined && comparePeriods(figure.period, targetPeriod) >= 0
  const achieved = holds(current)
  const levelToHold = isLevelToHold(judged, path, holds)
  const onTheWay = start !== undefined && !levelToHold && !ceilingOverSpan
  const expected = onTheWay ? readPath(path.points, figureTime) : undefined
  const expectedShare = start && end ? shareOfTime(start.time, end.time, figureTime) : undefined
  const roundingUnit = coarsestRoundingUnit(
    judged.baseline ? [figure, judged.baseline] : [figure],
    subject.indicator.unitScale,
  )
  const change = start ? current - start.value : 0
  const dust = 4 * Number.EPSILON * Math.max(Math.abs(current), Math.abs(start?.value ?? 0))
  const flat = Math.abs(change) <= roundingUnit * (1 + 1e-9) + dust
  const way = start && end ? end.value - start.value : 0
  const worse = Math.sign(way) * change < 0 && !flat
  const paceRatio =
    expected !== undefined && start && end && pathLeadsOn(start.value, end.value, expected)
      ? shareOfWay(start.value, expected, current)
      : undefined
  const brokenFloors = findBrokenFloors(subject, newest)
  const open = onTheWay && !achieved && !periodOver && end !== undefined

  const working = {
    figure,
    ...(newest === figure ? {} : { newest }),
    target,
    ...(targetPeriod ? { targetPeriod } : {}),
    superseded: chosen.superseded,
    ...(start ? { baseline: start } : {}),
    path: onTheWay ? path.points : [],
    levelToHold,
    brokenFloors,
    roundingUnit,
    ...(expected === undefined || periodOver
      ? {}
      : { expected: { period: figure.period, time: figureTime, value: expected } }),
    ...present({
      spanTotal: spanTotal ? finite(current) : undefined,
      progress: onTheWay && goal !== undefined ? shareOfWay(start.value, goal, current) : undefined,
      expectedShare: onTheWay ? expectedShare : undefined,
      neededPerYear: open ? perYear(end.value - current, end.time - figureTime) : undefined,
      soFarPerYear: open ? perYear(change, figureTime - start.time) : undefined,
    }),
  }
  const notes = findNotes(judged, holds, path, brokenFloors.length > 0)
  const verdict = (word: Verdict, reason?: NotRatedReason | NotMetReason): Judgement => ({
    verdict: word,
    ...(reason ? { reason } : {}),
    notes,
    ...working,
    ...(word === 'not-rated' ? {} : present({ paceRatio })),
  })

  if (hasBreak(subject, judged)) return verdict('not-rated', 'definition-break')
  if (achieved && (!ceilingOverSpan || periodOver)) return verdict('achieved')
  if (!achieved && periodOver) return verdict('not-met', 'period-over')
  if (!achieved && (levelToHold || ceilingOverSpan)) return verdict('not-met', 'level-not-held')
  if (!end) return verdict('not-rated', 'no-target-period')
  if (!start) return verdict('not-rated', 'no-baseline')
  if (expectedShare === undefined || expectedShare < TOO_EARLY_BELOW - 1e-9) {
    return verdict('not-rated', 'too-early')
  }
  if (ceilingOverSpan) {
    const allowed = end.value * expectedShare
    return verdict(current < allowed || sameAmount(current, allowed) ? 'on-track' : 'behind')
  }
  const word =
    paceRatio === undefined
      ? verdictWithoutRatio(current, expected ?? start.value, way, worse)
      : verdictOfRatio(paceRatio, worse)
  if (word === 'behind' && flat) notes.push('flat')
  return verdict(word)
}

/** Whether the path has left the baseline in the target's direction; bent binary digits are not a way. */
function pathLeadsOn(start: number, end: number, expected: number): boolean {
  return (shareOfWay(start, end, expected) ?? 0) > 1e-9
}

function verdictOfRatio(ratio: number, worse: boolean): Verdict {
  if (worse) return 'moving-away'
  if (ratio >= ON_TRACK_FROM - 1e-9) return 'on-track'
  return ratio >= SLIGHTLY_BEHIND_FROM - 1e-9 ? 'slightly-behind' : 'behind'
}

/** The path stands still or points away from the target at this time, so there is no ratio. */
function verdictWithoutRatio(
  current: number,
  expected: number,
  way: number,
  worse: boolean,
): Verdict {
  if ((current - expected) * Math.sign(way) > 0 || sameAmount(current, expected)) return 'on-track'
  return worse ? 'moving-away' : 'behind'
}

/** Nothing to cover: a range, a level to keep, a level for each year, or one that the baseline already met. */
function isLevelToHold(
  { target, spanTotal }: JudgedFigure,
  { start }: RequiredPath,
  holds: (value: number) => boolean,
): boolean {
  if (spanTotal) return false
  if (target.kind === 'range' || target.kind === 'maintain') return true
  return target.period.kind === 'span' || (start !== undefined && holds(start.value))
}

function shareOfTime(start: number, end: number, now: number): number | undefined {
  return end > start ? finite((now - start) / (end - start)) : undefined
}

function findBrokenFloors(subject: JudgedIndicator, newest: Observation): Target[] {
  return subject.targets.filter(
    (target) =>
      target.role === 'floor' &&
      targetHolds(target, newest.value, subject.indicator.direction) === false,
  )
}

function findNotes(
  judged: JudgedFigure,
  holds: (value: number) => boolean,
  { start }: RequiredPath,
  floorBroken: boolean,
): JudgementNote[] {
  const { figure, newest, current, target, targetPeriod, series, spanTotal } = judged
  const notes: JudgementNote[] = []
  // One year's figure neither keeps nor breaks a total, so a total is never late and never lost.
  const later = newest !== figure && !spanTotal
  const heldBetween = series.some(
    ({ period, value }) =>
      !spanTotal &&
      start !== undefined &&
      comparePeriods(period, start.period) > 0 &&
      comparePeriods(period, figure.period) < 0 &&
      holds(value),
  )
  if (later && !holds(current) && holds(newest.value)) notes.push('reached-late')
  const lostLater = later && holds(current) && !holds(newest.value)
  if (lostLater || (!holds(current) && heldBetween)) notes.push('fell-back')
  if (floorBroken) notes.push('floor-broken')
  const printedKind = target.period.kind === 'span' ? 'FY' : target.period.kind
  if (targetPeriod && printedKind !== targetPeriod.kind) notes.push('target-year-aligned')
  return notes
}

/** Keeps the entries that have a value, so that what does not apply is absent and never undefined. */
function present<Entries extends Record<string, number | undefined>>(
  entries: Entries,
): { [Key in keyof Entries]?: number } {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Entries]?: number
  }
}
