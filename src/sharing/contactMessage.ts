import type { IndicatorRecord, Snapshot } from '@/domain/snapshot'
import { kpiCardText } from '@/format/kpiCard'
import { CONTACT_MESSAGE_TEXT } from '@/text/contactText'
import { quotation } from './quotation'

/** Where a municipality can be reached, as its sources say it. */
export type Contact =
  | { readonly kind: 'mail'; readonly address: string }
  | { readonly kind: 'page'; readonly address: string }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'none' }

/** Only a mail address or a page of the web becomes a link; everything else is shown as it is written. */
export function readContact(contact: string | undefined): Contact {
  const text = contact?.trim() ?? ''
  if (text === '') return { kind: 'none' }
  const mail = text.replace(/^mailto:/i, '')
  if (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(mail)) return { kind: 'mail', address: mail }
  if (/^https?:\/\/[^\s"'<>]+$/i.test(text)) return { kind: 'page', address: text }
  return { kind: 'words', words: text }
}

export interface ContactMessage {
  readonly subject: string
  readonly body: string
}

/** A message about one figure: what it is, of when, from where, in which publication, at which address. */
export function contactMessage(
  record: IndicatorRecord,
  snapshot: Snapshot,
  address: string,
): ContactMessage {
  const words = CONTACT_MESSAGE_TEXT
  const card = kpiCardText(record, snapshot)
  const quoted = quotation(record, snapshot, address, card, 'ja')
  return {
    subject: words.subject(card.name, card.period?.main ?? ''),
    body: [
      words.greeting(snapshot.municipality.name),
      '',
      words.about,
      '',
      quoted.text.trim(),
      '',
      words.matter,
      words.blank,
      '',
    ].join('\n'),
  }
}

/** Mail programs want line ends as RFC 6068 says. */
export function mailAddress(to: string, { subject, body }: ContactMessage): string {
  const lines = body.replaceAll('\n', '\r\n')
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`
}
