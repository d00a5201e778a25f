import { writeCsv } from '@/authoring/csvText'
import { zipFiles } from '@/authoring/desk/exportPackage'
import { dueFigures } from '@/authoring/desk/dueFigures'
import { figuresByDepartment, writeYearSheet } from '@/authoring/desk/yearSheet'
import type { DocumentCells } from '@/authoring/desk/yearSheet'
import { cell, rowsOf } from '@/authoring/tableSet'
import type { TableSet } from '@/authoring/tableSet'
import type { ProblemRow } from '@/components/staff/staffRows'
import { periodText } from '@/format/periodText'
import { STAFF_TEXT } from '@/text/staffText'

export interface SavedFile {
  readonly name: string
  readonly bytes: Uint8Array | string
  readonly type: string
}

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
export const ZIP = 'application/zip'
export const CSV = 'text/csv'

/** Begins every name that the desk gives: whose figures, and of which day. */
export function filePrefix(tables: TableSet, today: string): string {
  const town = rowsOf(tables, 'municipality')[0]
  const name = town ? `${cell(town, 'code')}-${cell(town, 'slug')}` : 'monosashi'
  return `${name}-${today.replaceAll('-', '')}`
}

export function problemsFile(rows: readonly ProblemRow[], prefix: string): SavedFile {
  const words = STAFF_TEXT.problems
  const columns = ['場所', words.column, '内容', words.found, words.suggestion]
  const text = writeCsv(
    columns,
    rows.map((row) => [
      row.place,
      row.column ?? '',
      row.words,
      row.found ?? '',
      row.suggestion ?? '',
    ]),
  )
  return { name: `${prefix}-problems.csv`, bytes: text, type: CSV }
}

export const yearLabel = (year: number) => periodText({ kind: 'FY', year })

/** The row of the document that the sheets of a year are for: a known one, or a new one by its title. */
export function documentOf(
  tables: TableSet,
  year: number,
  documentId: string,
  title: string,
): DocumentCells {
  const known = rowsOf(tables, 'documents').find((row) => cell(row, 'document_id') === documentId)
  if (known) return known.cells
  const town = rowsOf(tables, 'municipality')[0]
  const taken = new Set(rowsOf(tables, 'documents').map((row) => cell(row, 'document_id')))
  const plain = `results-fy${year}`
  const free = [plain, ...Array.from({ length: 99 }, (_, index) => `${plain}-${index + 2}`)]
  return {
    document_id: free.find((id) => !taken.has(id)) ?? plain,
    title,
    publisher: town ? cell(town, 'name') : '',
    kind: 'results',
    as_of: `FY${year}`,
    covers_from: `FY${year}`,
    covers_to: `FY${year}`,
  }
}

/** One department's sheet, or all of them in one archive. */
export function yearSheetFile(
  tables: TableSet,
  year: number,
  document: DocumentCells,
  department: string | undefined,
): SavedFile | undefined {
  const words = STAFF_TEXT.year
  const label = yearLabel(year)
  const town = rowsOf(tables, 'municipality')[0]
  const files = figuresByDepartment(dueFigures(tables, year))
    .filter((group) => department === undefined || group.department === department)
    .map((group) => ({
      name: words.fileName(label, group.department.replace(/[\\/:*?"<>|\s]+/g, '_')),
      type: XLSX,
      bytes: writeYearSheet(
        words.sheetTitle(label, town ? cell(town, 'name') : '', group.department),
        group.figures,
        document,
      ),
    }))
  if (department !== undefined) return files[0]
  const packed = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]))
  return { name: words.zipName(label), type: ZIP, bytes: zipFiles(packed) }
}
