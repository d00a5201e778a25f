import type { EditionEntry } from '@/domain/editionEntry'
import type { SnapshotIndexFile } from './schema/manifestFile'

/** The editions of an index file, newest first; reconstructions after all publications, whatever period they are of. */
export function editionEntries({
  snapshots,
  reconstructed = [],
}: SnapshotIndexFile): EditionEntry[] {
  return [...snapshots, ...reconstructed].map(({ id, bytes, changes, ...entry }) => ({
    id,
    bytes,
    ...(entry.published_on === null ? { asOf: entry.as_of } : { publishedOn: entry.published_on }),
    ...(changes ? { changes } : {}),
  }))
}
