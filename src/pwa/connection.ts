import { readonly, ref } from 'vue'
import type { Ref } from 'vue'

export interface ConnectionHint {
  /** What the browser believes. A hint: only a finished request counts. */
  readonly online: Readonly<Ref<boolean>>
  /** Calls back each time the browser believes that it came online. Returns the way to stop. */
  onReconnect(callback: () => void): () => void
  stop(): void
}

/** Follows `navigator.onLine`; `true` where the browser does not say, and while a page is prerendered. */
export function watchConnection(
  window: Window | undefined = globalThis.window as Window | undefined,
): ConnectionHint {
  const online = ref(window?.navigator.onLine ?? true)
  const callbacks = new Set<() => void>()
  const update = ({ type }: Event) => {
    online.value = type === 'online'
    if (online.value) for (const callback of callbacks) callback()
  }
  window?.addEventListener('online', update)
  window?.addEventListener('offline', update)
  return {
    online: readonly(online),
    onReconnect(callback) {
      callbacks.add(callback)
      return () => callbacks.delete(callback)
    },
    stop() {
      callbacks.clear()
      window?.removeEventListener('online', update)
      window?.removeEventListener('offline', update)
    },
  }
}
