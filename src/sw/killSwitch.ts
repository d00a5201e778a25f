/*
 * The worker that ends all workers, published as `sw.js` when a broken one is out (docs/offline.md). It takes over at
 * once, deletes this site's caches, unregisters itself and loads the open pages anew from the network. What readers
 * keep in IndexedDB (snapshots, lists, notes) stays.
 *
 * A script and not a module: it must run as it is, whatever is wrong with the build.
 */
{
  const worker = self as unknown as ServiceWorkerGlobalScope
  let replacesAnother = false

  const endAllWorkers = async () => {
    for (const name of await caches.keys()) if (name.startsWith('machi-')) await caches.delete(name)
    const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
    await worker.registration.unregister()
    // The pages register `sw.js` again, which is this file again: only a replaced worker is worth a reload.
    if (!replacesAnother) return
    // A page that cannot be reloaded (it is being closed) is free at its next visit.
    await Promise.allSettled(pages.map((page) => page.navigate(page.url)))
  }

  worker.addEventListener('install', (event) => {
    replacesAnother = worker.registration.active !== null
    event.waitUntil(worker.skipWaiting())
  })
  worker.addEventListener('activate', (event) => {
    event.waitUntil(worker.clients.claim().then(endAllWorkers))
  })
}
