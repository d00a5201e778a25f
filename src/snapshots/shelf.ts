import type { PinReason, SnapshotOrigin } from './heldSnapshot'
import { nextPointer, pointerWithout, removableRows, turnedPointer } from './retention'
import type { SnapshotBundle } from './snapshotBundle'
import type { Drawers, PointerRow, SnapshotRow } from './snapshotDatabase'

/** A stored snapshot as found: not verified yet. */
export interface ShelvedSnapshot {
  readonly row: SnapshotRow
  readonly texts: ReadonlyMap<string, string>
}

/** The row and its texts; a text that is gone is missing from the map. */
export async function takeSnapshot(
  { snapshots, files }: Drawers,
  id: string,
): Promise<ShelvedSnapshot | undefined> {
  const row = await snapshots.get(id)
  if (!row) return undefined
  const texts = new Map<string, string>()
  for (const { path, sha256 } of row.files) {
    const file = await files.get(sha256)
    if (file) texts.set(path, file.text)
  }
  return { row, texts }
}

/**
 * Writes the texts, then the row. Texts that are there already are written again, because one may be damaged.
 * Pins that the snapshot has stay.
 */
export async function putSnapshot(
  { snapshots, files }: Drawers,
  bundle: SnapshotBundle,
  { fetchedOn, origin, pin }: { fetchedOn: string; origin: SnapshotOrigin; pin?: PinReason },
): Promise<void> {
  const before = await snapshots.get(bundle.id)
  for (const { sha256, text } of bundle.files) await files.put({ sha256, text })
  const pinnedFor = new Set([...(before?.pinnedFor ?? []), ...(pin ? [pin] : [])])
  await snapshots.put({
    id: bundle.id,
    code: bundle.code,
    publishedOn: bundle.publishedOn,
    ...(bundle.asOf === undefined ? {} : { asOf: bundle.asOf }),
    fetchedOn,
    manifestHash: bundle.manifestHash,
    bytes: bundle.bytes,
    files: bundle.files.map(({ path, sha256, bytes }) => ({ path, sha256, bytes })),
    origin: before?.origin === 'network' ? 'network' : origin,
    pinnedFor: [...pinnedFor],
  })
}

/** What became of a swap: the new pointer, or the newer snapshot that another tab had put there meanwhile. */
export type SwapOutcome =
  | {
      readonly kind: 'swapped'
      readonly pointer: PointerRow
      readonly removedIds: readonly string[]
    }
  | { readonly kind: 'older-than-kept'; readonly currentId: string }

export interface Arrival {
  readonly fetchedOn: string
  /** Instant of the answered check that brought it; missing for a carried file, which checked nothing. */
  readonly checkedOn?: string
  readonly origin: SnapshotOrigin
  /** Ids that did not pass the check and are worth nothing. */
  readonly damagedIds: readonly string[]
}

/**
 * Published days decide, never the device's clock. What was only carried here by file does not stand in the way
 * of the server's: a forged date would shut out every later publication.
 */
export function isOlder(
  offered: { readonly publishedOn: string },
  origin: SnapshotOrigin,
  kept: { readonly publishedOn: string; readonly origin: SnapshotOrigin },
): boolean {
  if (origin === 'network' && kept.origin === 'file') return false
  return offered.publishedOn < kept.publishedOn
}

/** New texts and row first, then the policy, the pointer last. For use in one transaction. */
export async function swapIn(
  drawers: Drawers,
  bundle: SnapshotBundle,
  arrival: Arrival,
): Promise<SwapOutcome> {
  const { code } = bundle
  const { fetchedOn, origin, damagedIds } = arrival
  const before = await drawers.pointers.get(code)
  const current = before ? await drawers.snapshots.get(before.currentId) : undefined
  if (current && !damagedIds.includes(current.id) && isOlder(bundle, origin, current))
    return { kind: 'older-than-kept', currentId: current.id }
  await putSnapshot(drawers, bundle, { fetchedOn, origin })
  const pointer = nextPointer(before, bundle, arrival)
  const others = (await drawers.pointers.all()).filter((row) => row.code !== code)
  const removedIds = await removeRows(
    drawers,
    removableRows(await drawers.snapshots.all(), [...others, pointer]),
  )
  await drawers.pointers.put(pointer)
  return { kind: 'swapped', pointer, removedIds }
}

/** Makes the previous one current and the reverse; `undefined` where there is no previous one. */
export async function turnBack(
  { pointers, snapshots }: Drawers,
  code: string,
): Promise<PointerRow | undefined> {
  const before = await pointers.get(code)
  const turned = before && turnedPointer(before)
  if (!turned) return undefined
  const [now, then] = [await snapshots.get(turned.currentId), await snapshots.get(before.currentId)]
  const declined = now && then && now.publishedOn <= then.publishedOn && !before.declinedId
  const pointer = declined ? { ...turned, declinedId: then.id } : turned
  await pointers.put(pointer)
  return pointer
}

/** Deletes a snapshot; the previous one takes its place where it was current. */
export async function removeSnapshot(drawers: Drawers, row: SnapshotRow): Promise<void> {
  const before = await drawers.pointers.get(row.code)
  const after = before && pointerWithout(before, row.id)
  await removeRows(drawers, [row])
  if (before && !after) await drawers.pointers.delete(row.code)
  else if (after && after !== before) await drawers.pointers.put(after)
}

/** Deletes rows and every text that no remaining row names. Returns the ids. */
export async function removeRows(
  drawers: Drawers,
  rows: readonly SnapshotRow[],
): Promise<readonly string[]> {
  for (const { id } of rows) await drawers.snapshots.delete(id)
  await removeOrphans(drawers)
  return rows.map(({ id }) => id)
}

/** Deletes texts that no snapshot names: what a half-written or half-evicted store leaves. */
export async function removeOrphans({ snapshots, files }: Drawers): Promise<number> {
  const named = new Set(
    (await snapshots.all()).flatMap((row) => row.files.map(({ sha256 }) => sha256)),
  )
  const orphans = (await files.keys()).filter((sha256) => !named.has(sha256))
  for (const sha256 of orphans) await files.delete(sha256)
  return orphans.length
}
