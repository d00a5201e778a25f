import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { recoverFromMissingChunk } from '@/pwa/recoverFromMissingChunk'
import { TestWindow } from './testPage'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** One load of a page; the window keeps its session storage over loads. */
function load(window: TestWindow) {
  const onGivenUp = vi.fn<(reason: string) => void>()
  const stop = recoverFromMissingChunk({ onGivenUp, window: window.asWindow() })
  return { onGivenUp, stop, miss: () => window.fire('vite:preloadError') }
}

describe('a chunk that is gone', () => {
  it('reloads once, then gives up', () => {
    const window = new TestWindow()
    const before = load(window)
    before.miss()
    expect(window.reloads).toBe(1)
    before.stop()
    const after = load(window)
    after.miss()
    after.miss()
    expect(window.reloads).toBe(1)
    expect(after.onGivenUp.mock.calls).toEqual([['tried-already'], ['tried-already']])
    after.stop()
  })

  it('does not reload offline', () => {
    const window = new TestWindow()
    window.navigator.onLine = false
    const { miss, onGivenUp, stop } = load(window)
    miss()
    expect([window.reloads, onGivenUp.mock.calls]).toEqual([0, [['offline']]])
    stop()
  })

  it('does not reload where the guard cannot be kept', () => {
    const window = Object.defineProperty(new TestWindow(), 'sessionStorage', {
      get: () => {
        throw new DOMException('', 'SecurityError')
      },
    })
    const { miss, onGivenUp, stop } = load(window)
    miss()
    expect([window.reloads, onGivenUp.mock.calls]).toEqual([0, [['tried-already']]])
    stop()
  })

  it('may reload again after the page has stood for a minute', async () => {
    const window = new TestWindow()
    const before = load(window)
    before.miss()
    before.stop()
    const after = load(window)
    await vi.advanceTimersByTimeAsync(61_000)
    after.miss()
    expect(window.reloads).toBe(2)
    after.stop()
    after.miss()
    expect(window.reloads).toBe(2)
  })
})
