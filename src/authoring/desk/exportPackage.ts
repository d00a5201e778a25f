import { strToU8, zipSync } from 'fflate'
import { guardCell, writeTable } from '@/authoring/csvText'
import { describePackage } from '@/authoring/dataPackage'
import type { ParsedTable } from '@/authoring/parseTable'
import { TABLE_NAMES } from '@/authoring/tableSchemas'
import type { TableName } from '@/authoring/tableSchemas'
import { cell, rowsOf } from '@/authoring/tableSet'
import type { TableSet } from '@/authoring/tableSet'
import { writeWorkbook } from './writeWorkbook'

/** The whole package as one zip, the file that a clerk hands over: `datapackage.json` and a CSV for each table. */
export function exportZip(tables: TableSet): Uint8Array {
  const town = rowsOf(tables, 'municipality')[0]
  const word = (column: string) => (town ? cell(town, column) : '')
  const descriptor = describePackage(word('code'), word('slug'), word('name'))
  const files: Record<string, Uint8Array> = {
    'datapackage.json': strToU8(`${JSON.stringify(descriptor, null, 1)}\n`),
  }
  for (const name of TABLE_NAMES) {
    const table = tables[name]
    if (table) files[`${name}.csv`] = strToU8(writeTable(table))
  }
  return zipFiles(files)
}

/** Files into one archive, without workers and without the clock. */
export function zipFiles(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ ...files }, { mtime: new Date('2020-01-01T00:00:00'), level: 6 })
}

/** Every table as a sheet of its own; all cells are text, guarded like the CSV files. */
export function exportWorkbook(
  tables: TableSet,
  names: readonly TableName[] = TABLE_NAMES,
): Uint8Array {
  return writeWorkbook(
    names.flatMap((name) => {
      const table = tables[name]
      return table ? [sheetOf(name, table)] : []
    }),
  )
}

function sheetOf(name: TableName, { columns, rows }: ParsedTable) {
  return {
    name,
    widths: columns.map((column) => columnWidth(column, rows)),
    frozenRows: 1,
    rows: [
      columns.map((column) => ({ text: column, style: 'heading' as const })),
      ...rows.map(({ cells }) =>
        columns.map((column) => ({ text: guardCell(cells[column] ?? ''), style: 'text' as const })),
      ),
    ],
  }
}

function columnWidth(column: string, rows: ParsedTable['rows']): number {
  const longest = rows
    .slice(0, 50)
    .reduce((most, { cells }) => Math.max(most, (cells[column] ?? '').length), column.length)
  return Math.min(40, Math.max(8, longest * 1.4))
}
