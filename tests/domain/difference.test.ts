import { describe, expect, test } from 'vitest'
import { editionOf } from '@/authoring/comparePackages'
import { parseTable } from '@/authoring/parseTable'
import { TABLE_SCHEMAS } from '@/authoring/tableSchemas'
import type { TableName } from '@/authoring/tableSchemas'
import type { TableSet } from '@/authoring/tableSet'
import {
  changedIndicators,
  compareEditions,
  countDifference,
  differenceOf,
  isUnchanged,
} from '@/domain/difference'
import { writePeriod } from '@/domain/period'
import { smallPackage, withCells } from '../fixtures/smallPackage'

const before = smallPackage()

function compare(after: TableSet, earlier: TableSet = before) {
  return compareEditions(editionOf(earlier), editionOf(after))
}

function withRows(tables: TableSet, table: TableName, csv: string): TableSet {
  const columns = TABLE_SCHEMAS[table].fields.map((field) => field.name)
  const blank = Object.fromEntries(columns.map((column) => [column, '']))
  const rows = parseTable(table, csv).rows.map((row) => ({
    ...row,
    cells: { ...blank, ...row.cells },
  }))
  const known = tables[table]
  return { ...tables, [table]: { columns, problems: [], rows: [...(known?.rows ?? []), ...rows] } }
}

function withoutRow(tables: TableSet, table: TableName, line: number): TableSet {
  const known = tables[table]
  const rows = (known?.rows ?? []).filter((row) => row.line !== line)
  return { ...tables, [table]: { columns: [], problems: [], ...known, rows } }
}

const OBSERVATION = 'indicator_id,period,document_id,value,printed,status,break_before,locator'
const NEW_REPORT = withRows(
  before,
  'documents',
  'document_id,title,publisher,kind,as_of\nnext-report,次の報告,市,results,FY2024',
)
const nextYear = (value: string, period = 'FY2022', document = 'next-report') =>
  withRows(
    NEW_REPORT,
    'observations',
    `${OBSERVATION}\ncertificate-rate,${period},${document},${value},${value}%,reported,false,表`,
  )

/** A change in few words, as a clerk would note it down. */
function noted({ figures }: ReturnType<typeof compare>): string[] {
  return figures.map(
    ({ kind, period, before: then, after: now, sameDocument }) =>
      `${kind} ${writePeriod(period)} ${then?.printed ?? ''}→${now?.printed ?? ''}${sameDocument ? ' (same document)' : ''}`,
  )
}

describe('figures of two editions', () => {
  test('the same tables are no difference', () => {
    expect(isUnchanged(compare(smallPackage()))).toBe(true)
  })

  test('a new year is an added figure', () => {
    expect(noted(compare(nextYear('13.0')))).toEqual(['added FY2022 →13.0%'])
  })

  test('a figure read again in the same document is revised, and marked as ours', () => {
    const after = withCells(before, 'observations', 3, { value: '11.5', printed: '11.5%' })
    expect(noted(compare(after))).toEqual(['revised FY2021 10.5%→11.5% (same document)'])
  })

  test('a later document with another figure for a known year revises it', () => {
    expect(noted(compare(nextYear('10.9', 'FY2021')))).toEqual(['revised FY2021 10.5%→10.9%'])
  })

  test('a later document that prints the known figure again changes nothing', () => {
    expect(noted(compare(nextYear('10.5', 'FY2021')))).toEqual([])
    expect(isUnchanged(compare(nextYear('10.5', 'FY2021')))).toBe(true)
  })

  test('another figure of an earlier document stands beside what counts', () => {
    const earlierDocument = withRows(
      before,
      'documents',
      'document_id,title,publisher,kind,as_of\nold-plan,前の計画,市,plan,FY2019',
    )
    const after = withRows(
      earlierDocument,
      'observations',
      `${OBSERVATION}\ncertificate-rate,FY2021,old-plan,9.9,9.9%,reported,false,表`,
    )
    expect(noted(compare(after))).toEqual(['added FY2021 →9.9%'])
  })

  test('a figure that is gone is removed, never a figure of zero', () => {
    const [change] = compare(withoutRow(before, 'observations', 3)).figures
    expect(change).toMatchObject({ kind: 'removed', before: { value: 10.5 } })
    expect(change && 'after' in change).toBe(false)
  })

  test('words in place of a figure are revised when the figure comes', () => {
    const words = withCells(before, 'observations', 3, { value: '', printed: '集計中' })
    expect(noted(compare(before, words))).toEqual(['revised FY2021 集計中→10.5% (same document)'])
  })

  test('another page or note is no other figure', () => {
    const after = withCells(before, 'observations', 3, { page: '9', note: '別の注' })
    expect(isUnchanged(compare(after))).toBe(true)
  })

  test('a figure that becomes an approximate one is revised', () => {
    const after = withCells(before, 'observations', 3, { status: 'approximate' })
    expect(noted(compare(after))).toEqual(['revised FY2021 10.5%→10.5% (same document)'])
  })

  test('turned round, added becomes removed and revised goes the other way', () => {
    const after = nextYear('13.0')
    expect(noted(compare(before, after))).toEqual(['removed FY2022 13.0%→'])
    const revised = withCells(before, 'observations', 3, { value: '11.5', printed: '11.5%' })
    expect(noted(compare(before, revised))).toEqual(['revised FY2021 11.5%→10.5% (same document)'])
  })
})

