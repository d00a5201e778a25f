import { figureString } from '@/format/kpiCard'
import type { KpiCardText } from '@/format/kpiCard'
import { plainText } from '@/format/phrase'
import { PUNCTUATION_TEXT } from '@/text/punctuationText'
import type { Language } from '@/text/language'
import { textOf } from '@/text/textOf'

/** One line that carries figure, period, verdict and what it means: the text that goes with a link. */
export function shareMessage(
  card: KpiCardText,
  municipality: string,
  language: Language = 'ja',
): string {
  const { bracket, dot, stop, gap } = textOf(PUNCTUATION_TEXT, language)
  const period = card.period ? bracket(card.period.main) : ''
  const verdict = card.reasonWord ? `${card.verdictWord}${dot}${card.reasonWord}` : card.verdictWord
  const words = [municipality, card.name, `${figureString(card)}${period}`, verdict]
  return `${words.filter(Boolean).join(' ')}${stop}${gap}${plainText(card.sentence)}`
}
