import { describe, expect, test } from 'vitest'
import { comparePackages } from '@/authoring/comparePackages'
import { compareTables } from '@/authoring/tableDifference'
import { smallPackage, withCells } from '../fixtures/smallPackage'

const before = smallPackage()

describe('two packages, cell by cell', () => {
  test('the same cells in another order of rows are no difference', () => {
    const { observations } = before
    const turned = {
      ...before,
      ...(observations
        ? { observations: { ...observations, rows: [...observations.rows].reverse() } }
        : {}),
    }
    expect(compareTables(before, turned)).toEqual({ added: [], removed: [], revised: [] })
  })

  test('a changed cell is named as the corrections table names it', () => {
    const after = withCells(before, 'observations', 3, { value: '11.5', page: '2' })
    expect(compareTables(before, after).revised).toEqual([
      {
        table: 'observations',
        rowKey: 'certificate-rate FY2021 report',
        column: 'value',
        before: '10.5',
        after: '11.5',
        line: 3,
      },
      {
        table: 'observations',
        rowKey: 'certificate-rate FY2021 report',
        column: 'page',
        before: '1',
        after: '2',
        line: 3,
      },
    ])
  })

  test('another key is one row less and one row more', () => {
    const after = withCells(before, 'ratings', 2, { period: 'FY2021' })
    const { added, removed, revised } = compareTables(before, after)
    expect(added.map(({ rowKey }) => rowKey)).toEqual(['reform-1-1-1 FY2021 1'])
    expect(removed.map(({ rowKey }) => rowKey)).toEqual(['reform-1-1-1 FY2020 1'])
    expect(revised).toEqual([])
  })

  test('a page reference changes the tables and nothing that a reader reads', () => {
    const after = withCells(before, 'observations', 3, { page: '2' })
    const { tables, edition } = comparePackages(before, after)
    expect(tables.revised).toHaveLength(1)
    expect(edition.figures).toEqual([])
  })

  test('a table that is missing altogether has no rows', () => {
    const { ratings, ...rest } = before
    expect(compareTables(before, rest).removed.map(({ table }) => table)).toEqual(
      ratings?.rows.map(() => 'ratings'),
    )
  })
})
