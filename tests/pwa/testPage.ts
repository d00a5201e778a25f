/** As much of a window as the worker's page side uses, with events that a test fires. */
export class TestWindow extends EventTarget {
  readonly document = Object.assign(new EventTarget(), {
    readyState: 'complete',
    visibilityState: 'visible',
  })
  readonly navigator = { onLine: true }
  readonly stored = new Map<string, string>()
  readonly sessionStorage = {
    getItem: (key: string) => this.stored.get(key) ?? null,
    setItem: (key: string, value: string) => void this.stored.set(key, value),
    removeItem: (key: string) => void this.stored.delete(key),
  }
  reloads = 0
  readonly location = {
    href: 'https://city.example/isesaki/',
    origin: 'https://city.example',
    pathname: '/isesaki/',
    reload: () => {
      this.reloads += 1
    },
  }
  readonly setTimeout = (callback: () => void, delay: number) => setTimeout(callback, delay)
  readonly clearTimeout = (timer: ReturnType<typeof setTimeout>) => clearTimeout(timer)
  readonly setInterval = (callback: () => void, delay: number) => setInterval(callback, delay)
  readonly clearInterval = (timer: ReturnType<typeof setInterval>) => clearInterval(timer)
  readonly requestIdleCallback = (callback: () => void) => setTimeout(callback, 0)

  fire(type: string): void {
    this.dispatchEvent(new Event(type))
  }

  asWindow(): Window {
    return this as unknown as Window
  }
}
