import { describe, expect, it } from 'vitest'
import { comparedConcepts } from '@/domain/comparedConcepts'
import type { Snapshot } from '@/domain/snapshot'
import { comparisonRows } from '@/format/comparisonRows'
import { makeSnapshot } from '../../scripts/snapshotFiles'
import { readConcepts } from '../../scripts/readConcepts'
import { ANNAKA, ISESAKI } from '../fixtures/realData'

const concepts = readConcepts()
const snapshots: Snapshot[] = [ISESAKI, ANNAKA].map(
  (tables) => makeSnapshot(tables, '2026-11-21', concepts).snapshot,
)
const compared = comparedConcepts(snapshots)

function rowsOf(id: string) {
  const entries = compared.find(({ concept }) => concept.id === id)?.entries ?? []
  return comparisonRows(
    entries.map(({ snapshot, record }) => ({
      record,
      documents: snapshot.documents,
      fiscalYearStartMonth: snapshot.municipality.fiscalYearStartMonth,
    })),
  )
}

describe('what can be compared', () => {
  it('is what both cities measure and a note is written for', () => {
    expect(compared.map(({ concept }) => concept.id)).toEqual(concepts.map(({ id }) => id))
    for (const { concept, entries } of compared) {
      expect(concept.note).not.toBe('')
      expect(entries.map(({ snapshot }) => snapshot.municipality.slug)).toEqual([
        'isesaki',
        'annaka',
      ])
    }
  })
})

describe.each(concepts.map(({ id }) => id))('the years of %s', (id) => {
  const rows = rowsOf(id)

  it('never show a plan or a target as a result', () => {
    const [, annaka] = compared.find(({ concept }) => concept.id === id)?.entries ?? []
    const measured = new Set(annaka?.record.observations.map(({ value }) => String(value)))
    const results = rows.flatMap(({ cells }) =>
      (cells[1] ?? []).filter(({ kind }) => kind === 'result'),
    )
    // 安中市's document of plans gives one measured figure: where it begins.
    expect(results).toHaveLength(measured.size)
    for (const year of rows.filter((row) => row.year >= 2020)) {
      expect(
        (year.cells[1] ?? []).every(({ kind }) => kind !== 'result'),
        year.label,
      ).toBe(true)
    }
  })

  it('are in order of time, not of size', () => {
    const years = rows.map(({ year }) => year)
    expect(years).toEqual([...years].sort((first, second) => first - second))
  })
})

describe('市税の収納率', () => {
  it('has both cities in one row, each figure with what it is', () => {
    const year = rowsOf('tax-collection-rate').find((row) => row.year === 2021)
    expect(year).toMatchObject({
      label: '令和3年度',
      cells: [[{ kind: 'result', text: '97.2%' }], [{ kind: 'plan', text: '96.40%' }]],
    })
  })

  it('says the day where a figure is not for a whole year', () => {
    const rows = rowsOf('website-visits')
    const start = rows.flatMap(({ cells }) => cells[1] ?? []).find(({ kind }) => kind === 'result')
    expect(start).toMatchObject({ text: '456,456件', period: '令和2年1月15日' })
    expect(rows.find(({ year }) => year === 2019)?.cells[1]).toContain(start)
  })
})
