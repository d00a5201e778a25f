import type { IndicatorRecord, Snapshot } from '@/domain/snapshot'
import { kpiCardText } from '@/format/kpiCard'
import type { KpiCardText } from '@/format/kpiCard'
import { withoutFurigana } from '@/text/furigana'
import type { Language } from '@/text/language'
import { QUOTATION_TEXT } from '@/text/quotationText'
import { textOf } from '@/text/textOf'
import {
  editionWords,
  escapeMarkdown,
  figureWords,
  markdownLink,
  sourceWords,
  targetWords,
  verdictWords,
} from './quotedWords'

/** 引用文: a figure with all that is needed to check it, ready to be pasted. */
export interface Quotation {
  readonly text: string
  readonly markdown: string
}

export type Quoted = Pick<
  Snapshot,
  'documents' | 'initiatives' | 'municipality' | 'publishedOn' | 'id'
>

/**
 * @param address of the page; better the frozen one, which keeps the figure that was quoted
 */
export function quotation(
  record: IndicatorRecord,
  snapshot: Quoted,
  address: string,
  card: KpiCardText = kpiCardText(record, snapshot),
  language: Language = 'ja',
): Quotation {
  const words = textOf(QUOTATION_TEXT, language)
  const what = withoutFurigana(`${snapshot.municipality.name} ${card.name}`)
  const figure = withoutFurigana(figureWords(card, language))
  const target = targetWords(card, language)
  const rows = [
    [words.definition, record.indicator.definition],
    [target?.name ?? '', target?.value ?? ''],
    [words.verdict, verdictWords(card, language)],
    [words.source, sourceWords(record, snapshot, language)],
  ]
    .map((row) => row.map(withoutFurigana))
    .flatMap(([name = '', said = '']) => (said === '' ? [] : [{ name, said }]))
  const edition = withoutFurigana(editionWords(snapshot, language))
  return {
    text: [
      `${what} ${figure}`,
      ...rows.map(({ name, said }) => `${name}: ${said}`),
      edition,
      address,
      '',
    ].join('\n'),
    markdown: [
      `> **${escapeMarkdown(what)}** ${escapeMarkdown(figure)}`,
      '>',
      ...rows.map(({ name, said }) => `> - ${name}: ${escapeMarkdown(said)}`),
      `> - ${markdownLink(edition, address)}`,
      '',
    ].join('\n'),
  }
}
