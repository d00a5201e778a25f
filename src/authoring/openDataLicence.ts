import type { SourceDocument } from '@/domain/document'
import { OPEN_DATA_TEXT } from '@/text/openDataText'

/** The terms that a document states; 未記載 where it states none. */
export function licenceOf({ licence }: SourceDocument): string {
  return licence ?? OPEN_DATA_TEXT.noLicence
}

/** Whom to name: the document's own words, else its publisher and title. */
export function attributionOf({ attribution, publisher, title, edition }: SourceDocument): string {
  return attribution ?? `${publisher}「${title}${edition ? ` ${edition}` : ''}」`
}

/** A document under `sources` of `datapackage.json`. */
export function openSource(document: SourceDocument) {
  return {
    title: document.title,
    ...(document.url ? { path: document.url } : {}),
    ...(document.edition ? { version: document.edition } : {}),
    document_id: document.id,
    publisher: document.publisher,
    licence: licenceOf(document),
    attribution: attributionOf(document),
  }
}
