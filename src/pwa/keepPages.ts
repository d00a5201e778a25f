import type { Router } from 'vue-router'

interface Connection {
  readonly saveData?: boolean
}

/** Whether the reader asked for few bytes. */
function savesData({ navigator }: Window): boolean {
  return (navigator as { readonly connection?: Connection }).connection?.saveData === true
}

/**
 * Asks the worker to keep pages that do not pass through it: those reached by links inside the app, and once the
 * town's first page and its list, some 25 kB. Not where the reader saves data.
 *
 * @param later runs work when the browser has nothing better to do
 */
export function keepPages(router: Router, window: Window, later: (work: () => void) => void): void {
  const base = `${router.options.history.base}/`
  const { location, navigator } = window
  const ask = (paths: readonly string[]) => {
    if (savesData(window) || !navigator.onLine) return
    const urls = paths.map((path) => location.origin + path)
    // A worker that cannot be reached keeps nothing more; the shell serves these pages then.
    navigator.serviceWorker.ready
      .then(({ active }) => active?.postMessage({ type: 'KEEP_PAGES', urls }))
      .catch(() => undefined)
  }
  const { slug } = router.currentRoute.value.params
  const home = typeof slug === 'string' ? base + slug : undefined
  ask([base, ...(home ? [home, `${home}/kpi`] : [])])
  router.afterEach(({ path }, from) => {
    if (path !== from.path) later(() => ask([base + path.slice(1)]))
  })
}
