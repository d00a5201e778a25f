import { mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { expect, test } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { LANGUAGE } from '@/composables/useText'
import LanguageChooser from '@/pages/LanguageChooser.vue'
import { ROUTES } from '@/router/routes'
import '@/text/everyLanguage'

/** Where the links of the chooser lead from an address, by their words. */
async function linksFrom(address: string, language: 'ja' | 'en') {
  const routes = ROUTES.map(({ path, name }) => ({
    path,
    name: name ?? path,
    component: LanguageChooser,
  }))
  const router = createRouter({ history: createMemoryHistory(), routes })
  await router.push(address)
  const chooser = mount(LanguageChooser, {
    global: {
      plugins: [router, createPinia(), { install: (app) => app.provide(LANGUAGE, language) }],
    },
  })
  return Object.fromEntries(
    chooser.findAll('a').map((link) => [link.text(), link.attributes('href')]),
  )
}

test('leads to the same page in every other language, with its search', async () => {
  expect(await linksFrom('/isesaki/kpi?q=x', 'en')).toEqual({
    日本語: '/isesaki/kpi?q=x',
    やさしい日本語: '/easy/isesaki/kpi?q=x',
    English: '/en/isesaki/kpi?q=x',
    Português: '/pt/isesaki/kpi?q=x',
    Español: '/es/isesaki/kpi?q=x',
    'Tiếng Việt': '/vi/isesaki/kpi?q=x',
    中文: '/zh/isesaki/kpi?q=x',
  })
})

test.each(['/staff', '/staff/guide', '/no/such/page/at/all'])(
  'leads from %s, which no other language has, to their first pages',
  async (address) => {
    const links = await linksFrom(address, 'ja')
    expect(links['日本語']).toBe(address)
    expect(links['English']).toBe('/en/')
    expect(links['中文']).toBe('/zh/')
  },
)
