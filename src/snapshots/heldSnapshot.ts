import type { Plans } from '@/domain/plans'
import type { Result } from '@/domain/result'
import type { Snapshot } from '@/domain/snapshot'
import type { Words } from '@/domain/words'
import type { FetchProblem } from './fetchProblem'
import type { PlansProblem } from './parsePlans'
import type { NotKeptReason, StorageState } from './storageState'

/** Why a snapshot is never deleted by itself: a reader's wish, or a board that shows it. */
export type PinReason = 'reader' | `board:${string}`

/** `file`: carried here by the reader and not yet seen in the server's own list. */
export type SnapshotOrigin = 'network' | 'file'

/** A verified, parsed snapshot and where it came from. */
export interface HeldSnapshot {
  readonly id: string
  readonly code: string
  /** ISO day, from the data. */
  readonly publishedOn: string
  /** ISO instant by the device's clock: for display only, never for deciding. */
  readonly fetchedOn: string
  readonly source: 'network' | 'stored' | 'memory' | 'file'
  readonly origin: SnapshotOrigin
  readonly snapshot: Snapshot
  /** Verified with the snapshot, parsed when first asked for. */
  readonly plans: () => Promise<Result<Plans, PlansProblem>>
  /** Names and descriptions in other languages; none in publications from before there were such. */
  readonly words: () => Words
}

export type CurrentOutcome =
  | {
      readonly kind: 'found'
      readonly held: HeldSnapshot
      /** Instant of the last answered check for a newer one, if there was any. */
      readonly checkedOn?: string
      /** Id of the current snapshot when it was damaged and `held` is the previous one. */
      readonly damagedId?: string
      /** Id of the newer snapshot that the reader went back from. */
      readonly declinedId?: string
      readonly storage: StorageState
    }
  | { readonly kind: 'none'; readonly storage: StorageState }
  /** Something was kept, nothing of it passes the check any more. */
  | { readonly kind: 'damaged'; readonly ids: readonly string[]; readonly storage: StorageState }

/** The server offers something older than what is kept; never taken by itself. */
export interface OlderThanKept {
  readonly kind: 'older-than-kept'
  readonly offeredId: string
}

/**
 * What a check for a newer snapshot ended with. `refused` and `unreachable` change nothing: what was shown stays,
 * and is as old as before. Only the first three count as a check, at `checkedOn`.
 */
export type RefreshOutcome =
  | {
      readonly kind: 'up-to-date'
      readonly held: HeldSnapshot
      readonly checkedOn: string
      /** A newer one exists, but the reader went back from it. */
      readonly declinedId?: string
    }
  | {
      readonly kind: 'updated'
      readonly held: HeldSnapshot
      readonly checkedOn: string
      readonly previousId?: string
      /** Ids deleted by the retention policy or to make room. */
      readonly removedIds: readonly string[]
      /** Those of them that no policy would have deleted: the reader is told. */
      readonly removedForRoom?: readonly string[]
    }
  /** New and verified, shown from memory, gone with the page. */
  | {
      readonly kind: 'not-kept'
      readonly held: HeldSnapshot
      readonly checkedOn: string
      readonly reason: NotKeptReason
      /** Ids deleted in vain to make room. */
      readonly removedIds: readonly string[]
      readonly removedForRoom?: readonly string[]
    }
  | { readonly kind: 'refused'; readonly problem: FetchProblem | OlderThanKept }
  | { readonly kind: 'unreachable'; readonly problem: FetchProblem }

/** One row of the storage page. */
export interface KeptSnapshotEntry {
  readonly id: string
  readonly code: string
  /** Blank for a reconstruction, which has `asOf`. */
  readonly publishedOn: string
  readonly asOf?: string
  readonly fetchedOn: string
  readonly bytes: number
  readonly origin: SnapshotOrigin
  readonly pinnedFor: readonly PinReason[]
  readonly role: 'current' | 'previous' | 'other'
  /** `false`: in memory only. */
  readonly kept: boolean
}

export interface StorageUsage {
  readonly snapshots: number
  /** Of the snapshots' files, each counted once. */
  readonly bytes: number
  /** The browser's estimate for the whole site, where it gives one. */
  readonly estimate?: { readonly usage: number; readonly quota: number }
  /** Whether the browser promised not to evict; missing where it does not say. */
  readonly persisted?: boolean
  readonly storage: StorageState
}

/** Why something on the device could not be changed. */
export type KeepProblem =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'pinned'; readonly reasons: readonly PinReason[] }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'not-kept'; readonly reason: NotKeptReason }
