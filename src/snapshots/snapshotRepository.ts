import { failure, success } from '@/domain/result'
import type { Result } from '@/domain/result'
import type { Edition } from '@/domain/edition'
import type { EditionEntry } from '@/domain/editionEntry'
import { editionEntries } from './editionEntry'
import {
  fetchEdition,
  fetchMunicipalities,
  fetchSnapshot,
  fetchSnapshotIndex,
} from './fetchSnapshot'
import type { FetchProblem } from './fetchProblem'
import type { CurrentOutcome, HeldSnapshot, KeepProblem, RefreshOutcome } from './heldSnapshot'
import type { ImportProblem } from './importProblem'
import { createMemoryDatabase } from './memoryDatabase'
import type { MunicipalityIndexFile } from './schema/manifestFile'
import { isOlder, putSnapshot } from './shelf'
import type { SnapshotDatabase } from './snapshotDatabase'
import { readSnapshotFile, writeSnapshotFile } from './snapshotFile'
import { keepSnapshot, writeMakingRoom } from './snapshotKeeping'
import { createSnapshotReader, heldOf } from './snapshotReader'
import { createRefresh, damagedIdsOf } from './snapshotRefresh'
import { createSnapshotStorage } from './snapshotStorage'
import type { SnapshotStorage } from './snapshotStorage'
import { createStorageAccess } from './storageAccess'
import type { StorageState } from './storageState'

export type { KeepProblem }
export type MunicipalityEntry = MunicipalityIndexFile['municipalities'][number]

export interface SnapshotRepositoryOptions {
  readonly fetch: typeof globalThis.fetch
  /** Where the site lives, with a slash at the end: `/`, `/monosashi/`, `https://…/`. */
  readonly base: string
  /** Default: Dexie, loaded when first needed. */
  readonly openDatabase?: () => Promise<SnapshotDatabase>
  readonly now?: () => Date
  readonly storageManager?: Pick<StorageManager, 'estimate' | 'persist' | 'persisted'> | undefined
  /** Milliseconds for one request with its body; default 8 000. */
  readonly fetchLimit?: number
  /** Milliseconds for one answer of the database; default 4 000. */
  readonly storageLimit?: number
  /** Whether a publication of so many bytes is left to another thread: its files are then not fetched here. */
  readonly leaves?: (bytes: number) => boolean
  /** Lets the page draw and listen while a snapshot is parsed. A thread that shows nothing needs none. */
  readonly pause?: () => Promise<void>
}

export interface ImportedSnapshot {
  readonly held: HeldSnapshot
  /** `false`: something newer is current; the carried one is kept beside it, pinned for the reader. */
  readonly becameCurrent: boolean
  readonly storage: StorageState
}

/** Snapshots in and out of this device. No method throws or rejects; each ends within the limits. */
export interface SnapshotRepository extends SnapshotStorage {
  /** The stored current snapshot, checked again; the previous one where the current is damaged. No network. */
  current(code: string): Promise<CurrentOutcome>
  /** Asks the network for a newer one, verifies it whole, then swaps it in by one transaction. */
  refresh(code: string): Promise<RefreshOutcome>
  /** One named snapshot, from the device or from the network. Does not change what is current. */
  snapshotById(
    code: string,
    id: string,
  ): Promise<Result<HeldSnapshot, FetchProblem | { readonly kind: 'not-found' }>>
  /** Every edition that the server lists, newest first; reconstructions after all publications. */
  editions(code: string): Promise<Result<readonly EditionEntry[], FetchProblem>>
  /** One publication or reconstruction, from the device or from the network. Changes nothing that is shown. */
  editionById(
    code: string,
    id: string,
  ): Promise<Result<Edition, FetchProblem | { readonly kind: 'not-found' }>>
  /** Which publication is the newest by now. Fetches the list alone; changes nothing. */
  newestPublication(
    code: string,
  ): Promise<Result<{ readonly id: string; readonly publishedOn: string }, FetchProblem>>
  /** The stored list of municipalities; `undefined` where there is none. No network. */
  municipalities(): Promise<readonly MunicipalityEntry[] | undefined>
  refreshMunicipalities(): Promise<Result<readonly MunicipalityEntry[], FetchProblem>>
  /** The text of a file that carries one snapshot to another device. */
  exportSnapshotFile(id: string): Promise<Result<string, KeepProblem>>
  /** Verifies and keeps a carried snapshot; it becomes current only if nothing newer is kept. */
  importSnapshotFile(text: string): Promise<Result<ImportedSnapshot, ImportProblem>>
  /** What became of the last use of the database. */
  storage(): StorageState
}

