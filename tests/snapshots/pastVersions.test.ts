import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { CARRIED_SCHEMA_VERSION } from '@/snapshots/carriedFile'
import { openSnapshotDatabase } from '@/snapshots/database'
import { createPreferencesRepository } from '@/snapshots/preferencesRepository'
import { CORE_SCHEMA_VERSION } from '@/snapshots/schema/coreVersion'
import { PLANS_SCHEMA_VERSION } from '@/snapshots/schema/plansFile'
import { createSnapshotRepository } from '@/snapshots/snapshotRepository'
import { restoreDatabase } from '../fixtures/restoreDatabase'
import type { StoredDatabase } from '../fixtures/restoreDatabase'
import { offline, testSite } from './publishedSite'

/*
 * What an earlier app kept or wrote, byte for byte as it wrote it (`scripts/write-version-fixtures.ts`). A device
 * may come back with any of it, so all of it opens for good.
 */
const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'versions')
const PAST = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
const CODE = '102113'

const read = (name: string, file: string) => readFileSync(join(FOLDER, name, file), 'utf8')
const databaseOf = (name: string) => JSON.parse(read(name, 'database.json')) as StoredDatabase
const versionsOf = (pattern: RegExp, file: string) =>
  PAST.map((name) => Number(pattern.exec(read(name, file))?.[1]))
const upTo = (version: number) => Array.from({ length: version }, (_, index) => index + 1)

/** A device whose database lies there as an earlier app left it, and no network at all. */
async function deviceWith(stored?: StoredDatabase) {
  const indexedDB = new IDBFactory()
  if (stored) await restoreDatabase(indexedDB, stored)
  const openDatabase = () => openSnapshotDatabase({ factory: { indexedDB, IDBKeyRange } })
  const site = testSite()
  site.fault = offline
  return {
    indexedDB,
    snapshots: createSnapshotRepository({ fetch: site.fetch, base: '/', openDatabase }),
    preferences: createPreferencesRepository({ openDatabase }),
  }
}

async function expectAllThere({ snapshots, preferences }: Awaited<ReturnType<typeof deviceWith>>) {
  const current = await snapshots.current(CODE)
  expect(current).toMatchObject({
    kind: 'found',
    held: { publishedOn: '2026-11-21', snapshot: { municipality: { name: '安中市' } } },
    storage: { kind: 'kept' },
  })
  const records = current.kind === 'found' ? current.held.snapshot.records : []
  expect(records).toHaveLength(22)
  expect(records.every(({ judgement }) => judgement.verdict === 'not-rated')).toBe(true)
  expect(await snapshots.list()).toMatchObject([{ role: 'current', pinnedFor: ['reader'] }])
  expect((await preferences.read()).preferences).toMatchObject({
    municipality: 'annaka',
    list: [{ indicatorId: 'website-accesses' }, { indicatorId: 'citizen-voice-reply-days' }],
    notes: [{ indicatorId: 'website-accesses', text: '議会で聞く' }],
    theme: 'dark',
  })
}

describe.each(PAST)('what version %s left', (name) => {
  it('its database opens: figures, pins, list, notes and theme', async () => {
    await expectAllThere(await deviceWith(databaseOf(name)))
  })

  it('its carried snapshot is taken in, on a device without network', async () => {
    const { snapshots } = await deviceWith()
    const imported = await snapshots.importSnapshotFile(read(name, 'snapshot.json'))
    expect(imported).toMatchObject({ ok: true, value: { becameCurrent: true } })
    const current = await snapshots.current(CODE)
    expect(current.kind === 'found' && current.held.snapshot.records).toHaveLength(22)
  })

  it('its plans are there, or it is said that it has none', async () => {
    const { snapshots } = await deviceWith(databaseOf(name))
    const current = await snapshots.current(CODE)
    const plans = current.kind === 'found' ? await current.held.plans() : undefined
    const has = read(name, 'snapshot.json').includes('"plans.json"')
    expect(plans).toMatchObject(
      has ? { ok: true } : { ok: false, problem: { kind: 'not-published' } },
    )
  })

  it('its device file brings list, notes and theme', async () => {
    const { preferences } = await deviceWith()
    const imported = await preferences.importDeviceFile(read(name, 'device.json'), 'merge')
    expect(imported).toMatchObject({
      ok: true,
      value: { preferences: { theme: 'dark', notes: [{ text: '議会で聞く' }] } },
    })
  })
})

describe('an upgrade of the database', () => {
  const oldest = databaseOf('1-before-plans')

  it('happens once, and every row stays', async () => {
    const device = await deviceWith(oldest)
    await expectAllThere(device)
    const [{ version = 0 } = {}] = await device.indexedDB.databases()
    expect(version).toBeGreaterThan(oldest.version)
    await expectAllThere(device)
  })

  it('happens while another tab has it open and lets go', async () => {
    const indexedDB = new IDBFactory()
    await restoreDatabase(indexedDB, oldest)
    const opening = indexedDB.open(oldest.name)
    const old = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result)
    })
    old.onversionchange = () => old.close()
    const opened = await openSnapshotDatabase({ factory: { indexedDB, IDBKeyRange } })
    expect(await opened.read(({ pointers }) => pointers.keys())).toEqual([CODE])
    opened.close()
  })
})

it('every version that there ever was has its files here', async () => {
  const { indexedDB, snapshots } = await deviceWith()
  await snapshots.list()
  const [{ version = 0 } = {}] = await indexedDB.databases()
  const databases = PAST.map((name) => databaseOf(name).version / 10)
  const say = 'npx tsx scripts/write-version-fixtures.ts tests/fixtures/versions/<n>'
  expect(databases, say).toEqual(expect.arrayContaining(upTo(version / 10)))
  const carried = versionsOf(/"schema_version": (\d+)/, 'snapshot.json')
  expect(carried, say).toEqual(expect.arrayContaining(upTo(CARRIED_SCHEMA_VERSION)))
  const devices = versionsOf(/"schema_version": (\d+)/, 'device.json')
  expect(devices, say).toEqual(expect.arrayContaining(upTo(CARRIED_SCHEMA_VERSION)))
  const cores = versionsOf(/"core.json": "\{\\"schemaVersion\\":(\d+)/, 'snapshot.json')
  expect(cores, say).toEqual(expect.arrayContaining(upTo(CORE_SCHEMA_VERSION)))
  const plans = versionsOf(/"plans.json": "\{\\"schemaVersion\\":(\d+)/, 'snapshot.json')
  expect(plans, say).toEqual(expect.arrayContaining(upTo(PLANS_SCHEMA_VERSION)))
})
