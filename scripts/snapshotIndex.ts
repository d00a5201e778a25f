import { compareEditions, countDifference } from '@/domain/difference'
import { isPublished } from '@/domain/edition'
import type { Edition } from '@/domain/edition'
import { changeSummary } from '@/format/changeSummary'
import type {
  EditionChanges,
  ReconstructedEntry,
  SnapshotIndexEntry,
  SnapshotIndexFile,
} from '@/snapshots/schema/manifestFile'
import { hashOf } from './snapshotFiles'

/** An edition with its files as they are served. */
export interface ServedEdition {
  readonly edition: Edition
  readonly files: ReadonlyMap<string, string>
}

/**
 * `snapshots/<code>/index.json`: publications newest first, then reconstructions under a key of their own, each with
 * what is otherwise than in the one before.
 */
export function snapshotIndex(
  code: string,
  newestFirst: readonly ServedEdition[],
): SnapshotIndexFile {
  const entries = newestFirst.map(({ edition, files }, place) => {
    const changes = changesSince(newestFirst[place + 1]?.edition, edition)
    return indexEntry(code, edition, files, changes)
  })
  const snapshots = entries.filter((entry) => entry.published_on !== null)
  const reconstructed = entries.filter((entry) => entry.published_on === null)
  return { schema_version: 1, code, snapshots, reconstructed }
}

function indexEntry(
  code: string,
  edition: Edition,
  files: ReadonlyMap<string, string>,
  changes: EditionChanges | undefined,
): SnapshotIndexEntry | ReconstructedEntry {
  const { id } = edition
  const entry = {
    sha256: hashOf(files.get('manifest.json') ?? ''),
    bytes: [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0),
    path: `snapshots/${code}/${id}/manifest.json`,
    schema_version: 1,
    summary: changes ? changeSummary(changes) : '',
    ...(changes ? { changes } : {}),
  }
  return isPublished(edition)
    ? { id, published_on: edition.publishedOn, ...entry }
    : { id, published_on: null, as_of: edition.asOf, ...entry }
}

/** Absent for the oldest edition, which nothing is known before. */
export function changesSince(
  before: Edition | undefined,
  after: Edition,
): EditionChanges | undefined {
  if (!before) return undefined
  const counts = countDifference(compareEditions(before, after))
  return {
    since: before.id,
    ...counts,
    figures: { ...counts.figures },
    indicators: { ...counts.indicators },
  }
}
