import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cacheControl, contentType, securityHeaders } from '../../scripts/siteHeaders'
import { startSite, type Site } from '../../scripts/siteServer'

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types vue worker"

const SCRIPT = 'export const answer = 42\n'.repeat(100)

const FILES: Readonly<Record<string, string | Buffer>> = {
  'index.html': '<h1>ホーム</h1>',
  '404.html': '<h1>ありません</h1>',
  'method/index.html': '<h1>方法</h1>',
  '府中/index.html': '<h1>府中</h1>',
  'embed/card/index.html': '<p>card</p>',
  'sw.js': '// worker',
  'manifest.webmanifest': '{}',
  'feed.atom': '<feed/>',
  'robots.txt': 'User-agent: *\n',
  '.env': 'SECRET=1',
  '.well-known/security.txt': 'Contact: mailto:a@example.jp',
  'assets/app-1a2b.js': SCRIPT,
  'assets/app-1a2b.js.br': brotliCompressSync(SCRIPT),
  'assets/app-1a2b.js.gz': gzipSync(SCRIPT),
  'open-data/index.json': '[]',
  'open-data/132063/observations.csv': '\ufeffa,b\n',
  'snapshots/132063/index.json': '[]',
  'snapshots/132063/2026-11-21-abcd/core.json': '{}',
}

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

interface Ask {
  readonly method?: string
  readonly headers?: Record<string, string>
}

/** Sends the path as it is, unlike fetch, which would tidy up `..` before anybody sees it. */
function ask(
  site: Site,
  path: string,
  { method = 'GET', headers = {} }: Ask = {},
): Promise<Answer> {
  return new Promise((done, fail) => {
    const sent = request(
      { host: '127.0.0.1', port: site.port, path, method, headers },
      (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () =>
          done({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(chunks),
          }),
        )
      },
    )
    sent.on('error', fail)
    sent.end()
  })
}

/** First line of the answer to a request that no client library would send. */
function askRaw(site: Site, text: string): Promise<string> {
  return new Promise((done, fail) => {
    const socket = connect(site.port, '127.0.0.1', () => socket.end(text))
    let answer = ''
    socket.on('data', (chunk) => (answer += chunk.toString()))
    socket.on('error', fail)
    socket.on('close', () => done(answer.split('\r\n')[0] ?? ''))
  })
}

let folder = ''
let root = ''
let site: Site
let subSite: Site

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'))
  root = join(folder, 'dist')
  for (const [name, body] of Object.entries(FILES)) {
    await mkdir(dirname(join(root, name)), { recursive: true })
    await writeFile(join(root, name), body)
  }
  await writeFile(join(folder, 'secret.txt'), 'not for you')
  await symlink(join(folder, 'secret.txt'), join(root, 'link.txt'))
  site = await startSite({ root })
  subSite = await startSite({ root, base: 'sub' })
})

afterAll(async () => {
  await Promise.all([site.close(), subSite.close()])
  await rm(folder, { recursive: true })
})

describe('addresses', () => {
  it.each([
    ['/', 'ホーム'],
    ['/?utm_source=x', 'ホーム'],
    ['/method', '方法'],
    ['/method/', '方法'],
    ['/method/?year=2026', '方法'],
    ['/%E5%BA%9C%E4%B8%AD', '府中'],
    ['/%E5%BA%9C%E4%B8%AD/', '府中'],
  ])('answers %s', async (path, text) => {
    const { status, body, headers } = await ask(site, path)
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(body.toString()).toContain(text)
  })

  it.each([
    '/nothing',
    '/nothing/',
    '/robots.txt/',
    '/robots.txt/more',
    '//evil.example/',
    '/method//',
    '/.env',
    '/link.txt',
    '/%252e%252e/secret.txt',
    `/${'a'.repeat(4000)}`,
  ])('answers %s with the 404 page and status 404', async (path) => {
    const { status, body, headers } = await ask(site, path)
    expect(status).toBe(404)
    expect(body.toString()).toContain('ありません')
    expect(headers['cache-control']).toBe('no-cache')
    expect(headers['location']).toBeUndefined()
  })

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/./index.html',
    '/index.html%00.png',
    '/%',
    '/%zz',
    '/%c3%28',
    '/a%0d%0ab',
    'http://127.0.0.1/index.html',
  ])('refuses %s with 400', async (path) => {
    const { status, body } = await ask(site, path)
    expect(status).toBe(400)
    expect(body.toString()).not.toContain('not for you')
  })

  it('survives what is not even http', async () => {
    expect(await askRaw(site, 'GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n')).toMatch(/ 400 /)
    expect(await askRaw(site, 'nonsense\r\n\r\n')).toMatch(/ 400 /)
    expect((await ask(site, '/')).status).toBe(200)
  })

  it('serves /.well-known although it is hidden', async () => {
    expect((await ask(site, '/.well-known/security.txt')).status).toBe(200)
  })

  it('answers HEAD without a body and refuses to be written to', async () => {
    const head = await ask(site, '/method', { method: 'HEAD' })
    expect([head.status, head.body.length]).toEqual([200, 0])
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength('<h1>方法</h1>')))
    const post = await ask(site, '/', { method: 'POST' })
    expect([post.status, post.headers['allow']]).toEqual([405, 'GET, HEAD'])
  })

  it('says so in a sentence where the site has no 404 page', async () => {
    const bare = await startSite({ root: join(root, 'assets') })
    const { status, headers } = await ask(bare, '/nothing')
    await bare.close()
    expect([status, headers['content-type']]).toEqual([404, 'text/plain; charset=utf-8'])
  })
})

