import { describe, expect, it, vi } from 'vitest'
import { isPageOfApp, networkThenFallback } from '../../src/sw/navigation'

const scope = new URL('https://city.example/monosashi/')

describe('which navigations the worker answers', () => {
  it.each(['', 'isesaki/', 'isesaki/kpi/recycling-rate?from=line', 'no/such/page', 'a.html'])(
    'a page of the app: %s',
    (path) => expect(isPageOfApp(new URL(path, scope), scope)).toBe(true),
  )

  it.each([
    'snapshots/102041/index.json',
    'open-data/102041/indicators.csv',
    'open-data/',
    'card.png',
    'https://city.example/other/',
    'https://other.example/monosashi/',
  ])('not its business: %s', (path) => expect(isPageOfApp(new URL(path, scope), scope)).toBe(false))
})

describe('a page from the network, else the shell', () => {
  const shell = async () => new Response('shell')
  const textOf = async (response: Promise<Response>) => (await response).text()
  const never = new Promise<Response>(() => undefined)

  it('is the network’s when it comes in time, a 404 included', async () => {
    const page = Promise.resolve(new Response('no such page', { status: 404 }))
    expect(await textOf(networkThenFallback(page, shell, 20))).toBe('no such page')
  })

  it('is the shell when the network fails, is late, or the server is in trouble', async () => {
    const broken = Promise.resolve(new Response('', { status: 503 }))
    for (const network of [Promise.reject(new TypeError('offline')), never, broken]) {
      expect(await textOf(networkThenFallback(network, shell, 20))).toBe('shell')
    }
  })

  it('is what the network says, however late, when the shell is gone', async () => {
    const late = new Promise<Response>((resolve) => {
      setTimeout(() => resolve(new Response('late')), 40)
    })
    expect(await textOf(networkThenFallback(late, async () => undefined, 10))).toBe('late')
    const offline = Promise.reject(new TypeError('offline'))
    await expect(networkThenFallback(offline, async () => undefined, 10)).rejects.toThrow(TypeError)
  })

  it('leaves no timer behind', async () => {
    vi.useFakeTimers()
    await networkThenFallback(shell(), shell)
    expect(vi.getTimerCount()).toBe(0)
    vi.useRealTimers()
  })
})
