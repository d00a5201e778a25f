import type { RouteLocationRaw } from 'vue-router'
import { indicatorAddress } from '@/components/card/cardView'
import type { IndicatorRecord, Snapshot } from '@/domain/snapshot'
import type { Verdict } from '@/domain/verdict'
import { observedText } from '@/format/amountText'
import { shortPeriodText } from '@/format/periodText'
import { reasonText } from '@/format/reasonText'
import { shownFigure } from '@/format/shownFigure'
import { CARD_TEXT } from '@/text/cardText'
import type { Language } from '@/text/language'
import { textOf } from '@/text/textOf'
import { VERDICT_TEXT } from '@/text/verdictText'

export interface IndicatorRow {
  readonly id: string
  readonly name: string
  readonly nameIn?: string
  readonly figure: string
  readonly period: string
  readonly verdict: Verdict
  readonly verdictWord: string
  readonly reasonWord?: string
  readonly to: RouteLocationRaw
}

export function indicatorRow(
  record: IndicatorRecord,
  snapshot: Snapshot,
  language: Language = 'ja',
): IndicatorRow {
  const words = textOf(CARD_TEXT, language)
  const { words: verdicts } = textOf(VERDICT_TEXT, language)
  const { indicator, judgement } = record
  const shown = shownFigure(record, snapshot.documents)
  const stated = record.statements.at(-1)
  const dated = shown ?? stated
  const reason = reasonText(record, language)
  return {
    id: indicator.id,
    name: indicator.name,
    ...(indicator.wordsIn?.name ? { nameIn: indicator.wordsIn.name } : {}),
    figure: shown
      ? `${shown.planned ? `${words.planned} ` : ''}${observedText({ ...shown, status: shown.observation?.status }, indicator, language)}`
      : (stated?.printed ?? words.missing),
    period: dated ? shortPeriodText(dated.period, language) : '',
    verdict: judgement.verdict,
    verdictWord: verdicts[judgement.verdict],
    ...(reason ? { reasonWord: reason } : {}),
    to: indicatorAddress(snapshot.municipality.slug, indicator.id),
  }
}
