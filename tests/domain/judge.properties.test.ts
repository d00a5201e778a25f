import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judge } from '@/domain/judge'
import type { JudgedIndicator } from '@/domain/judgedFigure'
import type { Judgement } from '@/domain/judgement'
import { DIRECTIONS, MEASURES } from '@/domain/indicator'
import type { Direction } from '@/domain/indicator'
import { OBSERVATION_STATUSES } from '@/domain/observation'
import type { Observation } from '@/domain/observation'
import type { Period, TargetPeriod } from '@/domain/period'
import { targetHolds } from '@/domain/target'
import type { Target, TargetKind, TargetRole } from '@/domain/target'
import { CASE_DOCUMENTS, CASE_INDICATOR } from '../fixtures/judgementCases'

// A fixed seed: the build of a public figure must not depend on luck.
fc.configureGlobal({ seed: 20241121, numRuns: 1500 })

const fiscalYear = fc
  .integer({ min: 2016, max: 2027 })
  .map((year): Period => ({ kind: 'FY', year }))
const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  fiscalYear,
  fc.integer({ min: 2016, max: 2027 }).map((year): Period => ({ kind: 'CY', year })),
  fc
    .record({
      year: fc.integer({ min: 2016, max: 2027 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    })
    .map((date): Period => ({ kind: 'date', ...date })),
)
const span = fc
  .tuple(fc.integer({ min: 2016, max: 2022 }), fc.integer({ min: 0, max: 6 }))
  .map(([from, years]): TargetPeriod => ({ kind: 'span', from, to: from + years }))
const undated = fc.constant<TargetPeriod>({ kind: 'undated' })
const anyTargetPeriod: fc.Arbitrary<TargetPeriod> = fc.oneof(anyPeriod, span, undated)
const documentId = fc.constantFrom('plan', 'revised', 'report', 'unknown')

/** Printed with three digits after the point, few enough to meet often. */
const printedValue = fc.integer({ min: -40_000, max: 40_000 }).map((count) => count / 1000)
const roundValue = fc.integer({ min: -12, max: 12 })
const usualValue = fc.oneof(printedValue, roundValue)
const extremeValue = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, 1, Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE, 1e-300, 1e300),
)

interface Inputs {
  readonly value: fc.Arbitrary<number>
  readonly period: fc.Arbitrary<Period>
  readonly targetPeriod: fc.Arbitrary<TargetPeriod>
  readonly decimals: fc.Arbitrary<number>
}

const citation = { locator: 'case', line: 1, printed: '1' }

function arbitraryObservation({ value, period, decimals }: Inputs): fc.Arbitrary<Observation> {
  return fc
    .record({
      period,
      value,
      decimals,
      status: fc.constantFrom(...OBSERVATION_STATUSES),
      breakBefore: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
      documentId,
    })
    .map((fields) => ({ ...fields, ...citation }))
}

function arbitraryTarget(inputs: Inputs, role: TargetRole, kinds: readonly TargetKind[]) {
  const optional = fc.option(inputs.value, { nil: undefined, freq: 8 })
  return fc
    .record({
      period: inputs.targetPeriod,
      kind: fc.constantFrom(...kinds),
      value: optional,
      valueMax: optional,
      baselinePeriod: fc.option(inputs.period, { nil: undefined }),
      documentId,
    })
    .map(({ value, valueMax, baselinePeriod, ...fields }): Target => ({
      ...fields,
      ...citation,
      role,
      ...(value === undefined ? {} : { value }),
      ...(valueMax === undefined || fields.kind !== 'range' ? {} : { valueMax }),
      ...(baselinePeriod ? { baselinePeriod } : {}),
    }))
}

/** What an interim target may be: one level that a line can pass through. */
const LEVEL_KINDS = ['at_least', 'at_most', 'text'] as const
const EVERY_KIND = ['at_least', 'at_most', 'range', 'maintain', 'unstated', 'text'] as const

function arbitrarySubject(inputs: Inputs, directions: readonly Direction[] = DIRECTIONS) {
  const list = (role: TargetRole, maxLength: number, kinds: readonly TargetKind[] = EVERY_KIND) =>
    fc.array(arbitraryTarget(inputs, role, kinds), { maxLength })
  return fc
    .record({
      direction: fc.constantFrom(...directions),
      measure: fc.constantFrom(...MEASURES),
      observations: fc.array(arbitraryObservation(inputs), { maxLength: 7 }),
      finals: list('final', 2),
      others: fc.tuple(list('interim', 2, LEVEL_KINDS), list('floor', 1), list('planned', 1)),
    })
    .map(({ direction, measure, observations, finals, others }): JudgedIndicator => ({
      indicator: { ...CASE_INDICATOR, direction, measure },
      observations,
      targets: [...finals, ...others.flat()],
      documents: CASE_DOCUMENTS,
    }))
}

