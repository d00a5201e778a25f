import { documentRanks } from '@/domain/choose'
import type { SourceDocument } from '@/domain/document'
import type { Observation } from '@/domain/observation'
import type { Period } from '@/domain/period'
import { recordSeries } from '@/domain/series'
import type { IndicatorRecord } from '@/domain/snapshot'

/** The figure that a card is about: a judged one, else the newest, else for a plan the last planned one. */
export interface ShownFigure {
  readonly value: number
  readonly period: Period
  readonly documentId: string
  readonly page?: string
  readonly planned: boolean
  readonly observation?: Observation
  readonly decimals: number
}

/** Which figure a card shows. Absent where no number was printed at all. */
export function shownFigure(
  record: IndicatorRecord,
  documents: readonly SourceDocument[],
): ShownFigure | undefined {
  const { judgement, targets } = record
  const newest = recordSeries(record, documents).at(-1)
  const planOnly = judgement.reason === 'plan-only' || newest === undefined
  if (planOnly) {
    const rank = documentRanks(documents)
    const last = targets
      .filter(({ role, value }) => (role === 'planned' || role === 'final') && value !== undefined)
      .flatMap((target) => {
        const { period } = target
        if (period.kind === 'undated' || target.value === undefined) return []
        const end: Period = period.kind === 'span' ? { kind: 'FY', year: period.to } : period
        return [{ ...target, value: target.value, period: end }]
      })
      .sort((a, b) => a.period.year - b.period.year || rank(a.documentId) - rank(b.documentId))
      .at(-1)
    if (last) return { ...last, planned: true, decimals: record.indicator.decimals }
  }
  const observation = judgement.figure ?? newest
  return observation && { ...observation, planned: false, observation }
}
