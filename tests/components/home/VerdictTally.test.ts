import { mount, RouterLinkStub } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import VerdictTally from '@/components/home/VerdictTally.vue'
import { countByVerdict } from '@/domain/snapshot'
import { VERDICTS } from '@/domain/verdict'
import { gallery, GALLERY_NAMES } from '../../fixtures/galleryRecords'

const counts = countByVerdict(GALLERY_NAMES.map(gallery))

function mountTally(given = counts) {
  return mount(VerdictTally, {
    props: { counts: given, slug: 'isesaki' },
    global: { stubs: { RouterLink: RouterLinkStub } },
  })
}

describe('the tally of verdicts', () => {
  it('names every verdict in its fixed order, also where there is none', () => {
    const words = mountTally().findAll('.tally-word')
    expect(words.map((word) => word.text())).toEqual([
      '達成',
      '順調',
      'やや遅れ',
      '遅れ',
      '後退',
      '未達成',
      '判定なし',
    ])
  })

  it('writes counts that add up to all indicators', () => {
    const numbers = mountTally()
      .findAll('.tally-count')
      .map((count) => Number(count.text()))
    expect(numbers).toEqual(VERDICTS.map((verdict) => counts[verdict]))
    expect(numbers.reduce((sum, count) => sum + count, 0)).toBe(GALLERY_NAMES.length)
  })

  it('draws one tick an indicator, and tens as one wide tick where there are many', () => {
    const none = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as typeof counts
    const tally = mountTally({ ...none, achieved: 7, 'not-rated': 135 })
    const ticks = tally.findAll('.tally-ticks').map((row) => row.findAll('rect').length)
    expect(ticks).toEqual([7, 0, 0, 0, 0, 0, 13 + 5])
    const heights = tally.findAll('.tally-ticks')[0]?.findAll('rect') ?? []
    expect(heights.map((tick) => tick.attributes('height'))).toEqual([
      '16',
      '16',
      '16',
      '16',
      '20',
      '16',
      '16',
    ])
  })

  it('links each count to the list of just those', () => {
    const links = mountTally().findAllComponents(RouterLinkStub)
    expect(links.map((link) => link.props('to'))).toEqual(
      VERDICTS.map((verdict) => ({
        name: 'indicators',
        params: { slug: 'isesaki' },
        query: { verdict },
      })),
    )
  })

  it('shows no share and no score', () => {
    expect(mountTally().text()).not.toMatch(/%|点|割/)
  })
})
