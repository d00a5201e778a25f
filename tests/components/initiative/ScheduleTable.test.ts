import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import ScheduleTable from '@/components/initiative/ScheduleTable.vue'

const schedule = [
  {
    activity: '台帳システムの構築',
    cells: [
      { period: 'FY2020', label: 'システム構築等' },
      { period: 'FY2021', label: '運用' },
      { period: 'FY2022', label: '運用' },
    ],
  },
  { activity: '職員研修', cells: [{ period: 'FY2022', label: '達成' }] },
]
const given = (planOnly: boolean) =>
  mount(ScheduleTable, { props: { schedule, caption: '工程', planOnly } })

describe('ScheduleTable', () => {
  it('says every run of years with its word in a row of a table', () => {
    const table = given(false)
    const rows = table.findAll('tbody tr').map((row) => row.text())
    expect(rows).toEqual([
      '台帳システムの構築',
      '令和2システム構築等',
      '令和3〜4運用',
      '職員研修',
      '令和4達成',
    ])
    expect(table.find('caption').text()).toBe('工程')
    expect(table.findAll('th[scope="rowgroup"]')).toHaveLength(2)
    expect(table.findAll('th[scope="row"]').map((cell) => cell.text())).toEqual([
      '令和2',
      '令和3〜4',
      '令和4',
    ])
  })

  it('draws one bar a row on one axis, as long as its years, hidden from assistive technology', () => {
    const table = given(false)
    const bars = table
      .findAll('.schedule-bar')
      .map((bar) => [Number(bar.attributes('x')), Number(bar.attributes('width'))])
    expect(bars).toEqual([
      [2.5, 20],
      [26.5, 44],
      [50.5, 20],
    ])
    for (const svg of table.findAll('svg')) expect(svg.attributes('aria-hidden')).toBe('true')
  })

  it('says of a document of plans that even 達成 is planned, and draws its bars open', () => {
    const table = given(true)
    for (const label of table.findAll('.schedule-label')) expect(label.text()).toMatch(/^計画/)
    expect(table.findAll('.schedule-bar-open')).toHaveLength(3)
  })

  it('carries no style attribute, so that the strict policy holds', () => {
    expect(given(false).html()).not.toContain('style=')
  })
})
