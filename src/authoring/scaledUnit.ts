import type { TableRow } from './parseTable'
import { cell } from './tableSet'
import { YEAR_SHEET_TEXT } from '@/text/yearSheetText'

/** The unit with its scale, as a figure of the indicator is written: 人, 千円, 億円. */
export function scaledUnit(indicator: TableRow): string {
  const scales: Readonly<Record<string, string>> = YEAR_SHEET_TEXT.scales
  const scale = cell(indicator, 'unit_scale')
  const word = scales[scale]
  // A scale without a word is written out, so that nobody takes 25 for 25 where it is 25 × 100.
  return word === undefined
    ? `×${scale} ${cell(indicator, 'unit')}`
    : `${word}${cell(indicator, 'unit')}`
}
