export interface MissingChunkOptions {
  /** Called when a reload would not help: offline, or it was tried already for this address. */
  readonly onGivenUp: (reason: 'offline' | 'tried-already') => void
  readonly window?: Window
}

const GUARD = 'machi-no-monosashi/reloaded-for'

/**
 * Reloads the page once when a lazy chunk cannot be loaded (after a deploy the old one is gone), only when online.
 * The guard lies in `sessionStorage`; where that is blocked there is no reload, for a loop is worse than a message.
 * A page that stays open for a minute without a missing chunk may reload again. Returns the way to stop.
 */
export function recoverFromMissingChunk({
  onGivenUp,
  window = globalThis.window,
}: MissingChunkOptions): () => void {
  const settled = window.setTimeout(
    () => withGuard(window, (guard) => guard.removeItem(GUARD)),
    60_000,
  )
  // The event is not prevented: Vite would then hand `undefined` to the importer in place of the error.
  const recover = () => {
    if (!window.navigator.onLine) {
      onGivenUp('offline')
      return
    }
    const first = withGuard(window, (guard) => {
      if (guard.getItem(GUARD) !== null) return false
      guard.setItem(GUARD, window.location.pathname)
      return true
    })
    if (first) window.location.reload()
    else onGivenUp('tried-already')
  }
  window.addEventListener('vite:preloadError', recover)
  return () => {
    window.clearTimeout(settled)
    window.removeEventListener('vite:preloadError', recover)
  }
}

function withGuard<Value>(window: Window, use: (guard: Storage) => Value): Value | undefined {
  try {
    return use(window.sessionStorage)
  } catch {
    return undefined
  }
}
