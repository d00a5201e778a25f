import { fetchSnapshot, fetchSnapshotIndex } from './fetchSnapshot'
import { isUnreachable } from './fetchProblem'
import type { FetchProblem } from './fetchProblem'
import type { CurrentOutcome, RefreshOutcome } from './heldSnapshot'
import type { NetworkEdge } from './requestFile'
import { removableRows } from './retention'
import type { SnapshotIndexEntry } from './schema/manifestFile'
import { isOlder, removeRows } from './shelf'
import type { CheckedBundle } from './snapshotBundle'
import type { SnapshotDatabase } from './snapshotDatabase'
import { keepSnapshot } from './snapshotKeeping'
import { heldOf } from './snapshotReader'
import type { ReadSnapshot, SnapshotReader } from './snapshotReader'
import type { StorageAccess } from './storageAccess'

/** What the parts of the repository share. */
export interface SnapshotDesk {
  readonly edge: NetworkEdge
  readonly access: StorageAccess
  readonly memory: SnapshotDatabase
  readonly reader: SnapshotReader
  readonly now: () => Date
}

/** One check at a time for each municipality; a second call gets the first one's outcome. */
export function createRefresh(desk: SnapshotDesk): (code: string) => Promise<RefreshOutcome> {
  const running = new Map<string, Promise<RefreshOutcome>>()
  const sweep = createSweep(desk)
  return (code) => {
    const already = running.get(code)
    if (already) return already
    const started = refresh(desk, code, sweep).finally(() => running.delete(code))
    running.set(code, started)
    return started
  }
}

/** Clears once what half-written or half-evicted stores leave; again at the next call where it failed. */
function createSweep({ access }: SnapshotDesk): () => Promise<void> {
  let swept = false
  return async () => {
    if (swept) return
    const done = await access.run((database) =>
      database.write(async (drawers) => {
        const rows = await drawers.snapshots.all()
        await removeRows(drawers, removableRows(rows, await drawers.pointers.all()))
      }),
    )
    swept = done.ok
  }
}

async function refresh(
  desk: SnapshotDesk,
  code: string,
  sweep: () => Promise<void>,
): Promise<RefreshOutcome> {
  const { edge, reader, now } = desk
  const onDevice = sweep().then(() => reader.current(code))
  const [current, index] = await Promise.all([onDevice, fetchSnapshotIndex(edge, code)])
  if (!index.ok) return failed(index.problem)
  const [entry] = index.value.snapshots
  if (!entry) return failed({ kind: 'wrong-shape', url: edge.base, where: 'snapshots' })
  const checkedOn = now().toISOString()
  const damagedIds = damagedIdsOf(current)
  if (current.kind !== 'found') {
    const fetched = await fetchSnapshot(edge, code, entry, reader.readCore)
    if (!fetched.ok) return failed(fetched.problem)
    return keep(desk, fetched.value, { checkedOn, damagedIds }, undefined)
  }
  const { held, declinedId } = current
  const isNewest = entry.id === held.id && damagedIds.length === 0
  if (entry.id === declinedId || (isNewest && held.source === 'stored'))
    return upToDate(desk, current, entry, checkedOn)
  const read = await reader.read(held.id)
  const shown = read.kind === 'found' ? read.read : undefined
  // Newest already, but only in memory: perhaps there is room by now.
  if (isNewest && shown) return keep(desk, shown.checked, { checkedOn, damagedIds }, shown)
  if (isOlder({ publishedOn: entry.published_on }, 'network', held))
    return { kind: 'refused', problem: { kind: 'older-than-kept', offeredId: entry.id } }
  const fetched = await fetchSnapshot(edge, code, entry, reader.readCore)
  if (!fetched.ok) return failed(fetched.problem)
  return keep(desk, fetched.value, { checkedOn, damagedIds }, shown)
}

function failed(problem: FetchProblem): RefreshOutcome {
  return { kind: isUnreachable(problem) ? 'unreachable' : 'refused', problem }
}

export function damagedIdsOf(current: CurrentOutcome): readonly string[] {
  if (current.kind === 'damaged') return current.ids
  return current.kind === 'found' && current.damagedId ? [current.damagedId] : []
}

/** Notes the answered check; a carried snapshot that the server lists too is the server's from now on. */
async function upToDate(
  { access }: SnapshotDesk,
  { held, declinedId }: Extract<CurrentOutcome, { kind: 'found' }>,
  entry: SnapshotIndexEntry,
  checkedOn: string,
): Promise<RefreshOutcome> {
  const confirmed = held.origin === 'file' && held.id === entry.id
  await access.run((database) =>
    database.write(async ({ pointers, snapshots }) => {
      const pointer = await pointers.get(held.code)
      const row = confirmed ? await snapshots.get(held.id) : undefined
      if (row?.manifestHash === entry.sha256) await snapshots.put({ ...row, origin: 'network' })
      if (pointer) await pointers.put({ ...pointer, checkedOn })
    }),
  )
  return {
    kind: 'up-to-date',
    held: confirmed ? { ...held, origin: 'network' } : held,
    checkedOn,
    ...(declinedId === entry.id ? { declinedId } : {}),
  }
}

async function keep(
  { access, memory, reader }: SnapshotDesk,
  checked: CheckedBundle,
  { checkedOn, damagedIds }: { checkedOn: string; damagedIds: readonly string[] },
  shown: ReadSnapshot | undefined,
): Promise<RefreshOutcome> {
  const arrival = { fetchedOn: checkedOn, checkedOn, origin: 'network', damagedIds } as const
  const held = heldOf(checked, checkedOn, 'network', 'network')
  const kept = await keepSnapshot(access, memory, checked.bundle, arrival, shown)
  if (!kept.ok) {
    const { reason, removedIds } = kept.problem
    return { kind: 'not-kept', held, checkedOn, reason, removedIds, ...forRoom(removedIds) }
  }
  if (kept.value.kind === 'older-than-kept')
    return { kind: 'refused', problem: { kind: 'older-than-kept', offeredId: held.id } }
  reader.remember(held)
  const { pointer, removedIds, removedForRoom } = kept.value
  const { previousId } = pointer
  return {
    kind: 'updated',
    held,
    checkedOn,
    ...(previousId ? { previousId } : {}),
    removedIds,
    ...forRoom(removedForRoom),
  }
}

function forRoom(removedForRoom: readonly string[]) {
  return removedForRoom.length > 0 ? { removedForRoom } : {}
}
