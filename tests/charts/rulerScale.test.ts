import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rulerScale } from '@/charts/rulerScale'
import type { RulerScale, ScaleRequest } from '@/charts/rulerScale'

const request = (values: readonly number[], other: Partial<ScaleRequest> = {}): ScaleRequest => ({
  values,
  decimals: 1,
  length: 264,
  numeralLength: (value, decimals) => value.toFixed(decimals).length * 7,
  ...other,
})

const majors = ({ ticks }: RulerScale) =>
  ticks.filter(({ size }) => size === 'major').map(({ value }) => value)

const anyRequest = fc
  .record({
    values: fc.array(fc.double({ min: -1e13, max: 1e13, noNaN: true }), { maxLength: 8 }),
    decimals: fc.integer({ min: 0, max: 4 }),
    bound: fc.double({ min: -1e13, max: 1e13, noNaN: true }),
    side: fc.constantFrom('above', 'below', 'none'),
  })
  .map(({ values, decimals, bound, side }) =>
    request(side === 'none' ? values : [...values, bound], {
      decimals,
      ...(side === 'above' ? { painted: { from: bound } } : {}),
      ...(side === 'below' ? { painted: { to: bound } } : {}),
    }),
  )

describe('rulerScale', () => {
  it('starts at zero with round numbers where zero is near', () => {
    const scale = rulerScale(request([3.1, 22.7, 8.9, 10], { painted: { from: 10 } }))
    expect(scale.startsAtZero).toBe(true)
    expect(majors(scale)).toEqual([0, 5, 10, 15, 20])
  })

  it('does not start at zero where zero is far', () => {
    const scale = rulerScale(request([94.5, 97.8, 97], { painted: { from: 97 } }))
    expect(scale.startsAtZero).toBe(false)
    expect(majors(scale)).toContain(97)
  })

  it('shows at least one tick of the painted side', () => {
    const scale = rulerScale(request([10, 25], { painted: { from: 25 } }))
    expect(scale.ticks.some(({ value, size }) => value > 25 && size !== 'minor')).toBe(true)
  })

  it('has no tick finer than the figures are printed', () => {
    const { ticks } = rulerScale(request([3, 4], { decimals: 0 }))
    expect(ticks.every(({ value }) => Number.isInteger(value))).toBe(true)
  })

  it('rises, keeps all values in view, and its ticks at least 5 px apart, whatever the values', () => {
    fc.assert(
      fc.property(anyRequest, (given) => {
        const { from, to, ticks, startsAtZero } = rulerScale(given)
        expect(Number.isFinite(from) && Number.isFinite(to)).toBe(true)
        expect(to).toBeGreaterThan(from)
        expect(startsAtZero).toBe(from === 0)
        const slack = (to - from) * 1e-6
        for (const value of given.values) {
          expect(value).toBeGreaterThanOrEqual(from - slack)
          expect(value).toBeLessThanOrEqual(to + slack)
        }
        const pixels = given.length / (to - from)
        for (const [index, tick] of ticks.entries()) {
          const before = ticks[index - 1]
          if (before) expect((tick.value - before.value) * pixels).toBeGreaterThanOrEqual(4.99)
        }
      }),
    )
  })

  it('tells neighbours among very large numbers apart no further than numbers can, and ends', () => {
    for (const values of [[9.7e12], [9.7e12, 9.7e12 + 0.0001], [-9.99e14], [1e15, 1e15 - 0.25]]) {
      const { ticks } = rulerScale(request(values, { decimals: 4 }))
      const places = ticks.map(({ value }) => value)
      expect(places.length).toBeGreaterThan(1)
      expect(new Set(places).size).toBe(places.length)
    }
  })

  it('stays finite without values and beyond all measure', () => {
    for (const values of [[], [Number.NaN], [Infinity, -Infinity], [1e300, -1e300]]) {
      const scale = rulerScale(request(values))
      expect(Number.isFinite(scale.from) && Number.isFinite(scale.to)).toBe(true)
      expect(scale.to).toBeGreaterThan(scale.from)
    }
  })
})
