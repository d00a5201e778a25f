import type { Ref, ShallowRef } from 'vue'
import type { Snapshot } from '@/domain/snapshot'
import type { HeldSnapshot } from '@/snapshots/heldSnapshot'
import type { MunicipalityEntry } from '@/snapshots/snapshotRepository'
import type { StorageState } from '@/snapshots/storageState'

/** Where the figures on screen came from. `page`: they came with the HTML. */
export type FigureSource = 'page' | HeldSnapshot['source']

export interface ShownSnapshot {
  readonly snapshot: Snapshot
  readonly source: FigureSource
}

/**
 * How the last check for newer figures of a municipality ended. `since`: when one was last answered. `unanswered`: the
 * one before this one failed, and until an answer comes nothing is known to be better.
 */
export type CheckState =
  | { readonly kind: 'not-yet' }
  | {
      readonly kind: 'checking'
      readonly since: string | undefined
      readonly unanswered: boolean
    }
  | { readonly kind: 'answered'; readonly on: string }
  | { readonly kind: 'failed'; readonly since: string | undefined }
  | { readonly kind: 'refused'; readonly problem: string; readonly since: string | undefined }

/** The last check failed, and a later one has not been answered yet. What was refused was an answer. */
export function isUnanswered(
  state: CheckState | undefined,
): state is Extract<CheckState, { readonly kind: 'failed' | 'checking' }> {
  return state?.kind === 'failed' || (state?.kind === 'checking' && state.unanswered)
}

export type LoadState = 'idle' | 'loading' | 'shown' | 'unknown-municipality' | 'nothing-held'

/** By slug where it is a record. */
export interface SnapshotShelf {
  readonly municipalities: ShallowRef<readonly MunicipalityEntry[]>
  readonly shown: Record<string, ShownSnapshot>
  readonly available: Record<string, Snapshot | undefined>
  /** Id of the newer one that the reader went back from. */
  readonly declined: Record<string, string | undefined>
  readonly checks: Record<string, CheckState>
  readonly states: Record<string, LoadState>
  readonly storage: ShallowRef<StorageState | undefined>
  readonly damagedId: Ref<string | undefined>
  /** Ids that had to go to make room. */
  readonly removedForRoom: ShallowRef<readonly string[]>
  show(slug: string, snapshot: Snapshot, source: FigureSource): void
}
