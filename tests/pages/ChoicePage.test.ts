import { mount, flushPromises } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { createMemoryHistory } from 'vue-router'
import { beforeEach, describe, expect, it } from 'vitest'
import ChoicePage from '@/pages/ChoicePage.vue'
import { createAppRouter } from '@/router/createAppRouter'
import { useSnapshotStore } from '@/stores/snapshotStore'

const COUNT = 1741
const entries = Array.from({ length: COUNT }, (_, index) => ({
  code: String(100000 + index),
  slug: `town-${index}`,
  name: `見本${index}市`,
  name_en: `Town ${index}`,
  prefecture: index % 2 === 0 ? '群馬県' : '三重県',
  package: '',
  snapshots: '',
  counts: { indicators: 3 },
}))

beforeEach(() => setActivePinia(createPinia()))

async function show(count: number, query = '') {
  const store = useSnapshotStore()
  store.municipalities = entries.slice(0, count)
  const router = createAppRouter(createMemoryHistory())
  await router.push(`/${query}`)
  const page = mount(ChoicePage, { global: { plugins: [router] } })
  await flushPromises()
  await import('@/pages/MunicipalityFinder.vue')
  await flushPromises()
  return { page, router, names: () => page.findAll('.choice-name').map((name) => name.text()) }
}

describe('the choice of a town', () => {
  it('is a plain list where there are few', async () => {
    const { page, names } = await show(2)
    expect(names()).toEqual(['見本0市', '見本1市'])
    expect(page.find('input').exists()).toBe(false)
  })

  it('shows fifty of 1,741, then more', async () => {
    const { page, names } = await show(COUNT)
    expect(names()).toHaveLength(50)
    expect(page.text()).toContain('1741')
    await page.get('.more button').trigger('click')
    await flushPromises()
    expect(names()).toHaveLength(100)
  })

  it('finds a town by what is typed, and keeps it in the address', async () => {
    const { page, router, names } = await show(COUNT)
    await page.get('input').setValue('見本1740')
    await flushPromises()
    expect(names()).toEqual(['見本1740市'])
    expect(router.currentRoute.value.query).toEqual({ q: '見本1740' })
  })

  it('narrows to a prefecture by the address', async () => {
    const { page } = await show(COUNT, `?prefecture=${encodeURIComponent('三重県')}`)
    expect(page.get('[role=status]').text()).toContain('870')
  })
})
