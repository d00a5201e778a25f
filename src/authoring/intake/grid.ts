import type { Conversion } from './conversion'

/** What a cell of a workbook was, where that was more than its text. */
export interface CellRemark {
  readonly row: number
  /** From 0. */
  readonly column: number
  readonly kind:
    'formula' | 'excel-date' | 'excel-percent' | 'excel-format' | 'hidden-digits' | 'filled-down'
  readonly from?: string
}

export interface GridRow {
  /** Line of the file or row of the sheet; the first is 1. */
  readonly line: number
  readonly cells: readonly string[]
}

/** Cells as text, before it is known what they mean. */
export interface Grid {
  /** Of the file it came from; for an archive also of the entry. */
  readonly file: string
  /** Of the sheet, or of the file without its ending. */
  readonly name: string
  /** Rows of a sheet are as long as they are filled; a line of a text has a cell for each column. */
  readonly source: 'sheet' | 'text'
  readonly rows: readonly GridRow[]
  readonly remarks: readonly CellRemark[]
  readonly conversions: readonly Conversion[]
}
