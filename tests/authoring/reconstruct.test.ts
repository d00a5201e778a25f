import { describe, expect, test } from 'vitest'
import { comparePackages } from '@/authoring/comparePackages'
import { reconstructionPoints, tablesAsOf } from '@/authoring/reconstruct'
import { validatePackage } from '@/authoring/validatePackage'
import { countDifference, isUnchanged } from '@/domain/difference'
import { ANNAKA, DATA_FOLDERS, ISESAKI, rowsIn } from '../fixtures/realData'

describe('points in time that the documents give', () => {
  test('伊勢崎市: plan, implementation plan, report; the pledges end on the same day as the report', () => {
    expect(reconstructionPoints(ISESAKI)).toEqual(['FY2018', 'FY2019', 'FY2023'])
  })

  test('安中市 has one document and one point', () => {
    expect(reconstructionPoints(ANNAKA)).toEqual(['2021-04'])
  })
})

describe('tables put together again from documents up to a point', () => {
  for (const { path, descriptor, tables } of DATA_FOLDERS) {
    for (const point of reconstructionPoints(tables)) {
      test(`${path} of ${point} is a valid package`, () => {
        expect(validatePackage(descriptor, tablesAsOf(tables, point))).toEqual([])
      })
    }
  }

  test('they hold no figure of a later document, and all of the earlier ones', () => {
    const early = tablesAsOf(ISESAKI, 'FY2018')
    const ofPlan = rowsIn(ISESAKI, 'observations').filter(
      ({ document_id }) => document_id === 'basic-plan',
    )
    expect(rowsIn(early, 'observations')).toEqual(ofPlan)
    expect(ofPlan.length).toBe(14)
    expect(rowsIn(early, 'documents').map(({ document_id }) => document_id)).toEqual(['basic-plan'])
  })

  test('indicators that no document told of yet are not there', () => {
    const ids = (point: string) =>
      rowsIn(tablesAsOf(ISESAKI, point), 'indicators').map(({ indicator_id }) => indicator_id)
    expect(ids('FY2018')).not.toContain('recycling-rate')
    const told = new Set(
      [...rowsIn(ISESAKI, 'observations'), ...rowsIn(ISESAKI, 'targets')]
        .filter(({ document_id }) => document_id === 'basic-plan')
        .map(({ indicator_id }) => indicator_id),
    )
    expect(new Set(ids('FY2018'))).toEqual(told)
    expect(ids('FY2019')).toContain('recycling-rate')
  })

  test('the last point holds everything', () => {
    const { tables, edition } = comparePackages(tablesAsOf(ISESAKI, 'FY2023'), ISESAKI)
    expect(isUnchanged(edition)).toBe(true)
    expect([tables.added, tables.removed, tables.revised]).toEqual([[], [], []])
  })

  test('each point says more than the one before and takes nothing back', () => {
    const points = reconstructionPoints(ISESAKI)
    const steps = points.slice(1).map((point, index) => {
      const before = tablesAsOf(ISESAKI, points[index] ?? '')
      const { edition } = comparePackages(before, tablesAsOf(ISESAKI, point))
      return countDifference(edition)
    })
    for (const counts of steps) {
      expect(counts.figures.added).toBeGreaterThan(0)
      expect(counts.figures.removed).toBe(0)
      expect(counts.indicators.removed).toBe(0)
    }
  })
})
