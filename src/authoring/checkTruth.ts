import { isMunicipalityCode } from '@/domain/municipality'
import { parsePeriod, parseTargetPeriod, timeOf } from '@/domain/period'
import { printedSays } from './printedFigure'
import type { TableProblem } from './problem'
import { FORMS } from './tableSchemas'
import { cell, numberCell, rowsOf } from './tableSet'
import type { TableSet } from './tableSet'
import type { TableRow } from './parseTable'

/** A figure that grows or shrinks this many times from one period to the next wants a note. */
const JUMP = 10
const SUMMARY_LENGTH = 120
const PERIOD_FORM = new RegExp(`^(?:${FORMS.targetPeriod})$`)

/** What a schema cannot say: printed figures, periods, jumps, kinds of targets. All faults at once. */
export function checkTruth(tables: TableSet): TableProblem[] {
  const indicators = new Map(
    rowsOf(tables, 'indicators').map((row) => [cell(row, 'indicator_id'), row]),
  )
  return [
    ...checkMunicipality(tables),
    ...checkPeriods(tables),
    ...checkFigures(tables, indicators),
    ...checkTargets(tables, indicators),
    ...checkJumps(tables),
    ...checkLengths(tables),
  ]
}

function checkMunicipality(tables: TableSet): TableProblem[] {
  return rowsOf(tables, 'municipality').flatMap((row): TableProblem[] => {
    const found = cell(row, 'code')
    if (isMunicipalityCode(found)) return []
    return [
      { table: 'municipality', row: row.line, column: 'code', kind: 'code-check-digit', found },
    ]
  })
}

function checkPeriods(tables: TableSet): TableProblem[] {
  return (['observations', 'targets', 'ratings', 'fiscal_effects', 'schedule'] as const).flatMap(
    (table) =>
      rowsOf(tables, table).flatMap((row): TableProblem[] => {
        const found = cell(row, 'period')
        // What has not even the form of a period is told by the shape.
        if (parseTargetPeriod(found) || !PERIOD_FORM.test(found)) return []
        return [{ table, row: row.line, column: 'period', kind: 'period-unreal', found }]
      }),
  )
}

type Indicators = ReadonlyMap<string, TableRow>

function checkFigures(tables: TableSet, indicators: Indicators): TableProblem[] {
  const spans = documentSpans(tables)
  return rowsOf(tables, 'observations').flatMap((row) => {
    const indicator = indicators.get(cell(row, 'indicator_id'))
    const at = { table: 'observations', row: row.line }
    const noted = cell(row, 'note') !== ''
    const problems: TableProblem[] = []
    const value = numberCell(row, 'value')
    const inferred = cell(row, 'status') === 'inferred'
    if (value !== undefined && indicator && !inferred) {
      const printed = cell(row, 'printed')
      if (!printedSays(printed, value, numberCell(indicator, 'unit_scale') ?? 1)) {
        problems.push({
          ...at,
          column: 'value',
          kind: 'printed-differs',
          found: cell(row, 'value'),
          expected: printed,
        })
      }
      const digits = decimalsOf(cell(row, 'value'))
      if (digits > (numberCell(indicator, 'decimals') ?? 0) && !noted) {
        problems.push({
          ...at,
          column: 'value',
          kind: 'decimals-differ',
          found: String(digits),
          expected: cell(indicator, 'decimals'),
        })
      }
    }
    if (inferred && !noted) problems.push({ ...at, column: 'note', kind: 'required' })
    const span = spans.get(cell(row, 'document_id'))
    const period = parsePeriod(cell(row, 'period'))
    if (span && period && !noted && timeOf(period, 'flow') > span.until) {
      problems.push({
        ...at,
        column: 'period',
        kind: 'period-outside-document',
        found: cell(row, 'period'),
        expected: `〜${span.label}`,
      })
    }
    return problems
  })
}

