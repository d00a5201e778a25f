/** Runs work when the page has loaded and the browser has nothing better to do; at once where it cannot say. */
export function whenIdle(work: () => void): void {
  const later = () => {
    if (typeof window.requestIdleCallback === 'function') {
      window.requestIdleCallback(work, { timeout: 2_000 })
    } else {
      setTimeout(work, 200)
    }
  }
  if (document.readyState === 'complete') later()
  else window.addEventListener('load', later, { once: true })
}
