import type { Snapshot } from './snapshot'

/**
 * The figures of a municipality put together again from the documents that report up to `asOf`, and judged by the
 * same method. It was never published on any day, so it has none.
 */
export interface Reconstruction extends Omit<Snapshot, 'publishedOn'> {
  /** The newest period that its documents report on. */
  readonly asOf: string
}

/** What can be compared: a publication or a reconstruction. */
export type Edition = Snapshot | Reconstruction

export function isPublished(edition: Edition): edition is Snapshot {
  return 'publishedOn' in edition
}

/** What its id begins with: the day of a publication, the `as_of` of a reconstruction. */
export function stampOf(edition: Edition): string {
  return isPublished(edition) ? edition.publishedOn : edition.asOf
}
