import { describe, expect, it } from 'vitest'
import {
  createKeptPages,
  figureFirst,
  isOfBuild,
  KEPT_PAGES,
  pageKey,
} from '../../src/sw/keptPages'

const SITE = 'https://city.example/monosashi'
const OWN = new Set([`${SITE}/assets/index-1.js`, `${SITE}/assets/style-1.css`])

const pageOf = (words: string, script = 'index-1.js') =>
  `<!doctype html><p>${words}</p><script type="module" src="/monosashi/assets/${script}"></script>
   <link rel="stylesheet" href="/monosashi/assets/style-1.css">`

function htmlResponse(text: string, { status = 200, type = 'text/html; charset=utf-8' } = {}) {
  return new Response(text, { status, headers: { 'Content-Type': type, 'Content-Encoding': 'br' } })
}

/** What is used of the browser's caches, in order of writing, as browsers keep them. */
function fakeCaches({ full = false } = {}) {
  const stores = new Map<string, Map<string, Response>>()
  const storeOf = (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>()
    stores.set(name, store)
    return store
  }
  const caches = {
    open: async (name: string) => ({
      async put(key: string, response: Response) {
        if (full) throw new DOMException('full', 'QuotaExceededError')
        storeOf(name).delete(key)
        storeOf(name).set(key, response)
      },
      keys: async () => [...storeOf(name).keys()],
      delete: async (key: string) => storeOf(name).delete(key),
    }),
    match: async (key: string, { cacheName }: { cacheName: string }) =>
      stores.get(cacheName)?.get(key)?.clone(),
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
  }
  return { caches: caches as unknown as CacheStorage, stores }
}

function shelf(options: { build?: string; fetched?: Response; full?: boolean } = {}) {
  const { caches, stores } = fakeCaches(options)
  const make = (build: string) =>
    createKeptPages({
      caches,
      build,
      ownFiles: OWN,
      fetch: async () => options.fetched?.clone() ?? Promise.reject(new TypeError('offline')),
      isPage: (url) => !url.pathname.startsWith('/monosashi/embed/'),
    })
  return { pages: make(options.build ?? 'b1'), make, stores }
}

const at = (path: string) => new URL(SITE + path)
const textOf = async (response: Promise<Response | undefined>) => (await response)?.text()

