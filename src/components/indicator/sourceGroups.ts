import type { SourceDocument } from '@/domain/document'
import { writePeriod } from '@/domain/period'
import type { Citation } from '@/domain/provenance'
import type { IndicatorRecord } from '@/domain/snapshot'
import { dueText, periodText } from '@/format/periodText'
import { CARD_TEXT } from '@/text/cardText'
import type { Language } from '@/text/language'
import { textOf } from '@/text/textOf'

export interface SourceGroup {
  readonly document: SourceDocument
  /** Every page that a figure is taken from, in order; blank where none is known. */
  readonly pages: string
  readonly entries: readonly {
    readonly key: string
    readonly what: string
    readonly page: string
    readonly locator: string
    readonly printed: string
  }[]
}

/** Every figure and target of an indicator with the place where it was printed, by document. */
export function sourceGroups(
  record: IndicatorRecord,
  documents: readonly SourceDocument[],
  language: Language = 'ja',
): SourceGroup[] {
  const words = textOf(CARD_TEXT, language)
  const cited: (Citation & { what: string; key: string })[] = [
    ...[...record.observations, ...record.statements].map((figure) => ({
      ...figure,
      what: periodText(figure.period, language),
      key: `figure-${writePeriod(figure.period)}`,
    })),
    ...record.targets.map((target) => ({
      ...target,
      what: `${words.target} ${target.period.kind === 'span' || target.period.kind === 'undated' ? dueText(target.period, language) : periodText(target.period, language)}`,
      key: `target-${target.role}-${writePeriod(target.period)}`,
    })),
  ]
  return documents.flatMap((document): SourceGroup[] => {
    const own = cited.filter(({ documentId }) => documentId === document.id)
    const entries = own.map(({ key, what, page, locator, printed }) => ({
      key,
      what,
      page: page ? words.pageNumber(page) : '',
      locator,
      printed,
    }))
    const pages = [...new Set(own.flatMap(({ page }) => page ?? []))]
    return entries.length > 0 ? [{ document, pages: pages.join('・'), entries }] : []
  })
}
