import type { SourceDocument } from './document'

/**
 * What is known of how new a figure is. An update is overdue where a document that carries the figure named
 * or implies a next edition, that day has passed on the snapshot's own date, and no newer figure is known.
 */
export interface Freshness {
  readonly overdue: boolean
  /** The document whose next edition is awaited. */
  readonly awaitedDocumentId?: string
  /** ISO day on which it was due. */
  readonly expectedOn?: string
}

/**
 * @param documents those that carry the indicator's figures or targets
 * @param latest the document of the newest figure
 * @param today ISO day of the snapshot, never of the device
 */
export function freshnessOf(
  documents: readonly SourceDocument[],
  latest: SourceDocument | undefined,
  today: string,
): Freshness {
  const source = latest ?? documents.find(({ nextExpectedOn }) => nextExpectedOn)
  const expectedOn = source?.nextExpectedOn
  if (!source || !expectedOn) return { overdue: false }
  return { overdue: expectedOn < today, awaitedDocumentId: source.id, expectedOn }
}
