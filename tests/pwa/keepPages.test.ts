import { describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { keepPages } from '@/pwa/keepPages'

async function open(path: string, { saveData = false, onLine = true } = {}) {
  const asked: string[][] = []
  const active = { postMessage: ({ urls }: { urls: string[] }) => asked.push(urls) }
  const window = {
    location: { origin: 'https://city.example' },
    navigator: {
      onLine,
      connection: { saveData },
      serviceWorker: { ready: Promise.resolve({ active }) },
    },
  }
  const component = { render: () => null }
  const router = createRouter({
    history: createMemoryHistory('/monosashi/en'),
    routes: [
      { path: '/:slug/kpi/:id?', component },
      { path: '/:slug', component },
      { path: '/', component },
    ],
  })
  await router.push(path)
  keepPages(router, window as unknown as Window, (work) => work())
  await Promise.resolve()
  return { asked, router }
}

describe('pages that do not pass through the worker', () => {
  it('are asked for: first page, town, list, and each that a link leads to', async () => {
    const { asked, router } = await open('/isesaki/kpi/recycling-rate')
    const site = 'https://city.example/monosashi/en/'
    expect(asked).toEqual([[site, `${site}isesaki`, `${site}isesaki/kpi`]])
    await router.push('/isesaki/kpi?q=a')
    await router.push('/isesaki/kpi?q=ab')
    await Promise.resolve()
    expect(asked.slice(1)).toEqual([[`${site}isesaki/kpi`]])
  })

  it('are left where the reader saves data, and without network', async () => {
    expect((await open('/isesaki', { saveData: true })).asked).toEqual([])
    expect((await open('/isesaki', { onLine: false })).asked).toEqual([])
  })
})
