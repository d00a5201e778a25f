import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import FigureTable from '@/components/indicator/FigureTable.vue'
import ShareBar from '@/components/indicator/ShareBar.vue'
import SourceList from '@/components/indicator/SourceList.vue'
import { sourceGroups } from '@/components/indicator/sourceGroups'
import WorkingSteps from '@/components/indicator/WorkingSteps.vue'
import { figureRows } from '@/format/figureTable'
import { workingOf } from '@/format/working'
import { gallery, GALLERY_DOCUMENTS } from '../../fixtures/galleryRecords'
import type { GalleryName } from '../../fixtures/galleryRecords'

describe('the table of figures', () => {
  const mountTable = (name: GalleryName) =>
    mount(FigureTable, {
      props: {
        rows: figureRows(gallery(name), GALLERY_DOCUMENTS, '2026-11-10'),
        caption: '証明書コンビニ交付率',
      },
    })

  it('is a table with a caption, headed columns and headed rows', () => {
    const table = mountTable('achieved')
    expect(table.get('caption').text()).toBe('証明書コンビニ交付率')
    expect(table.findAll('thead th').every((cell) => cell.attributes('scope') === 'col')).toBe(true)
    expect(table.findAll('tbody th').every((cell) => cell.attributes('scope') === 'row')).toBe(true)
  })

  it('can be reached and scrolled by keyboard, under a name', () => {
    const region = mountTable('achieved').get('[role="region"]')
    expect(region.attributes('tabindex')).toBe('0')
    expect(region.attributes('aria-label')).toBe('数字の表')
  })

  it('writes 値なし for a missing year, never 0', () => {
    const rows = mountTable('missing').findAll('.row-missing')
    expect(rows.map((row) => row.findAll('td')[0]?.text())).toEqual(['値なし', '値なし'])
  })

  it('writes what must be known of a figure below it', () => {
    expect(mountTable('inferred').text()).toContain('文から読み取り')
  })
})

describe('the working of a verdict', () => {
  const mountSteps = (name: GalleryName) =>
    mount(WorkingSteps, { props: { working: workingOf(gallery(name)) } })

  it('is a numbered list: question, sum, result', () => {
    const steps = mountSteps('slightly-behind').findAll('ol > li')
    expect(steps).toHaveLength(4)
    expect(steps[0]?.text()).toContain('どれだけ動いたか')
    expect(steps[0]?.get('.step-sum').text()).toBe('933 − 967')
    expect(steps[3]?.get('.step-result').text()).toBe('0.60以上0.95未満 → やや遅れ')
  })

  it('sets the pace so far beside the pace that is needed, and says it', () => {
    const steps = mountSteps('slightly-behind')
    expect(steps.findAll('.pace dd').map((pace) => pace.text())).toEqual(['−8.5g/年', '−16.5g/年'])
    expect(steps.text()).toContain('年16.5gずつ減る必要があります。')
  })

  it('has one step and no pace for a level to hold', () => {
    const steps = mountSteps('level-held')
    expect(steps.findAll('li')).toHaveLength(1)
    expect(steps.find('.pace').exists()).toBe(false)
  })
})

describe('the list of sources', () => {
  const list = mount(SourceList, {
    props: { groups: sourceGroups(gallery('achieved'), GALLERY_DOCUMENTS) },
  })

  it('names each document once, with the place of every figure', () => {
    expect(list.findAll('.source').map((source) => source.get('strong').text())).toEqual([
      '計画（全文）',
      '報告（全文）',
    ])
    expect(list.text()).toContain('4つの数字の載っている場所')
    expect(list.text()).toMatch(/令和5年度\s*8ページ/)
    expect(list.findAll('.source-pages').map((pages) => pages.text())).toEqual([
      '12ページ',
      '8ページ',
    ])
  })

  it('shows figures as they were printed', () => {
    expect(list.text()).toContain('「22.7」')
  })
})

describe('sharing', () => {
  const props = {
    title: '交付率',
    text: '伊勢崎市 交付率 22.7%',
    address: 'https://example.jp/isesaki/kpi/x',
    state: 'closed' as const,
  }
  afterEach(() => vi.unstubAllGlobals())

  const pressed = async (navigator: object) => {
    vi.stubGlobal('navigator', { userAgent: '', ...navigator })
    const bar = mount(ShareBar, { props })
    await bar.get('button').trigger('click')
    await flushPromises()
    return bar
  }

  it('opens our own ways to share where the device has none', async () => {
    expect((await pressed({ share: undefined })).emitted('open')).toHaveLength(1)
  })

  it('uses the device’s own sheet where there is one, with words and address', async () => {
    const share = vi.fn(async () => undefined)
    expect((await pressed({ share })).emitted('open')).toBeUndefined()
    const { title, text, address } = props
    expect(share).toHaveBeenCalledExactlyOnceWith({ title, text, url: address })
  })

  it('opens nothing where the reader closed the device’s own sheet', async () => {
    const share = () => Promise.reject(new DOMException('closed', 'AbortError'))
    expect((await pressed({ share })).emitted('open')).toBeUndefined()
  })

  it('opens our own ways where the device’s sheet fails', async () => {
    const share = () => Promise.reject(new DOMException('refused', 'NotAllowedError'))
    expect((await pressed({ share })).emitted('open')).toHaveLength(1)
  })

  it('says that our own ways could not be loaded', () => {
    const bar = mount(ShareBar, { props: { ...props, state: 'failed' } })
    expect(bar.get('[role="status"]').text()).toContain('読みこめませんでした')
  })
})