describe('pages that were read', () => {
  it('are there again as they came, under any query', async () => {
    const { pages } = shelf()
    const coming = Promise.resolve(htmlResponse(pageOf('10.0%')))
    await pages.keepComing(at('/isesaki/kpi/recycling-rate?from=line'), coming)
    expect(await (await coming).text()).toContain('10.0%')
    const kept = await pages.find(at('/isesaki/kpi/recycling-rate/'))
    expect(await kept?.text()).toContain('10.0%')
    expect(kept?.headers.get('Content-Type')).toContain('text/html')
    // The kept text is not compressed any more.
    expect(kept?.headers.has('Content-Encoding')).toBe(false)
    expect(await pages.find(at('/isesaki'))).toBeUndefined()
  })

  it('are replaced by what is read later', async () => {
    const { pages } = shelf()
    for (const words of ['令和4年度', '令和5年度'])
      await pages.keepComing(at('/isesaki'), Promise.resolve(htmlResponse(pageOf(words))))
    expect(await textOf(pages.find(at('/isesaki')))).toContain('令和5年度')
  })

  it('are of this build alone: their scripts are kept as well', async () => {
    const { pages } = shelf()
    const later = htmlResponse(pageOf('later build', 'index-2.js'))
    await pages.keepComing(at('/isesaki'), Promise.resolve(later))
    expect(await pages.find(at('/isesaki'))).toBeUndefined()
  })

  it.each([
    ['a missing page', '/isesaki', htmlResponse(pageOf('404'), { status: 404 })],
    ['a portal', '/isesaki', htmlResponse('<h1>login</h1>')],
    ['a table', '/isesaki', htmlResponse(pageOf(''), { type: 'text/csv' })],
    ['a card for other sites', '/embed/isesaki/a', htmlResponse(pageOf(''))],
  ])('are never %s', async (_what, path, response) => {
    const { pages } = shelf()
    await pages.keepComing(at(path), Promise.resolve(response))
    expect(await pages.find(at(path))).toBeUndefined()
  })

  it('are not kept when they break off', async () => {
    const { pages } = shelf()
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(pageOf('half')))
        controller.error(new TypeError('connection lost'))
      },
    })
    const cut = new Response(body, { headers: { 'Content-Type': 'text/html' } })
    await pages.keepComing(at('/isesaki'), Promise.resolve(cut))
    expect(await pages.find(at('/isesaki'))).toBeUndefined()
  })

  it('are bounded: the oldest goes', async () => {
    const { pages, stores } = shelf()
    for (let count = 0; count <= KEPT_PAGES; count += 1)
      await pages.keepComing(
        at(`/isesaki/kpi/i-${count}`),
        Promise.resolve(htmlResponse(pageOf(''))),
      )
    expect(stores.get('machi-pages-b1')?.size).toBe(KEPT_PAGES)
    expect(await pages.find(at('/isesaki/kpi/i-0'))).toBeUndefined()
    expect(await pages.find(at(`/isesaki/kpi/i-${KEPT_PAGES}`))).toBeDefined()
  })

  it('are asked for by the page, and go with their build', async () => {
    const { pages, make } = shelf({ fetched: htmlResponse(pageOf('list')) })
    await pages.keep([`${SITE}/isesaki/kpi`])
    expect(await textOf(pages.find(at('/isesaki/kpi')))).toContain('list')
    const next = make('b2')
    await next.dropOthers()
    expect(await pages.find(at('/isesaki/kpi'))).toBeUndefined()
  })

  it('are a side effect: no network, no room and no address harm nobody', async () => {
    await expect(shelf().pages.keep([`${SITE}/isesaki`, 'no address'])).resolves.toBeUndefined()
    const { pages } = shelf({ full: true })
    const coming = Promise.resolve(htmlResponse(pageOf('10.0%')))
    await expect(pages.keepComing(at('/isesaki'), coming)).resolves.toBeUndefined()
    expect(await (await coming).text()).toContain('10.0%')
  })
})

describe('a kept page', () => {
  const ahead = '<link rel="modulepreload" crossorigin href="/monosashi/assets/index-1.js">'
  const whole = (html: string) => `<div id="app" data-ssr>${html}</div>`

  it('has nothing fetched ahead of a figure that is in its HTML', async () => {
    const { pages } = shelf()
    const coming = htmlResponse(whole('10.0%') + pageOf('') + ahead)
    await pages.keepComing(at('/isesaki'), Promise.resolve(coming))
    const kept = (await textOf(pages.find(at('/isesaki')))) ?? ''
    expect(kept).not.toContain('rel="modulepreload"')
    expect(kept).toContain(
      'data-later="modulepreload" crossorigin href="/monosashi/assets/index-1.js"',
    )
    expect(kept).toContain('rel="stylesheet"')
  })

  it('whose figures are brought by scripts keeps them as they came', () => {
    const list = `<div id="app" data-static><p>…</p></div>${ahead}`
    expect(figureFirst(list)).toBe(list)
  })
})

describe('whether a page is of a build', () => {
  const page = at('/isesaki')
  it('asks for all of its scripts and styles', () => {
    expect(isOfBuild(pageOf(''), page, OWN)).toBe(true)
    expect(isOfBuild('<p>no script</p>', page, OWN)).toBe(false)
    const more = '<link rel="modulepreload" crossorigin href="/monosashi/assets/other.js">'
    expect(isOfBuild(pageOf('') + more, page, OWN)).toBe(false)
  })

  it('names a page alike with and without slash, index and query', () => {
    for (const path of ['/isesaki', '/isesaki/', '/isesaki/index.html', '/isesaki?a=b#c'])
      expect(pageKey(at(path))).toBe(`${SITE}/isesaki`)
    expect(pageKey(new URL('https://city.example/'))).toBe('https://city.example/')
  })
})
