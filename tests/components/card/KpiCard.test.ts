import { mount, RouterLinkStub } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import KpiCard from '@/components/card/KpiCard.vue'
import { briefCardView, cardView } from '@/components/card/cardView'
import {
  gallery,
  GALLERY_NAMES,
  gallerySnapshot,
  HOSTILE_NAME,
  LONG_NAME,
} from '../../fixtures/galleryRecords'
import type { GalleryName } from '../../fixtures/galleryRecords'

function mountCard(name: GalleryName, view = cardView) {
  return mount(KpiCard, {
    props: view(gallery(name), gallerySnapshot([name])),
    global: { stubs: { RouterLink: RouterLinkStub } },
  })
}
const chip = (name: GalleryName) => mountCard(name).get('.chip').text().replace(/\s+/g, ' ')

describe('a card', () => {
  it('is named by its heading, which links to the indicator', () => {
    const card = mountCard('achieved')
    const heading = card.get('h3')
    expect(card.get('article').attributes('aria-labelledby')).toBe(heading.attributes('id'))
    expect(heading.text()).toBe('証明書コンビニ交付率')
    expect(heading.getComponent(RouterLinkStub).props('to')).toMatchObject({ name: 'indicator' })
  })

  it('reads in the order chip, year, name, figure, change, ruler, legend, sentence, source', () => {
    const html = mountCard('achieved').html()
    const order = [
      'class="chip',
      'kpi-card-period',
      '<h3',
      'figure-number',
      'kpi-card-change',
      'role="img"',
      '<dl',
      'kpi-card-sentence',
      'kpi-card-source',
    ].map((part) => html.indexOf(part))
    expect(order).not.toContain(-1)
    expect([...order].sort((first, second) => first - second)).toEqual(order)
  })

  it('says the verdict as a word, and why there is none', () => {
    expect(chip('achieved')).toBe('達成')
    expect(chip('slightly-behind')).toBe('やや遅れ')
    expect(chip('no-target')).toMatch(/^判定なし ?目標なし$/)
    expect(chip('partial')).toMatch(/^判定なし ?一部の期間$/)
    expect(chip('definition-break')).toMatch(/^判定なし ?数え方の変更$/)
  })

  it('shows figure and unit beside the year that they are for', () => {
    const card = mountCard('slightly-behind')
    expect(card.get('.figure').text().replace(/\s+/g, '')).toBe('933g')
    expect(card.get('.kpi-card-period').text()).toBe('令和4年度 2022')
  })

  it('writes 計画 before a planned figure', () => {
    const figure = mountCard('plan-only').get('.figure')
    expect(figure.text()).toContain('計画')
    expect(figure.classes()).toContain('figure-planned')
  })

  it('writes 値なし where there is no figure, and never 0', () => {
    const { targets, ...record } = gallery('not-a-number')
    const card = mount(KpiCard, {
      props: cardView(
        { ...record, targets, observations: [], judgement: gallery('no-observation').judgement },
        gallerySnapshot([]),
      ),
      global: { stubs: { RouterLink: RouterLinkStub } },
    })
    expect(card.get('.kpi-card-missing').text()).toBe('値なし')
    expect(card.find('.figure').exists()).toBe(false)
  })

  it('shows hostile names as text and runs nothing', () => {
    const card = mountCard('hostile')
    expect(card.get('h3').text()).toBe(HOSTILE_NAME)
    expect(card.find('script').exists()).toBe(false)
    expect(card.find('h3 b').exists()).toBe(false)
    expect(card.find('i').exists()).toBe(false)
  })

  it('keeps long names whole', () => {
    expect(mountCard('long-name').get('h3').text()).toBe(LONG_NAME)
  })

  it('says an overdue update beside the verdict, not in its place', () => {
    const card = mountCard('stale')
    expect(card.get('.kpi-notice').text()).toContain('更新予定を過ぎています。')
    expect(card.get('.kpi-notice').text()).toContain('2025年10月')
    expect(card.get('.chip').text()).toContain('順調')
  })

  it('says notices by their titles alone in lists', () => {
    const notice = mountCard('stale', briefCardView).get('.kpi-notice')
    expect(notice.text()).toBe('更新予定を過ぎています。')
  })

  it('shows the city’s marks with their name, apart from the chip', () => {
    const card = mountCard('marked')
    expect(card.get('.city-marks').text()).toBe('市の評価 ○—◎')
    expect(card.get('.kpi-card-top').text()).not.toMatch(/[◎○△×]/)
  })

  it('says how many other initiatives have marks, too', () => {
    expect(mountCard('marked-twice').get('.city-marks').text()).toBe('市の評価 ○—◎ ほか取組1つ')
  })

  it('has no ruler for one figure without a target', () => {
    expect(mountCard('one-figure').find('[role="img"]').exists()).toBe(false)
  })

  it.each(GALLERY_NAMES)('of the state “%s” has a sentence and no machine words', (name) => {
    const card = mountCard(name)
    expect(card.get('.kpi-card-sentence').text()).not.toBe('')
    expect(card.html()).not.toMatch(/NaN|Infinity|undefined|\[object/)
  })

  it.each(GALLERY_NAMES)('of the state “%s” says all of its ruler in words', (name) => {
    const ruler = mountCard(name).find('.ruler')
    if (!ruler.exists()) return
    const label = ruler.attributes('aria-label') ?? ''
    expect(label).toContain(gallery(name).indicator.name)
    expect(label.endsWith('。')).toBe(true)
  })
})
