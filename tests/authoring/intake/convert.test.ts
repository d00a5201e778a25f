import { describe, expect, it } from 'vitest'
import { convertNumber } from '@/authoring/intake/convertNumber'
import {
  convertLooseDate,
  convertPeriod,
  convertTargetPeriod,
} from '@/authoring/intake/convertPeriod'
import { shownNumber } from '@/authoring/intake/workbookFormats'

describe('numbers as people write them', () => {
  it.each([
    ['１，２３４', '人', '1234', 'thousands'],
    ['２２．７', '%', '22.7', 'width'],
    ['22.7%', '%', '22.7', 'percent'],
    ['２２．７％', '%', '22.7', 'percent'],
    ['▲5.3', '%', '-5.3', 'triangle'],
    ['△1,234', '千円', '-1234', 'triangle'],
    ['1,234人', '人', '1234', 'thousands'],
    ['95.0%', '%', '95.0', 'percent'],
    ['−12', '', '-12', 'width'],
  ])('%s of %s is %s', (written, unit, text, kind) => {
    expect(convertNumber(written, unit)).toEqual({ text, kind })
  })

  it.each([
    ['a plain number needs no turning', '22.7', '%'],
    ['a percentage of what is no percentage', '22.7%', '人'],
    ['another unit', '1,234円', '人'],
    ['groups of the wrong size', '12,34', ''],
    ['an exponent has lost digits', '1.23E+08', ''],
    ['a dash is no zero', '－', ''],
    ['words', '集計中', ''],
    ['two numbers', '3〜5', ''],
    ['brackets, which may be a negative or a note', '(123)', ''],
  ])('%s', (_, written, unit) => {
    expect(convertNumber(written, unit)).toBeUndefined()
  })
})

describe('periods as people write them', () => {
  it.each([
    ['令和5年度', 'FY2023'],
    ['令和元年度', 'FY2019'],
    ['Ｒ５年度', 'FY2023'],
    ['平成31年度', 'FY2019'],
    ['2023年度', 'FY2023'],
    ['fy2023', 'FY2023'],
    ['令和6年3月31日', '2024-03-31'],
    ['令和6年3月31日現在', '2024-03-31'],
    ['R6.3.31', '2024-03-31'],
    ['2024/3/31', '2024-03-31'],
  ])('%s is %s', (written, period) => {
    expect(convertPeriod(written, false)).toBe(period)
  })

  it.each(['令和5年', 'R5', '5年度', '2023', '令和6年2月30日', '昨年度'])(
    '%s leaves a doubt and stays as it is',
    (written) => {
      expect(convertPeriod(written, false)).toBeUndefined()
    },
  )

  it('令和5年 is a calendar year where the indicator goes by those', () => {
    expect(convertPeriod('令和5年', true)).toBe('CY2023')
  })

  it.each([
    ['令和2年度～令和6年度', 'FY2020/FY2024'],
    ['令和2〜6年度', 'FY2020/FY2024'],
    ['2020～2024年度', 'FY2020/FY2024'],
    ['令和6年度', 'FY2024'],
  ])('a target for %s is for %s', (written, period) => {
    expect(convertTargetPeriod(written, false)).toBe(period)
  })

  it.each([
    ['令和6年3月', '2024-03'],
    ['2024/3', '2024-03'],
    ['令和6年', '2024'],
    ['令和6年3月1日', '2024-03-01'],
  ])('a document of %s is of %s', (written, day) => {
    expect(convertLooseDate(written)).toBe(day)
  })
})

describe('numbers as a cell shows them', () => {
  it.each([
    ['0.22700000000000001', '0.0%', '22.7%', 'excel-percent'],
    ['0.22683', '0.0%', '22.683%', 'hidden-digits'],
    ['95', '0.0', '95.0', 'excel-format'],
    ['1234', '#,##0', '1234', undefined],
    ['22.68', '0.0', '22.68', 'hidden-digits'],
    ['7', '0"人"', '7', undefined],
  ])('%s in %s is %s', (stored, format, text, kind) => {
    expect(shownNumber(stored, format)).toEqual({ text, ...(kind ? { kind } : {}) })
  })
})
