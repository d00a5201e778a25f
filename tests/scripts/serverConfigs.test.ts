import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { probe } from '../../scripts/siteProbe'
import { siteFaultSentence } from '../../scripts/siteFault'
import { checkSite } from '../../scripts/siteCheck'
import { startSite } from '../../scripts/siteServer'
import { securityHeaders } from '../../scripts/siteHeaders'
import { readStyleHashes } from '../../scripts/styleHashes'
import { serverConfigs, STYLE_HASHES_UNKNOWN } from '../../scripts/write-server-configs'
import { writeSmallSite } from '../fixtures/smallSite'

const has = (command: string, flag: string) => spawnSync(command, [flag]).error === undefined
const HAS_NGINX =
  has('nginx', '-v') && existsSync('/usr/lib/nginx/modules/ngx_http_brotli_static_module.so')
const HAS_CADDY = has('caddy', 'version')

for (const [name, there] of [
  ['nginx (with brotli_static)', HAS_NGINX],
  ['Caddy', HAS_CADDY],
] as const) {
  if (!there) {
    console.warn(
      `\n!!!! ${name} がこのパソコンにないので、その設定は動かして確かめていません。 / ${name} is not on this machine: its configuration was NOT run.\n`,
    )
  }
}

let folder: Awaited<ReturnType<typeof writeSmallSite>>
const work = mkdtempSync(join(tmpdir(), 'server-configs-'))
const running: ChildProcess[] = []

beforeAll(async () => {
  folder = await writeSmallSite()
})

afterAll(async () => {
  for (const child of running) {
    const ended = new Promise((done) => child.once('close', done))
    if (child.exitCode === null && child.kill('SIGTERM')) await ended
  }
  folder.remove()
  rmSync(work, { recursive: true, force: true })
})

async function freePort(): Promise<number> {
  const site = await startSite({ root: folder.root })
  await site.close()
  return site.port
}

/** Starts a server and waits until it answers. */
async function start(command: string, args: readonly string[], address: string): Promise<void> {
  const said: Buffer[] = []
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
  running.push(child)
  while ((await probe(address)).status === 0) {
    if (child.exitCode !== null) throw new Error(`${command}: ${Buffer.concat(said).toString()}`)
    await new Promise((later) => setTimeout(later, 50))
  }
}

function nginxMain(site: string): string {
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const temporary = kept.map((name) => `${name}_temp_path ${work}/${name};`).join(' ')
  return `load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
daemon off; master_process off; pid ${work}/nginx.pid; error_log ${work}/error.log;
events {}
http { ${temporary} include ${site}; }
`
}

async function startNginx(base: string, root: string): Promise<string> {
  const port = await freePort()
  const configs = serverConfigs([
    ...['--listen', `127.0.0.1:${port}`, '--root', root, '--base', base],
    ...['--site', join(root, base)],
  ])
  const site = join(work, `site-${port}.conf`)
  const main = join(work, `nginx-${port}.conf`)
  writeFileSync(site, configs.get('nginx.conf') ?? '')
  writeFileSync(main, nginxMain(site))
  const address = `http://127.0.0.1:${port}${base}`
  await start('nginx', ['-p', work, '-c', main], address)
  return address
}

async function startCaddy(base: string, root: string): Promise<string> {
  const port = await freePort()
  const configs = serverConfigs([
    ...['--listen', String(port), '--root', root, '--base', base],
    ...['--site', join(root, base)],
  ])
  const file = join(work, `Caddyfile-${port}`)
  writeFileSync(file, configs.get('Caddyfile') ?? '')
  const address = `http://127.0.0.1:${port}${base}`
  await start('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], address)
  return address
}

describe('the configurations in docs/deployment', () => {
  it.each([...serverConfigs()])(
    '%s says what scripts/siteHeaders.ts says; npm run deploy:configs writes it anew',
    (name, text) => {
      expect(readFileSync(join('docs/deployment', name), 'utf8')).toBe(text)
    },
  )

  it('carry every security header, and a place for what a build adds', () => {
    const wanted = { secure: true, styleHashes: [STYLE_HASHES_UNKNOWN] }
    for (const [file, text] of serverConfigs()) {
      if (file.startsWith('cloudfront')) continue
      for (const [name, value] of Object.entries(securityHeaders('/', wanted))) {
        expect(text).toContain(name)
        expect(text).toContain(value)
      }
    }
  })
})

describe('the functions for CloudFront', () => {
  type Handler = (event: unknown) => {
    readonly uri: string
    readonly headers: Record<string, { readonly value: string }>
  }
  const load = (name: string, base = '/') => {
    const text = serverConfigs(['--base', base, '--site', folder.root]).get(name) ?? ''
    return new Function(`${text}\nreturn handler`)() as Handler
  }
  const answer = (uri: string, statusCode = 200, base = '/') => {
    const response = { statusCode, headers: {} }
    const { headers } = load('cloudfront-response.js', base)({ request: { uri }, response })
    return Object.fromEntries(Object.entries(headers).map(([name, { value }]) => [name, value]))
  }

  it.each([
    ['/', '/index.html'],
    ['/isesaki', '/isesaki/index.html'],
    ['/isesaki/kpi/', '/isesaki/kpi/index.html'],
    ['/assets/app-1a2b.js', '/assets/app-1a2b.js'],
  ])('turn %s into %s', (asked, file) => {
    expect(load('cloudfront-request.js')({ request: { uri: asked } }).uri).toBe(file)
  })

  it.each(['/', '/isesaki/index.html', '/embed/isesaki/a/index.html', '/open-data/index.json'])(
    'give %s the headers of our own server',
    (path) => {
      const own = securityHeaders(path, {
        secure: true,
        styleHashes: readStyleHashes(folder.root),
      })
      const lower = Object.entries(own).map(([name, value]) => [name.toLowerCase(), value])
      const { 'cache-control': caching, ...security } = answer(path)
      expect(security).toEqual(Object.fromEntries(lower))
      expect(caching).toBe('no-cache')
      expect(answer(`/town${path}`, 200, '/town/')).toEqual(answer(path))
    },
  )

  it('let hashed files be kept, but not the answer that one is missing', () => {
    expect(answer('/assets/app-1a2b.js')['cache-control']).toContain('immutable')
    expect(answer('/assets/app-1a2b.js', 404)['cache-control']).toBe('no-cache')
  })
})

describe.each([
  ['nginx', HAS_NGINX, startNginx],
  ['caddy', HAS_CADDY, startCaddy],
] as const)('%s with our configuration', (_name, there, startServer) => {
  it.skipIf(!there)('passes the check of a host', { timeout: 120_000 }, async () => {
    const { faults } = await checkSite(await startServer('/', folder.root))
    expect(faults.map(siteFaultSentence)).toEqual([])
  })

  it.skipIf(!there)('passes it below a path', { timeout: 120_000 }, async () => {
    const above = mkdtempSync(join(work, 'above-'))
    const { root, remove } = await writeSmallSite()
    renameSync(root, join(above, 'monosashi'))
    mkdirSync(root)
    const address = await startServer('/monosashi/', above)
    const { faults } = await checkSite(address)
    expect(faults.map(siteFaultSentence)).toEqual([])
    expect((await probe(address.slice(0, -1))).status).toBe(200)
    remove()
  })

  it.skipIf(!there)(
    'asks for https by header only where one came by it',
    { timeout: 60_000 },
    async () => {
      const address = await startServer('/', folder.root)
      const headers = { 'X-Forwarded-Proto': 'https' }
      expect((await probe(address, { headers })).headers['strict-transport-security']).toBe(
        'max-age=63072000',
      )
    },
  )
})
