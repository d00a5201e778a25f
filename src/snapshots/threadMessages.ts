import type { Plans } from '@/domain/plans'
import type { Result } from '@/domain/result'
import type { PlansProblem } from './parsePlans'
import type { Portion } from './portions'
import type { SnapshotRepository } from './snapshotRepository'
import type { StorageState } from './storageState'

/** What another thread does for the page: all that reads or writes the texts of a publication. */
export type ThreadMethods = Pick<
  SnapshotRepository,
  | 'current'
  | 'refresh'
  | 'rollback'
  | 'snapshotById'
  | 'editionById'
  | 'pin'
  | 'unpin'
  | 'remove'
  | 'list'
  | 'exportSnapshotFile'
  | 'importSnapshotFile'
> & {
  /** Plans of a publication that was asked for before. */
  plansOf(code: string, id: string): Promise<Result<Plans, PlansProblem>>
}
export type ThreadMethod = keyof ThreadMethods

export interface ThreadCall {
  readonly kind: 'call'
  readonly call: number
  readonly method: ThreadMethod
  readonly args: readonly unknown[]
  /** Ids of snapshots that the page has: they need not come again. */
  readonly known: readonly string[]
}

export type ToThread =
  | ThreadCall
  /** The page has taken what came last. */
  | { readonly kind: 'next'; readonly call: number }

export type FromThread =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'head'
      readonly call: number
      readonly head: unknown
      /** How many follow. */
      readonly portions: number
      readonly storage: StorageState
    }
  | {
      readonly kind: 'portion'
      readonly call: number
      readonly place: number
      readonly portion: Portion
    }
  /** Something threw that never should. */
  | { readonly kind: 'failed'; readonly call: number }

/** One end of the line between page and thread: a `Worker`, the inside of one, or a `MessagePort`. */
export interface ThreadPort {
  postMessage(message: unknown): void
  onmessage: ((event: MessageEvent) => void) | null
}
