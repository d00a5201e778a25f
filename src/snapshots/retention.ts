import type { PointerRow, SnapshotRow } from './snapshotDatabase'

/**
 * The pointer after a new snapshot came in. The one before it becomes the previous one, unless it is damaged:
 * then the sound previous one stays. A snapshot that is put in anew in its own place moves nothing.
 */
export function nextPointer(
  before: PointerRow | undefined,
  { code, id }: { readonly code: string; readonly id: string },
  arrival: { readonly checkedOn?: string; readonly damagedIds: readonly string[] },
): PointerRow {
  const previousId = [before?.currentId, before?.previousId].find(
    (other) => other !== undefined && other !== id && !arrival.damagedIds.includes(other),
  )
  const checkedOn = arrival.checkedOn ?? before?.checkedOn
  return {
    code,
    currentId: id,
    ...(previousId ? { previousId } : {}),
    ...(checkedOn ? { checkedOn } : {}),
  }
}

/** Current and previous change places; going forward again forgets that the newer one was declined. */
export function turnedPointer(before: PointerRow): PointerRow | undefined {
  const { code, currentId, previousId, checkedOn } = before
  if (previousId === undefined) return undefined
  return {
    code,
    currentId: previousId,
    previousId: currentId,
    ...(checkedOn ? { checkedOn } : {}),
  }
}

/** The pointer when a snapshot is deleted; `undefined` where nothing is left to point to. */
export function pointerWithout(before: PointerRow, id: string): PointerRow | undefined {
  const { previousId, ...rest } = before
  if (previousId === id) return rest
  if (before.currentId !== id) return before
  return previousId === undefined ? undefined : { ...rest, currentId: previousId }
}

/** The policy: current, previous and pinned snapshots stay, all others may go; oldest first. */
export function removableRows(
  rows: readonly SnapshotRow[],
  pointers: readonly PointerRow[],
): readonly SnapshotRow[] {
  const pointed = new Set(pointers.flatMap(({ currentId, previousId }) => [currentId, previousId]))
  return unpinnedRows(rows).filter(({ id }) => !pointed.has(id))
}

/** What may go when there is no room: the oldest unpinned one that is nowhere current. */
export function oldestExpendable(
  rows: readonly SnapshotRow[],
  pointers: readonly PointerRow[],
): SnapshotRow | undefined {
  const current = new Set(pointers.map(({ currentId }) => currentId))
  return unpinnedRows(rows).find(({ id }) => !current.has(id))
}

function unpinnedRows(rows: readonly SnapshotRow[]): readonly SnapshotRow[] {
  return rows
    .filter(({ pinnedFor }) => pinnedFor.length === 0)
    .sort((a, b) => (a.publishedOn < b.publishedOn ? -1 : 1))
}
