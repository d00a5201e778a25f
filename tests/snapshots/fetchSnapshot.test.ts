import { afterEach, describe, expect, it, vi } from 'vitest'
import { sha256OfText } from '@/snapshots/digest'
import { fetchMunicipalities, fetchSnapshot, fetchSnapshotIndex } from '@/snapshots/fetchSnapshot'
import type { SnapshotIndexEntry } from '@/snapshots/schema/manifestFile'
import {
  BASE,
  CODE,
  indexText,
  json,
  offline,
  publication,
  publicationWith,
  testSite,
} from './publishedSite'
import type { Fault, TestSite } from './publishedSite'

const edge = ({ fetch }: TestSite) => ({ fetch, base: BASE, limit: 60 })
const published = publication('2026-11-21')
const core = `snapshots/${CODE}/${published.id}/core.json`
const manifest = `snapshots/${CODE}/${published.id}/manifest.json`

function entryOf({ id, publishedOn, manifestHash } = published): SnapshotIndexEntry {
  return {
    id,
    published_on: publishedOn,
    sha256: manifestHash,
    bytes: 100,
    path: `snapshots/${CODE}/${id}/manifest.json`,
    schema_version: 1,
    summary: '',
  }
}

async function indexProblem(fault: Fault) {
  const site = testSite(published)
  site.fault = fault
  const index = await fetchSnapshotIndex(edge(site), CODE)
  return index.ok ? undefined : index.problem
}

async function snapshotProblem(fault: Fault, entry = entryOf()) {
  const site = testSite(published)
  site.fault = fault
  const snapshot = await fetchSnapshot(edge(site), CODE, entry)
  return snapshot.ok ? undefined : { ...snapshot.problem, asked: site.asked }
}

const html = () =>
  new Response('<title>Wi-Fi</title>', { headers: { 'content-type': 'text/html' } })
const at =
  (path: string, answer: () => Response | Promise<Response>): Fault =>
  (asked) =>
    asked === path ? answer() : undefined
const brokenBody = () =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"schema_'))
        controller.error(new TypeError('network error'))
      },
    }),
    { headers: { 'content-type': 'application/json' } },
  )

afterEach(() => vi.unstubAllGlobals())

describe('a site in order', () => {
  it('gives the index, asking the server each time', async () => {
    const site = testSite(published)
    const index = await fetchSnapshotIndex(edge(site), CODE)
    expect(index.ok && index.value.snapshots[0]?.id).toBe(published.id)
    expect(site.asked).toEqual([`snapshots/${CODE}/index.json no-cache`])
  })

  it('gives the snapshot and the texts as published', async () => {
    const snapshot = await fetchSnapshot(edge(testSite(published)), CODE, entryOf())
    expect(snapshot.ok && snapshot.value.snapshot.municipality.name).toBe('伊勢崎市')
    const files = snapshot.ok ? snapshot.value.bundle.files : []
    expect(files.map(({ path, text }) => [path, text])).toEqual([...published.texts])
  })
})

describe('a server or a net that misbehaves', () => {
  it('is offline', async () => {
    expect(await indexProblem(offline)).toMatchObject({ kind: 'offline' })
  })

  it('never answers, and does not honour the signal', async () => {
    expect(await indexProblem(() => new Promise(() => undefined))).toMatchObject({
      kind: 'timeout',
    })
  })

  it('sends the head and then nothing', async () => {
    const endless = () =>
      new Response(new ReadableStream(), { headers: { 'content-type': 'application/json' } })
    expect(await indexProblem(endless)).toMatchObject({ kind: 'timeout' })
  })

  it('sends a large file slowly: what is known to be large may take longer', async () => {
    const large = publicationWith('2026-11-21', '伊勢崎市', {
      'plans.json': ' '.repeat(200_000),
    })
    const site = testSite(large)
    const slowly = (name: string): Fault =>
      at(`snapshots/${CODE}/${large.id}/${name}`, async () => {
        await new Promise((resolve) => setTimeout(resolve, 300))
        return json(large.texts.get(name) ?? '')
      })
    const problemWhereSlow = async (name: string) => {
      site.fault = slowly(name)
      const fetched = await fetchSnapshot(edge(site), CODE, entryOf(large))
      return fetched.ok ? undefined : fetched.problem.kind
    }
    expect(await problemWhereSlow('core.json')).toBe('timeout')
    expect(await problemWhereSlow('plans.json')).not.toBe('timeout')
  })

  it.each([404, 500, 204])('answers with status %d', async (status) => {
    expect(await indexProblem(() => new Response(null, { status }))).toMatchObject({
      kind: 'http-status',
      status,
    })
  })

  it('answers 200 with a page where JSON is due, as captive portals do', async () => {
    expect(await indexProblem(html)).toMatchObject({ kind: 'not-json' })
  })

  it('answers with a page that says it is JSON', async () => {
    expect(await indexProblem(() => json('<html>'))).toMatchObject({ kind: 'not-json' })
  })

  it('sends the reader to a login page, which is not followed', async () => {
    const modes: (RequestRedirect | undefined)[] = []
    const problem = await indexProblem((_, { redirect }) => {
      modes.push(redirect)
      return new Response(null, { status: 302, headers: { location: 'https://login.example/' } })
    })
    expect(problem).toMatchObject({ kind: 'redirected' })
    expect(modes).toEqual(['manual'])
  })

  it('drops the connection in the middle of a file', async () => {
    expect(await indexProblem(brokenBody)).toMatchObject({ kind: 'truncated' })
  })

  it('writes by a newer schema than this app knows', async () => {
    const newer = JSON.stringify({ schema_version: 2, anything: true })
    expect(await indexProblem(() => json(newer))).toMatchObject({
      kind: 'newer-schema',
      version: 2,
    })
  })

  it('leaves out what must be there', async () => {
    const wrong = JSON.stringify({ schema_version: 1, code: CODE, snapshots: [] })
    expect(await indexProblem(() => json(wrong))).toMatchObject({
      kind: 'wrong-shape',
      where: 'snapshots',
    })
  })

  it('answers with another municipality', async () => {
    const other = indexText([published]).replaceAll(CODE, '102113')
    expect(await indexProblem(() => json(other))).toMatchObject({ kind: 'wrong-shape' })
  })

  it('is not asked for a code that is none', async () => {
    const site = testSite()
    expect(await fetchSnapshotIndex(edge(site), '../x')).toMatchObject({ ok: false })
    expect(site.asked).toEqual([])
  })
})

