import { failure, success } from '@/domain/result'
import type { Result } from '@/domain/result'
import type { SnapshotDatabase } from './snapshotDatabase'
import { isConnectionLost, notKeptReasonOf } from './storageFault'
import type { NotKeptReason, StorageState } from './storageState'
import { TimeLimitExceeded, withinTime } from './timeLimit'

/** Milliseconds for one answer of the database. */
export const STORAGE_LIMIT = 4_000
/** How long to wait again for an opening that was overdue once. */
const OVERDUE_LIMIT = 250

export type OpenDatabase = () => Promise<SnapshotDatabase>

export interface StorageAccess {
  /** Runs work on the open database: its value, or why there is none, within the limit. Never throws. */
  run<Value>(
    work: (database: SnapshotDatabase) => Promise<Value>,
  ): Promise<Result<Value, NotKeptReason>>
  state(): StorageState
}

/** Dexie is some 30 kB: it comes when storage is first used. */
export const openDatabaseLazily: OpenDatabase = async () => {
  const { openSnapshotDatabase } = await import('./database')
  return openSnapshotDatabase()
}

/**
 * Opens the database when it is first needed and keeps it open. A connection that was lost under our feet (iOS in
 * the background, storage cleared, another tab's upgrade) is opened anew once for each piece of work.
 */
export function createStorageAccess(
  openDatabase: OpenDatabase = openDatabaseLazily,
  limit = STORAGE_LIMIT,
): StorageAccess {
  let opening: Promise<SnapshotDatabase> | undefined
  let overdue = false
  let state: StorageState = { kind: 'kept' }

  function open(): Promise<SnapshotDatabase> {
    if (!opening) {
      const started = Promise.resolve().then(openDatabase)
      opening = started
      started.then(
        () => (overdue = false),
        () => forget(started),
      )
    }
    return withinTime(opening, overdue ? Math.min(OVERDUE_LIMIT, limit) : limit)
  }

  /** The next use opens anew. */
  function forget(dead: Promise<SnapshotDatabase> | undefined): void {
    if (opening === dead) {
      opening = undefined
      overdue = false
    }
    dead?.then(
      (database) => database.close(),
      () => undefined,
    )
  }

  async function attempt<Value>(
    work: (database: SnapshotDatabase) => Promise<Value>,
  ): Promise<Value> {
    let database: SnapshotDatabase
    try {
      database = await open()
    } catch (error) {
      overdue = error instanceof TimeLimitExceeded
      throw error
    }
    const used = opening
    try {
      return await withinTime(work(database), limit)
    } catch (error) {
      if (error instanceof TimeLimitExceeded || isConnectionLost(error)) forget(used)
      throw error
    }
  }

  return {
    async run(work) {
      try {
        const value = await attempt(work).catch((error: unknown) => {
          if (isConnectionLost(error)) return attempt(work)
          throw error
        })
        state = { kind: 'kept' }
        return success(value)
      } catch (error) {
        const reason = notKeptReasonOf(error)
        state = { kind: 'memory-only', reason }
        return failure(reason)
      }
    },
    state: () => state,
  }
}
