import { success } from '@/domain/result'
import type { Result } from '@/domain/result'
import { readDeviceFile, writeDeviceFile } from './deviceFile'
import type { ImportProblem } from './importProblem'
import { createMemoryDatabase } from './memoryDatabase'
import { DEFAULT_PREFERENCES } from './preferences'
import type { Preferences } from './preferences'
import { mergePreferences, readPreferences } from './preferenceSchemas'
import type { SnapshotDatabase } from './snapshotDatabase'
import { createStorageAccess } from './storageAccess'
import type { StorageState } from './storageState'

export interface PreferencesRepositoryOptions {
  readonly openDatabase?: () => Promise<SnapshotDatabase>
  readonly now?: () => Date
  readonly storageLimit?: number
}

/** The values as they hold now, and whether the device keeps them. */
export interface PreferencesOutcome {
  readonly preferences: Preferences
  readonly storage: StorageState
}

/** No method throws or rejects; each ends within the limit. */
export interface PreferencesRepository {
  /** Defaults where nothing is stored; a stored value that cannot be read becomes its default, alone. */
  read(): Promise<PreferencesOutcome>
  /** Replaces the named values, all or none; what could not be stored holds until the page ends. */
  update(change: Partial<Preferences>): Promise<PreferencesOutcome>
  /**
   * The text of a file with everything that the reader set, and its SHA-256 inside. Private notes go along only
   * where asked for.
   */
  exportDeviceFile(what?: {
    readonly notes: boolean
  }): Promise<Result<string, { readonly kind: 'cannot-verify' }>>
  /** `merge` adds to lists and notes and keeps what is here on a clash; `replace` takes the file's where it has any. */
  importDeviceFile(
    text: string,
    how: 'merge' | 'replace',
  ): Promise<Result<PreferencesOutcome, ImportProblem>>
}

/** Small values under their names, beside the snapshots but never touched by their policy. */
export function createPreferencesRepository({
  openDatabase,
  now = () => new Date(),
  storageLimit,
}: PreferencesRepositoryOptions = {}): PreferencesRepository {
  const access = createStorageAccess(openDatabase, storageLimit)
  const memory = createMemoryDatabase()

  async function valuesIn(database: SnapshotDatabase): Promise<Record<string, unknown>> {
    const rows = await database.read(({ preferences }) => preferences.all())
    return Object.fromEntries(rows.map(({ key, value }) => [key, value]))
  }

  // The values as last seen on the device. They hold on where it stops answering; and as long as there are none,
  // nobody has seen what is stored, and writing must not replace it.
  let seen: Readonly<Record<string, unknown>> | undefined

  function putAll(database: SnapshotDatabase, change: Readonly<Record<string, unknown>>) {
    return database.write(async ({ preferences }) => {
      const stored = Object.fromEntries(
        (await preferences.all()).map(({ key, value }) => [key, value]),
      )
      const values = seen ? change : addedTo(stored, change)
      for (const [key, value] of Object.entries(values)) {
        if (value === undefined) await preferences.delete(key)
        else await preferences.put({ key, value })
      }
    })
  }

  /** What could not be stored lies in memory, and is newer. */
  async function read(): Promise<PreferencesOutcome> {
    const stored = await access.run(valuesIn)
    if (stored.ok) seen = stored.value
    const values = { ...seen, ...(await valuesIn(memory)) }
    return { preferences: readPreferences(values), storage: access.state() }
  }

  async function update(change: Partial<Preferences>): Promise<PreferencesOutcome> {
    // What waits in memory goes along: a device that has room again keeps all of it.
    const waiting = { ...(await valuesIn(memory)), ...plain(change) }
    const kept = await access.run((database) => putAll(database, waiting))
    if (kept.ok) {
      await memory.write(async ({ preferences }) => {
        for (const key of await preferences.keys()) await preferences.delete(key)
      })
    } else {
      await putAll(memory, plain(change))
    }
    const { preferences } = await read()
    return {
      preferences,
      storage: kept.ok ? access.state() : { kind: 'memory-only', reason: kept.problem },
    }
  }

  return {
    read,
    update,
    async exportDeviceFile({ notes } = { notes: false }) {
      const { preferences } = await read()
      const { notes: written, ...others } = preferences
      return writeDeviceFile(notes ? { ...others, notes: written } : others, now().toISOString())
    },
    async importDeviceFile(text, how) {
      const file = await readDeviceFile(text)
      if (!file.ok) return file
      const change =
        how === 'replace'
          ? file.value
          : mergePreferences((await read()).preferences, { ...DEFAULT_PREFERENCES, ...file.value })
      return success(await update(change))
    },
  }
}

/** Lists and notes written unseen are added to the stored ones; single values replace. */
function addedTo(
  stored: Readonly<Record<string, unknown>>,
  change: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const merged = mergePreferences(readPreferences(change), readPreferences(stored))
  const { list, notes, boards, seenSnapshots } = merged
  const gathered: Record<string, unknown> = { list, notes, boards, seenSnapshots }
  return Object.fromEntries(
    Object.entries(change).map(([key, value]) => [key, gathered[key] ?? value]),
  )
}

/** Without proxies: a reactive object of a store cannot be cloned into IndexedDB. */
function plain(change: Partial<Preferences>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(change).map(([key, value]) => [
      key,
      value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown),
    ]),
  )
}