describe('a site below a path', () => {
  it.each(['/sub', '/sub/', '/sub/method', '/sub/method/', '/sub/assets/app-1a2b.js'])(
    'answers %s',
    async (path) => {
      expect((await ask(subSite, path)).status).toBe(200)
    },
  )

  it.each(['/', '/method', '/subway', '/sub//method'])('does not answer %s', async (path) => {
    expect((await ask(subSite, path)).status).toBe(404)
  })

  it('judges headers by the path below the base', async () => {
    const asset = await ask(subSite, '/sub/assets/app-1a2b.js')
    expect(asset.headers['cache-control']).toContain('immutable')
    const embedded = await ask(subSite, '/sub/embed/card')
    expect(embedded.headers['content-security-policy']).toContain('frame-ancestors *')
  })

  it('names its address with the base', () => {
    expect(subSite.url).toBe(`http://127.0.0.1:${subSite.port}/sub/`)
  })
})

describe('compressed files', () => {
  const path = '/assets/app-1a2b.js'

  it.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
  ])('to a browser that accepts %s sends %s', async (accepted, encoding, unpack) => {
    const { headers, body } = await ask(site, path, { headers: { 'Accept-Encoding': accepted } })
    expect(headers['content-encoding']).toBe(encoding)
    expect(headers['vary']).toBe('Accept-Encoding')
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect(headers['content-length']).toBe(String(body.length))
    expect(unpack(body).toString()).toBe(SCRIPT)
  })

  it.each([[{}], [{ 'Accept-Encoding': 'identity' }], [{ 'Accept-Encoding': 'brx' }]])(
    'are not sent to a client that says %o',
    async (headers) => {
      const answer = await ask(site, path, { headers })
      expect(answer.headers['content-encoding']).toBeUndefined()
      expect(answer.headers['vary']).toBe('Accept-Encoding')
      expect(answer.body.toString()).toBe(SCRIPT)
    },
  )

  it('are not needed: a file without a sibling goes out as it is', async () => {
    const answer = await ask(site, '/robots.txt', { headers: { 'Accept-Encoding': 'br' } })
    expect([answer.status, answer.headers['content-encoding']]).toEqual([200, undefined])
  })
})

describe('asking again', () => {
  it.each(['/', '/assets/app-1a2b.js', '/open-data/index.json'])(
    'gets 304 for an unchanged %s, with the same headers',
    async (path) => {
      const first = await ask(site, path)
      const tag = String(first.headers['etag'])
      const again = await ask(site, path, { headers: { 'If-None-Match': `"old", W/${tag}` } })
      expect([again.status, again.body.length]).toEqual([304, 0])
      for (const name of ['etag', 'cache-control', 'content-security-policy', 'vary'])
        expect(again.headers[name]).toBe(first.headers[name])
      expect(again.headers['access-control-allow-origin']).toBe(
        first.headers['access-control-allow-origin'],
      )
    },
  )

  it('gets the whole file with another tag, and another tag for another encoding', async () => {
    const path = '/assets/app-1a2b.js'
    expect((await ask(site, path, { headers: { 'If-None-Match': '"old"' } })).status).toBe(200)
    const plain = await ask(site, path)
    const packed = await ask(site, path, { headers: { 'Accept-Encoding': 'br' } })
    expect(packed.headers['etag']).not.toBe(plain.headers['etag'])
  })

  it('sees a changed file at once', async () => {
    const before = await ask(site, '/robots.txt')
    await writeFile(join(root, 'robots.txt'), 'User-agent: x\n')
    const after = await ask(site, '/robots.txt', {
      headers: { 'If-None-Match': String(before.headers['etag']) },
    })
    expect(after.status).toBe(200)
  })
})

