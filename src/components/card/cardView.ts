import type { RouteLocationRaw } from 'vue-router'
import { rulerModel } from '@/charts/rulerModel'
import type { RulerModel } from '@/charts/rulerModel'
import { sparklineModel } from '@/charts/sparkline'
import type { SparklineModel } from '@/charts/sparkline'
import type { IndicatorRecord, Snapshot } from '@/domain/snapshot'
import { kpiCardText } from '@/format/kpiCard'
import type { KpiCardText } from '@/format/kpiCard'
import type { Language } from '@/text/language'

/** All that `KpiCard` draws. */
export interface CardView {
  readonly card: KpiCardText
  readonly ruler: RulerModel | undefined
  readonly sparkline: SparklineModel | undefined
  readonly to: RouteLocationRaw
  readonly sourceTo: RouteLocationRaw
}

export function cardView(
  record: IndicatorRecord,
  snapshot: Snapshot,
  language: Language = 'ja',
): CardView {
  const card = kpiCardText(record, snapshot, language)
  const to = indicatorAddress(snapshot.municipality.slug, record.indicator.id)
  return {
    card,
    ruler: rulerModel(record, snapshot.documents, card.ruler),
    sparkline: sparklineModel(record, snapshot.documents),
    to,
    sourceTo: { ...to, hash: '#sources' },
  }
}

/** As `cardView`, for pages with many cards: notices are said in their titles alone. */
export function briefCardView(
  record: IndicatorRecord,
  snapshot: Snapshot,
  language: Language = 'ja',
): CardView {
  const view = cardView(record, snapshot, language)
  const notices = view.card.notices
    .filter(({ kind }) => kind !== 'year-aligned')
    .map((notice) => ({ ...notice, body: [] }))
  return { ...view, card: { ...view.card, notices } }
}

export function indicatorAddress(slug: string, indicatorId: string) {
  return { name: 'indicator', params: { slug, indicatorId } }
}