describe('promises and verdicts of two editions', () => {
  test('a raised target is revised and another promise counts', () => {
    const after = withCells(before, 'targets', 2, { value: '30.0', printed: '30.0%' })
    const { targets, aims } = compare(after)
    expect(targets).toMatchObject([
      { kind: 'revised', before: { value: 20 }, after: { value: 30 }, sameDocument: true },
    ])
    expect(aims).toMatchObject([{ before: { value: 20 }, after: { value: 30 } }])
  })

  test('a target for a later year stands beside the old one, and counts', () => {
    const after = withRows(
      NEW_REPORT,
      'targets',
      'indicator_id,period,document_id,role,kind,value,printed,locator\ncertificate-rate,FY2029,next-report,final,at_least,20.0,20.0%,目標',
    )
    const { targets, aims } = compare(after)
    expect(targets).toMatchObject([{ kind: 'added', after: { value: 20 } }])
    expect(aims).toMatchObject([
      { before: { period: { year: 2024 } }, after: { period: { year: 2029 } } },
    ])
  })

  test('a promise repeated by a later document is the same promise', () => {
    const after = withRows(
      NEW_REPORT,
      'targets',
      'indicator_id,period,document_id,role,kind,value,printed,locator\ncertificate-rate,FY2024,next-report,final,at_least,20.0,20％,目標',
    )
    expect(isUnchanged(compare(after))).toBe(true)
  })

  test('a verdict that turns is given with both judgements', () => {
    expect(compare(nextYear('21.0')).verdicts).toMatchObject([
      { indicatorId: 'certificate-rate', after: { verdict: 'achieved' } },
    ])
    expect(compare(nextYear('13.0', 'FY2022')).verdicts).toEqual([])
  })

  test('another unit is said', () => {
    const after = withCells(before, 'indicators', 2, { unit: '件' })
    expect(compare(after).descriptions).toEqual([
      { indicatorId: 'certificate-rate', field: 'unit', before: '%', after: '件' },
    ])
  })
})

describe('indicators that come and go', () => {
  const without = {
    ...before,
    indicators: { columns: [], rows: [], problems: [] },
  }

  test('a new indicator is added with its figures and promises, and has no earlier verdict', () => {
    const difference = compare(before, without)
    expect(difference.addedIndicators).toEqual(['certificate-rate'])
    expect(noted(difference)).toEqual(['added FY2020 →6.1%', 'added FY2021 →10.5%'])
    expect(difference.verdicts).toEqual([])
    expect(countDifference(difference)).toMatchObject({
      figures: { added: 2, revised: 0, removed: 0 },
      indicators: { added: 1, removed: 0 },
      targets: 1,
    })
  })

  test('one that is gone is removed with its figures', () => {
    const difference = compare(without)
    expect(difference.removedIndicators).toEqual(['certificate-rate'])
    expect(noted(difference)).toEqual(['removed FY2020 6.1%→', 'removed FY2021 10.5%→'])
  })

  test('what changed of one indicator can be asked for', () => {
    const difference = compare(nextYear('21.0'))
    expect(changedIndicators(difference)).toEqual(['certificate-rate'])
    expect(differenceOf(difference, 'certificate-rate')).toEqual(difference)
    expect(isUnchanged(differenceOf(difference, 'another'))).toBe(true)
  })
})
