import { describe, expect, it } from 'vitest'
import { coarsestRoundingUnit, roundingUnit } from '@/domain/rounding'

describe('the step of the last printed digit', () => {
  it.each([
    ['10.0%', 10, 1, 1, 0.1],
    ['5.25%', 5.25, 2, 1, 0.01],
    ['674人', 674, 0, 1, 1],
    ['53,721t-CO2', 53721, 0, 1, 1],
    ['0件', 0, 0, 1, 1],
    ['▲5.0%', -5, 1, 1, 0.1],
    ['342万人', 342, 0, 10_000, 1],
    ['34.2万人', 34.2, 1, 10_000, 0.1],
    ['342万人', 3_420_000, 0, 1, 10_000],
    ['34.2万人', 342_000, 1, 1, 1_000],
    ['745億3,000万円', 74_530_000_000, 0, 1, 10_000],
    ['745億円', 74_500_000_000, 0, 1, 100_000_000],
    ['1.5億円', 150_000_000, 1, 1, 10_000_000],
    ['３億円', 300_000_000, 0, 1, 100_000_000],
    ['12千円', 12_000, 0, 1, 1_000],
    ['12百万円', 12_000_000, 0, 1, 1_000_000],
    ['5千万円', 50_000_000, 0, 1, 10_000_000],
    ['2兆円', 2_000_000_000_000, 0, 1, 1_000_000_000_000],
    ['▲3億円', -300_000_000, 0, 1, 100_000_000],
    ['1.5億円', 1.5, 1, 1, 0.1],
    ['5.2人/10万人', 5.2, 1, 1, 0.1],
    ['人口10万人当たり5.2人', 5.2, 1, 1, 0.1],
    ['千人当たり3人', 3, 0, 1, 1],
  ])('of %s kept as %d (%i decimals, scale %i) is %d', (printed, value, decimals, scale, unit) => {
    expect(roundingUnit({ printed, value, decimals }, scale)).toBeCloseTo(unit, 12)
  })
})

describe('the coarsest step of several figures', () => {
  it('is that of the figure with the fewest digits', () => {
    const whole = { printed: '10%', value: 10, decimals: 0 }
    const fine = { printed: '12.38%', value: 12.38, decimals: 2 }
    expect(coarsestRoundingUnit([fine, whole], 1)).toBe(1)
    expect(coarsestRoundingUnit([fine], 1)).toBe(0.01)
  })
})