describe('a snapshot whose bytes are not the published ones', () => {
  const text = published.texts.get('core.json') ?? ''

  it('is refused when one letter differs, after one more request past the caches', async () => {
    const tampered = at(core, () => json(text.replace('伊勢崎市', '伊勢埼市')))
    expect(await snapshotProblem(tampered)).toMatchObject({
      kind: 'hash-mismatch',
      asked: [`${manifest} default`, `${core} default`, `${core} reload`],
    })
  })

  it('is taken when only a cache on the way was wrong', async () => {
    const site = testSite(published)
    site.fault = (path, { cache }) => (path === core && cache !== 'reload' ? json('{}') : undefined)
    expect(await fetchSnapshot(edge(site), CODE, entryOf())).toMatchObject({ ok: true })
  })

  it('is refused when it ends early and cleanly', async () => {
    const half = at(core, () => json(text.slice(0, 40)))
    expect(await snapshotProblem(half)).toMatchObject({ kind: 'truncated' })
  })

  it('is refused when the manifest differs from the index', async () => {
    const tampered = at(manifest, () => json(`${published.texts.get('manifest.json')} `))
    expect(await snapshotProblem(tampered)).toMatchObject({ kind: 'hash-mismatch' })
  })

  it('is refused when a portal answers for one file', async () => {
    expect(await snapshotProblem(at(core, html))).toMatchObject({ kind: 'not-json' })
  })

  it('is refused unasked when it is newer than this app, or its entry contradicts itself', async () => {
    const nothing = () => undefined
    expect(await snapshotProblem(nothing, { ...entryOf(), schema_version: 2 })).toMatchObject({
      kind: 'newer-schema',
      asked: [],
    })
    expect(await snapshotProblem(nothing, { ...entryOf(), path: 'other.json' })).toMatchObject({
      kind: 'wrong-shape',
      where: 'path',
    })
    const id = '2026-11-21-00000000'
    const path = `snapshots/${CODE}/${id}/manifest.json`
    expect(await snapshotProblem(nothing, { ...entryOf(), id, path })).toMatchObject({
      kind: 'wrong-shape',
      where: 'id',
    })
  })

  it('is found by the library where the page has no Web Crypto', async () => {
    vi.stubGlobal('crypto', {})
    expect(await snapshotProblem(() => undefined)).toBeUndefined()
    await expect(sha256OfText('abc').then((hash) => hash?.slice(0, 8))).resolves.toBe('ba7816bf')
  })

  it('cannot be verified where there is neither Web Crypto nor the library', async () => {
    vi.stubGlobal('crypto', {})
    vi.doMock('@noble/hashes/sha2.js', () => {
      throw new Error('not to be had')
    })
    expect(await snapshotProblem(() => undefined)).toMatchObject({ kind: 'cannot-verify' })
    vi.doUnmock('@noble/hashes/sha2.js')
  })
})

describe('the list of municipalities', () => {
  it('is read by its schema', async () => {
    const site = testSite()
    site.fault = () => json('{"schema_version":1,"municipalities":[]}')
    expect(await fetchMunicipalities(edge(site))).toMatchObject({ ok: true })
    site.fault = () => json('{"schema_version":1}')
    expect(await fetchMunicipalities(edge(site))).toMatchObject({
      ok: false,
      problem: { kind: 'wrong-shape', where: 'municipalities' },
    })
  })
})
