import { foldText } from './printedFigure'

const ERAS: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988 }

function writeYear(era: string, year: string, fiscal: boolean): string {
  const number = (ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year))
  return `${fiscal ? 'FY' : 'CY'}${number}`
}

/** A year in brackets: `72.5人 (H29年)` → `CY2017`, `基準値 (H30年度)` → `FY2018`. */
export function annotatedPeriod(text: string): string | undefined {
  const match = /\((令和|平成|R|H)(元|\d+)年(度)?\)/.exec(foldText(text))
  return match ? writeYear(match[1] ?? '', match[2] ?? '', match[3] !== undefined) : undefined
}

/** The year that a period is commonly called by: of a day, that of its fiscal year. */
export function fiscalYearOf(period: string): number | undefined {
  const year = /^(?:FY|CY)(\d{4})$/.exec(period)?.[1]
  if (year !== undefined) return Number(year)
  const day = /^(\d{4})-(\d{2})-\d{2}$/.exec(period)
  return day ? Number(day[1]) - (Number(day[2]) < 4 ? 1 : 0) : undefined
}

/** Whether a text names a year, in any of the ways that documents do: `R元`, `令和5年`, `H30`, `2030年`. */
export function saysYear(text: string, year: number | undefined): boolean {
  if (year === undefined) return false
  const folded = foldText(text)
  const era = year > 2018 ? ['令和', 'R'] : ['平成', 'H']
  const number = year > 2018 ? year - 2018 : year - 1988
  const names = era.flatMap((name) => [`${name}${number}`, ...(number === 1 ? [`${name}元`] : [])])
  return [...names, `${year}年`].some((name) => new RegExp(`${name}(?!\\d)`).test(folded))
}