const usual: Inputs = {
  value: usualValue,
  period: fiscalYear,
  targetPeriod: fc.oneof({ weight: 5, arbitrary: fiscalYear }, undated),
  decimals: fc.constant(3),
}
const extreme: Inputs = {
  value: extremeValue,
  period: anyPeriod,
  targetPeriod: anyTargetPeriod,
  decimals: fc.integer({ min: 0, max: 20 }),
}
const varied: Inputs = { ...usual, period: anyPeriod, targetPeriod: anyTargetPeriod }

/** What a reader sees of a judgement in words. */
const wordsOf = ({ verdict, reason, notes, closeCall, levelToHold, brokenFloors }: Judgement) => ({
  verdict,
  reason,
  notes,
  closeCall: closeCall?.by,
  levelToHold,
  brokenFloors: brokenFloors.length,
})

function expectSameShares(first: Judgement, second: Judgement): void {
  for (const name of ['progress', 'paceRatio', 'expectedShare'] as const) {
    const [one, other] = [first[name], second[name]]
    expect(one === undefined, name).toBe(other === undefined)
    const scale = Math.max(1, Math.abs(one ?? 0))
    expect(Math.abs((one ?? 0) - (other ?? 0)) / scale, name).toBeLessThan(1e-9)
  }
}

function withValues(
  subject: JudgedIndicator,
  change: (value: number) => number,
  decimals: number,
): JudgedIndicator {
  return {
    ...subject,
    observations: subject.observations.map((observation) => ({
      ...observation,
      value: change(observation.value),
      decimals,
    })),
    targets: subject.targets.map((target) => ({
      ...target,
      ...(target.value === undefined ? {} : { value: change(target.value) }),
      ...(target.valueMax === undefined ? {} : { valueMax: change(target.valueMax) }),
    })),
  }
}

const MIRRORED_KIND: Partial<Record<TargetKind, TargetKind>> = {
  at_least: 'at_most',
  at_most: 'at_least',
}

function mirrored(target: Target): Target {
  const { value, valueMax, ...rest } = target
  const kind = MIRRORED_KIND[target.kind] ?? target.kind
  if (kind !== 'range') return { ...rest, kind, ...(value === undefined ? {} : { value: -value }) }
  return {
    ...rest,
    kind,
    ...(valueMax === undefined ? {} : { value: -valueMax }),
    ...(value === undefined ? {} : { valueMax: -value }),
  }
}

function mirror(subject: JudgedIndicator): JudgedIndicator {
  const { direction } = subject.indicator
  const turned = direction === 'lower' ? 'higher' : 'lower'
  return {
    ...subject,
    indicator: {
      ...subject.indicator,
      direction: direction === 'unstated' || direction === 'range' ? direction : turned,
    },
    observations: subject.observations.map((observation) => ({
      ...observation,
      value: -observation.value,
    })),
    targets: subject.targets.map(mirrored),
  }
}

/** A level to maintain whose better side is not known reads as "not below", which has no mirror image. */
const hasMirror = ({ indicator, targets }: JudgedIndicator) =>
  !['range', 'unstated'].includes(indicator.direction) ||
  targets.every(({ kind }) => kind !== 'maintain')

const RANK: Partial<Record<Judgement['verdict'], number>> = {
  'moving-away': 0,
  behind: 1,
  'slightly-behind': 2,
  'on-track': 3,
  achieved: 4,
}

