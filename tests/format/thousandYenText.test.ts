import { describe, expect, it } from 'vitest'
import { thousandYenText, yenText } from '@/format/thousandYenText'
import { yearsText } from '@/format/yearsText'

describe('an amount of thousand yen', () => {
  it.each([
    [142_867, '1億4,287万円', '142,867千円'],
    [100_000, '1億円', '100,000千円'],
    [99_999, '1億円', '99,999千円'],
    [880, '88万円', '880千円'],
    [5, '5,000円', '5千円'],
    [0, '0円', '0千円'],
    [-1_500, '−150万円', '−1,500千円'],
  ])('%d is %s', (thousand, words, exact) => {
    expect(yenText(thousand)).toBe(words)
    expect(thousandYenText(thousand)).toBe(exact)
  })
})

describe('an amount of thousand yen where the yen is written as a word', () => {
  it.each([
    ['vi', 142_867, '142,9 triệu yên', '142.867.000 yên'],
    ['vi', -1_500, '−1,5 triệu yên', '−1.500.000 yên'],
    ['zh', 142_867, '1.429亿日元', '142,867,000日元'],
    ['zh', -1_500, '−150万日元', '−1,500,000日元'],
  ] as const)('in %s %d is %s', (language, thousand, words, exact) => {
    expect(yenText(thousand, language)).toBe(words)
    expect(thousandYenText(thousand, language)).toBe(exact)
  })
})

describe('a run of years', () => {
  it.each([
    [2020, 2020, '令和2'],
    [2020, 2024, '令和2〜6'],
    [2019, 2020, '令和元〜2'],
    [2018, 2020, '平成30〜令和2'],
  ])('from %d to %d is %s', (from, to, words) => {
    expect(yearsText(from, to)).toBe(words)
  })
})
