import { describe, it } from 'vitest'
import {
  amountText,
  differenceText,
  isHeight,
  roundedText,
  signedDifferenceText,
  targetText,
} from '@/format/amountText'
import type { Target } from '@/domain/target'
import '@/text/everyLanguage'
import { expectPlain } from '../fixtures/plainWords'

const measured = (unit: string, decimals = 0, unitScale = 1) => ({
  unit,
  decimals,
  unitScale,
  direction: 'higher' as const,
})

describe('a figure with its unit', () => {
  it.each([
    [22.7, measured('%', 1), '22.7%', '22.7%'],
    [933, measured('g'), '933g', '933 g'],
    [342, measured('人', 0, 10_000), '342万人', '3.42 million people'],
    [5, measured('人', 0, 10_000), '5万人', '50,000 people'],
    [2402, measured('円', 0, 100_000_000), '2,402億円', '240.2 billion yen'],
    [3, measured('円', 0, 100_000_000), '3億円', '300 million yen'],
    [24_713, measured('円', 0, 1000), '24,713千円', '24,713 thousand yen'],
    [15, measured('円', 0, 1_000_000), '15百万円', '15 million yen'],
    [1, measured('人'), '1人', '1 person'],
    [1, measured('日', 1), '1.0日', '1.0 days'],
    [10.04, measured('㎡', 2), '10.04㎡', '10.04 m²'],
    [2.9, measured('mg/L', 1), '2.9mg/L', '2.9 mg/L'],
    [0.82, measured('', 2), '0.82', '0.82'],
    [7, measured('艘'), '7艘', '7 艘'],
  ])('%d', (value, indicator, japanese, english) => {
    expectPlain(amountText(value, indicator)).toBe(japanese)
    expectPlain(amountText(value, indicator, 'ja-easy')).toBe(japanese)
    expectPlain(amountText(value, indicator, 'en')).toBe(english)
  })

  it.each([
    [
      1,
      measured('人', 0, 1_000_000),
      '1 million people',
      '1 milhão de pessoas',
      '1 millón de personas',
    ],
    [
      110,
      measured('円', 0, 10_000),
      '1.10 million yen',
      '1,10 milhão de ienes',
      '1.10 millones de yenes',
    ],
    [1, measured('円', 0, 1000), '1 thousand yen', '1 mil ienes', '1 mil yenes'],
  ])('has many of its unit beside a scale word, %d', (value, indicator, ...written) => {
    const languages = ['en', 'pt', 'es'] as const
    expectPlain(languages.map((language) => amountText(value, indicator, language))).toEqual(
      written,
    )
  })
})

describe('a difference', () => {
  it('of per cents is in points, one point being one', () => {
    expectPlain(differenceText(-12.7, measured('%', 1))).toBe('12.7ポイント')
    expectPlain(differenceText(1, measured('%'), 'en')).toBe('1 point')
    expectPlain(signedDifferenceText(7.2, measured('%', 1))).toBe('+7.2ポイント')
    expectPlain(signedDifferenceText(-7.2, measured('%', 1), 'en')).toBe('−7.2 points')
  })

  it('of anything else is in its own unit', () => {
    expectPlain(signedDifferenceText(-21, measured('g'))).toBe('−21g')
    expectPlain(signedDifferenceText(1, measured('人'), 'en')).toBe('+1 person')
    expectPlain(signedDifferenceText(0, measured('人'))).toBe('0人')
  })
})

describe('a long figure, in words', () => {
  const yen = measured('円')
  it.each([
    [33_230_474_824, yen, '332億3,047万円', false],
    [88_971_000_000, yen, '889億7,100万円', true],
    [-266_000_000, yen, '−2億6,600万円', true],
    [99_999_999_999, yen, '1,000億円', false],
    [1_234_500_000_000, yen, '1兆2,345億円', true],
    [125_869, measured('円', 0, 1000), '1億2,587万円', false],
  ])('%d', (value, indicator, text, exact) => {
    expectPlain(roundedText(value, indicator)).toEqual({ text, exact })
  })

  it('is not said of figures that are short or would lose most of their digits', () => {
    expectPlain(roundedText(3_923_630, measured('人'))).toBeUndefined()
    expectPlain(roundedText(12_345.6789, measured('ha', 4))).toBeUndefined()
    expectPlain(roundedText(12, measured('円', 0, 1000))).toBeUndefined()
  })
})

describe('words of height and of number', () => {
  it('follow the unit: a rate is high, a count is large', () => {
    expectPlain(['%', '倍', 'mg/L', '人/km²', ''].map((unit) => isHeight({ unit }))).toEqual(
      Array(5).fill(true),
    )
    expectPlain(['人', '件', 'g', '㎡', '円', '日'].map((unit) => isHeight({ unit }))).toEqual(
      Array(6).fill(false),
    )
  })
})

describe('a target', () => {
  const words = (target: Partial<Target>, unit = '%', lower = false) => {
    const indicator = {
      ...measured(unit, 1),
      direction: lower ? ('lower' as const) : ('higher' as const),
    }
    const whole = { kind: 'at_least' as const, printed: '12月', ...target }
    return [targetText(whole, indicator), targetText(whole, indicator, 'en')]
  }

  it('says which side is meant', () => {
    expectPlain(words({ value: 25 })).toEqual(['25.0%以上', 'at least 25.0%'])
    expectPlain(words({ kind: 'at_most', value: 5 })).toEqual(['5.0%以下', 'at most 5.0%'])
    expectPlain(words({ kind: 'maintain', value: 5 })).toEqual(['5.0%以上', 'at least 5.0%'])
    expectPlain(words({ kind: 'maintain', value: 5 }, '%', true)).toEqual([
      '5.0%以下',
      'at most 5.0%',
    ])
    expectPlain(words({ kind: 'unstated', value: 5 })).toEqual(['5.0%', '5.0%'])
  })

  it('says both ends of a range, or the one that was printed', () => {
    expectPlain(words({ kind: 'range', value: 3, valueMax: 5 })).toEqual(['3.0〜5.0%', '3.0–5.0%'])
    expectPlain(words({ kind: 'range', value: 80 })).toEqual(['80.0%以上', 'at least 80.0%'])
    expectPlain(words({ kind: 'range', valueMax: 5 })).toEqual(['5.0%以下', 'at most 5.0%'])
  })

  it('is shown as printed where it is no number', () => {
    expectPlain(words({ kind: 'text' })[0]).toBe('12月')
    expectPlain(words({ kind: 'range' })[0]).toBe('12月')
  })

  it('of none of something needs no 以下; of money it does', () => {
    expectPlain(words({ kind: 'at_most', value: 0 }, '人')[0]).toBe('0.0人')
    expectPlain(words({ kind: 'at_most', value: 0 }, '円')[0]).toBe('0.0円以下')
  })
})
