import { describe, expect, it } from 'vitest'
import { summarisePlans } from '@/domain/plans'
import { planTree, shownPlace } from '@/domain/planTree'
import { plansOf } from '../fixtures/plansOf'
import { ANNAKA, ISESAKI } from '../fixtures/realData'
import { smallPackage, withCells } from '../fixtures/smallPackage'

describe('the plans of a package', () => {
  it('give an initiative its schedule and its effects', () => {
    const [initiative] = plansOf(smallPackage()).initiatives
    expect(initiative?.schedule).toEqual([
      { activity: '周知', cells: [{ period: 'FY2020', label: '実施' }] },
    ])
    expect(initiative?.fiscalEffects).toEqual([
      { period: 'FY2021', side: 'revenue', amount: 1234, printed: '1,234', page: '1' },
    ])
  })

  it('give each row of a pledge its own letter and the day of it', () => {
    expect(plansOf(smallPackage()).pledges[0]?.tracks).toEqual([
      {
        track: 1,
        department: '企業誘致課',
        planRefs: [],
        projectTitles: [],
        mark: 'A',
        ratedOn: '2024-03-31',
      },
    ])
  })

  it('keep a cell without a letter blank, with the reason, never E', () => {
    const tables = withCells(smallPackage(), 'ratings', 3, { mark: '', note: '空欄' })
    expect(plansOf(tables).pledges[0]?.tracks[0]).toMatchObject({ mark: 'blank', markNote: '空欄' })
  })

  it('keep an amount that is not printed absent, never 0', () => {
    const tables = withCells(smallPackage(), 'fiscal_effects', 2, {
      amount_thousand_yen: '',
      printed: '—',
    })
    expect(plansOf(tables).initiatives[0]?.fiscalEffects[0]).not.toHaveProperty('amount')
  })

  it('leave out what indicators carry themselves', () => {
    expect(plansOf(smallPackage()).discrepancies).toEqual([])
  })
})

describe('the plans of 伊勢崎市 and 安中市', () => {
  it('are whole', () => {
    expect(summarisePlans(plansOf(ISESAKI))).toEqual({
      policies: 613,
      initiatives: 55,
      pledges: 138,
      projects: 343,
      departments: 90,
      fiscalEffects: 8,
    })
    expect(summarisePlans(plansOf(ANNAKA))).toMatchObject({
      initiatives: 36,
      pledges: 0,
      projects: 0,
      departments: 14,
      fiscalEffects: 0,
    })
  })

  it('know the place of every effort: its measure', () => {
    const tree = planTree(plansOf(ISESAKI).policies)
    expect(shownPlace(tree, 'plan-1-1-1-d1-e1')?.id).toBe('plan-1-1-1')
    expect(tree.trail('plan-1-1-1-d1-e1').map(({ id }) => id)).toEqual([
      'plan-1',
      'plan-1-1-1',
      'plan-1-1-1-d1',
      'plan-1-1-1-d1-e1',
    ])
    expect(tree.within('plan-1-1-1').has('plan-1-1-1-d4-e4')).toBe(true)
    expect(tree.within('plan-1-1-1').has('plan-1-1-2')).toBe(false)
  })
})
