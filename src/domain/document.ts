export const DOCUMENT_KINDS = ['plan', 'results', 'pledges'] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** A published document that figures were printed in. Dates are as exact as the document says. */
export interface SourceDocument {
  readonly id: string
  readonly title: string
  readonly shortTitle: string
  readonly publisher: string
  readonly edition?: string
  readonly kind: DocumentKind
  readonly publishedOn?: string
  /** The newest period that it reports on; also puts documents in order. */
  readonly asOf: string
  readonly coversFrom?: string
  readonly coversTo?: string
  /** Editorial: when the next edition is due. */
  readonly nextExpectedOn?: string
  readonly url?: string
  /** The terms that the document itself states: an address or a name. Absent: it states none. */
  readonly licence?: string
  /** Whom to name when reusing it, where the document asks for certain words. */
  readonly attribution?: string
  readonly note?: string
}
