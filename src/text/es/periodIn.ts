/** Periods within a sentence: fiscal years and days want an article, calendar years do not. */

const isYear = (period: string) => /^\d+$/.test(period)
const article = (period: string) => (period.startsWith('años') ? 'los' : 'el')

/** el año fiscal 2022; 2022; el 31 de marzo de 2024 */
export const thePeriod = (period: string) =>
  isYear(period) ? period : `${article(period)} ${period}`

/** en el año fiscal 2022; en 2022; el 31 de marzo de 2024 */
export const inPeriod = (period: string) =>
  /^\d+ /.test(period) ? thePeriod(period) : `en ${thePeriod(period)}`

/** del año fiscal 2022; de 2022; del 31 de marzo de 2024 */
export const ofPeriod = (period: string) => `de ${thePeriod(period)}`.replace(/^de el /, 'del ')
