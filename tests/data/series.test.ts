import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DATA_FOLDERS, ISESAKI, periodsOf, rowsIn } from '../fixtures/realData'

const GOLDEN = JSON.parse(
  readFileSync(new URL('../golden/indicator-ids.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, readonly string[]>>

describe('ids of indicators', () => {
  it.each(DATA_FOLDERS.map((folder) => [folder.descriptor.name, folder.tables] as const))(
    '%s: none that was published is gone (links and embeds lead to it)',
    (name, tables) => {
      const ids = new Set(rowsIn(tables, 'indicators').map((row) => row['indicator_id']))
      const gone = (GOLDEN[name] ?? []).filter((id) => !ids.has(id))
      expect(gone, '消えたIDは corrections.csv と別名で扱い、勝手に消さない').toEqual([])
      expect(GOLDEN[name]?.length ?? 0).toBeGreaterThan(0)
    },
  )

  it.each(DATA_FOLDERS.map((folder) => [folder.descriptor.name, folder.tables] as const))(
    '%s: every observation, target and link has its indicator',
    (_, tables) => {
      const ids = new Set(rowsIn(tables, 'indicators').map((row) => row['indicator_id']))
      for (const table of ['observations', 'targets', 'initiative_indicators'] as const) {
        const lost = rowsIn(tables, table).filter((row) => !ids.has(row['indicator_id']))
        expect(lost, table).toEqual([])
      }
    },
  )
})

/** `fiscal(2018, 2020)` → FY2018, FY2019, FY2020. */
function fiscal(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => `FY${first + index}`)
}

describe('the four indicators that the owner named have all their years', () => {
  it.each([
    ['convenience-store-certificate-rate', fiscal(2018, 2023)],
    ['recycling-rate', fiscal(2018, 2022)],
    ['tax-collection-rate', fiscal(2018, 2023)],
    ['home-fire-alarm-rate', ['2020-07-01', '2021-07-01', '2022-07-01', '2023-07-01']],
  ])('%s', (indicator, periods) => {
    expect(periodsOf(ISESAKI, indicator)).toEqual(periods)
  })
})

describe('the breadth of the data', () => {
  it('has well over 100 indicators and 500 observations', () => {
    const counts = (table: 'indicators' | 'observations') =>
      DATA_FOLDERS.reduce((sum, { tables }) => sum + rowsIn(tables, table).length, 0)
    expect(counts('indicators')).toBeGreaterThan(150)
    expect(counts('observations')).toBeGreaterThan(500)
  })
})