describe('headers', () => {
  it.each(['/', '/nothing', '/%zz', '/assets/app-1a2b.js'])('guard %s', async (path) => {
    const { headers } = await ask(site, path)
    expect(headers['content-security-policy']).toBe(POLICY)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
    expect(headers['cross-origin-opener-policy']).toBe('same-origin')
    expect(headers['permissions-policy']).toContain('camera=(), clipboard-read=()')
    expect(headers['permissions-policy']).toContain('screen-wake-lock=(self)')
    expect(headers['strict-transport-security']).toBeUndefined()
  })

  it('ask for https only where the visitor came by https', async () => {
    const { headers } = await ask(site, '/', { headers: { 'X-Forwarded-Proto': 'https' } })
    expect(headers['strict-transport-security']).toBe('max-age=63072000')
  })

  it('let others frame the embed pages and nothing else', async () => {
    const { status, headers } = await ask(site, '/embed/card')
    expect(status).toBe(200)
    expect(headers['content-security-policy']).toBe(
      POLICY.replace("frame-ancestors 'none'", 'frame-ancestors *'),
    )
    expect(headers['cross-origin-opener-policy']).toBeUndefined()
    for (const path of ['/embedded', '/method/embed/'])
      expect(securityHeaders(path)['Content-Security-Policy']).toBe(POLICY)
    expect(securityHeaders('/embed')['Content-Security-Policy']).toContain('frame-ancestors *')
  })

  it('let others read open data and snapshots and nothing else', async () => {
    const origin = async (path: string) =>
      (await ask(site, path)).headers['access-control-allow-origin']
    expect(await origin('/open-data/132063/observations.csv')).toBe('*')
    expect(await origin('/snapshots/132063/index.json')).toBe('*')
    expect(await origin('/open-data/nothing.csv')).toBe('*')
    expect(await origin('/')).toBeUndefined()
  })

  it.each([
    ['/index.html', 'no-cache'],
    ['/sw.js', 'no-cache'],
    ['/manifest.webmanifest', 'no-cache'],
    ['/open-data/index.json', 'no-cache'],
    ['/snapshots/132063/index.json', 'no-cache'],
    ['/snapshots/132063/2026-11-21-abcd/core.json', 'public, max-age=31536000, immutable'],
    ['/snapshots/132063/2026-11-21-abcd/areas/a.json', 'public, max-age=31536000, immutable'],
    ['/assets/app-1a2b.js', 'public, max-age=31536000, immutable'],
    ['/method/assets/app.js', 'no-cache'],
    ['/open-data/132063/observations.csv', 'no-cache'],
  ])('let %s be kept: %s', (file, value) => {
    expect(cacheControl(file)).toBe(value)
  })

  it.each([
    ['a.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['a.json', 'application/json; charset=utf-8'],
    ['a.csv', 'text/csv; charset=utf-8'],
    ['a.svg', 'image/svg+xml; charset=utf-8'],
    ['a.woff2', 'font/woff2'],
    ['feed.atom', 'application/atom+xml; charset=utf-8'],
    ['A.PNG', 'image/png'],
    ['LICENSE', 'application/octet-stream'],
    ['a.constructor', 'application/octet-stream'],
  ])('call %s %s', (file, type) => {
    expect(contentType(file)).toBe(type)
  })
})

describe('a port that is taken', () => {
  it('gives the next free one', async () => {
    const other = await startSite({ root, port: site.port })
    const { status } = await ask(other, '/')
    await other.close()
    expect(other.port).toBeGreaterThan(site.port)
    expect(other.port).toBeLessThan(site.port + 20)
    expect(status).toBe(200)
  })

  it('is free again after close, which may be called twice', async () => {
    const first = await startSite({ root })
    await first.close()
    await first.close()
    const second = await startSite({ root, port: first.port })
    await second.close()
    expect(second.port).toBe(first.port)
  })
})
