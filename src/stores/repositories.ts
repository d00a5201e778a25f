import type { Result } from '@/domain/result'
import type { AppChangesFile } from '@/snapshots/appChanges'
import type { ComparisonRepository } from '@/snapshots/comparisons'
import type { HeldSnapshot } from '@/snapshots/heldSnapshot'
import type { FetchProblem } from '@/snapshots/fetchProblem'
import type { Snapshot } from '@/domain/snapshot'
import type { PreferencesRepository } from '@/snapshots/preferencesRepository'
import type { PublishedTablesRepository } from '@/snapshots/publishedTables'
import type { SharePictureRepository } from '@/snapshots/sharePictures'
import type { SnapshotRepository } from '@/snapshots/snapshotRepository'

/** The doors to network and device that stores go through. */
export interface Repositories {
  readonly snapshots: SnapshotRepository
  readonly preferences: PreferencesRepository
  readonly pictures: SharePictureRepository
  /** By the address of a card for frames, below the base. */
  readonly frameTitle: (path: string) => Promise<Result<string, FetchProblem>>
  readonly tables: PublishedTablesRepository
  readonly comparisons: ComparisonRepository
  readonly appChanges: () => Promise<Result<AppChangesFile, FetchProblem>>
  /** A thread for searching among very many indicators; rejects where there can be none. */
  readonly openSearchThread: () => Promise<Worker>
  /** A snapshot with names and descriptions in the page's language. */
  readonly translate: (held: HeldSnapshot) => Snapshot
}

let open: (() => Promise<Repositories>) | undefined
let opened: Promise<Repositories> | undefined

/** Set once by `main.ts`; absent at prerender. The loader runs when a store first needs it. */
export function provideRepositories(loader: (() => Promise<Repositories>) | undefined): void {
  open = loader
  opened = undefined
}

/** `undefined` at prerender, and where the code behind the doors cannot be loaded. */
export async function useRepositories(): Promise<Repositories | undefined> {
  if (!open) return undefined
  opened ??= open()
  try {
    return await opened
  } catch {
    opened = undefined
    return undefined
  }
}
