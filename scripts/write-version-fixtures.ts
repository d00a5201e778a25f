/**
 * Writes what today's app keeps and carries, as files to commit before a version is raised:
 * `npx tsx scripts/write-version-fixtures.ts <folder>`. `tests/snapshots/pastVersions.test.ts` opens them for good.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { DATABASE_NAME, openSnapshotDatabase } from '@/snapshots/database'
import { createPreferencesRepository } from '@/snapshots/preferencesRepository'
import { createSnapshotRepository } from '@/snapshots/snapshotRepository'
import { listDataFolders, readDataFolder } from './readDataFolder'
import { makeSnapshot } from './snapshotFiles'
import { snapshotIndex } from './snapshotIndex'

/** The town with the least figures: files to commit should be small. */
const CODE = '102113'
const DAY = '2026-11-21'
const NOW = new Date('2026-11-21T09:00:00Z')

const published = listDataFolders('data')
  .map((path) => makeSnapshot(readDataFolder(path).tables, DAY))
  .find(({ snapshot }) => snapshot.municipality.code === CODE)
if (!published) throw new Error(`no data of ${CODE}`)
const { id } = published.snapshot
const index = snapshotIndex(CODE, [{ edition: published.snapshot, files: published.files }])
const texts = new Map([
  [`snapshots/${CODE}/index.json`, JSON.stringify(index)],
  ...[...published.files].map(([name, text]) => [`snapshots/${CODE}/${id}/${name}`, text] as const),
])

const indexedDB = new IDBFactory()
const openDatabase = () => openSnapshotDatabase({ factory: { indexedDB, IDBKeyRange } })
const snapshots = createSnapshotRepository({
  fetch: async (path) =>
    new Response(texts.get(String(path).slice(1)) ?? '', {
      status: texts.has(String(path).slice(1)) ? 200 : 404,
      headers: { 'content-type': 'application/json' },
    }),
  base: '/',
  openDatabase,
  now: () => NOW,
})
const preferences = createPreferencesRepository({ openDatabase, now: () => NOW })

await snapshots.refresh(CODE)
await snapshots.pin(id, 'reader')
await preferences.update({
  municipality: published.snapshot.municipality.slug,
  list: published.snapshot.records
    .slice(0, 2)
    .map(({ indicator }) => ({ code: CODE, indicatorId: indicator.id })),
  notes: [
    {
      code: CODE,
      indicatorId: published.snapshot.records[0]?.indicator.id ?? '',
      text: '議会で聞く',
    },
  ],
  theme: 'dark',
  seenSnapshots: { [CODE]: id },
})

const folder = process.argv[2] ?? 'tests/fixtures/versions/next'
mkdirSync(folder, { recursive: true })
const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
const carried = await snapshots.exportSnapshotFile(id)
const device = await preferences.exportDeviceFile({ notes: true })
if (!carried.ok || !device.ok) throw new Error('nothing to write')
write('snapshot.json', carried.value)
write('device.json', device.value)
write('database.json', `${JSON.stringify(await dump(), null, 1)}\n`)

/** The database as the browser has it: version, stores with their keys and indexes, rows. */
async function dump() {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(DATABASE_NAME)
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
  const names = [...database.objectStoreNames]
  const transaction = database.transaction(names)
  const stores = await Promise.all(
    names.map(async (name) => {
      const store = transaction.objectStore(name)
      const rows = await new Promise<unknown[]>((resolve, reject) => {
        const reading = store.getAll()
        reading.onsuccess = () => resolve(reading.result as unknown[])
        reading.onerror = () => reject(reading.error)
      })
      return { name, keyPath: store.keyPath, indexes: [...store.indexNames], rows }
    }),
  )
  return { name: DATABASE_NAME, version: database.version, stores }
}
