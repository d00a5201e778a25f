import type { Dexie as Connection, DexieOptions, Table } from 'dexie'
import { faultPoint } from './faultPoint'
import type { Drawer, Drawers, SnapshotDatabase } from './snapshotDatabase'

export const DATABASE_NAME = 'machi-no-monosashi'

/** Past versions stay here for good: a device may come back with any of them. */
const STORES_V1 = {
  snapshots: 'id, code, publishedOn',
  files: 'sha256',
  pointers: 'code',
  preferences: 'key',
  municipalities: 'key',
}

/** The tables that the staff desk works on, kept for offline use. */
const STORES_V2 = { tables: 'code' }

/** Another tab holds an older version open and does not let go. */
export class DatabaseBlocked extends Error {
  override readonly name = 'DatabaseBlocked'
}

export interface OpenDatabaseOptions {
  /** For tests: another factory than the browser's. */
  readonly factory?: Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'>
  readonly name?: string
  /** Milliseconds after which a blocked opening is given up; default 3 000. */
  readonly blockedLimit?: number
}

/**
 * Opens the database by Dexie, the one place that knows it.
 *
 * The connection steps aside when another tab wants to upgrade or delete, and closes when the browser lost it;
 * using it afterwards rejects with `DatabaseClosedError`, and whoever uses it may open a new one.
 *
 * @throws whatever IndexedDB throws; `DatabaseBlocked` when another tab stays in the way
 */
export async function openSnapshotDatabase({
  factory = {},
  name = DATABASE_NAME,
  blockedLimit = 3_000,
}: OpenDatabaseOptions = {}): Promise<SnapshotDatabase> {
  faultPoint('idb-open')
  // A file of its own: page and thread fetch the same one.
  const { Dexie } = await import('dexie')
  // `strict`: a commit is reported when it is on the disk, not when it is in a buffer.
  const dexie = new Dexie(name, {
    ...factory,
    autoOpen: false,
    chromeTransactionDurability: 'strict',
  })
  dexie.version(1).stores(STORES_V1)
  dexie.version(2).stores(STORES_V2)
  dexie.on('versionchange', () => {
    dexie.close()
    return false
  })
  await openUnlessBlocked(dexie, blockedLimit)
  const drawers: Drawers = {
    snapshots: drawer(dexie.table('snapshots')),
    files: drawer(dexie.table('files')),
    pointers: drawer(dexie.table('pointers')),
    preferences: drawer(dexie.table('preferences')),
    municipalities: drawer(dexie.table('municipalities')),
    tables: drawer(dexie.table('tables')),
  }
  return {
    read: async (work) => dexie.transaction('r', dexie.tables, () => work(drawers)),
    write: async (work) =>
      dexie.transaction('rw', dexie.tables, async () => {
        const value = await work(drawers)
        faultPoint('idb-commit')
        return value
      }),
    close: () => dexie.close(),
  }
}

async function openUnlessBlocked(dexie: Connection, limit: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const blocked = new Promise<never>((_, reject) => {
    dexie.on('blocked', () => {
      timer ??= setTimeout(() => reject(new DatabaseBlocked()), limit)
      return false
    })
  })
  try {
    await Promise.race([dexie.open(), blocked])
  } catch (error) {
    dexie.close()
    throw error
  } finally {
    clearTimeout(timer)
  }
}

function drawer<Row>(table: Table<Row, string>): Drawer<Row> {
  return {
    get(key) {
      faultPoint('idb-get')
      return table.get(key)
    },
    all() {
      faultPoint('idb-get')
      return table.toArray()
    },
    keys() {
      faultPoint('idb-get')
      return table.toCollection().primaryKeys()
    },
    put(row) {
      faultPoint('idb-put')
      return table.put(row).then(() => undefined)
    },
    delete(key) {
      faultPoint('idb-put')
      return table.delete(key)
    },
  }
}
