import { describe, expect, it, vi } from 'vitest'
import { INSTALL_KEY, watchInstall } from '@/pwa/installOffer'
import type { InstallOffer } from '@/pwa/installOffer'
import { TestWindow } from './testPage'

const SAFARI =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1'
const LINE = `${SAFARI.replace('Version/18.0 ', '')} Line/15.0.0`

/** A device on which visits follow one another. */
function device({ userAgent = 'Chrome', standalone = false } = {}) {
  const kept = new Map<string, string>()
  const visit = () => {
    const window = Object.assign(new TestWindow(), {
      localStorage: {
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, value: string) => void kept.set(key, value),
      },
      matchMedia: () => ({ matches: standalone }),
    })
    Object.assign(window.navigator, { userAgent, maxTouchPoints: 5 })
    const offers: (InstallOffer | undefined)[] = []
    watchInstall((offer) => offers.push(offer), window.asWindow())
    const prompt = vi.fn(() => Promise.resolve())
    const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt })
    window.dispatchEvent(event)
    return { offers, prompt, event, window }
  }
  return { kept, visit }
}

describe('the offer to put the site on the home screen', () => {
  it('comes with the second visit, and holds the browser’s own back at the first', () => {
    const { visit } = device()
    const first = visit()
    expect(first.offers).toEqual([])
    expect(first.event.defaultPrevented).toBe(true)
    const second = visit()
    expect(second.offers.map((offer) => offer?.kind)).toEqual(['dialogue'])
    expect(second.prompt).not.toHaveBeenCalled()
    second.offers[0]?.install()
    expect(second.prompt).toHaveBeenCalledOnce()
  })

  it('counts a visit once, however many pages are opened', () => {
    const { visit, kept } = device()
    const { window } = visit()
    const offers: unknown[] = []
    watchInstall((offer) => offers.push(offer), window.asWindow())
    expect(kept.get(INSTALL_KEY)).toBe('1')
    expect(offers).toEqual([])
  })

  it('never comes again once it was declined', () => {
    const { visit } = device()
    visit()
    const { offers } = visit()
    offers[0]?.dismiss()
    expect(offers.at(-1)).toBeUndefined()
    expect(visit().offers).toEqual([])
  })

  it('says how it is done in Safari on an iPhone, not inside LINE', () => {
    const inSafari = device({ userAgent: SAFARI })
    inSafari.visit()
    expect(inSafari.visit().offers[0]?.kind).toBe('by-hand')
    const inLine = device({ userAgent: LINE })
    inLine.visit()
    expect(inLine.visit().offers.map((offer) => offer?.kind)).not.toContain('by-hand')
  })

  it('does not come where the site was opened from the home screen, or nothing can be remembered', () => {
    const opened = device({ standalone: true })
    opened.visit()
    expect(opened.visit().offers).toEqual([])
    const window = Object.assign(new TestWindow(), { matchMedia: () => ({ matches: false }) })
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error('denied')
      },
    })
    const offers: unknown[] = []
    expect(() => watchInstall((offer) => offers.push(offer), window.asWindow())).not.toThrow()
    expect(offers).toEqual([])
  })
})
