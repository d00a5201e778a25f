import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import LetterTally from '@/components/pledge/LetterTally.vue'

const meanings = [
  { scaleId: 'pledge', mark: 'A', ordinal: 5, label: '達成', meaning: '進捗率100%' },
  { scaleId: 'pledge', mark: 'E', ordinal: 1, label: '未着手', meaning: '進捗率0%' },
]
const tally = mount(LetterTally, {
  props: {
    counts: { A: 6, B: 0, C: 2, D: 0, E: 1, blank: 3 },
    meanings,
    caption: '記号の数',
  },
})
const rows = tally.findAll('tbody tr')

describe('LetterTally', () => {
  it('counts every letter, none left out, and rows without one apart from E', () => {
    expect(rows.map((row) => row.find('td.number').text())).toEqual(['6', '0', '2', '0', '1', '3'])
    expect(rows.map((row) => row.find('strong').text())).toEqual([
      'A',
      'B',
      'C',
      'D',
      'E',
      '記載なし',
    ])
  })

  it('draws one tick a row, every fifth taller, open where no letter is printed', () => {
    expect(rows.map((row) => row.findAll('rect').length)).toEqual([6, 0, 2, 0, 1, 3])
    const heights = rows[0]?.findAll('rect').map((tick) => tick.attributes('height'))
    expect(heights).toEqual(['12', '12', '12', '12', '16', '12'])
    expect(tally.findAll('.tick-blank')).toHaveLength(3)
  })

  it('says no sum, share or mean', () => {
    expect(tally.text()).not.toMatch(/%|平均|合計|点/)
  })
})
