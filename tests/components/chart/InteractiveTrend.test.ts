import { enableAutoUnmount, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { trendModel } from '@/charts/trendModel'
import InteractiveTrend from '@/components/chart/InteractiveTrend.vue'
import { DOCUMENTS, givenRecord, PLAN, TREND_LABELS } from '../../charts/chartFixtures'
import type { Given } from '../../charts/chartFixtures'

const chart = { update: vi.fn(), resize: vi.fn(), showPoint: vi.fn(), dispose: vi.fn() }

// The drawing itself needs a browser with layout; here only what is said and asked of it is looked at.
vi.mock('@/charts/interactiveTrend', () => ({
  mountTrend: () => chart,
  readColours: () => ({ font: 'sans-serif' }),
}))

const RECYCLING: Given = {
  figures: { FY2018: 10.5, FY2019: 10.7, FY2021: 10.7, FY2022: 10 },
  targets: [{ value: 25 }],
}

function trend(given: Given = RECYCLING) {
  const record = givenRecord(given)
  const model = trendModel(record, DOCUMENTS, TREND_LABELS)
  if (!model) throw new Error('The fixture has a trend.')
  return mount(InteractiveTrend, { props: { record, model } })
}

type Shown = ReturnType<typeof trend>
const group = (shown: Shown) => shown.find('[role=group]')
const said = (shown: Shown) => shown.find('[aria-live=polite]').text()

async function press(shown: Shown, ...keys: string[]) {
  for (const key of keys) await group(shown).trigger('keydown', { key })
  return said(shown)
}

enableAutoUnmount(afterEach)
beforeEach(() => vi.clearAllMocks())

describe('InteractiveTrend', () => {
  it('is one named group that takes the focus', () => {
    const shown = trend()
    expect(group(shown).attributes()).toMatchObject({ role: 'group', tabindex: '0' })
    expect(group(shown).attributes('aria-label')).toContain('指標')
  })

  it('says period, value, change and distance of the newest figure on focus', async () => {
    const shown = trend()
    expect(said(shown)).toBe('')
    await group(shown).trigger('focus')
    expect(said(shown)).toBe(
      '令和4年度、10.0%。令和3年度より−0.7ポイント。目標に対してあと15.0ポイント。',
    )
    expect(chart.showPoint).toHaveBeenLastCalledWith(3)
  })

  it('walks by keys and stops at both ends', async () => {
    const shown = trend()
    expect(await press(shown, 'Home')).toMatch(/^平成30年度、10.5%。基準/)
    expect(await press(shown, 'ArrowLeft')).toMatch(/^平成30年度/)
    expect(await press(shown, 'ArrowRight')).toMatch(/^令和元年度、10.7%。平成30年度より\+0.2/)
    expect(await press(shown, 'ArrowRight')).toMatch(/^令和3年度、10.7%。令和元年度と同じ/)
    expect(await press(shown, 'End')).toMatch(/^令和4年度/)
    expect(await press(shown, 'ArrowRight')).toMatch(/^令和4年度/)
  })

  it('hides on Esc and when the focus leaves, and leaves other keys alone', async () => {
    const shown = trend()
    expect(await press(shown, 'End', 'Escape')).toBe('')
    expect(chart.showPoint).toHaveBeenLastCalledWith(undefined)
    await press(shown, 'Home')
    await group(shown).trigger('blur')
    expect(said(shown)).toBe('')
    const tab = new KeyboardEvent('keydown', { key: 'Tab', cancelable: true })
    group(shown).element.dispatchEvent(tab)
    expect(tab.defaultPrevented).toBe(false)
  })

  it('gives no change and no old distance over a change of definition', async () => {
    const shown = trend({ ...RECYCLING, breakAt: 'FY2022' })
    expect(await press(shown, 'End')).not.toContain('より')
    expect(await press(shown, 'Home')).not.toContain('目標に対して')
  })

  it('calls a plan a plan', async () => {
    const shown = trend({
      figures: { FY2018: 10 },
      source: PLAN,
      targets: [{ role: 'planned', value: 12, period: 'FY2020' }],
    })
    expect(await press(shown, 'End')).toBe('令和2年度、計画 12.0%。')
  })

  it('draws again in the colours of another theme, and cleans up after itself', async () => {
    const shown = trend()
    document.documentElement.dataset['theme'] = 'dark'
    await vi.waitFor(() => expect(chart.update).toHaveBeenCalledOnce())
    shown.unmount()
    expect(chart.dispose).toHaveBeenCalledOnce()
    document.documentElement.removeAttribute('data-theme')
    await nextTick()
    expect(chart.update).toHaveBeenCalledOnce()
  })

  it('carries no style attribute, so that the strict policy holds', () => {
    expect(trend().html()).not.toContain('style=')
  })
})
