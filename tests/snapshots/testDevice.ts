// Loaded when the database is opened; here before the first limit runs.
import 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { openSnapshotDatabase } from '@/snapshots/database'
import type { SnapshotDatabase } from '@/snapshots/snapshotDatabase'
import { createSnapshotRepository } from '@/snapshots/snapshotRepository'
import type { SnapshotRepository } from '@/snapshots/snapshotRepository'
import { BASE } from './publishedSite'
import type { TestSite } from './publishedSite'

/** One device with its own storage. Each `visit` is a new page with a new connection. */
export interface TestDevice {
  readonly factory: IDBFactory
  readonly open: () => Promise<SnapshotDatabase>
  /** @param limit milliseconds for one answer; long where nothing ever hangs, for a busy machine is slow */
  visit(site: TestSite, limit?: number): SnapshotRepository
  /** The database as it lies there, for looking and for tampering. */
  within<Value>(work: (database: SnapshotDatabase) => Promise<Value>): Promise<Value>
}

export const NOW = new Date('2026-11-21T09:00:00Z')

export function testDevice(): TestDevice {
  const factory = new IDBFactory()
  const open = () => openSnapshotDatabase({ factory: { indexedDB: factory, IDBKeyRange } })
  return {
    factory,
    open,
    visit: ({ fetch }, limit = 3_000) =>
      createSnapshotRepository({
        fetch,
        base: BASE,
        openDatabase: open,
        now: () => NOW,
        fetchLimit: limit,
        storageLimit: limit,
      }),
    async within(work) {
      const database = await open()
      try {
        return await work(database)
      } finally {
        database.close()
      }
    },
  }
}

/** As a browser does it: everything is written, then the commit fails and the transaction is gone. */
export class QuotaExceeded extends Error {
  override readonly name = 'QuotaExceededError'
}
