import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { registerWorker } from '@/pwa/registerWorker'
import type { WorkerPage } from '@/pwa/registerWorker'
import { TestWindow } from './testPage'

const asked: string[] = []
const listeners = {
  onReady: ({ firstInstall }: { readonly firstInstall: boolean }) =>
    asked.push(firstInstall ? 'ready first' : 'ready again'),
  onWaiting: () => asked.push('waiting'),
  onRefused: (reason: string) => asked.push(`refused ${reason}`),
  onTimeToCheck: () => asked.push('time to check'),
}

function testPage(answer?: () => Promise<ServiceWorkerRegistration | undefined>) {
  const window = new TestWindow()
  const container = Object.assign(new EventTarget(), { controller: null as object | null })
  const sent: unknown[] = []
  const waiting = Object.assign(new EventTarget(), {
    state: 'installed',
    postMessage: (message: unknown) => void sent.push(message),
  })
  const registration = { waiting: null as object | null, update: vi.fn(async () => undefined) }
  const workbox = {
    handlers: new Map<string, (event: object) => void>(),
    made: [] as unknown[],
  }
  const page = {
    window: window.asWindow(),
    container,
    createWorkbox: (url: string, options: object) => {
      workbox.made.push(url, options)
      return {
        addEventListener: (type: string, handler: (event: object) => void) =>
          workbox.handlers.set(type, handler),
        register: answer ?? (async () => registration),
      }
    },
  } as unknown as WorkerPage
  const register = () => registerWorker({ url: '/sw.js', scope: '/', page, ...listeners })
  return { window, container, waiting, sent, registration, workbox, page, register }
}

const settle = () => vi.advanceTimersByTimeAsync(10)

