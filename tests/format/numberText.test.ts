import { describe, expect, it } from 'vitest'
import { numberText, percentText, signedText } from '@/format/numberText'

describe('a number', () => {
  it.each([
    [22.7, 1, '22.7'],
    [10, 1, '10.0'],
    [1185, 0, '1,185'],
    [33_230_474_824, 0, '33,230,474,824'],
    [-2.5, 1, '−2.5'],
    [-0.04, 1, '0.0'],
    [0, 0, '0'],
    [1.005, 2, '1.01'],
    [0.0004, 4, '0.0004'],
  ])('%d with %d digits reads %s', (value, decimals, text) => {
    expect(numberText(value, decimals)).toBe(text)
  })
})

describe('a signed number', () => {
  it.each([
    [7.2, 1, '+7.2'],
    [-21, 0, '−21'],
    [0, 1, '0.0'],
    [0.04, 1, '0.0'],
    [-0.04, 1, '0.0'],
  ])('%d with %d digits reads %s', (value, decimals, text) => {
    expect(signedText(value, decimals)).toBe(text)
  })
})

describe('a share', () => {
  it.each([
    [0.163, '16%'],
    [0.5, '50%'],
    [1, '100%'],
    [0, '0%'],
    [0.997, '99%'],
    [0.004, '1%未満'],
    [1.2, '120%'],
  ])('%d reads %s: part is never all, something never nothing', (share, text) => {
    expect(percentText(share)).toBe(text)
  })
})

describe('numbers of other languages', () => {
  it.each([
    ['en', '1,234.5', '−0.50', '+2.0'],
    ['es', '1,234.5', '−0.50', '+2.0'],
    ['zh', '1,234.5', '−0.50', '+2.0'],
    ['pt', '1.234,5', '−0,50', '+2,0'],
    ['vi', '1.234,5', '−0,50', '+2,0'],
  ] as const)('are grouped and pointed as in %s', (language, large, less, gain) => {
    expect(numberText(1234.5, 1, language)).toBe(large)
    expect(numberText(-0.5, 2, language)).toBe(less)
    expect(signedText(2, 1, language)).toBe(gain)
    expect(signedText(0, 1, language)).toBe(numberText(0, 1, language))
  })
})
