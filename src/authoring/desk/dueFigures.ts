import { fiscalYearOf, parsePeriod, parseTargetPeriod, timeOf, writePeriod } from '@/domain/period'
import type { Period } from '@/domain/period'
import type { TableRow } from '@/authoring/parseTable'
import { cell, rowsOf } from '@/authoring/tableSet'
import type { TableSet } from '@/authoring/tableSet'
import { dueText } from '@/format/periodText'
import { YEAR_SHEET_TEXT } from '@/text/yearSheetText'
import { scaledUnit } from '@/authoring/scaledUnit'

/** A figure that is to be written for a year, with what is known already. */
export interface DueFigure {
  readonly indicatorId: string
  readonly name: string
  readonly unit: string
  readonly department: string
  readonly period: string
  readonly target: string
  readonly previousPeriod: string
  readonly previousValue: string
}

/**
 * The figures that are due for a fiscal year: of every indicator with a target or with figures for two periods or
 * more, where none is published for that year. Groups of parts have no figures of their own.
 */
export function dueFigures(tables: TableSet, year: number): DueFigure[] {
  const start = Number(cellOf(rowsOf(tables, 'municipality')[0], 'fiscal_year_start_month') || '4')
  const parents = new Set(rowsOf(tables, 'indicators').map((row) => cell(row, 'parent_id')))
  const observations = groupRows(rowsOf(tables, 'observations'))
  const targets = groupRows(rowsOf(tables, 'targets'))
  const departmentOf = departments(tables)
  return rowsOf(tables, 'indicators').flatMap((indicator): DueFigure[] => {
    const id = cell(indicator, 'indicator_id')
    const figures = periodsOf(observations.get(id) ?? [])
    const own = targets.get(id) ?? []
    const distinct = new Set(figures.map(({ period }) => writePeriod(period)))
    if (parents.has(id) || (own.length === 0 && distinct.size < 2)) return []
    if (figures.some(({ period }) => fiscalYearOf(period, start) === year)) return []
    const before = figures
      .filter(({ period }) => fiscalYearOf(period, start) < year)
      .sort((first, second) => timeOf(first.period, 'stock') - timeOf(second.period, 'stock'))
      .at(-1)
    return [
      {
        indicatorId: id,
        name: cell(indicator, 'name'),
        unit: scaledUnit(indicator),
        department: departmentOf(indicator),
        period: writePeriod(duePeriod(indicator, before?.period, year, start)),
        target: targetWords(own),
        previousPeriod: before ? writePeriod(before.period) : '',
        previousValue: before ? cell(before.row, 'printed') : '',
      },
    ]
  })
}

/** The newest fiscal year with a figure, and the one after it that is due next; nothing where there is no figure. */
export function newestYear(tables: TableSet): number | undefined {
  const start = Number(cellOf(rowsOf(tables, 'municipality')[0], 'fiscal_year_start_month') || '4')
  const years = periodsOf(rowsOf(tables, 'observations')).map(({ period }) =>
    fiscalYearOf(period, start),
  )
  return years.length === 0 ? undefined : Math.max(...years)
}

function duePeriod(
  indicator: TableRow,
  before: Period | undefined,
  year: number,
  start: number,
): Period {
  if (cell(indicator, 'period_kind') === 'CY') return { kind: 'CY', year }
  if (before?.kind !== 'date' || cell(indicator, 'period_kind') !== 'date') {
    return { kind: 'FY', year }
  }
  const { month, day } = before
  const sameDay = { ...before, year: month >= start ? year : year + 1 }
  // 29 February comes only every fourth year.
  return parsePeriod(writePeriod(sameDay)) ? sameDay : { ...sameDay, day: day - 1 }
}

function targetWords(rows: readonly TableRow[]): string {
  const final = rows.filter((row) => cell(row, 'role') === 'final').at(-1) ?? rows.at(-1)
  if (!final) return ''
  const words: Readonly<Record<string, string>> = YEAR_SHEET_TEXT.kinds
  const period = parseTargetPeriod(cell(final, 'period'))
  const due = period ? dueText(period) : ''
  const printed = cell(final, 'printed')
  const kind = words[cell(final, 'kind')] ?? ''
  return `${printed}${printed.endsWith(kind) ? '' : kind}${due === '' ? '' : `（${due}）`}`
}

function periodsOf(rows: readonly TableRow[]) {
  return rows.flatMap((row) => {
    const period = parsePeriod(cell(row, 'period'))
    return period && cell(row, 'value') !== '' ? [{ row, period }] : []
  })
}

function groupRows(rows: readonly TableRow[]): Map<string, TableRow[]> {
  const groups = new Map<string, TableRow[]>()
  for (const row of rows) {
    const id = cell(row, 'indicator_id')
    const group = groups.get(id)
    if (group) group.push(row)
    else groups.set(id, [row])
  }
  return groups
}

/** Who reports a figure: who answers for the indicator, else for its initiative, else who the source names. */
function departments(tables: TableSet): (indicator: TableRow) => string {
  const names = new Map(
    rowsOf(tables, 'departments').map((row) => [
      cell(row, 'department_id'),
      `${cell(row, 'bureau')} ${cell(row, 'name')}`.trim(),
    ]),
  )
  const responsible = new Map(
    rowsOf(tables, 'responsibilities')
      .filter((row) => cell(row, 'role') === 'lead' && cell(row, 'valid_to') === '')
      .map((row) => [
        `${cell(row, 'subject_kind')} ${cell(row, 'subject_id')}`,
        names.get(cell(row, 'department_id')) ?? '',
      ]),
  )
  const initiatives = new Map(
    rowsOf(tables, 'initiative_indicators').map((row) => [
      cell(row, 'indicator_id'),
      cell(row, 'initiative_id'),
    ]),
  )
  return (indicator) => {
    const id = cell(indicator, 'indicator_id')
    return (
      responsible.get(`indicator ${id}`) ||
      responsible.get(`initiative ${initiatives.get(id) ?? ''}`) ||
      cell(indicator, 'department') ||
      YEAR_SHEET_TEXT.unknownDepartment
    )
  }
}

function cellOf(row: TableRow | undefined, column: string): string {
  return row ? cell(row, column) : ''
}
