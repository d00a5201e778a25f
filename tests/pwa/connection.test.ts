import { describe, expect, it, vi } from 'vitest'
import { watchConnection } from '@/pwa/connection'
import { TestWindow } from './testPage'

describe('the hint of the browser', () => {
  it('is followed, and tells of each reconnection', () => {
    const window = new TestWindow()
    window.navigator.onLine = false
    const { online, onReconnect, stop } = watchConnection(window.asWindow())
    const back = vi.fn()
    const end = onReconnect(back)
    expect(online.value).toBe(false)
    window.fire('online')
    expect([online.value, back.mock.calls.length]).toEqual([true, 1])
    window.fire('offline')
    expect(online.value).toBe(false)
    end()
    window.fire('online')
    expect(back).toHaveBeenCalledTimes(1)
    stop()
    window.fire('offline')
    expect(online.value).toBe(true)
  })

  it('is "online" while a page is prerendered', () => {
    expect(watchConnection(undefined).online.value).toBe(true)
  })
})
