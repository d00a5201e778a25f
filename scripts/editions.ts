import type { Edition as ComparableEdition } from '@/domain/edition'
import type { Snapshot } from '@/domain/snapshot'
import type { BuiltMunicipality } from './build-snapshots'
import { readPublishedSnapshots } from './publishedSnapshots'
import { reconstructionsOf } from './reconstructions'

/** A publication whose pages and pictures stay as they were. */
export interface Edition {
  readonly snapshot: Snapshot
  readonly isNewest: boolean
}

/**
 * The publications of a municipality, newest first: the one made from the tables, for its files are published
 * under its id too, and those that were committed.
 */
export function editionsOf({ folder, snapshot }: BuiltMunicipality): Edition[] {
  const older = readPublishedSnapshots(folder.path)
    .filter((published) => published.snapshot.id !== snapshot.id)
    .map((published) => ({ snapshot: published.snapshot, isNewest: false }))
  return [{ snapshot, isNewest: true }, ...older]
}

/** Everything that can be compared, newest first: publications, then what documents alone give. */
export function comparableEditions(built: BuiltMunicipality): ComparableEdition[] {
  return [
    ...editionsOf(built).map(({ snapshot }) => snapshot),
    ...reconstructionsOf(built.folder.tables).map(({ edition }) => edition),
  ]
}
