/** How periods and days are written where Japanese words stand between the numbers. */
export const PERIOD_TEXT = {
  area: 'period',
  fiscalYear: (year: string | number) => `${year}年度`,
  fiscalYears: (from: string | number, to: string | number) => `${from}〜${to}年度`,
  year: (year: string | number) => `${year}年`,
  monthDay: (month: number, day: number) => `${month}月${day}日`,
  month: (month: number) => `${month}月`,
  asOf: (day: string) => `${day}時点`,
  calendar: '1〜12月',
  era: (name: string) => name,
  /** Within a sentence: with an article where the language has one. */
  within: (period: string) => period,
  by: (period: string) => `${period}まで`,
} as const
