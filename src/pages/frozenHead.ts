import type { Snapshot } from '@/domain/snapshot'
import { dayText } from '@/format/periodText'
import { FROZEN_TEXT } from '@/text/frozenText'
import type { Language } from '@/text/language'
import { PUNCTUATION_TEXT } from '@/text/punctuationText'
import { textOf } from '@/text/textOf'
import { pageHead } from './pageHead'
import type { PageHead } from './pageHead'

/** As the indicator's own page, with the day that it is of. */
export function frozenHead(
  snapshot: Snapshot,
  indicatorId: string,
  language: Language = 'ja',
): PageHead {
  const { title, description } = pageHead('indicator', snapshot, indicatorId, language)
  const { bracket, stop, gap } = textOf(PUNCTUATION_TEXT, language)
  const edition = textOf(FROZEN_TEXT, language).edition(dayText(snapshot.publishedOn, language))
  return {
    title: `${title}${bracket(edition)}`,
    description: `${edition}${stop}${gap}${description}`,
  }
}
