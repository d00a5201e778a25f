import { failure, success } from '@/domain/result'
import type { Result } from '@/domain/result'
import { oldestExpendable } from './retention'
import { removeSnapshot, swapIn } from './shelf'
import type { Arrival, SwapOutcome } from './shelf'
import type { SnapshotBundle } from './snapshotBundle'
import type { Drawers, SnapshotDatabase } from './snapshotDatabase'
import type { ReadSnapshot } from './snapshotReader'
import type { StorageAccess } from './storageAccess'
import type { NotKeptReason } from './storageState'

export interface KeepFailure {
  readonly reason: NotKeptReason
  readonly removedIds: readonly string[]
}

/**
 * Writes in one transaction; where there is no room, deletes the oldest snapshot that nobody pinned and tries again,
 * until there is room or nothing more that may go.
 */
export async function writeMakingRoom<Value>(
  access: StorageAccess,
  sparedIds: readonly string[],
  work: (drawers: Drawers) => Promise<Value>,
): Promise<Result<{ value: Value; removedIds: readonly string[] }, KeepFailure>> {
  const removedIds: string[] = []
  for (;;) {
    const written = await access.run((database) => database.write(work))
    if (written.ok) return success({ value: written.value, removedIds })
    if (written.problem !== 'quota') return failure({ reason: written.problem, removedIds })
    const removedId = await removeOldest(access, sparedIds)
    if (removedId === undefined || removedIds.includes(removedId))
      return failure({ reason: 'quota', removedIds })
    removedIds.push(removedId)
  }
}

async function removeOldest(
  access: StorageAccess,
  sparedIds: readonly string[],
): Promise<string | undefined> {
  const room = await access.run((database) =>
    database.write(async (drawers) => {
      const rows = (await drawers.snapshots.all()).filter(({ id }) => !sparedIds.includes(id))
      const row = oldestExpendable(rows, await drawers.pointers.all())
      if (row) await removeSnapshot(drawers, row)
      return row?.id
    }),
  )
  return room.ok ? room.value : undefined
}

/**
 * Swaps a verified snapshot in: on the device or, where that does not work, in memory until the page ends.
 * `besides` is what is on screen now, so that memory can go back to it.
 */
export async function keepSnapshot(
  access: StorageAccess,
  memory: SnapshotDatabase,
  bundle: SnapshotBundle,
  arrival: Arrival,
  besides: ReadSnapshot | undefined,
): Promise<Result<SwapOutcome & { readonly removedForRoom: readonly string[] }, KeepFailure>> {
  const spared = [bundle.id, ...(besides ? [besides.row.id] : [])]
  const kept = await writeMakingRoom(access, spared, (drawers) => swapIn(drawers, bundle, arrival))
  if (kept.ok) {
    await memory.write(async ({ pointers }) => pointers.delete(bundle.code))
    const { value, removedIds: removedForRoom } = kept.value
    return success(
      value.kind === 'swapped'
        ? { ...value, removedForRoom, removedIds: [...removedForRoom, ...value.removedIds] }
        : { ...value, removedForRoom },
    )
  }
  await memory.write(async (drawers) => {
    const pointed = await drawers.pointers.get(bundle.code)
    if (besides && besides.row.id !== bundle.id && !pointed) {
      const { row, checked } = besides
      const before = { fetchedOn: row.fetchedOn, origin: row.origin, damagedIds: [] }
      await swapIn(drawers, checked.bundle, before)
    }
    await swapIn(drawers, bundle, arrival)
  })
  return failure(kept.problem)
}
