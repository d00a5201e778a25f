import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { DATABASE_NAME, openSnapshotDatabase } from '@/snapshots/database'
import { createMemoryDatabase } from '@/snapshots/memoryDatabase'
import type { SnapshotDatabase } from '@/snapshots/snapshotDatabase'
import { createSnapshotRepository } from '@/snapshots/snapshotRepository'
import { createStorageAccess } from '@/snapshots/storageAccess'
import { BASE, CODE, publication, testSite } from './publishedSite'
import { testDevice } from './testDevice'

const published = publication('2026-11-21')

function visitWith(openDatabase: () => Promise<SnapshotDatabase>) {
  const { fetch } = testSite(published)
  return createSnapshotRepository({ fetch, base: BASE, openDatabase, storageLimit: 40 })
}

function openWith(open: () => IDBOpenDBRequest) {
  const indexedDB = Object.assign(new IDBFactory(), { open })
  return () => openSnapshotDatabase({ factory: { indexedDB, IDBKeyRange }, blockedLimit: 20 })
}

async function expectMemoryOnly(openDatabase: () => Promise<SnapshotDatabase>, reason: string) {
  const visit = visitWith(openDatabase)
  const storage = { kind: 'memory-only', reason }
  expect(await visit.current(CODE)).toEqual({ kind: 'none', storage })
  expect(await visit.refresh(CODE)).toMatchObject({ kind: 'not-kept', reason })
  expect(await visit.current(CODE)).toMatchObject({
    kind: 'found',
    held: { id: published.id, source: 'memory' },
  })
  expect(await visit.list()).toMatchObject([{ id: published.id, kept: false }])
  expect(await visit.exportSnapshotFile(published.id)).toMatchObject({ ok: true })
  expect(await visit.pin(published.id, 'reader')).toMatchObject({
    problem: { kind: 'not-kept', reason },
  })
  expect(await visit.usage()).toMatchObject({ snapshots: 0, storage })
}

describe('a device that keeps nothing still shows what the network gave', () => {
  it('when there is no IndexedDB', () =>
    expectMemoryOnly(() => openSnapshotDatabase(), 'unavailable'))

  it('when opening throws, as in private windows', () =>
    expectMemoryOnly(
      openWith(() => {
        throw new DOMException('', 'SecurityError')
      }),
      'unavailable',
    ))

  it('when opening never ends', () =>
    expectMemoryOnly(() => new Promise(() => undefined), 'timeout'))

  it('when IndexedDB itself never answers', () =>
    expectMemoryOnly(
      openWith(() => new EventTarget() as IDBOpenDBRequest),
      'timeout',
    ))

  it('when the code of the database cannot be loaded', () =>
    expectMemoryOnly(
      () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')),
      'unavailable',
    ))

  it('when the transactions hang', () =>
    expectMemoryOnly(
      async () => ({
        read: () => new Promise(() => undefined),
        write: () => new Promise(() => undefined),
        close: () => undefined,
      }),
      'timeout',
    ))
})

describe('a connection', () => {
  it('that another tab blocks is given up after its limit', async () => {
    const factory = new IDBFactory()
    await new Promise((resolve) => {
      const old = factory.open(DATABASE_NAME, 1)
      old.onsuccess = resolve
    })
    const open = () =>
      openSnapshotDatabase({ factory: { indexedDB: factory, IDBKeyRange }, blockedLimit: 10 })
    const access = createStorageAccess(open, 400)
    expect(await access.run(async () => 1)).toEqual({ ok: false, problem: 'blocked' })
  })

  it('steps aside when another tab upgrades or deletes, and is opened anew', async () => {
    const device = testDevice()
    const access = createStorageAccess(device.open, 400)
    const count = () =>
      access.run((database) => database.read(async ({ files }) => (await files.keys()).length))
    expect(await count()).toEqual({ ok: true, value: 0 })
    await new Promise((resolve, reject) => {
      const deletion = device.factory.deleteDatabase(DATABASE_NAME)
      deletion.onsuccess = resolve
      deletion.onblocked = reject
    })
    expect(await count()).toEqual({ ok: true, value: 0 })
  })

  it('that was lost is opened anew once for each piece of work', async () => {
    const device = testDevice()
    const opened: SnapshotDatabase[] = []
    const access = createStorageAccess(async () => {
      const database = await device.open()
      opened.push(database)
      return database
    }, 400)
    const read = () => access.run((database) => database.read(async () => 'read'))
    await read()
    opened[0]?.close()
    expect(await read()).toEqual({ ok: true, value: 'read' })
    expect(opened).toHaveLength(2)

    let tried = 0
    const lost = await access.run(async () => {
      tried += 1
      throw new DOMException('Connection to Indexed Database server lost', 'UnknownError')
    })
    expect(lost).toEqual({ ok: false, problem: 'failed' })
    expect(tried).toBe(2)
    expect(await read()).toEqual({ ok: true, value: 'read' })
  })

  it('that comes late is used from then on', async () => {
    let arrive: (database: SnapshotDatabase) => void = () => undefined
    const access = createStorageAccess(() => new Promise((resolve) => (arrive = resolve)), 20)
    const read = () => access.run(async () => 'read')
    expect(await read()).toEqual({ ok: false, problem: 'timeout' })
    arrive(createMemoryDatabase())
    expect(await read()).toEqual({ ok: true, value: 'read' })
    expect(access.state()).toEqual({ kind: 'kept' })
  })

  it('of a newer version of this app can still be read', async () => {
    const device = testDevice()
    await device.visit(testSite(published)).refresh(CODE)
    await new Promise<void>((resolve) => {
      const newer = device.factory.open(DATABASE_NAME, 990)
      newer.onsuccess = () => {
        newer.result.close()
        resolve()
      }
    })
    expect(await device.visit(testSite(published)).current(CODE)).toMatchObject({ kind: 'found' })
  })
})

describe('the database in memory', () => {
  it('undoes a write that fails, and no other', async () => {
    const memory = createMemoryDatabase()
    const put = (key: string) =>
      memory.write(({ preferences }) => preferences.put({ key, value: 1 }))
    const failing = memory.write(async ({ preferences }) => {
      await preferences.put({ key: 'lost', value: 1 })
      throw new Error('stop')
    })
    await Promise.all([failing.catch(() => undefined), put('kept')])
    expect(await memory.read(({ preferences }) => preferences.keys())).toEqual(['kept'])
  })
})
