import { cacheNames } from 'workbox-core'

/** Notes which pages were open when a new version took over; outlives the worker's memory. */
const LEDGER = 'machi-old-pages'
const LEDGER_KEY = '/old-pages'

/**
 * Called when a version becomes active. Pages of the old version that are still open (another tab asked for the
 * update) keep their files; without such pages the old files go at once.
 */
export async function retireOldFiles(worker: ServiceWorkerGlobalScope, wanted: readonly string[]) {
  const open = await worker.clients.matchAll({ type: 'window' })
  const ledger = await caches.open(LEDGER)
  await ledger.put(LEDGER_KEY, Response.json(open.map(({ id }) => id)))
  await removeOldFilesWhenUnused(worker, wanted)
}

/** Deletes what no version needs any more as soon as the last page of the old version is closed. */
export async function removeOldFilesWhenUnused(
  worker: ServiceWorkerGlobalScope,
  wanted: readonly string[],
): Promise<void> {
  if (!(await caches.has(LEDGER))) return
  const ledger = await caches.open(LEDGER)
  const old = (await (await ledger.match(LEDGER_KEY))?.json()) as readonly string[] | undefined
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (old && open.some(({ id }) => old.includes(id))) return
  const cache = await caches.open(cacheNames.precache)
  const files = (await cache.keys()).filter(({ url }) => !wanted.includes(url))
  await Promise.all(files.map((file) => cache.delete(file)))
  await caches.delete(LEDGER)
}

/** A file of an old version that is still kept for its open pages. */
export async function matchOldFile(request: Request): Promise<Response | undefined> {
  const cache = await caches.open(cacheNames.precache)
  return cache.match(request)
}
