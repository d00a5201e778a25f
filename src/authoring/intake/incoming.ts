import type { TableProblem } from '@/authoring/problem'
import type { TableName } from '@/authoring/tableSchemas'
import type { Conversion } from './conversion'

/** Where a row was written. */
export interface RowOrigin {
  readonly file: string
  readonly line: number
}

export interface IncomingRow extends RowOrigin {
  readonly cells: Readonly<Record<string, string>>
}

/** A problem of a row, with the file that the row is of. */
export interface PlacedProblem extends TableProblem {
  readonly file?: string
}

/** All that came in for one table, from one file or several. */
export interface IncomingTable {
  readonly table: TableName
  readonly files: readonly string[]
  /** Columns that were written in every file; others keep what is published. */
  readonly given: ReadonlySet<string>
  readonly columns: readonly string[]
  readonly rows: readonly IncomingRow[]
  readonly problems: readonly PlacedProblem[]
}

/** A cell that was put right at the desk, on top of what the file says. */
export interface CellEdit extends RowOrigin {
  readonly table: TableName
  readonly column: string
  readonly text: string
}

export interface Incoming {
  readonly tables: readonly IncomingTable[]
  readonly conversions: readonly Conversion[]
}
