import type { Correction } from '@/domain/correction'
import { cell, rowsOf } from './tableSet'
import type { TableSet } from './tableSet'

/** The log of what readers had seen and is no longer so, in the order of its table. */
export function readCorrections(tables: TableSet): Correction[] {
  return rowsOf(tables, 'corrections').map((row) => ({
    id: cell(row, 'correction_id'),
    table: cell(row, 'table'),
    rowKey: cell(row, 'row_key'),
    column: cell(row, 'column'),
    before: cell(row, 'old'),
    after: cell(row, 'new'),
    reason: cell(row, 'reason'),
    correctedOn: cell(row, 'corrected_on'),
  }))
}
