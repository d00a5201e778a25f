import { YEAR_SHEET_TEXT } from '@/text/yearSheetText'
import type { Grid } from './grid'

/** The heading of a sheet that a department fills in: where each of its columns stands. */
export interface YearSheetHeading {
  readonly line: number
  /** Place by key of the heading's words. */
  readonly places: Readonly<Record<string, number>>
}

/** Finds the heading of a year sheet; nothing where a grid is none. */
export function readYearSheet({ rows }: Grid): YearSheetHeading | undefined {
  const words = Object.entries(YEAR_SHEET_TEXT.columns)
  for (const { line, cells } of rows.slice(0, 12)) {
    const places = Object.fromEntries(
      words.flatMap(([key, word]) => {
        const place = cells.findIndex((text) => text.trim() === word)
        return place < 0 ? [] : [[key, place]]
      }),
    )
    if ('indicatorId' in places && 'period' in places && 'value' in places) return { line, places }
  }
  return undefined
}
