import { Workbox } from 'workbox-window'
import { checkDaily } from './checkDaily'
import { scriptUrl } from './scriptUrl'
import { watchForUpdates } from './watchForUpdates'

/**
 * `unsupported`: this browser has no service workers (in-app browsers). `refused`: it has, but would not take
 * ours. `ready`: an installed worker serves this site offline. `waiting`: a later version waits to be let in.
 */
export const WORKER_STATES = ['unsupported', 'registering', 'refused', 'ready', 'waiting'] as const
export type WorkerState = (typeof WORKER_STATES)[number]

export interface WorkerListeners {
  /** `firstInstall`: by this very visit, so that "works offline now" is news. */
  readonly onReady?: (event: { readonly firstInstall: boolean }) => void
  /** A later version is installed and waits. May be called again for a still later one. */
  readonly onWaiting?: () => void
  readonly onRefused?: (reason: string) => void
  /** The worker says that it is time to look for newer figures. */
  readonly onTimeToCheck?: () => void
}

export interface RegisterWorkerOptions extends WorkerListeners {
  /** Address of the worker's script: base + `sw.js`. */
  readonly url: string
  /** The site's base, with a slash at the end. */
  readonly scope: string
  /** What goes before: a worker that fills its caches takes the line from figures that are still to come. */
  readonly after?: () => Promise<unknown>
  /** For tests: another page than this one. */
  readonly page?: WorkerPage
}

/** What is used of the page. */
export interface WorkerPage {
  readonly window: Window
  readonly container: ServiceWorkerContainer
  readonly createWorkbox: (
    url: string,
    options: RegistrationOptions,
  ) => Pick<Workbox, 'register' | 'addEventListener'>
}

/** No method throws or rejects. */
export interface WorkerRegistrationHandle {
  state(): WorkerState
  /** Lets the waiting version in and reloads once it controls the page. */
  applyUpdate(): Promise<'reloading' | 'nothing-waiting'>
  checkForUpdate(): Promise<void>
  /** Removes every listener and timer. */
  stop(): void
}

/** A button that was pressed does something within this time, whatever the worker says. */
const RELOAD_AT_LATEST = 4_000

/** Milliseconds after which the worker is registered, whatever goes before it. */
const REGISTER_AT_LATEST = 20_000

/** Returns at once; registers after the page has loaded, is idle and has its figures. Never throws. */
export function registerWorker({
  url,
  scope,
  after = () => Promise.resolve(),
  page = thisPage(),
  ...listeners
}: RegisterWorkerOptions): WorkerRegistrationHandle {
  let state: WorkerState = page ? 'registering' : 'unsupported'
  let registration: ServiceWorkerRegistration | undefined
  let stopped = false
  const ends: (() => void)[] = []

  async function start({ window, createWorkbox, container }: WorkerPage): Promise<void> {
    await loadedAndIdle(window)
    await endsOrLate(after(), window)
    if (stopped) return
    const workbox = createWorkbox(scriptUrl(window, url), { scope, updateViaCache: 'none' })
    workbox.addEventListener('activated', ({ isUpdate, isExternal }) => {
      if (!isUpdate && !isExternal) ready(true)
    })
    workbox.addEventListener('waiting', () => {
      state = 'waiting'
      if (!stopped) listeners.onWaiting?.()
    })
    registration = await workbox.register({ immediate: true })
    // A browser that only pretends answers with nothing.
    if (!registration) throw new TypeError('no registration')
    if (container.controller && state === 'registering') ready(false)
    // A worker that the page before began to install belongs to nobody's events: its being active is the news.
    void container.ready?.then(() => {
      if (state === 'registering') ready(false)
    })
    ends.push(watchForUpdates(window, checkForUpdate))
    ends.push(checkDaily(registration, container, () => listeners.onTimeToCheck?.()))
  }

  function ready(firstInstall: boolean): void {
    if (state === 'waiting' || stopped) return
    state = 'ready'
    listeners.onReady?.({ firstInstall })
  }

  async function checkForUpdate(): Promise<void> {
    // Offline, or the worker is being installed: the next occasion will do.
    await registration?.update().catch(() => undefined)
  }

  if (page) {
    start(page).catch((error: unknown) => {
      state = 'refused'
      if (!stopped) listeners.onRefused?.(error instanceof Error ? error.name : 'unknown')
    })
  }

  return {
    state: () => state,
    checkForUpdate,
    async applyUpdate() {
      const waiting = registration?.waiting
      if (!page || !waiting) return 'nothing-waiting'
      reloadOnce(page, waiting)
      try {
        waiting.postMessage({ type: 'SKIP_WAITING' })
      } catch {
        // It was replaced meanwhile; the page is loaded anew all the same, and asks again.
      }
      return 'reloading'
    },
    stop() {
      stopped = true
      for (const end of ends.splice(0)) end()
    },
  }
}

/** Only the page that asked reloads: another tab keeps what is being read or written in it. */
function reloadOnce({ window, container }: WorkerPage, waiting: ServiceWorker): void {
  let reloaded = false
  const reload = () => {
    if (reloaded) return
    reloaded = true
    window.location.reload()
  }
  container.addEventListener('controllerchange', reload, { once: true })
  // A page that no worker controls sees no change of controller.
  waiting.addEventListener('statechange', () => {
    if (waiting.state === 'activated') reload()
  })
  window.setTimeout(reload, RELOAD_AT_LATEST)
}

async function endsOrLate(work: Promise<unknown>, window: Window): Promise<void> {
  let timer: number | undefined
  const late = new Promise<void>((resolve) => {
    timer = window.setTimeout(resolve, REGISTER_AT_LATEST)
  })
  await Promise.race([work, late])
  window.clearTimeout(timer)
}

/** After `load`, when the browser has nothing better to do: filling the caches must not delay the first view. */
function loadedAndIdle(window: Window): Promise<void> {
  return new Promise((resolve) => {
    const idle = () => {
      if ('requestIdleCallback' in window)
        window.requestIdleCallback(() => resolve(), { timeout: 3_000 })
      else setTimeout(resolve, 200)
    }
    if (window.document.readyState === 'complete') idle()
    else window.addEventListener('load', idle, { once: true })
  })
}

/** `undefined` where there are no workers; to ask alone throws in some frames and private windows. */
function thisPage(): WorkerPage | undefined {
  try {
    const container = navigator.serviceWorker as ServiceWorkerContainer | undefined
    if (!container) return undefined
    return { window, container, createWorkbox: (url, options) => new Workbox(url, options) }
  } catch {
    return undefined
  }
}
