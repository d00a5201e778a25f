const HOUR = 3_600_000
/** Switching between apps fires in bursts. */
const AT_MOST_EVERY = 60_000

/**
 * Calls back on every occasion when a newer version may have come: the page is looked at again, the network is
 * back, an hour went by. At most once a minute. Returns the way to stop.
 */
export function watchForUpdates(
  window: Window,
  check: () => unknown,
  clock: () => number = () => performance.now(),
): () => void {
  let last = clock()
  const occasion = () => {
    if (window.document.visibilityState === 'hidden' || clock() - last < AT_MOST_EVERY) return
    last = clock()
    check()
  }
  const reconnected = () => {
    last = clock()
    check()
  }
  window.addEventListener('focus', occasion)
  window.addEventListener('pageshow', occasion)
  window.document.addEventListener('visibilitychange', occasion)
  window.addEventListener('online', reconnected)
  const timer = window.setInterval(occasion, HOUR)
  return () => {
    window.removeEventListener('focus', occasion)
    window.removeEventListener('pageshow', occasion)
    window.document.removeEventListener('visibilitychange', occasion)
    window.removeEventListener('online', reconnected)
    window.clearInterval(timer)
  }
}
