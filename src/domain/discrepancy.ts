export const DISCREPANCY_KINDS = [
  'two-values',
  'arithmetic',
  'mark-vs-figures',
  'shifted-column',
  'ocr',
  'false-friend',
  'wording',
  'other',
] as const
export type DiscrepancyKind = (typeof DISCREPANCY_KINDS)[number]

/** Where a source contradicts itself, another source, or arithmetic. In our own words. */
export interface Discrepancy {
  readonly id: string
  readonly subjectKind: string
  readonly subjectId: string
  readonly period?: string
  readonly kind: DiscrepancyKind
  readonly description: string
  readonly documentId: string
  readonly line?: number
  readonly otherDocumentId?: string
  readonly otherLine?: number
}
