/**
 * The first script of every page. A page that is whole in its HTML is drawn before the app runs: to run it takes a slow
 * phone longer than to draw the figure. The app's files are on their way meanwhile, and the page names the first of
 * them (`withApp` in scripts/pageChunks.ts): an entry of its own, for else it would be many small files.
 */
const root = document.querySelector<HTMLElement>('#app')
const app = document.querySelector<HTMLLinkElement>('link[data-app]')
/** What a page from the device puts off until its figure is drawn (`figureFirst` in sw/keptPages.ts). */
const fetchLater = () => {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-later]'))
    link.rel = link.dataset.later ?? ''
}
const isWhole = root !== null && root.childElementCount > 0
const begin = () => {
  if (import.meta.env.DEV) void import('./main')
  // Without it the page stays as it came, which is whole.
  else if (app) import(/* @vite-ignore */ app.href).catch(() => undefined)
}

// A page out of sight is not drawn, so nothing would ever come first.
if (isWhole && document.visibilityState === 'visible')
  requestAnimationFrame(() => {
    fetchLater()
    setTimeout(begin)
  })
else {
  fetchLater()
  begin()
}
