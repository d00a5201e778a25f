import { parsePeriod } from './period'

/** A word that the schedule has for one year of an activity. Always a plan, never a result. */
export interface ScheduleCell {
  readonly period: string
  readonly label: string
}

export interface ScheduleActivity {
  readonly activity: string
  /** In order of time; years without a word have no cell. */
  readonly cells: readonly ScheduleCell[]
}

/** Years in a row with the same word. */
export interface ScheduleSpan {
  readonly from: number
  readonly to: number
  readonly label: string
}

function yearOf(period: string): number | undefined {
  return parsePeriod(period)?.year
}

/**
 * From the first to the last year that any activity has a word for, or that the plan covers.
 *
 * @param covered first and last period of the plan, as written
 */
export function scheduleYears(
  schedule: readonly ScheduleActivity[],
  covered: readonly string[] = [],
): number[] {
  const named = schedule.flatMap(({ cells }) => cells.map(({ period }) => period))
  const years = [...covered, ...named].flatMap((period) => yearOf(period) ?? [])
  if (years.length === 0) return []
  const first = Math.min(...years)
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index)
}

export function scheduleSpans({ cells }: ScheduleActivity): ScheduleSpan[] {
  const spans: ScheduleSpan[] = []
  for (const { period, label } of cells) {
    const year = yearOf(period)
    if (year === undefined) continue
    const last = spans.at(-1)
    if (last?.label === label && last.to === year - 1) {
      spans[spans.length - 1] = { ...last, to: year }
    } else {
      spans.push({ from: year, to: year, label })
    }
  }
  return spans
}
