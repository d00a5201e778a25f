import { setCacheNameDetails } from 'workbox-core'
import { PrecacheController, PrecacheRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { createKeptPages } from './keptPages'
import { isPageOfApp, networkThenFallback } from './navigation'
import { matchOldFile, removeOldFilesWhenUnused, retireOldFiles } from './outdatedCaches'

declare const self: ServiceWorkerGlobalScope

/*
 * What this worker does, and what it leaves alone.
 *
 * - It keeps the files of one build: scripts, styles, icons, `shell.html`, and the list of municipalities. All of
 *   them or none: one that is missing fails the whole installation, and the old worker goes on.
 * - Pages come from the network, with navigation preload and a short limit; only then as they were read before
 *   (keptPages.ts), and those that never were from `shell.html`. The other way round would start some 50 to 250 ms
 *   sooner on a bad link, but it would show old figures to a reader who is online, or throw away the prerendered
 *   ones, and would answer unknown addresses with 200. With the preload the worker's own start-up costs nothing,
 *   for the request is on its way meanwhile.
 * - Snapshots and open data belong to IndexedDB, where they are verified. The worker never touches them, nor any
 *   other origin. A kept page says of which day its figures are, as it did when it was read; the app then looks for
 *   newer ones on the device and in the network.
 * - A later version waits until the page asks (`SKIP_WAITING`) or all pages are closed. The first one claims the
 *   page that installed it: offline works after one visit.
 */

const shell = 'shell.html'
const municipalityList = 'open-data/index.json'
const appChanges = 'app-changes.json'
const DAILY_CHECK = 'daily-check'
const scope = new URL(self.registration.scope)

setCacheNameDetails({ prefix: 'machi' })
const precache = new PrecacheController()
precache.addToCacheList(self.__WB_MANIFEST)
const wanted = [...precache.getURLsToCacheKeys().values()]
const precached = (path: string) => precache.matchPrecache(new URL(path, scope).href)
const pages = createKeptPages({
  caches,
  build: buildName(),
  ownFiles: new Set(precache.getURLsToCacheKeys().keys()),
  // The page's own request is in the browser's cache: asking again costs an answer without a body.
  fetch: (url) => fetch(url, { credentials: 'same-origin' }),
  isPage: (url) => isPageOfApp(url, scope),
})

/** The shell names the build's own scripts and styles, so its revision is another with every build. */
function buildName(): string {
  const kept = precache.getCacheKeyForURL(new URL(shell, scope).href) ?? ''
  return new URL(kept, scope).searchParams.get('__WB_REVISION__') ?? 'unnamed'
}

let isFirst = false
self.addEventListener('install', (event) => {
  isFirst = self.registration.active === null
  // Waits for the installation itself (`event.waitUntil` is called inside).
  void precache.install(event)
  // The pages that are open now came before this worker.
  event.waitUntil(
    self.clients
      .matchAll({ type: 'window', includeUncontrolled: true })
      .then((open) => pages.keep(open.map(({ url }) => url))),
  )
})

self.addEventListener('activate', (event) => {
  event.waitUntil(activate())
})

async function activate(): Promise<void> {
  await self.registration.navigationPreload?.enable().catch(() => undefined)
  await pages.dropOthers().catch(() => undefined)
  if (isFirst) await self.clients.claim()
  else await retireOldFiles(self, wanted)
}

self.addEventListener('message', (event) => {
  const data: unknown = event.data
  if (typeof data !== 'object' || data === null || !('type' in data)) return
  if (data.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting())
  // Pages that are reached inside the app never pass through here by themselves.
  if (data.type === 'KEEP_PAGES' && 'urls' in data && Array.isArray(data.urls))
    event.waitUntil(pages.keep(data.urls.filter((url) => typeof url === 'string').slice(0, 8)))
})

// Where the browser wakes the worker about once a day (src/pwa/checkDaily.ts).
self.addEventListener('periodicsync', (event) => {
  const { tag, waitUntil } = event as ExtendableEvent & { readonly tag?: string }
  if (tag === DAILY_CHECK) waitUntil.call(event, lookForNews())
})

async function lookForNews(): Promise<void> {
  await self.registration.update().catch(() => undefined)
  for (const page of await self.clients.matchAll({ type: 'window' })) page.postMessage(DAILY_CHECK)
}

// Before the precache: these are asked for, the kept ones only stand in.
for (const path of [municipalityList, appChanges]) {
  registerRoute(
    ({ url }) => url.href === new URL(path, scope).href,
    ({ request }) => networkThenFallback(fetch(request), () => precached(path)),
  )
}

registerRoute(new PrecacheRoute(precache, { cleanURLs: false, directoryIndex: '' }))

// Scripts of a build that was replaced while its page is still open.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(`${scope.pathname}assets/`),
  async ({ request }) => (await matchOldFile(request)) ?? fetch(request),
)

registerRoute(
  ({ url, request }) => request.mode === 'navigate' && isPageOfApp(url, scope),
  ({ request, event, url }) => {
    // Not waited for beyond the limit: a request that hangs would keep this worker busy, and a busy worker keeps
    // its successor from taking over (seen in Chromium 156). The browser's note about the preload is the lesser evil.
    const network = pageFromNetwork(event as FetchEvent, request)
    event.waitUntil(pages.keepComing(url, network))
    event.waitUntil(removeOldFilesWhenUnused(self, wanted).catch(() => undefined))
    return networkThenFallback(network, async () => (await pages.find(url)) ?? precached(shell))
  },
)

async function pageFromNetwork({ preloadResponse }: FetchEvent, request: Request) {
  const preloaded = (await preloadResponse) as Response | undefined
  return preloaded ?? fetch(request)
}