export function createSnapshotRepository(options: SnapshotRepositoryOptions): SnapshotRepository {
  const { fetch, base, fetchLimit, storageLimit, leaves, now = () => new Date() } = options
  const limit = fetchLimit === undefined ? {} : { limit: fetchLimit }
  const edge = { fetch, base, ...limit, ...(leaves ? { leaves } : {}) }
  const access = createStorageAccess(options.openDatabase, storageLimit)
  const memory = createMemoryDatabase()
  const reader = createSnapshotReader(access, memory, options.pause)
  const desk = { edge, access, memory, reader, now }
  const storage = createSnapshotStorage(desk, options.storageManager)
  const refresh = createRefresh(desk)

  return {
    ...storage,
    storage: access.state,
    current: reader.current,
    refresh,

    async snapshotById(code, id) {
      const found = await reader.read(id)
      if (found.kind === 'found' && found.read.held.code === code) return success(found.read.held)
      const index = await fetchSnapshotIndex(edge, code)
      if (!index.ok) return index
      const entry = index.value.snapshots.find((candidate) => candidate.id === id)
      if (!entry) return failure({ kind: 'not-found' })
      const fetched = await fetchSnapshot(edge, code, entry, reader.readCore)
      if (!fetched.ok) return fetched
      const fetchedOn = now().toISOString()
      const { bundle } = fetched.value
      await memory.write((drawers) =>
        putSnapshot(drawers, bundle, { fetchedOn, origin: 'network' }),
      )
      return success(heldOf(fetched.value, fetchedOn, 'network', 'network'))
    },

    async editions(code) {
      const index = await fetchSnapshotIndex(edge, code)
      return index.ok ? success(editionEntries(index.value)) : index
    },

    async editionById(code, id) {
      const found = await reader.readEdition(id)
      if (found.kind === 'found' && found.read.row.code === code)
        return success(found.read.checked.edition)
      const index = await fetchSnapshotIndex(edge, code)
      if (!index.ok) return index
      const { snapshots, reconstructed = [] } = index.value
      const entry = [...snapshots, ...reconstructed].find((candidate) => candidate.id === id)
      if (!entry) return failure({ kind: 'not-found' })
      const fetched = await fetchEdition(edge, code, entry, reader.readCore)
      if (!fetched.ok) return fetched
      const put = { fetchedOn: now().toISOString(), origin: 'network' } as const
      await memory.write((drawers) => putSnapshot(drawers, fetched.value.bundle, put))
      return success(fetched.value.edition)
    },

    async newestPublication(code) {
      const index = await fetchSnapshotIndex(edge, code)
      if (!index.ok) return index
      const newest = index.value.snapshots[0]
      if (!newest) return failure({ kind: 'wrong-shape', url: base, where: 'snapshots' })
      return success({ id: newest.id, publishedOn: newest.published_on })
    },

    async municipalities() {
      const get = (database: SnapshotDatabase) =>
        database.read((drawers) => drawers.municipalities.get('list'))
      const stored = await access.run(get)
      const row = (stored.ok ? stored.value : undefined) ?? (await get(memory))
      return row?.file.municipalities
    },

    async refreshMunicipalities() {
      const fetched = await fetchMunicipalities(edge)
      if (!fetched.ok) return fetched
      const put = (database: SnapshotDatabase) =>
        database.write(({ municipalities }) =>
          municipalities.put({ key: 'list', file: fetched.value }),
        )
      const kept = await access.run(put)
      if (!kept.ok) await put(memory)
      return success(fetched.value.municipalities)
    },

    async exportSnapshotFile(id) {
      const found = await reader.read(id)
      if (found.kind === 'found') return success(writeSnapshotFile(found.read.checked.bundle))
      return failure({ kind: found.kind === 'damaged' ? 'damaged' : 'not-found' })
    },

    async importSnapshotFile(text) {
      const file = await readSnapshotFile(text, reader.readCore)
      if (!file.ok) return file
      const { bundle } = file.value
      const fetchedOn = now().toISOString()
      const held = heldOf(file.value, fetchedOn, 'file', 'file')
      const current = await reader.current(bundle.code)
      const becameCurrent = current.kind !== 'found' || !isOlder(bundle, 'file', current.held)
      if (becameCurrent) {
        const arrival = { fetchedOn, origin: 'file', damagedIds: damagedIdsOf(current) } as const
        await keepSnapshot(access, memory, bundle, arrival, undefined)
      } else {
        const put = { fetchedOn, origin: 'file', pin: 'reader' } as const
        const kept = await writeMakingRoom(access, [], (drawers) =>
          putSnapshot(drawers, bundle, put),
        )
        if (!kept.ok) await memory.write((drawers) => putSnapshot(drawers, bundle, put))
      }
      return success({ held, becameCurrent, storage: access.state() })
    },
  }
}
