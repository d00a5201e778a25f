import type { NotRatedReason } from '@/domain/verdict'
import { CARD_TEXT } from '@/text/cardText'
import type { Language } from '@/text/language'
import { textOf } from '@/text/textOf'
import { VERDICT_TEXT } from '@/text/verdictText'
import { unjudgedKind } from './sentenceFacts'
import type { Told } from './sentenceFacts'

/** Why there is no verdict, short enough for a chip. Figures of a part of a year are not called none. */
export function reasonText(record: Told, language: Language): string | undefined {
  const { verdict, reason } = record.judgement
  if (verdict !== 'not-rated') return undefined
  return reason === 'no-observation' && unjudgedKind(record) === 'partial'
    ? textOf(CARD_TEXT, language).partial
    : textOf(VERDICT_TEXT, language).reasons[reason as NotRatedReason]
}
