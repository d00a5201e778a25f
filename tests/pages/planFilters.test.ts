import { describe, expect, it } from 'vitest'
import { planTree } from '@/domain/planTree'
import { filterInitiatives } from '@/pages/initiativeList'
import { filterPledges } from '@/pages/pledgeList'
import { filterProjects } from '@/pages/projectList'
import { whoAnswers } from '@/pages/departmentOptions'
import { plansOf } from '../fixtures/plansOf'
import { ISESAKI } from '../fixtures/realData'

const plans = plansOf(ISESAKI)
const tree = planTree(plans.policies)
const initiatives = { chapter: '', department: '', mark: '', year: '', figures: '' }
const pledges = { section: '', letter: '', department: '' }
const projects = { field: '', measure: '', department: '', program: '' }

describe('initiatives', () => {
  it('are narrowed by a mark in a year, and by a missing mark', () => {
    const count = (filters: Partial<typeof initiatives>) =>
      filterInitiatives(plans, tree, { ...initiatives, ...filters }).length
    expect(count({})).toBe(55)
    expect(count({ mark: '◎', year: 'FY2023' })).toBe(10)
    expect(count({ mark: 'none', year: 'FY2020' })).toBe(4)
    expect(count({ figures: 'effects' })).toBe(8)
  })

  it('of all chapters are all initiatives, each once', () => {
    const found = tree.roots.flatMap(({ id }) =>
      filterInitiatives(plans, tree, { ...initiatives, chapter: id }),
    )
    expect(found.map(({ id }) => id).sort()).toEqual(plans.initiatives.map(({ id }) => id).sort())
  })
})

describe('pledges', () => {
  it('keep only the rows that have the letter', () => {
    const found = filterPledges(plans, { ...pledges, letter: 'E' })
    expect(found.flatMap(({ tracks }) => tracks)).toHaveLength(4)
    expect(
      filterPledges(plans, { ...pledges, letter: 'blank' }).flatMap((p) => p.tracks),
    ).toHaveLength(12)
  })
})

describe('projects', () => {
  it('are counted as the plan prints them, and two stand under no effort', () => {
    const count = (filters: Partial<typeof projects>) =>
      filterProjects(plans, tree, { ...projects, ...filters }).length
    expect(count({})).toBe(343)
    expect(count({ field: 'plan-1' })).toBe(32)
    expect(count({ field: 'plan-10' })).toBe(38)
  })
})

describe('who answers', () => {
  const one = { label: '資源循環課', to: '/a' }
  it('is said once: as printed, and a link where it is one department', () => {
    expect(whoAnswers('環境部資源循環課', [one])).toEqual({
      department: '',
      departments: [{ label: '環境部資源循環課', to: '/a' }],
    })
    expect(whoAnswers('甲課 乙課', [one, { label: '乙課', to: '/b' }]).department).toBe('甲課 乙課')
    expect(whoAnswers('資源循環課', [one, { label: '乙課', to: '/b' }]).department).toBe('')
    expect(whoAnswers('', [], '担当の記載なし').department).toBe('担当の記載なし')
  })
})
