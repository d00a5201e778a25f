import { describe, expect, it } from 'vitest'
import { createPublishedTablesRepository } from '@/snapshots/publishedTables'
import { CODE, indexText, json, publication } from './publishedSite'
import { testDevice } from './testDevice'

const OLD = publication('2026-08-21')
const NEW = publication('2026-11-21', '新しい名前')
const DESCRIPTOR = JSON.stringify({
  resources: [
    { name: 'documents', path: 'documents.csv', schema: {} },
    { name: 'judgements', path: 'judgements.csv' },
  ],
})

/** A site whose answers can be changed; a missing one is 404, `undefined` is no network. */
function site(files: Record<string, string> | undefined) {
  const asked: string[] = []
  const state = { files, asked, onAsk: (_: string): void => undefined }
  const fetch = async (input: RequestInfo | URL): Promise<Response> => {
    const path = String(input).slice('/base/'.length)
    asked.push(path)
    state.onAsk(path)
    if (!state.files) throw new TypeError('Failed to fetch')
    const text = state.files[path]
    if (text === undefined) return new Response('', { status: 404 })
    return path.endsWith('.json')
      ? json(text)
      : new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8' } })
  }
  return { state, fetch }
}

const filesOf = (release: typeof OLD) => ({
  [`snapshots/${CODE}/index.json`]: indexText([release]),
  [`open-data/${CODE}/datapackage.json`]: DESCRIPTOR,
  [`open-data/${CODE}/documents.csv`]: `document_id\n${release.publishedOn}\n`,
  [`open-data/${CODE}/judgements.csv`]: 'indicator_id\n',
})

function visit(device: ReturnType<typeof testDevice>, fetch: typeof globalThis.fetch) {
  return createPublishedTablesRepository({
    fetch,
    base: '/base/',
    openDatabase: device.open,
  }).tablesOf(CODE)
}

describe('the published tables', () => {
  it('are fetched, and later had without network', async () => {
    const device = testDevice()
    const { fetch, state } = site(filesOf(OLD))
    expect(await visit(device, fetch)).toMatchObject({
      ok: true,
      value: { publishedOn: '2026-08-21', origin: 'network' },
    })
    state.files = undefined
    expect(await visit(device, fetch)).toMatchObject({
      ok: true,
      value: {
        publishedOn: '2026-08-21',
        origin: 'device',
        texts: { documents: 'document_id\n2026-08-21\n' },
      },
    })
  })

  it('are of one publication, though a newer one comes out meanwhile', async () => {
    const { fetch, state } = site(filesOf(OLD))
    state.onAsk = (path) => {
      if (path.endsWith('judgements.csv')) state.files = filesOf(NEW)
    }
    const tables = await visit(testDevice(), fetch)
    expect(tables).toMatchObject({
      ok: true,
      value: { snapshotId: NEW.id, texts: { documents: 'document_id\n2026-11-21\n' } },
    })
  })

  it('are none where one of them is missing, and what is kept stays', async () => {
    const device = testDevice()
    const { fetch, state } = site(filesOf(OLD))
    await visit(device, fetch)
    const { [`open-data/${CODE}/documents.csv`]: _, ...rest } = filesOf(NEW)
    state.files = rest
    expect(await visit(device, fetch)).toMatchObject({
      ok: true,
      value: { origin: 'device', publishedOn: '2026-08-21' },
    })
    expect((await visit(testDevice(), fetch)).ok).toBe(false)
  })

  it('are had without a device that keeps anything', async () => {
    const { fetch } = site(filesOf(OLD))
    const repository = createPublishedTablesRepository({
      fetch,
      base: '/base/',
      openDatabase: () => Promise.reject(new Error('no IndexedDB')),
    })
    expect(await repository.tablesOf(CODE)).toMatchObject({
      ok: true,
      value: { origin: 'network' },
    })
  })
})
