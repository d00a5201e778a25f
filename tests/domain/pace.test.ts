import { describe, expect, it } from 'vitest'
import { finite, perYear, readPath, shareOfWay } from '@/domain/pace'

const point = (year: number, value: number) => ({
  period: { kind: 'FY', year } as const,
  time: year + 0.75,
  value,
})

describe('reading the required path', () => {
  const path = [point(2019, 10), point(2022, 12), point(2024, 20)]

  it.each([
    ['at the baseline', 2019.75, 10],
    ['on the first leg', 2021.25, 11],
    ['at the interim target', 2022.75, 12],
    ['on the second leg', 2023.75, 16],
    ['at the target', 2024.75, 20],
    ['before the beginning it is level', 2000, 10],
    ['after the end it is level', 2030, 20],
  ])('%s', (_where, time, value) => {
    expect(readPath(path, time)).toBeCloseTo(value, 9)
  })

  it('has no value where there is no path', () => {
    expect(readPath([], 2020)).toBeUndefined()
  })

  it('has one value where there is one point', () => {
    expect(readPath([point(2019, 10)], 2030)).toBe(10)
  })

  it('takes no harm from two points at one time', () => {
    const doubled = [point(2019, 10), point(2021, 12), point(2021, 14), point(2024, 20)]
    expect(readPath(doubled, 2021.75)).toBe(12)
    expect(readPath(doubled, 2024.75)).toBe(20)
  })

  it('stays a number between the largest numbers there are', () => {
    const huge = [point(2019, -Number.MAX_VALUE), point(2023, Number.MAX_VALUE)]
    expect(readPath(huge, 2021.75)).toBe(0)
  })
})

describe('the share of the way', () => {
  it('is the part between beginning and end that is covered', () => {
    expect(shareOfWay(10, 20, 16)).toBeCloseTo(0.6, 12)
    expect(shareOfWay(20, 10, 14)).toBeCloseTo(0.6, 12)
  })

  it('is below 0 for a step back and above 1 beyond the end', () => {
    expect(shareOfWay(10, 20, 9)).toBeCloseTo(-0.1, 12)
    expect(shareOfWay(10, 20, 25)).toBeCloseTo(1.5, 12)
  })

  it('is not given where there is no way to go', () => {
    expect(shareOfWay(10, 10, 10)).toBeUndefined()
    expect(shareOfWay(0, 0, 5)).toBeUndefined()
  })

  it('is not given where the number would be too large to show', () => {
    expect(shareOfWay(0, 1e-300, 1e300)).toBeUndefined()
  })
})

describe('a change spread over years', () => {
  it('is the change a year', () => {
    expect(perYear(6, 3)).toBe(2)
    expect(perYear(-6, 3)).toBe(-2)
  })

  it('is not given where no time has passed', () => {
    expect(perYear(6, 0)).toBeUndefined()
    expect(perYear(6, -1)).toBeUndefined()
  })
})

describe('a number that can be shown', () => {
  it('is neither infinite nor undefined', () => {
    expect([1, 0, NaN, Infinity, -Infinity].map(finite)).toEqual([
      1,
      0,
      undefined,
      undefined,
      undefined,
    ])
  })
})
