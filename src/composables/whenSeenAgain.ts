/**
 * Calls back when the page is looked at again after a while: another tab was in front, or the page came out of the
 * browser's back-forward store.
 *
 * @param after milliseconds that must have passed since the last call
 * @param clock milliseconds since any moment
 */
export function whenSeenAgain(
  callback: () => void,
  after: number,
  clock: () => number = () => performance.now(),
): () => void {
  let last = clock()
  const look = () => {
    if (document.visibilityState !== 'visible' || clock() - last < after) return
    last = clock()
    callback()
  }
  document.addEventListener('visibilitychange', look)
  window.addEventListener('pageshow', look)
  return () => {
    document.removeEventListener('visibilitychange', look)
    window.removeEventListener('pageshow', look)
  }
}
