import { afterEach, describe, expect, it, vi } from 'vitest'
import { whenSeenAgain } from '@/composables/whenSeenAgain'

describe('a page that is looked at again', () => {
  let stop: () => void = () => undefined
  afterEach(() => stop())

  const look = () => document.dispatchEvent(new Event('visibilitychange'))

  it('calls back once a while has passed, and not before', () => {
    let now = 0
    const callback = vi.fn()
    stop = whenSeenAgain(callback, 1_000, () => now)
    now = 900
    look()
    expect(callback).not.toHaveBeenCalled()
    now = 1_100
    look()
    look()
    expect(callback).toHaveBeenCalledOnce()
  })

  it('says nothing after it was stopped', () => {
    const callback = vi.fn()
    whenSeenAgain(callback, 0)()
    look()
    expect(callback).not.toHaveBeenCalled()
  })
})