/** Until when a document can report: the end of the newest period that it says it reports on. */
function documentSpans(tables: TableSet): Map<string, { until: number; label: string }> {
  return new Map(
    rowsOf(tables, 'documents').flatMap((row) => {
      const asOf = cell(row, 'as_of')
      const period = parsePeriod(asOf) ?? parsePeriod(`${asOf}-28`)
      return period
        ? [
            [
              cell(row, 'document_id'),
              { until: timeOf(period, 'stock') + 0.1, label: asOf },
            ] as const,
          ]
        : []
    }),
  )
}

const KIND_OF_DIRECTION: Readonly<Record<string, readonly string[]>> = {
  higher: ['at_least', 'text'],
  lower: ['at_most', 'text'],
  range: ['range', 'text'],
  maintain: ['maintain', 'text'],
  unstated: ['unstated', 'text'],
}

function checkTargets(tables: TableSet, indicators: Indicators): TableProblem[] {
  return rowsOf(tables, 'targets').flatMap((row) => {
    const indicator = indicators.get(cell(row, 'indicator_id'))
    const at = { table: 'targets', row: row.line }
    const noted = cell(row, 'note') !== ''
    const problems: TableProblem[] = []
    const kind = cell(row, 'kind')
    const low = numberCell(row, 'value')
    const high = numberCell(row, 'value_max')
    const direction = indicator ? cell(indicator, 'direction') : ''
    const usual = KIND_OF_DIRECTION[direction]
    if (usual && !usual.includes(kind) && !noted) {
      problems.push({
        ...at,
        column: 'kind',
        kind: 'kind-direction',
        found: kind,
        expected: usual[0] ?? '',
      })
    }
    if (kind !== 'text' && low === undefined && high === undefined) {
      problems.push({ ...at, column: 'value', kind: 'required' })
    }
    if (low !== undefined && high !== undefined && low > high) {
      problems.push({
        ...at,
        column: 'value',
        kind: 'range-order',
        found: String(low),
        expected: String(high),
      })
    }
    const scale = indicator ? (numberCell(indicator, 'unit_scale') ?? 1) : 1
    for (const [column, value] of [
      ['value', low],
      ['value_max', high],
    ] as const) {
      if (value === undefined || noted || printedSays(cell(row, 'printed'), value, scale)) continue
      problems.push({
        ...at,
        column,
        kind: 'printed-differs',
        found: String(value),
        expected: cell(row, 'printed'),
      })
    }
    return problems
  })
}

function checkJumps(tables: TableSet): TableProblem[] {
  const series = new Map<string, { row: TableRow; value: number; time: number }[]>()
  for (const row of rowsOf(tables, 'observations')) {
    const period = parsePeriod(cell(row, 'period'))
    const value = numberCell(row, 'value')
    if (!period || value === undefined || cell(row, 'status') === 'partial') continue
    const id = cell(row, 'indicator_id')
    series.set(id, [...(series.get(id) ?? []), { row, value, time: timeOf(period, 'stock') }])
  }
  return [...series.values()].flatMap((points) => {
    const ordered = points.sort((first, second) => first.time - second.time)
    return ordered.flatMap((point, index): TableProblem[] => {
      const before = ordered[index - 1]
      if (!before || before.value === 0 || point.value === 0) return []
      const ratio = Math.abs(point.value / before.value)
      if ((ratio < JUMP && ratio > 1 / JUMP) || cell(point.row, 'note') !== '') return []
      if (cell(point.row, 'break_before') === 'true') return []
      return [
        {
          table: 'observations',
          row: point.row.line,
          column: 'value',
          kind: 'value-jump',
          found: String(point.value),
          expected: String(before.value),
        },
      ]
    })
  })
}

function checkLengths(tables: TableSet): TableProblem[] {
  return rowsOf(tables, 'initiatives').flatMap((row): TableProblem[] => {
    const length = [...cell(row, 'summary')].length
    if (length <= SUMMARY_LENGTH) return []
    return [
      {
        table: 'initiatives',
        row: row.line,
        column: 'summary',
        kind: 'too-long',
        found: String(length),
        expected: String(SUMMARY_LENGTH),
      },
    ]
  })
}

function decimalsOf(text: string): number {
  return text.split('.')[1]?.length ?? 0
}
