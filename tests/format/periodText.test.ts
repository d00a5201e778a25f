import { describe, it } from 'vitest'
import { parsePeriod, parseTargetPeriod } from '@/domain/period'
import { asOfText } from '@/format/asOfText'
import {
  axisPeriodText,
  dayText,
  dueText,
  periodText,
  periodWords,
  shortPeriodText,
} from '@/format/periodText'
import '@/text/everyLanguage'
import { expectPlain } from '../fixtures/plainWords'

function period(text: string) {
  const parsed = parsePeriod(text)
  if (!parsed) throw new Error(`${text} is no period`)
  return parsed
}
function due(text: string) {
  const parsed = parseTargetPeriod(text)
  if (!parsed) throw new Error(`${text} is no period`)
  return parsed
}

describe('a period in a sentence', () => {
  it.each([
    ['FY2023', '令和5年度', '2023年度', 'FY2023'],
    ['FY2019', '令和元年度', '2019年度', 'FY2019'],
    ['FY2018', '平成30年度', '2018年度', 'FY2018'],
    ['FY1988', '昭和63年度', '1988年度', 'FY1988'],
    ['CY2023', '2023年', '2023年', '2023'],
    ['2019-04-30', '平成31年4月30日', '2019年4月30日', '30 April 2019'],
    ['2019-05-01', '令和元年5月1日', '2019年5月1日', '1 May 2019'],
    ['1989-01-07', '昭和64年1月7日', '1989年1月7日', '7 January 1989'],
    ['1989-01-08', '平成元年1月8日', '1989年1月8日', '8 January 1989'],
    ['2023-07-01', '令和5年7月1日', '2023年7月1日', '1 July 2023'],
  ])('%s', (text, japanese, easy, english) => {
    expectPlain(periodText(period(text))).toBe(japanese)
    expectPlain(periodText(period(text), 'ja-easy')).toBe(easy)
    expectPlain(periodText(period(text), 'en')).toBe(english)
  })
})

describe('a period beside a figure', () => {
  it('has the year and the other count of years, or the months', () => {
    expectPlain(periodWords(period('FY2023'))).toEqual({ main: '令和5年度', sub: '2023' })
    expectPlain(periodWords(period('FY2023'), 'ja-easy')).toEqual({
      main: '2023年度',
      sub: '（令和5）',
    })
    expectPlain(periodWords(period('CY2023'))).toEqual({ main: '2023年', sub: '1〜12月' })
    expectPlain(periodWords(period('2023-07-01'))).toEqual({ main: '令和5年', sub: '7月1日時点' })
    expectPlain(periodWords(period('FY2023'), 'en')).toEqual({
      main: 'FY2023',
      sub: 'Apr 2023 – Mar 2024',
    })
    expectPlain(periodWords(period('2023-07-01'), 'en')).toEqual({
      main: '2023',
      sub: 'as of 1 July',
    })
  })

  it('is short in legends and on axes', () => {
    expectPlain(shortPeriodText(period('FY2019'))).toBe('令和元')
    expectPlain(shortPeriodText(period('CY2019'))).toBe('2019年')
    expectPlain(shortPeriodText(period('2020-03-01'))).toBe('令和2.3.1')
    expectPlain(axisPeriodText(period('FY2018'))).toEqual(['H30', '2018'])
    expectPlain(axisPeriodText(period('CY2018'))).toEqual(['2018年', ''])
    expectPlain(axisPeriodText(period('2024-03-01'))).toEqual(['R6', '3/1'])
  })
})

describe('when a target is due', () => {
  it.each([
    ['FY2024', '令和6まで', '2024年度まで', 'by FY2024'],
    ['CY2024', '2024年まで', '2024年まで', 'by 2024'],
    ['2025-03-31', '令和7.3.31まで', '2025年3月31日まで', 'by 31 March 2025'],
    ['FY2020/FY2024', '令和2〜6年度', '2020年度〜2024年度', 'FY2020 to FY2024'],
    ['FY2018/FY2022', '平成30〜令和4年度', '2018年度〜2022年度', 'FY2018 to FY2022'],
    ['FY2019/FY2021', '令和元〜3年度', '2019年度〜2021年度', 'FY2019 to FY2021'],
    ['FY2023/FY2023', '令和5年度', '2023年度', 'FY2023'],
    ['undated', '', '', ''],
  ])('%s', (text, japanese, easy, english) => {
    expectPlain(dueText(due(text))).toBe(japanese)
    expectPlain(dueText(due(text), 'ja-easy')).toBe(easy)
    expectPlain(dueText(due(text), 'en')).toBe(english)
  })
})

describe('a day, as far as it is known', () => {
  it.each([
    ['2026-11-10', '2026年11月10日', '10 November 2026'],
    ['2025-10', '2025年10月', 'October 2025'],
    ['2025', '2025年', '2025'],
  ])('%s', (day, japanese, english) => {
    expectPlain(dayText(day)).toBe(japanese)
    expectPlain(dayText(day, 'en')).toBe(english)
  })

  it('is counted in Portuguese where it is the first of a month', () => {
    const days = ['2024-04-01', '2024-04-11', '2024-04'].map((day) => dayText(day, 'pt'))
    expectPlain(days).toEqual(['1º de abril de 2024', '11 de abril de 2024', 'abril de 2024'])
    expectPlain(periodText(period('2023-07-01'), 'pt')).toBe('1º de julho de 2023')
    expectPlain(periodWords(period('2023-07-01'), 'pt').sub).toBe('em 1º de julho')
    expectPlain(dayText('2024-04-01', 'es')).toBe('1 de abril de 2024')
  })

  it('is written in Vietnamese without a comma, and with the word that belongs before a day', () => {
    expectPlain(dayText('2026-11-10', 'vi')).toBe('10 tháng 11 năm 2026')
    expectPlain(dueText(due('2025-03-31'), 'vi')).toBe('đến ngày 31 tháng 3 năm 2025')
    expectPlain(periodWords(period('2025-03-31'), 'vi').sub).toBe('tính đến ngày 31 tháng 3')
    expectPlain(periodWords(period('FY2024'), 'vi').sub).toBe('4/2024 – 3/2025')
  })

  it('of a document is its newest period', () => {
    expectPlain(asOfText('FY2018')).toBe('平成30年度')
    expectPlain(asOfText('2021-04')).toBe('2021年4月')
    expectPlain(asOfText('2024-03-31')).toBe('令和6年3月31日')
  })
})
