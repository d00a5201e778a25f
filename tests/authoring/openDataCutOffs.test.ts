import { describe, expect, it } from 'vitest'
import { openJudgement } from '@/authoring/openDataJudgement'
import { judge } from '@/domain/judge'
import { readJudgementCases } from '../fixtures/judgementCases'

function verdictOfRatio(ratio: number, flat: boolean): string {
  if (ratio < 0 && !flat) return 'moving-away'
  if (ratio >= 0.95) return 'on-track'
  return ratio >= 0.6 ? 'slightly-behind' : 'behind'
}

describe('when a pace ratio lies close to a cut-off', () => {
  it.each(readJudgementCases())(
    'still gives its verdict as published — $row.case',
    ({ subject }) => {
      const judgement = judge(subject)
      const row = openJudgement({
        indicator: subject.indicator,
        observations: subject.observations,
        statements: [],
        targets: subject.targets,
        judgement,
        freshness: { overdue: false },
        initiativeIds: [],
        discrepancies: [],
        childIds: [],
      })
      const byPace = ['on-track', 'slightly-behind', 'behind', 'moving-away'].includes(row.verdict)
      if (!byPace || row.pace_ratio === null) return
      expect(verdictOfRatio(row.pace_ratio, row.notes.includes('flat'))).toBe(row.verdict)
    },
  )
})
