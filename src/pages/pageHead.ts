import { findRecord } from '@/domain/snapshot'
import type { Snapshot } from '@/domain/snapshot'
import { figureString, kpiCardText } from '@/format/kpiCard'
import { plainText } from '@/format/phrase'
import { ABOUT_TEXT, DATA_TEXT } from '@/text/aboutText'
import { ACCESSIBILITY_TEXT } from '@/text/accessibilityText'
import { INDICATOR_TEXT } from '@/text/indicatorText'
import type { Language } from '@/text/language'
import { BOARD_TEXT } from '@/text/councilText'
import { METHOD_TEXT } from '@/text/methodText'
import { HOME_TEXT } from '@/text/homeText'
import { LIST_TEXT } from '@/text/listText'
import { MY_LIST_TEXT } from '@/text/myListText'
import { NOT_FOUND_TEXT } from '@/text/notFoundText'
import { PUNCTUATION_TEXT } from '@/text/punctuationText'
import { SHELL_TEXT } from '@/text/shellText'
import { DEVICE_TEXT } from '@/text/deviceText'
import { STAFF_HEAD_TEXT } from '@/text/staffHeadText'
import { textOf } from '@/text/textOf'
import type { TextTable } from '@/text/textOf'

/** What a page says of itself to browsers and crawlers. */
export interface PageHead {
  readonly title: string
  readonly description: string
}

/**
 * @param name of the route
 * @param subjectId of an indicator's page; which of the staff's pages
 */
export function pageHead(
  name: string,
  snapshot: Snapshot | undefined,
  subjectId?: string,
  language: Language = 'ja',
): PageHead {
  const text = <Table extends TextTable>(table: Table) => textOf(table, language)
  const home = text(HOME_TEXT)
  const { gap } = text(PUNCTUATION_TEXT)
  const site = text(SHELL_TEXT).site
  const town = snapshot?.municipality.name
  const lead = home.lead.join(gap)
  const withSite = (title: string) => `${title}｜${site}`
  switch (name) {
    case 'municipality':
      return town
        ? { title: withSite(town), description: `${home.description(town)}${gap}${lead}` }
        : { title: site, description: lead }
    case 'indicators':
      return {
        title: withSite(`${text(LIST_TEXT).title} ${town ?? ''}`.trim()),
        description: text(LIST_TEXT).description(town ?? ''),
      }
    case 'frozen':
      return { title: site, description: lead }
    case 'indicator':
      return indicatorHead(snapshot, subjectId, language) ?? notFoundHead(language)
    case 'data':
      return {
        title: withSite(`${text(DATA_TEXT).title} ${town ?? ''}`.trim()),
        description: text(DATA_TEXT).lead,
      }
    case 'method':
      return { title: withSite(METHOD_TEXT.title), description: text(METHOD_TEXT).lead }
    case 'about':
      return {
        title: withSite(ABOUT_TEXT.title),
        description: text(ABOUT_TEXT).paragraphs[0] ?? '',
      }
    case 'accessibility':
      return {
        title: withSite(text(ACCESSIBILITY_TEXT).title),
        description: text(ACCESSIBILITY_TEXT).lead,
      }
    case 'list':
      return { title: withSite(text(MY_LIST_TEXT).title), description: text(ABOUT_TEXT).privacy }
    case 'board':
      return { title: withSite(text(BOARD_TEXT).title), description: text(BOARD_TEXT).listLead }
    case 'storage':
      return { title: withSite(text(DEVICE_TEXT).title), description: text(ABOUT_TEXT).offline }
    case 'staff':
      return subjectId === 'guide'
        ? { title: withSite(STAFF_HEAD_TEXT.guide), description: STAFF_HEAD_TEXT.guideLead }
        : { title: withSite(STAFF_HEAD_TEXT.title), description: STAFF_HEAD_TEXT.lead }
    case 'choice':
      return { title: site, description: lead }
    default:
      return notFoundHead(language)
  }
}

function notFoundHead(language: Language): PageHead {
  const { title, body } = textOf(NOT_FOUND_TEXT, language)
  return { title: `${title}｜${textOf(SHELL_TEXT, language).site}`, description: body }
}

function indicatorHead(
  snapshot: Snapshot | undefined,
  indicatorId: string | undefined,
  language: Language,
): PageHead | undefined {
  const record = snapshot && indicatorId ? findRecord(snapshot, indicatorId) : undefined
  if (!snapshot || !record) return undefined
  const card = kpiCardText(record, snapshot, language)
  const { bracket, dot } = textOf(PUNCTUATION_TEXT, language)
  const figure = figureString(card)
  const period = card.period ? bracket(card.period.main) : ''
  const verdict = card.reasonWord ? `${card.verdictWord}${dot}${card.reasonWord}` : card.verdictWord
  const town = snapshot.municipality.name
  return {
    title: `${[card.name, `${figure}${period}`, verdict].filter(Boolean).join(' ')}｜${town}`,
    description: textOf(INDICATOR_TEXT, language).description(
      town,
      card.name,
      figure && `${figure}${period}`,
      verdict,
      plainText(card.sentence),
    ),
  }
}
