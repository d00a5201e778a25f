/** Periods within a sentence: fiscal years want an article, calendar years and days do not. */

const isFiscal = (period: string) => /^anos? fisca/.test(period)
const article = (period: string) => (period.startsWith('anos') ? 'os' : 'o')

/** o ano fiscal 2022; 2022 */
export const thePeriod = (period: string) =>
  isFiscal(period) ? `${article(period)} ${period}` : period

/** no ano fiscal 2022; em 2022 */
export const inPeriod = (period: string) =>
  isFiscal(period) ? `n${article(period)} ${period}` : `em ${period}`

/** do ano fiscal 2022; de 2022 */
export const ofPeriod = (period: string) =>
  isFiscal(period) ? `d${article(period)} ${period}` : `de ${period}`
