import { describe, expect, it } from 'vitest'
import { foldText, printedNumbers, printedSays } from '@/authoring/printedFigure'

describe('printedSays', () => {
  it.each([
    ['22.7%', 22.7, 1],
    ['53,124 枚', 53124, 1],
    ['745億3,000万円', 74_530_000_000, 1],
    ['342万人', 342, 10_000],
    ['342', 342, 10_000],
    ['2,402億円', 2402, 100_000_000],
    ['1,780千t', 1780, 1000],
    ['3,000千円', 3000, 1000],
    ['160万円', 160, 10_000],
    ['160万円', 1_600_000, 1],
    ['▲1,234千円', -1234, 1000],
    ['△5件', -5, 1],
    ['-3.2%', -3.2, 1],
    ['−3.2%', -3.2, 1],
    ['3件の減', -3, 1],
    ['１，２３４人', 1234, 1],
    ['２２．７％', 22.7, 1],
    ['3.0%～5.0%', 3, 1],
    ['3.0%～5.0%', 5, 1],
    ['53,721t-CO2', 53721, 1],
    ['2.6mg/L', 2.6, 1],
    ['約7,400人', 7400, 1],
    ['20.36km ²', 20.36, 1],
    ['100%', 100, 1],
    ['0件', 0, 1],
  ])('reads %s as %d at scale %d', (printed, value, scale) => {
    expect(printedSays(printed, value, scale)).toBe(true)
  })

  it.each([
    ['22.7%', 22.8, 1],
    ['53,124枚', 53, 1],
    ['342万人', 343, 10_000],
    ['▲1,234千円', 1234, 1000],
    ['745億3,000万円', 745_300_000, 1],
    ['—', 0, 1],
    ['', 0, 1],
  ])('does not read %s as %d at scale %d', (printed, value, scale) => {
    expect(printedSays(printed, value, scale)).toBe(false)
  })
})

describe('printedNumbers', () => {
  it('gives no number where none was printed', () => {
    for (const blank of ['', '—', '-', '無し']) expect(printedNumbers(blank)).toEqual([])
  })

  it('gives each number of a range', () => {
    expect(printedNumbers('3.0%〜5.0%').map((number) => number.plain)).toEqual([3, 5])
  })
})

describe('foldText', () => {
  it('takes away white space, full width and kinds of dashes', () => {
    expect(foldText(' １０．５ ％')).toBe('10.5%')
    expect(foldText('3–5')).toBe(foldText('3−5'))
  })
})
