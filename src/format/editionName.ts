import type { NamedEdition } from '@/domain/editionEntry'
import { CHANGES_TEXT } from '@/text/changesText'
import type { Language } from '@/text/language'
import { textOf } from '@/text/textOf'
import { asOfText } from './asOfText'
import { dayText } from './periodText'

/** What an edition is called: 2026年11月21日版, 令和元年度までの資料. */
export function editionName(
  { publishedOn, asOf }: NamedEdition,
  language: Language = 'ja',
): string {
  const words = textOf(CHANGES_TEXT, language)
  if (publishedOn) return words.published(dayText(publishedOn, language))
  return asOf ? words.reconstructed(asOfText(asOf, language)) : ''
}