beforeEach(() => {
  vi.useFakeTimers()
  asked.length = 0
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('registering', () => {
  it('waits for the page to be loaded and idle, and never lets the script be cached', async () => {
    const { window, workbox, register } = testPage()
    window.document.readyState = 'interactive'
    const handle = register()
    await settle()
    expect(workbox.made).toEqual([])
    window.fire('load')
    await settle()
    expect(workbox.made).toEqual(['/sw.js', { scope: '/', updateViaCache: 'none' }])
    handle.stop()
  })

  it('waits for figures that are still to come, but not for ever', async () => {
    const asked = async (after: Promise<unknown>, wait: number) => {
      const { workbox, page } = testPage()
      const handle = registerWorker({ url: '/sw.js', scope: '/', page, after: () => after })
      await vi.advanceTimersByTimeAsync(wait)
      handle.stop()
      return workbox.made.length > 0
    }
    const never = new Promise(() => undefined)
    expect(await asked(never, 15_000)).toBe(false)
    expect(await asked(never, 25_000)).toBe(true)
    expect(await asked(Promise.resolve(), 10)).toBe(true)
  })

  it('says that offline works when the first worker is active, and does not reload', async () => {
    const { window, workbox, register } = testPage()
    const handle = register()
    await settle()
    expect(handle.state()).toBe('registering')
    workbox.handlers.get('activated')?.({ isUpdate: false })
    expect([handle.state(), asked, window.reloads]).toEqual(['ready', ['ready first'], 0])
    handle.stop()
  })

  it('is ready again at a later visit', async () => {
    const { container, register } = testPage()
    container.controller = {}
    const handle = register()
    await settle()
    expect(asked).toEqual(['ready again'])
    handle.stop()
  })

  it('does nothing where the browser has no workers', () => {
    vi.stubGlobal('navigator', {})
    const handle = registerWorker({ url: '/sw.js', scope: '/', ...listeners })
    expect(handle.state()).toBe('unsupported')
    expect(asked).toEqual([])
  })

  it('does nothing where to ask for them throws', async () => {
    const navigator = Object.defineProperty({}, 'serviceWorker', {
      get: () => {
        throw new DOMException('', 'SecurityError')
      },
    })
    vi.stubGlobal('navigator', navigator)
    const handle = registerWorker({ url: '/sw.js', scope: '/', ...listeners })
    expect(handle.state()).toBe('unsupported')
    await expect(handle.applyUpdate()).resolves.toBe('nothing-waiting')
    await expect(handle.checkForUpdate()).resolves.toBeUndefined()
  })

  it.each([
    ['the script is a page', () => Promise.reject(new DOMException('', 'SecurityError'))],
    ['the browser only pretends', () => Promise.resolve(undefined)],
  ])('goes on without where %s', async (_, answer) => {
    const handle = testPage(answer).register()
    await settle()
    expect(handle.state()).toBe('refused')
    expect(asked).toHaveLength(1)
    handle.stop()
  })

  it('hands the browser a trusted address, and none of another site', async () => {
    const { window, workbox, register } = testPage()
    Object.assign(window, {
      trustedTypes: {
        createPolicy: (name: string, rules: { createScriptURL(url: string): string }) => ({
          createScriptURL: (url: string) => `${name}:${rules.createScriptURL(url)}`,
        }),
      },
    })
    const handle = register()
    await settle()
    expect(workbox.made[0]).toBe('worker:/sw.js')
    const { scriptUrl } = await import('@/pwa/scriptUrl')
    expect(() => scriptUrl(window.asWindow(), 'https://evil.example/sw.js')).toThrow(TypeError)
    handle.stop()
  })
})

describe('about once a day', () => {
  it('the browser wakes the worker where it grants that, and the worker the page', async () => {
    const { container, registration, register } = testPage()
    const wanted: unknown[] = []
    const periodicSync = {
      register: async (...given: unknown[]) => void wanted.push(...given),
    }
    Object.assign(registration, { periodicSync })
    const handle = register()
    await settle()
    expect(wanted).toEqual(['daily-check', { minInterval: 86_400_000 }])
    container.dispatchEvent(new MessageEvent('message', { data: 'something else' }))
    expect(asked).toEqual([])
    container.dispatchEvent(new MessageEvent('message', { data: 'daily-check' }))
    expect(asked).toEqual(['time to check'])
    handle.stop()
    container.dispatchEvent(new MessageEvent('message', { data: 'daily-check' }))
    expect(asked).toHaveLength(1)
  })

  it('nothing breaks where it refuses', async () => {
    const { registration, register } = testPage()
    const refuse = async () => Promise.reject(new DOMException('', 'NotAllowedError'))
    Object.assign(registration, { periodicSync: { register: refuse } })
    const handle = register()
    await settle()
    expect(handle.state()).not.toBe('refused')
    handle.stop()
  })
})

describe('a later version', () => {
  async function withWaiting() {
    const page = testPage()
    page.container.controller = {}
    page.registration.waiting = page.waiting
    const handle = page.register()
    await settle()
    page.workbox.handlers.get('waiting')?.({})
    return { ...page, handle }
  }

  it('waits to be asked', async () => {
    const { handle, sent, window } = await withWaiting()
    expect(handle.state()).toBe('waiting')
    expect(asked).toContain('waiting')
    expect([sent, window.reloads]).toEqual([[], 0])
    handle.stop()
  })

  it('is let in and reloads once it controls the page', async () => {
    const { handle, sent, window, container, waiting } = await withWaiting()
    expect(await handle.applyUpdate()).toBe('reloading')
    expect([sent, window.reloads]).toEqual([[{ type: 'SKIP_WAITING' }], 0])
    container.dispatchEvent(new Event('controllerchange'))
    waiting.state = 'activated'
    waiting.dispatchEvent(new Event('statechange'))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(window.reloads).toBe(1)
    handle.stop()
  })

  it('reloads a page that no worker controls, and one whose worker does not answer', async () => {
    const active = await withWaiting()
    await active.handle.applyUpdate()
    active.waiting.state = 'activated'
    active.waiting.dispatchEvent(new Event('statechange'))
    expect(active.window.reloads).toBe(1)
    active.handle.stop()

    const silent = await withWaiting()
    await silent.handle.applyUpdate()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(silent.window.reloads).toBe(1)
    silent.handle.stop()

    const gone = await withWaiting()
    gone.waiting.postMessage = () => {
      throw new DOMException('', 'InvalidStateError')
    }
    expect(await gone.handle.applyUpdate()).toBe('reloading')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(gone.window.reloads).toBe(1)
    gone.handle.stop()
  })

  it('does not reload a page that did not ask', async () => {
    const { handle, window, container } = await withWaiting()
    container.dispatchEvent(new Event('controllerchange'))
    expect(window.reloads).toBe(0)
    handle.stop()
  })

  it('is looked for on focus, on reconnection and hourly, and no more after stopping', async () => {
    const { handle, window, registration } = await withWaiting()
    const times = () => registration.update.mock.calls.length
    window.fire('focus')
    expect(times()).toBe(0)
    await vi.advanceTimersByTimeAsync(61_000)
    window.fire('focus')
    window.fire('pageshow')
    expect(times()).toBe(1)
    window.fire('online')
    expect(times()).toBe(2)
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect(times()).toBe(3)
    registration.update.mockRejectedValue(new TypeError('offline'))
    await expect(handle.checkForUpdate()).resolves.toBeUndefined()
    handle.stop()
    await vi.advanceTimersByTimeAsync(7_200_000)
    window.fire('focus')
    expect(times()).toBe(4)
  })
})
