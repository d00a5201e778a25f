import { describe, expect, it } from 'vitest'
import { ANNAKA, ISESAKI, rowsIn } from '../fixtures/realData'

/** Projects per field as 002 prints them (lines 68–73). A project may stand in several fields. */
const PROJECTS_OF_FIELDS = {
  'plan-1': 32, // 健康・医療分野, line 68
  'plan-2': 60, // 福祉分野, line 69
  'plan-3': 62, // 都市基盤分野, line 70
  'plan-4': 25, // 産業・観光分野, line 71
  'plan-5': 52, // 安心安全分野, line 72
  'plan-6': 24, // 環境分野, line 73
  'plan-7': 11, // 教育分野, line 68
  'plan-8': 38, // 生涯学習・スポーツ・文化分野, line 69
  'plan-9': 26, // 協働・共生分野, line 70
  'plan-10': 38, // 行財政分野, line 71
}

/** まちづくり重点プログラム … 2事業, 002 line 72: printed without an effort. */
const PROJECTS_WITHOUT_EFFORT = ['project-342', 'project-343']

/** Sums of all cells of fiscal effects in 000, thousand yen, added up from the text itself. */
const FISCAL_TOTALS = {
  'FY2020 revenue': 142_867,
  'FY2021 revenue': 647_876,
  'FY2022 revenue': 314_436,
  'FY2023 revenue': 185_583,
  'FY2020 expenditure': 161_477,
  'FY2021 expenditure': 169_298,
  'FY2022 expenditure': 154_967,
  'FY2023 expenditure': 169_567,
}

/** Yearly totals in yen that 000 line 785 prints; line 782 gives them in thousand yen, cut off. */
const HOSPITAL_SAVINGS = {
  FY2020: 57_170_529,
  FY2021: 36_925_187,
  FY2022: 36_098_754,
  FY2023: 44_193_354,
}

describe('伊勢崎市 002', () => {
  const policies = new Map(rowsIn(ISESAKI, 'policies').map((row) => [row['policy_id'], row]))
  const fieldOf = (id: string | undefined): string => {
    const parent = policies.get(id)?.['parent_id'] ?? ''
    return parent === '' ? (id ?? '') : fieldOf(parent)
  }
  const links = rowsIn(ISESAKI, 'project_policies')

  it.each(Object.entries(PROJECTS_OF_FIELDS))('%s has %d projects', (field, count) => {
    const projects = links.filter((link) => fieldOf(link['policy_id']) === field)
    expect(new Set(projects.map((link) => link['project_id'])).size).toBe(count)
  })

  it('has 10 fields, 41 measures, 343 projects, of which two stand under no effort', () => {
    const levels = (level: string) =>
      rowsIn(ISESAKI, 'policies').filter(
        (row) => row['level'] === level && row['document_id'] === 'implementation-plan',
      )
    expect(levels('field')).toHaveLength(10)
    expect(levels('measure')).toHaveLength(41)
    const projects = rowsIn(ISESAKI, 'projects').map((row) => row['project_id'])
    expect(projects).toHaveLength(343)
    const linked = new Set(links.map((link) => link['project_id']))
    expect(projects.filter((id) => !linked.has(id))).toEqual(PROJECTS_WITHOUT_EFFORT)
  })
})

describe('伊勢崎市 000', () => {
  const initiatives = rowsIn(ISESAKI, 'initiatives').map((row) => row['initiative_id'] ?? '')
  const years = ['FY2020', 'FY2021', 'FY2022', 'FY2023']

  it('has one mark row for each of 55 initiatives and each year: 220 cells', () => {
    expect(initiatives).toHaveLength(55)
    const expected = initiatives.flatMap((id) => years.map((year) => `${id} ${year}`)).sort()
    const found = rowsIn(ISESAKI, 'ratings')
      .filter((row) => row['scale_id'] === 'reform')
      .map((row) => `${row['subject_id']} ${row['period']}`)
    expect(found.sort()).toEqual(expected)
    expect(found).toHaveLength(220)
  })

  it('has blank marks only where the cell is blank, each with a reason', () => {
    const blank = rowsIn(ISESAKI, 'ratings').filter(
      (row) => row['scale_id'] === 'reform' && row['mark'] === '',
    )
    // Initiatives added in R3 (lines 306, 484, 1311) and in R4 (line 667, two years).
    expect(blank.map((row) => `${row['source_line']} ${row['period']}`).sort()).toEqual(
      ['306 FY2020', '484 FY2020', '1311 FY2020', '667 FY2020', '667 FY2021'].sort(),
    )
    for (const row of blank) expect(row['note']).not.toBe('')
  })

  it.each(Object.entries(FISCAL_TOTALS))('has fiscal effects of %s: %d', (key, total) => {
    const sum = rowsIn(ISESAKI, 'fiscal_effects')
      .filter((row) => `${row['period']} ${row['side']}` === key)
      .reduce((amount, row) => amount + Number(row['amount_thousand_yen']), 0)
    expect(sum).toBe(total)
  })

  it('has both sides of every initiative and year', () => {
    expect(rowsIn(ISESAKI, 'fiscal_effects')).toHaveLength(55 * 4 * 2)
  })

  it.each(Object.entries(HOSPITAL_SAVINGS))('%s: the effect is the printed total', (year, yen) => {
    const effect = rowsIn(ISESAKI, 'fiscal_effects').find(
      (row) => row['source_line'] === '782' && row['period'] === year,
    )
    const total = rowsIn(ISESAKI, 'observations').find(
      (row) =>
        row['indicator_id'] === 'hospital-price-negotiation-savings-total' &&
        row['period'] === year,
    )
    expect(total?.['value']).toBe(String(yen))
    expect(effect?.['amount_thousand_yen']).toBe(String(Math.floor(yen / 1000)))
  })
})

describe('伊勢崎市 001', () => {
  it('has every letter: 58 A, 75 B, 40 C, 22 D, 4 E and 12 blank, of 138 pledges', () => {
    const letters = rowsIn(ISESAKI, 'ratings')
      .filter((row) => row['scale_id'] === 'pledge')
      .map((row) => row['mark'])
    const counts = ['A', 'B', 'C', 'D', 'E', ''].map(
      (letter) => letters.filter((found) => found === letter).length,
    )
    expect(counts).toEqual([58, 75, 40, 22, 4, 12])
    expect(rowsIn(ISESAKI, 'pledges')).toHaveLength(138)
    expect(rowsIn(ISESAKI, 'pledge_tracks')).toHaveLength(211)
  })
})

describe('安中市 003', () => {
  it('has 36 items and nothing that looks like a result', () => {
    expect(rowsIn(ANNAKA, 'initiatives')).toHaveLength(36)
    for (const table of ['ratings', 'fiscal_effects', 'pledges'] as const) {
      expect(rowsIn(ANNAKA, table)).toEqual([])
    }
    expect(rowsIn(ANNAKA, 'documents').map((row) => row['kind'])).toEqual(['plan'])
  })

  it('has only baselines as observations: nothing of a year of the plan', () => {
    for (const row of rowsIn(ANNAKA, 'observations')) {
      const period = row['period'] ?? ''
      const year = period.startsWith('FY') ? period.slice(2) : period
      expect(year < '2020-04', `${row['indicator_id']} ${period}`).toBe(true)
    }
  })
})
