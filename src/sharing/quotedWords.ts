import type { IndicatorRecord, Snapshot } from '@/domain/snapshot'
import { figureString } from '@/format/kpiCard'
import type { KpiCardText } from '@/format/kpiCard'
import { dayText } from '@/format/periodText'
import { shownFigure } from '@/format/shownFigure'
import { CARD_TEXT } from '@/text/cardText'
import type { Language } from '@/text/language'
import { PUNCTUATION_TEXT } from '@/text/punctuationText'
import { QUOTATION_TEXT } from '@/text/quotationText'
import { textOf } from '@/text/textOf'

/** 10.0%（令和4年度 2022） */
export function figureWords(card: KpiCardText, language: Language): string {
  const { figure, period } = card
  if (!figure) return textOf(QUOTATION_TEXT, language).none
  const main = `${figure.prefix ?? ''}${figureString(card)}`
  if (!period) return main
  const { bracket, comma } = textOf(PUNCTUATION_TEXT, language)
  // 令和4年度 2022, but FY2022, Apr 2022 – Mar 2023.
  const between = comma.endsWith(' ') ? comma : ' '
  return `${main}${bracket([period.main, period.sub].filter(Boolean).join(between))}`
}

/** Name and value of the target: 目標, 25.0%以上（令和6まで）. A plan's own figure is no target. */
export function targetWords(
  { legend, figure }: KpiCardText,
  language: Language,
): { readonly name: string; readonly value: string } | undefined {
  const target = legend.find(({ glyph }) => glyph === 'target-flag')
  if (!target || figure?.planned) return undefined
  const { name, value, when } = target
  const { bracket } = textOf(PUNCTUATION_TEXT, language)
  return { name, value: when === '' ? value : `${value}${bracket(when)}` }
}

/** The verdict's word, and why there is none. */
export function verdictWords({ verdictWord, reasonWord }: KpiCardText, language: Language): string {
  return reasonWord
    ? `${verdictWord}${textOf(PUNCTUATION_TEXT, language).bracket(reasonWord)}`
    : verdictWord
}

/** Publisher, full title and edition, page: where the figure was printed. Blank where nothing was. */
export function sourceWords(
  record: IndicatorRecord,
  { documents }: Pick<Snapshot, 'documents'>,
  language: Language,
): string {
  const shown = shownFigure(record, documents) ?? record.statements.at(-1)
  const document = documents.find(({ id }) => id === shown?.documentId)
  if (!shown || !document) return ''
  const { publisher, title, edition } = document
  const page = shown.page ? textOf(CARD_TEXT, language).pageNumber(shown.page) : ''
  const quoted = textOf(PUNCTUATION_TEXT, language).quote(title)
  return [publisher, quoted, edition ?? '', page].filter((part) => part !== '').join(' ')
}

/** まちのものさし 2026年11月21日版（2026-11-21-113fd4c0） */
export function editionWords(
  { publishedOn, id }: Pick<Snapshot, 'publishedOn' | 'id'>,
  language: Language,
): string {
  const words = textOf(QUOTATION_TEXT, language)
  const day = words.edition(dayText(publishedOn, language))
  return `${words.compiledBy} ${day}${textOf(PUNCTUATION_TEXT, language).bracket(id)}`
}

export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]{}()#|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\s*\n\s*/g, ' ')
}

/** A Markdown link; the address cannot end it early. */
export function markdownLink(words: string, address: string): string {
  return `[${escapeMarkdown(words)}](<${address.replace(/[<>\s]/g, encodeURIComponent)}>)`
}
