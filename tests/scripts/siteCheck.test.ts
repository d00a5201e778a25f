import { createServer, request, type OutgoingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { siteFaultSentence } from '../../scripts/siteFault'
import { checkSite } from '../../scripts/siteCheck'
import { startSite, type Site } from '../../scripts/siteServer'
import { writeSmallSite } from '../fixtures/smallSite'

type Change = (path: string, headers: OutgoingHttpHeaders) => OutgoingHttpHeaders | undefined

let folder: Awaited<ReturnType<typeof writeSmallSite>>
let site: Site

beforeAll(async () => {
  folder = await writeSmallSite()
  site = await startSite({ root: folder.root })
})

afterAll(async () => {
  await site.close()
  folder.remove()
})

/** The same site behind a proxy that changes headers; `undefined` answers 404 without a page. */
async function checkThrough(change: Change, edit: OutgoingHttpHeaders = {}) {
  const proxy = createServer((asked, answer) => {
    const headers = { ...asked.headers, ...edit }
    const { method, url: path = '/' } = asked
    const upstream = request({ host: '127.0.0.1', port: site.port, method, path, headers })
    upstream.on('response', (response) => {
      const changed = change(path, response.headers)
      if (!changed) return answer.writeHead(404).end()
      answer.writeHead(response.statusCode ?? 500, changed)
      response.pipe(answer)
    })
    upstream.end()
  })
  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready))
  const { port } = proxy.address() as AddressInfo
  const check = await checkSite(`http://127.0.0.1:${port}/`)
  await new Promise((closed) => proxy.close(closed))
  return check.faults
}

const without =
  (...names: string[]): Change =>
  (_path, headers) =>
    Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)))

const kindsOf = (faults: readonly { readonly kind: string }[]) => [
  ...new Set(faults.map(({ kind }) => kind)),
]

describe('the check of a host', () => {
  it('finds nothing wrong with our own server', async () => {
    const { faults, asked } = await checkSite(site.url)
    expect(faults.map(siteFaultSentence)).toEqual([])
    expect(asked).toContain('/isesaki/kpi/recycling-rate')
    expect(asked).toContain('/embed/isesaki/recycling-rate')
    expect(asked).toContain('/snapshots/102041/2026-11-21-0a1b2c3d/core.json')
  })

  it('finds nothing wrong below a path', async () => {
    const below = await startSite({ root: folder.root, base: '/monosashi/' })
    const { faults } = await checkSite(below.url)
    await below.close()
    expect(faults.map(siteFaultSentence)).toEqual([])
  })

  it.each([
    ['a security header is missing', without('content-security-policy'), ['header-missing']],
    ['open data may not be read', without('access-control-allow-origin'), ['header-missing']],
    ['caches are not told what differs', without('vary'), ['vary-missing']],
    ['nothing can be asked again', without('etag'), ['not-revalidated']],
  ] as const)('notices that %s', async (_what, change, kinds) => {
    expect(kindsOf(await checkThrough(change))).toEqual(kinds)
  })

  it('notices that pages are kept too long and hashed files too short', async () => {
    const all = (value: string): Change => {
      return (_path, headers) => ({ ...headers, 'cache-control': value })
    }
    const long = await checkThrough(all('public, max-age=31536000, immutable'))
    expect(kindsOf(long)).toEqual(['cached-too-long'])
    expect(long.map(({ address }) => new URL(address).pathname)).toContain('/sw.js')
    const short = await checkThrough(all('no-cache'))
    expect(kindsOf(short)).toEqual(['cached-too-short'])
  })

  it('notices that any page may be framed', async () => {
    const faults = await checkThrough((_path, headers) => ({
      ...headers,
      'content-security-policy': String(headers['content-security-policy']).replace(
        "frame-ancestors 'none'",
        'frame-ancestors *',
      ),
    }))
    expect(kindsOf(faults)).toEqual(['header-differs'])
    expect(faults.some(({ address }) => address.includes('/embed/'))).toBe(false)
  })

  it('notices that nothing is compressed', async () => {
    const faults = await checkThrough((_path, headers) => headers, { 'accept-encoding': 'none' })
    expect(kindsOf(faults)).toEqual(['not-compressed'])
  })

  it('notices wrong types, a worker of wrong type and a missing 404 page', async () => {
    const plain: Change = (_path, headers) => ({ ...headers, 'content-type': 'text/plain' })
    expect(kindsOf(await checkThrough(plain))).toEqual(['type', 'worker-scope'])
    const bare: Change = (path, headers) => (path.includes('no-such') ? undefined : headers)
    expect(kindsOf(await checkThrough(bare))).toContain('missing-page')
  })

  it('says in Japanese and English what is wrong, with the address', async () => {
    const [fault] = await checkThrough(without('x-content-type-options'))
    const sentence = fault ? siteFaultSentence(fault) : ''
    expect(sentence).toContain('http://127.0.0.1:')
    expect(sentence).toContain('ヘッダー X-Content-Type-Options がありません。')
    expect(sentence).toContain('The header X-Content-Type-Options is missing.')
  })

  it('says so where nobody answers, or another site does', async () => {
    expect(kindsOf((await checkSite('http://127.0.0.1:9/')).faults)).toEqual(['unreachable'])
    const other = await startSite({ root: `${folder.root}/assets` })
    const { faults } = await checkSite(other.url)
    await other.close()
    expect(kindsOf(faults)).toEqual(['not-the-site'])
  })
})
