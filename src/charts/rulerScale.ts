import type { PaintedSide } from './targetSide'
import { DIGITS, isMultiple, multiplesWithin, roundSteps, straighten } from './roundSteps'
import type { RoundStep } from './roundSteps'

export interface ScaleRequest {
  /** What must be in view; what is not finite is ignored. */
  readonly values: readonly number[]
  readonly painted?: PaintedSide
  /** Digits after the point as printed: no tick is finer. */
  readonly decimals: number
  /** Length of the scale in px. */
  readonly length: number
  /** Room that one numeral needs along the scale, in px. */
  readonly numeralLength: (value: number, decimals: number) => number
  /** A share: where 0 lies no further off than this share of the scale, the scale starts there. */
  readonly zeroWithin?: number
}

export interface Tick {
  readonly value: number
  readonly size: 'major' | 'middle' | 'minor'
}

export interface RulerScale {
  readonly from: number
  readonly to: number
  /** A square end; otherwise the end is torn. */
  readonly startsAtZero: boolean
  readonly ticks: readonly Tick[]
  /** Digits after the point on the numerals. */
  readonly decimals: number
}

const LEAST_TICK_DISTANCE = 5
const LEAST_MAJOR_DISTANCE = 40
const NUMERAL_DISTANCE = 6
const NUMERAL_OVERHANG = 8
const MARGIN = 0.06
/** A scale spans at least this many steps of the printed precision: two neighbours are no cliff. */
const LEAST_PRINTED_STEPS = 10
const PAINTED_IN_VIEW = 0.12
/** Beyond this, neighbouring numbers cannot be told apart. */
const LARGEST = 1e15

interface Domain {
  readonly from: number
  readonly to: number
}

/** A number line with rising, round numbers (visual.md §3, scale rules). Never throws. */
export function rulerScale(request: ScaleRequest): RulerScale {
  const values = request.values.filter((value) => Math.abs(value) <= LARGEST)
  const finest = finestStep(values, request.decimals)
  const need = neededDomain(values, request, finest)
  const choices = roundSteps((need.to - need.from) / request.length, finest).flatMap((step) => {
    const domain = widen(need, step, request.painted)
    const pixels = request.length / (domain.to - domain.from)
    return step.major * pixels < LEAST_MAJOR_DISTANCE ? [] : [{ domain, step, pixels }]
  })
  const roomy = choices.find((choice) => {
    const room = numeralRoom(request, choice)
    return choice.step.major * choice.pixels >= room && numeralCount(choice, room) > 1
  })
  const { domain, step, pixels } = roomy ?? choices[0] ?? plainChoice(need, request.length)
  return scaleOf(domain, step, pixels)
}

/** The step of the last printed digit, or of the last one that numbers as large as these can tell apart. */
function finestStep(values: readonly number[], decimals: number): number {
  const largest = Math.max(1, ...values.map(Math.abs))
  const digits = Math.min(Math.max(decimals, 0), 9, DIGITS - 1 - Math.floor(Math.log10(largest)))
  return 10 ** -digits
}

interface Choice {
  readonly domain: Domain
  readonly step: RoundStep
  /** px for 1. */
  readonly pixels: number
}

function plainChoice(domain: Domain, length: number): Choice {
  const span = domain.to - domain.from
  return { domain, step: { major: span, middle: span, minors: [] }, pixels: length / span }
}

function numeralRoom(request: ScaleRequest, { domain, step }: Choice): number {
  const decimals = decimalsOf(step.major)
  const longest = [domain.from, domain.to].map((value) =>
    request.numeralLength(roundTo(value, step), decimals),
  )
  return Math.max(...longest) + NUMERAL_DISTANCE
}

/** Numerals that have room; at the ends they may reach a little over the torn edge. */
function numeralCount({ domain, step, pixels }: Choice, room: number): number {
  const half = (room / 2 - NUMERAL_OVERHANG) / pixels
  return multiplesWithin(domain.from, domain.to, step.major).filter(
    (value) => value - domain.from >= half && domain.to - value >= half,
  ).length
}

function roundTo(value: number, { major }: RoundStep): number {
  return straighten(Math.round(value / major) * major)
}

/** The values with a margin, not yet on round steps. */
function neededDomain(
  values: readonly number[],
  { zeroWithin = 1 / 3 }: ScaleRequest,
  finest: number,
): Domain {
  const smallest = values.length > 0 ? Math.min(...values) : 0
  const largest = values.length > 0 ? Math.max(...values) : 10 * finest
  const span = largest - smallest
  const least =
    span > 0 ? LEAST_PRINTED_STEPS * finest : Math.max(Math.abs(largest) * 0.1, 10 * finest)
  const margin = Math.max(span * MARGIN, (least - span) / 2)
  const from = smallest - margin
  const nearZero = smallest >= 0 && (from <= 0 || smallest <= zeroWithin * largest)
  return { from: nearZero ? 0 : from, to: largest + margin }
}

/** Out to round steps, with at least one middle tick of the painted side in view. */
function widen(need: Domain, { middle }: RoundStep, painted: PaintedSide | undefined): Domain {
  const wanted = Math.max((need.to - need.from) * PAINTED_IN_VIEW, 0)
  const openAbove = painted?.from !== undefined && painted.to === undefined
  const openBelow = painted?.to !== undefined && painted.from === undefined
  const to = openAbove
    ? Math.max(need.to, nextAbove(painted.from, middle), painted.from + wanted)
    : need.to
  const from =
    openBelow && need.from !== 0
      ? Math.min(need.from, nextBelow(painted.to, middle), painted.to - wanted)
      : need.from
  // A range shows where it ends: ground on both sides of it.
  const closed = painted?.from !== undefined && painted.to !== undefined
  const low = closed && need.from !== 0 ? Math.min(from, nextBelow(painted.from, middle)) : from
  const high = closed ? Math.max(to, nextAbove(painted.to, middle)) : to
  const lower = Math.floor(straighten(low / middle)) * middle
  return {
    from: straighten(need.from >= 0 ? Math.max(lower, 0) : lower),
    to: straighten(Math.ceil(straighten(high / middle)) * middle),
  }
}

function nextAbove(value: number, step: number): number {
  return (Math.floor(straighten(value / step)) + 1) * step
}

function nextBelow(value: number, step: number): number {
  return (Math.ceil(straighten(value / step)) - 1) * step
}

function scaleOf({ from, to }: Domain, step: RoundStep, pixels: number): RulerScale {
  const wideEnough = (size: number) => size * pixels >= LEAST_TICK_DISTANCE
  const middle = wideEnough(step.middle) ? step.middle : step.major
  const finest = step.minors.find((minor) => wideEnough(minor) && isMultiple(middle, minor))
  return {
    from,
    to,
    startsAtZero: from === 0,
    ticks: multiplesWithin(from, to, finest ?? middle).map((value) => ({
      value,
      size: isMultiple(value, step.major)
        ? 'major'
        : isMultiple(value, middle)
          ? 'middle'
          : 'minor',
    })),
    decimals: decimalsOf(step.major),
  }
}

/** Digits after the point that a step needs: 1 for 0.5. */
function decimalsOf(step: number): number {
  return Math.max(0, -Math.floor(Math.log10(step) + 1e-9))
}