function brokenNumbers(value: unknown, path = 'judgement'): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`]
  if (typeof value !== 'object' || value === null) {
    return value === undefined ? [`${path} is undefined`] : []
  }
  return Object.entries(value).flatMap(([key, entry]) => brokenNumbers(entry, `${path}.${key}`))
}

describe('whatever the figures are', () => {
  it('judging never fails and never gives a number that cannot be shown', () => {
    fc.assert(
      fc.property(arbitrarySubject(extreme), (subject) => {
        expect(brokenNumbers(judge(subject))).toEqual([])
      }),
      { numRuns: 6000 },
    )
  })

  it('a verdict without a known direction is never given', () => {
    fc.assert(
      fc.property(arbitrarySubject(varied, ['unstated']), (subject) => {
        expect(judge(subject).verdict).toBe('not-rated')
      }),
    )
  })

  it('every missing verdict has a reason, and a level to hold has no percentage', () => {
    fc.assert(
      fc.property(arbitrarySubject(varied), (subject) => {
        const { verdict, reason, levelToHold, progress, paceRatio } = judge(subject)
        expect(reason !== undefined).toBe(verdict === 'not-rated' || verdict === 'not-met')
        if (levelToHold) expect([progress, paceRatio]).toEqual([undefined, undefined])
      }),
    )
  })

  it('"achieved" is said only where the judged figure, or the total, keeps the target', () => {
    fc.assert(
      fc.property(arbitrarySubject(varied), (subject) => {
        const { verdict, figure, target, spanTotal } = judge(subject)
        if (verdict !== 'achieved' || !figure || !target) return
        const amount = spanTotal ?? figure.value
        expect(targetHolds(target, amount, subject.indicator.direction)).toBe(true)
      }),
    )
  })

  it('a close call names another verdict, and never a missing one', () => {
    fc.assert(
      fc.property(arbitrarySubject(varied), (subject) => {
        const { verdict, closeCall } = judge(subject)
        if (!closeCall) return
        expect([verdict, 'not-rated']).not.toContain(closeCall.otherwise)
      }),
    )
  })
})

describe('seen in a mirror (every figure with the other sign, more and less exchanged)', () => {
  it('the verdict is the same', () => {
    fc.assert(
      fc.property(arbitrarySubject(usual).filter(hasMirror), (subject) => {
        const [plain, turned] = [judge(subject), judge(mirror(subject))]
        expect(wordsOf(turned)).toEqual(wordsOf(plain))
        expectSameShares(turned, plain)
      }),
    )
  })
})

describe('counted in a unit ten, a hundred or a thousand times smaller', () => {
  it('the verdict is the same', () => {
    fc.assert(
      fc.property(
        arbitrarySubject({ ...usual, targetPeriod: fc.oneof(usual.targetPeriod, span) }),
        fc.integer({ min: 1, max: 12 }),
        (subject, digits) => {
          // Through text, as a clerk would move the point: 0.1 × 1000 by machine is not always 100.
          const move = (value: number) => Number(`${value.toFixed(3)}e-${digits}`)
          const smaller = withValues(subject, move, 3 + digits)
          const [plain, scaled] = [judge(subject), judge(smaller)]
          expect(wordsOf(scaled)).toEqual(wordsOf(plain))
          expectSameShares(scaled, plain)
        },
      ),
    )
  })
})

describe('what should not matter', () => {
  it('a figure that covers only part of its period changes nothing', () => {
    fc.assert(
      fc.property(arbitrarySubject(varied), arbitraryObservation(varied), (subject, extra) => {
        const partial: Observation = { ...extra, status: 'partial', documentId: 'report' }
        const more = { ...subject, observations: [...subject.observations, partial] }
        expect(judge(more)).toEqual(judge(subject))
      }),
    )
  })

  it('another figure for the same period in an earlier document changes nothing', () => {
    fc.assert(
      fc.property(arbitrarySubject(varied), fc.nat(), usualValue, (subject, pick, value) => {
        const complete = subject.observations.filter(({ status }) => status !== 'partial')
        const known = complete[pick % Math.max(1, complete.length)]
        if (!known) return
        const earlier: Observation = { ...known, value, breakBefore: true, documentId: 'nobody' }
        const more = { ...subject, observations: [...subject.observations, earlier] }
        expect(judge(more)).toEqual(judge(subject))
      }),
    )
  })

  it('a planned figure for one year changes nothing', () => {
    fc.assert(
      fc.property(
        arbitrarySubject(varied),
        arbitraryTarget(varied, 'planned', EVERY_KIND),
        (subject, planned) => {
          const more = { ...subject, targets: [...subject.targets, planned] }
          expect(judge(more)).toEqual(judge(subject))
        },
      ),
    )
  })

  it('the order of the rows in the table of figures changes nothing', () => {
    const oneDocument = arbitrarySubject(varied).map((subject) => {
      const byPeriod = new Map(
        subject.observations.map((entry) => [JSON.stringify(entry.period), entry]),
      )
      return { ...subject, observations: [...byPeriod.values()] }
    })
    const endTogether = ({ observations }: JudgedIndicator) =>
      new Set(observations.map(({ period }) => period.kind)).size > 1
    fc.assert(
      fc.property(
        oneDocument.filter((subject) => !endTogether(subject)),
        (subject) => {
          const reversed = { ...subject, observations: [...subject.observations].reverse() }
          expect(judge(reversed)).toEqual(judge(subject))
        },
      ),
    )
  })
})

describe('a better figure', () => {
  it('never gets a worse verdict', () => {
    const target = (period: Period, value: number, role: TargetRole): Target => ({
      ...citation,
      period,
      value,
      role,
      kind: 'at_least',
      documentId: 'plan',
    })
    const figure = (year: number, value: number): Observation => ({
      ...citation,
      period: { kind: 'FY', year },
      value,
      decimals: 3,
      status: 'reported',
      breakBefore: false,
      documentId: 'report',
    })
    fc.assert(
      fc.property(
        fc.record({
          baseline: usualValue,
          goal: usualValue,
          year: fc.integer({ min: 2020, max: 2023 }),
          interim: fc.option(usualValue, { nil: undefined }),
          figures: fc.tuple(usualValue, usualValue),
        }),
        ({ baseline, goal, year, interim, figures }) => {
          const rankOf = (value: number) =>
            RANK[
              judge({
                indicator: CASE_INDICATOR,
                observations: [figure(2019, baseline), figure(year, value)],
                targets: [
                  target({ kind: 'FY', year: 2024 }, goal, 'final'),
                  ...(interim === undefined
                    ? []
                    : [target({ kind: 'FY', year: 2022 }, interim, 'interim')]),
                ],
                documents: CASE_DOCUMENTS,
              }).verdict
            ] ?? -1
          const [low, high] = [Math.min(...figures), Math.max(...figures)]
          expect(rankOf(high)).toBeGreaterThanOrEqual(rankOf(low))
        },
      ),
      { numRuns: 4000 },
    )
  })
})
