import type { JudgedFigure, JudgedIndicator } from './judgedFigure'
import type { PathPoint } from './judgement'
import { alignPeriod, timeOf } from './period'
import type { Period } from './period'

/** The way from the baseline to the target, on the line of time. */
export interface RequiredPath {
  /** Where the way begins; absent where nothing is earlier than the figure. */
  readonly start?: PathPoint
  /** Absent where the target is undated. */
  readonly end?: PathPoint
  /** When the judged figure is for, in years. */
  readonly figureTime: number
  /** Baseline, interim targets in order of time, target; empty where the way has no end or no beginning. */
  readonly points: readonly PathPoint[]
}

export function requiredPath(subject: JudgedIndicator, judged: JudgedFigure): RequiredPath {
  const { figure, target, targetPeriod, baseline, spanTotal } = judged
  const measure = spanTotal ? 'cumulative' : subject.indicator.measure
  const time = (period: Period) => timeOf(period, measure, subject.fiscalYearStartMonth)
  const point = (period: Period, value: number): PathPoint => ({
    period,
    time: time(period),
    value,
  })

  const start = spanTotal
    ? beginningOfSpan(judged, point)
    : baseline && point(baseline.period, baseline.value)
  const goal = target.value ?? target.valueMax
  const end = targetPeriod && goal !== undefined ? point(targetPeriod, goal) : undefined
  const points = start && end ? [start, ...interimPoints(subject, start, end, point), end] : []
  return {
    ...(start ? { start } : {}),
    ...(end ? { end } : {}),
    figureTime: time(figure.period),
    points,
  }
}

/** A total starts from 0 at the span's beginning: the end of the year before, in the figures' kind of year. */
function beginningOfSpan(
  { target, targetPeriod }: JudgedFigure,
  point: (period: Period, value: number) => PathPoint,
): PathPoint | undefined {
  if (target.period.kind !== 'span') return undefined
  const before = { kind: 'FY', year: target.period.from - 1 } as const
  return point(targetPeriod ? alignPeriod(before, targetPeriod.kind) : before, 0)
}

function interimPoints(
  subject: JudgedIndicator,
  start: PathPoint,
  end: PathPoint,
  point: (period: Period, value: number) => PathPoint,
): PathPoint[] {
  return subject.targets
    .flatMap(({ role, period, value }) => {
      if (role !== 'interim' || value === undefined) return []
      if (period.kind === 'span' || period.kind === 'undated') return []
      return [point(alignPeriod(period, end.period.kind), value)]
    })
    .filter(({ time }) => time > start.time && time < end.time)
    .sort((first, second) => first.time - second.time)
}
