import { afterEach, describe, expect, it, vi } from 'vitest'
import { CODE, offline, publication, publicationOf, testSite } from './publishedSite'
import { testDevice } from './testDevice'

const older = publication('2026-04-01', '一番目')
const newer = publication('2026-07-01', '二番目')

async function fileOf(published = newer): Promise<string> {
  const visit = testDevice().visit(testSite(published))
  await visit.refresh(CODE)
  const file = await visit.exportSnapshotFile(published.id)
  return file.ok ? file.value : ''
}

async function refusal(text: string) {
  const site = testSite()
  site.fault = offline
  const imported = await testDevice().visit(site).importSnapshotFile(text)
  return imported.ok ? undefined : imported.problem
}

afterEach(() => vi.unstubAllGlobals())

describe('a snapshot carried as a file', () => {
  it('is shown on another device without any network, and stays there', async () => {
    const device = testDevice()
    const site = testSite()
    site.fault = offline
    const imported = await device.visit(site).importSnapshotFile(await fileOf())
    expect(imported).toMatchObject({
      ok: true,
      value: {
        held: { id: newer.id, source: 'file', origin: 'file' },
        becameCurrent: true,
        storage: { kind: 'kept' },
      },
    })
    const current = await device.visit(site).current(CODE)
    expect(current).toMatchObject({ held: { id: newer.id, source: 'stored', origin: 'file' } })
    expect(current, 'a file is no check for news').not.toHaveProperty('checkedOn')
  })

  it('is the server’s as soon as the server lists it', async () => {
    const device = testDevice()
    const visit = device.visit(testSite(newer))
    await visit.importSnapshotFile(await fileOf())
    expect(await visit.refresh(CODE)).toMatchObject({
      kind: 'up-to-date',
      held: { origin: 'network' },
    })
    expect(await visit.current(CODE)).toMatchObject({ held: { origin: 'network' } })
  })

  it('is kept beside a newer current one, pinned', async () => {
    const visit = testDevice().visit(testSite(newer))
    await visit.refresh(CODE)
    expect(await visit.importSnapshotFile(await fileOf(older))).toMatchObject({
      ok: true,
      value: { becameCurrent: false },
    })
    expect(await visit.list()).toMatchObject([
      { id: newer.id, role: 'current' },
      { id: older.id, role: 'other', pinnedFor: ['reader'], origin: 'file' },
    ])
  })

  it('with a forged date does not shut out the server', async () => {
    const visit = testDevice().visit(testSite(newer))
    await visit.importSnapshotFile(await fileOf(publication('2099-01-01', '偽物')))
    expect(await visit.refresh(CODE)).toMatchObject({ kind: 'updated', held: { id: newer.id } })
  })

  it('is not written where there is none', async () => {
    const visit = testDevice().visit(testSite(newer))
    expect(await visit.exportSnapshotFile(newer.id)).toMatchObject({
      problem: { kind: 'not-found' },
    })
  })
})

describe('a file is refused', () => {
  it.each(['', 'a,b,c', '[]', 'null', '{"format":"other"}', '{"kind":"snapshot"}'])(
    'when it is a foreign one: %s',
    async (text) => {
      expect(await refusal(text)).toEqual({ kind: 'wrong-file' })
    },
  )

  it('when it ends early, wherever', async () => {
    const text = await fileOf()
    for (const share of [0.1, 0.5, 0.99]) {
      expect(await refusal(text.slice(0, text.length * share))).toEqual({ kind: 'truncated' })
    }
  })

  it('when it carries something else', async () => {
    expect(await refusal((await fileOf()).replace('"snapshot"', '"device"'))).toEqual({
      kind: 'wrong-kind',
    })
  })

  it('when a newer app wrote it', async () => {
    const newerFile = (await fileOf()).replace('"schema_version": 1', '"schema_version": 2')
    expect(await refusal(newerFile)).toEqual({ kind: 'newer-schema', version: 2 })
  })

  it('when a letter of the figures or of the manifest differs', async () => {
    const text = await fileOf()
    expect(await refusal(text.replace('二番目', '二番外'))).toMatchObject({ kind: 'hash-mismatch' })
    const other = text.replace(`\\"code\\":\\"${CODE}\\"`, '\\"code\\":\\"102042\\"')
    expect(other).not.toBe(text)
    expect(await refusal(other)).toEqual({ kind: 'hash-mismatch' })
  })

  it('when its parts are not what they should be', async () => {
    expect(await refusal((await fileOf()).replace('"files"', '"other"'))).toEqual({
      kind: 'wrong-shape',
      where: 'files',
    })
  })

  it('when its figures are of a newer schema, or no figures, whatever the hashes say', async () => {
    const fileWith = (core: string) => {
      const { id, manifestHash, texts } = publicationOf('2026-07-01', core)
      return JSON.stringify({
        format: 'machi-no-monosashi',
        kind: 'snapshot',
        schema_version: 1,
        id,
        code: CODE,
        sha256: manifestHash,
        files: Object.fromEntries(texts),
      })
    }
    expect(await refusal(fileWith('{"schemaVersion":2}'))).toMatchObject({
      kind: 'newer-schema',
      version: 2,
    })
    expect(await refusal(fileWith('<html>'))).toMatchObject({ kind: 'wrong-shape' })
    expect(await refusal(fileWith('{"schemaVersion":1}'))).toMatchObject({ kind: 'wrong-shape' })
  })

  it('when it is larger than any snapshot', async () => {
    expect(await refusal('x'.repeat(20_000_001))).toEqual({ kind: 'too-large', bytes: 20_000_001 })
  })

  it('when this browser cannot verify it', async () => {
    const text = await fileOf()
    vi.stubGlobal('crypto', {})
    vi.doMock('@noble/hashes/sha2.js', () => {
      throw new Error('not to be had')
    })
    expect(await refusal(text)).toEqual({ kind: 'cannot-verify' })
    vi.doUnmock('@noble/hashes/sha2.js')
  })
})
