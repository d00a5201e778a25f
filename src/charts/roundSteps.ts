/** A step of the scale with the finer ticks that divide it evenly. */
export interface RoundStep {
  readonly major: number
  /** Between the major ones; equal to `major` where nothing divides it. */
  readonly middle: number
  /** Candidates for the finest tick, finest first; each divides `middle`. */
  readonly minors: readonly number[]
}

/** Major steps 1, 2 and 5 · 10ⁿ and what divides them. */
const DIVISIONS = [
  { major: 1, middle: 0.5, minors: [0.1] },
  { major: 2, middle: 1, minors: [0.2, 0.5] },
  { major: 5, middle: 1, minors: [0.5] },
] as const

/** As many digits of a number are trusted. */
export const DIGITS = 13

/** Bent binary digits straightened: 0.30000000000000004 → 0.3. */
export function straighten(value: number): number {
  return Number(value.toPrecision(DIGITS))
}

/** Round steps from `smallest` upwards, none finer than `finest`. At most `count` of them. */
export function roundSteps(smallest: number, finest: number, count = 40): RoundStep[] {
  const start = Math.floor(Math.log10(Math.max(smallest, finest, Number.MIN_VALUE)) + 1e-9)
  return Array.from({ length: count }, (_, index) => {
    const power = 10 ** (start + Math.floor(index / DIVISIONS.length))
    const division = DIVISIONS[index % DIVISIONS.length] ?? DIVISIONS[0]
    const scaled = (step: number) => straighten(step * power)
    const isPrinted = (step: number) => step >= finest * (1 - 1e-9) && isMultiple(step, finest)
    const major = scaled(division.major)
    const middle = scaled(division.middle)
    return {
      major,
      middle: isPrinted(middle) ? middle : major,
      minors: division.minors.map(scaled).filter(isPrinted),
    }
  }).filter(({ major }) => major >= smallest && major >= finest * (1 - 1e-9))
}

/** Whether `value` lies on a multiple of `step`, bent binary digits forgiven. */
export function isMultiple(value: number, step: number): boolean {
  const count = value / step
  return Math.abs(count - Math.round(count)) < 1e-6
}

/** The multiples of `step` within a domain, at most 500. */
export function multiplesWithin(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step - 1e-6)
  const last = Math.min(Math.floor(to / step + 1e-6), first + 500)
  // By count: adding 1 to a number beyond 2⁵³ would never come to an end.
  const count = Math.max(0, last - first + 1)
  return Array.from({ length: count }, (_, index) => straighten((first + index) * step))
}
