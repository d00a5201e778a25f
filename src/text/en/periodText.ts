import type { PERIOD_TEXT } from '../periodText'
import type { UNIT_TEXT } from '../unitText'
import type { Translated } from '../textOf'

/** Days and months are written by Intl; only the names of years stand here. */
export const period: Translated<typeof PERIOD_TEXT> = {
  within: String,
  by: (period) => `by ${period}`,
  fiscalYear: (year) => `FY${year}`,
  fiscalYears: (from, to) => `FY${from} to FY${to}`,
  year: String,
  monthDay: (month, day) => `${month}/${day}`,
  month: String,
  asOf: (day) => `as of ${day}`,
  calendar: 'Jan – Dec',
  era: (name) => name,
}

export const unit: Translated<typeof UNIT_TEXT> = {
  unit: () => '',
  scale: (scale) => scale,
  least: (amount) => `at least ${amount}`,
  most: (amount) => `at most ${amount}`,
}
