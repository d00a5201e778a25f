import type { Discrepancy } from '@/domain/discrepancy'
import type { SourceDocument } from '@/domain/document'
import type { Initiative, RatingMeaning } from '@/domain/initiative'

/** A row of `initiatives.csv` with the marks that the municipality gave itself, in words too. */
export function openInitiative(initiative: Initiative, meanings: readonly RatingMeaning[]) {
  const labelOf = (scaleId: string, mark: string | undefined) =>
    meanings.find((meaning) => meaning.scaleId === scaleId && meaning.mark === mark)?.label
  return {
    initiative_id: initiative.id,
    document_id: initiative.documentId,
    number: initiative.number,
    title: initiative.title,
    department: initiative.department,
    policy_id: initiative.policyId ?? null,
    added_in: initiative.addedIn ?? null,
    summary: initiative.summary,
    page: initiative.page ?? null,
    ratings: initiative.ratings.map((rating) => ({
      period: rating.period,
      scale_id: rating.scaleId,
      mark: rating.mark ?? null,
      label: labelOf(rating.scaleId, rating.mark) ?? null,
      page: rating.page ?? null,
      source_line: rating.line ?? null,
      note: rating.note ?? null,
    })),
  }
}

/** A row of `discrepancies.csv`. */
export function openDiscrepancy(discrepancy: Discrepancy) {
  return {
    discrepancy_id: discrepancy.id,
    period: discrepancy.period ?? null,
    kind: discrepancy.kind,
    description: discrepancy.description,
    document_id: discrepancy.documentId,
    source_line: discrepancy.line ?? null,
    other_document_id: discrepancy.otherDocumentId ?? null,
    other_source_line: discrepancy.otherLine ?? null,
  }
}

/** A row of `documents.csv` with its short title. */
export function openDocument(document: SourceDocument) {
  return {
    document_id: document.id,
    title: document.title,
    short_title: document.shortTitle,
    publisher: document.publisher,
    edition: document.edition ?? null,
    kind: document.kind,
    published_on: document.publishedOn ?? null,
    as_of: document.asOf,
    covers_from: document.coversFrom ?? null,
    covers_to: document.coversTo ?? null,
    next_expected_on: document.nextExpectedOn ?? null,
    url: document.url ?? null,
    licence: document.licence ?? null,
    attribution: document.attribution ?? null,
    note: document.note ?? null,
  }
}
