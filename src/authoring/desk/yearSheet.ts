import { parsePeriod } from '@/domain/period'
import { periodText } from '@/format/periodText'
import { TABLE_SCHEMAS } from '@/authoring/tableSchemas'
import { guardCell } from '@/authoring/csvText'
import { YEAR_SHEET_TEXT } from '@/text/yearSheetText'
import type { DueFigure } from './dueFigures'
import { writeWorkbook } from './writeWorkbook'
import type { CellStyle, WrittenCell } from './writeWorkbook'

/** The document that a year's figures are printed in: a row of `documents`, by column. */
export type DocumentCells = Readonly<Record<string, string>>

const cellOf = (style: CellStyle) => (text: string) => ({ text: guardCell(text), style })

/** FY2024 is 令和6年度 to who fills it in; read back the same. */
function inWords(written: string): string {
  const period = parsePeriod(written)
  return period ? periodText(period) : written
}

/**
 * The workbook that one department fills in: what was, what is due, and yellow cells. A second sheet carries the row
 * of the document, so that what comes back is whole by itself.
 */
export function writeYearSheet(
  title: string,
  figures: readonly DueFigure[],
  document: DocumentCells,
): Uint8Array {
  const { columns, lead, sheet, documentSheet } = YEAR_SHEET_TEXT
  const locked = cellOf('locked')
  const input = cellOf('input')
  const rows: WrittenCell[][] = [
    [cellOf('title')(title)],
    [cellOf('text')(lead)],
    [],
    Object.values(columns).map(cellOf('heading')),
    ...figures.map((figure) => [
      locked(figure.indicatorId),
      locked(figure.name),
      locked(figure.unit),
      locked(figure.target),
      locked(inWords(figure.previousPeriod)),
      locked(figure.previousValue),
      input(inWords(figure.period)),
      input(''),
      input(''),
      input(`${figure.name} ${inWords(figure.period)}`),
      input(''),
      locked(document['document_id'] ?? ''),
    ]),
  ]
  const documentColumns = TABLE_SCHEMAS.documents.fields.map(({ name }) => name)
  return writeWorkbook([
    {
      name: sheet,
      widths: [26, 34, 8, 20, 13, 14, 14, 16, 8, 34, 28, 20],
      frozenRows: 4,
      isForm: true,
      rows,
    },
    {
      name: documentSheet,
      widths: documentColumns.map(() => 22),
      frozenRows: 1,
      rows: [
        documentColumns.map(cellOf('heading')),
        documentColumns.map((column) => cellOf('text')(document[column] ?? '')),
      ],
    },
  ])
}

export interface DepartmentFigures {
  readonly department: string
  readonly figures: readonly DueFigure[]
}

/** What is due by who writes it, in order of the departments' first figure. */
export function figuresByDepartment(figures: readonly DueFigure[]): DepartmentFigures[] {
  const groups = new Map<string, DueFigure[]>()
  for (const figure of figures) {
    const group = groups.get(figure.department)
    if (group) group.push(figure)
    else groups.set(figure.department, [figure])
  }
  return [...groups].map(([department, own]) => ({ department, figures: own }))
}
