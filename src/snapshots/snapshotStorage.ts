import { failure, success } from '@/domain/result'
import type { Result } from '@/domain/result'
import type {
  HeldSnapshot,
  KeepProblem,
  KeptSnapshotEntry,
  PinReason,
  StorageUsage,
} from './heldSnapshot'
import { putSnapshot, removeSnapshot, turnBack } from './shelf'
import type { Drawers, PointerRow, SnapshotDatabase, SnapshotRow } from './snapshotDatabase'
import { writeMakingRoom } from './snapshotKeeping'
import type { SnapshotDesk } from './snapshotRefresh'
import { withinTime } from './timeLimit'

export interface SnapshotStorage {
  /** Makes the previous snapshot the current one; a second call goes forward again. */
  rollback(code: string): Promise<Result<HeldSnapshot, KeepProblem>>
  /** Keeps a snapshot for good; one that was only fetched by id is stored by this. */
  pin(id: string, reason: PinReason): Promise<Result<undefined, KeepProblem>>
  unpin(id: string, reason: PinReason): Promise<Result<undefined, KeepProblem>>
  /** Newest first. */
  list(): Promise<readonly KeptSnapshotEntry[]>
  /** Deletes one; a pinned one is refused. Where it was current, the previous one becomes current. */
  remove(id: string): Promise<Result<undefined, KeepProblem>>
  usage(): Promise<StorageUsage>
  /** Asks the browser not to evict; call it from the installed app or after a reader pinned something. */
  requestPersistence(): Promise<'granted' | 'denied' | 'unavailable'>
}

type Manager = Pick<StorageManager, 'estimate' | 'persist' | 'persisted'> | undefined

const NOT_FOUND = { kind: 'not-found' } as const
const MANAGER_LIMIT = 2_000
/** Some browsers ask the reader. */
const PERMISSION_LIMIT = 60_000

/** What a reader does with the snapshots on this device. */
export function createSnapshotStorage(desk: SnapshotDesk, manager: Manager): SnapshotStorage {
  const { access, memory, reader } = desk

  /** Where a snapshot lies: on the device first. */
  async function changeRow(
    id: string,
    work: (drawers: Drawers, row: SnapshotRow) => Promise<Result<undefined, KeepProblem>>,
  ): Promise<Result<undefined, KeepProblem>> {
    const change = (database: SnapshotDatabase) =>
      database.write(async (drawers) => {
        const row = await drawers.snapshots.get(id)
        return row ? work(drawers, row) : failure(NOT_FOUND)
      })
    const stored = await access.run(change)
    if (stored.ok && (stored.value.ok || stored.value.problem.kind !== 'not-found'))
      return stored.value
    const remembered = await change(memory)
    if (stored.ok || remembered.ok) return remembered
    return failure({ kind: 'not-kept', reason: stored.problem })
  }

  async function contents(database: SnapshotDatabase) {
    return database.read(async ({ snapshots, pointers }) => ({
      rows: await snapshots.all(),
      pointers: await pointers.all(),
    }))
  }

  async function allContents() {
    const stored = await access.run(contents)
    const onDevice = stored.ok ? stored.value : { rows: [], pointers: [] }
    return { onDevice, inMemory: await contents(memory) }
  }

  return {
    async rollback(code) {
      const pointer = await reader.pointer(code)
      if (!pointer.ok) return failure({ kind: 'not-kept', reason: pointer.problem })
      const previousId = pointer.value?.previousId
      if (!previousId) return failure(NOT_FOUND)
      const previous = await reader.read(previousId)
      if (previous.kind !== 'found')
        return failure(previous.kind === 'damaged' ? { kind: 'damaged' } : NOT_FOUND)
      const turn = (drawers: Drawers) => turnBack(drawers, code)
      const { held } = previous.read
      if (await memory.write(turn)) return success(held)
      const turned = await access.run((database) => database.write(turn))
      if (!turned.ok) return failure({ kind: 'not-kept', reason: turned.problem })
      if (turned.value?.currentId !== held.id) return failure(NOT_FOUND)
      reader.remember(held)
      return success(held)
    },

    async pin(id, reason) {
      const found = await reader.readEdition(id)
      if (found.kind !== 'found')
        return failure(found.kind === 'damaged' ? { kind: 'damaged' } : NOT_FOUND)
      const { bundle } = found.read.checked
      const { fetchedOn, origin } = found.read.row
      const put = (drawers: Drawers) =>
        putSnapshot(drawers, bundle, { fetchedOn, origin, pin: reason })
      const kept = await writeMakingRoom(access, [id], put)
      if (kept.ok) return success(undefined)
      await memory.write(put)
      return failure({ kind: 'not-kept', reason: kept.problem.reason })
    },

    unpin: (id, reason) =>
      changeRow(id, async ({ snapshots }, row) => {
        const pinnedFor = row.pinnedFor.filter((other) => other !== reason)
        await snapshots.put({ ...row, pinnedFor })
        return success(undefined)
      }),

    async list() {
      const { onDevice, inMemory } = await allContents()
      const stored = onDevice.rows.map((row) => entryOf(row, onDevice.pointers, true))
      const others = inMemory.rows.filter(({ id }) => !stored.some((entry) => entry.id === id))
      return [...stored, ...others.map((row) => entryOf(row, inMemory.pointers, false))].sort(
        (a, b) => (a.publishedOn < b.publishedOn ? 1 : -1),
      )
    },

    remove: (id) =>
      changeRow(id, async (drawers, row) => {
        if (row.pinnedFor.length > 0) return failure({ kind: 'pinned', reasons: row.pinnedFor })
        await removeSnapshot(drawers, row)
        return success(undefined)
      }),

    async usage() {
      const { rows } = (await allContents()).onDevice
      const files = new Map(
        rows.flatMap((row) => row.files.map(({ sha256, bytes }) => [sha256, bytes])),
      )
      const usage: StorageUsage = {
        snapshots: rows.length,
        bytes: [...files.values()].reduce((sum, bytes) => sum + bytes, 0),
        storage: access.state(),
      }
      const estimate = await asked(() => manager?.estimate())
      const persisted = await asked(() => manager?.persisted())
      const { usage: used, quota } = estimate ?? {}
      return {
        ...usage,
        ...(used !== undefined && quota !== undefined ? { estimate: { usage: used, quota } } : {}),
        ...(persisted !== undefined ? { persisted } : {}),
      }
    },

    async requestPersistence() {
      const granted = await asked(() => manager?.persist(), PERMISSION_LIMIT)
      if (granted === undefined) return 'unavailable'
      return granted ? 'granted' : 'denied'
    },
  }
}

/** The browser's answer, or nothing where it has none, refuses or does not come back. */
async function asked<Value>(
  question: () => Promise<Value> | undefined,
  limit = MANAGER_LIMIT,
): Promise<Value | undefined> {
  try {
    const answer = question()
    return answer && (await withinTime(answer, limit))
  } catch {
    return undefined
  }
}

function entryOf(
  row: SnapshotRow,
  pointers: readonly PointerRow[],
  kept: boolean,
): KeptSnapshotEntry {
  const { id, code, publishedOn, asOf, fetchedOn, bytes, origin, pinnedFor } = row
  const pointer = pointers.find((candidate) => candidate.code === code)
  const role =
    pointer?.currentId === id ? 'current' : pointer?.previousId === id ? 'previous' : 'other'
  const day = { publishedOn, ...(asOf === undefined ? {} : { asOf }) }
  return { id, code, ...day, fetchedOn, bytes, origin, pinnedFor, role, kept }
}
