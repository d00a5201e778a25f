import { flushPromises, mount } from '@vue/test-utils'
import { h } from 'vue'
import { describe, expect, it, vi } from 'vitest'
import { bringContent, contentOnTouch } from '@/composables/contentOnTouch'

const Words = () => h('p', '中身')

const pageWith = (load: () => Promise<typeof Words>) => {
  const Content = contentOnTouch('IndicatorContent', load)
  return { render: () => h('div', [h(Content)]) }
}

describe('content whose script cannot be fetched', () => {
  it('is asked for again when the network is back, once, and then shown', async () => {
    const load = vi.fn(() => Promise.resolve(Words))
    load.mockRejectedValueOnce(new TypeError('Failed to fetch'))
    const page = mount(pageWith(load))
    await flushPromises()
    expect(page.text()).toBe('')
    expect(load).toHaveBeenCalledTimes(1)

    window.dispatchEvent(new Event('online'))
    await flushPromises()
    expect(page.text()).toBe('中身')

    window.dispatchEvent(new Event('pointerdown'))
    await flushPromises()
    expect(load).toHaveBeenCalledTimes(2)
  })

  it('is asked for again at each press for as long as it is missing', async () => {
    const load = vi.fn(() => Promise.resolve(Words))
    load.mockRejectedValueOnce(new TypeError()).mockRejectedValueOnce(new TypeError())
    const page = mount(pageWith(load))
    for (const presses of [1, 2]) {
      await flushPromises()
      expect(load).toHaveBeenCalledTimes(presses)
      window.dispatchEvent(new Event('pointerdown'))
    }
    await flushPromises()
    expect(page.text()).toBe('中身')
  })
})

it('content that is here already is drawn with its page, and not asked for', () => {
  const load = vi.fn(() => Promise.resolve(Words))
  const Other = () => h('p', 'ほか')
  bringContent({ IndicatorContent: Other, MunicipalityContent: Words, LanguageChooser: Other })
  const Content = contentOnTouch('MunicipalityContent', load)
  expect(mount({ render: () => h(Content) }).text()).toBe('中身')
  expect(load).not.toHaveBeenCalled()
})
