import { describe, expect, it } from 'vitest'
import { judge } from '@/domain/judge'
import type { Judgement } from '@/domain/judgement'
import { writePeriod } from '@/domain/period'
import { NOT_MET_REASONS, NOT_RATED_REASONS, JUDGEMENT_NOTES, VERDICTS } from '@/domain/verdict'
import { readJudgementCases } from '../fixtures/judgementCases'

const cases = readJudgementCases()

/** Three or more digits after the point: the table rounds; fewer: it is exact. */
function expectNumber(name: string, actual: number | undefined, cell: string): void {
  if (cell === '') return
  if (cell === '-') {
    expect(actual, `${name} should not be given`).toBeUndefined()
    return
  }
  const digits = cell.split('.')[1]?.length ?? 0
  const expected = Number(cell)
  const allowance = digits >= 3 ? 0.5 * 10 ** -digits : 1e-9 * Math.max(1, Math.abs(expected))
  expect(actual, `${name} should be given`).toBeDefined()
  const distance = Math.abs((actual ?? 0) - expected)
  expect(distance, `${name} should be ${cell} and is ${actual}`).toBeLessThanOrEqual(allowance)
}

function expectWord(name: string, actual: string, cell: string): void {
  if (cell !== '') expect(actual, name).toBe(cell)
}

const supersededOf = ({ superseded }: Judgement) =>
  superseded.map(({ period, value }) => `${writePeriod(period)}:${value}`).join('; ') || '-'

describe.each(cases)('$row.case — $row.why_ja', ({ row, subject }) => {
  const judgement = judge(subject)

  it('gives the verdict, its reason and its notes', () => {
    expect({
      verdict: judgement.verdict,
      reason: judgement.reason ?? '',
      notes: judgement.notes.join('; '),
    }).toEqual({
      verdict: row.expect_verdict,
      reason: row.expect_reason,
      notes: row.expect_notes,
    })
  })

  it('shows the same working as a calculator', () => {
    expectNumber('progress', judgement.progress, row.expect_progress)
    expectNumber('pace ratio', judgement.paceRatio, row.expect_pace_ratio)
    expectNumber('expected value', judgement.expected?.value, row.expect_expected_value)
    expectNumber('needed per year', judgement.neededPerYear, row.expect_needed_per_year)
    expectNumber('so far per year', judgement.soFarPerYear, row.expect_so_far)
  })

  it('names the figure, the baseline, the replaced targets and whether it was close', () => {
    const { figure, baseline, closeCall } = judgement
    expectWord('figure', figure ? writePeriod(figure.period) : '-', row.expect_figure)
    expectWord('baseline', baseline ? writePeriod(baseline.period) : '-', row.expect_baseline)
    expectWord('replaced targets', supersededOf(judgement), row.expect_superseded)
    expectWord('borderline', closeCall?.by ?? 'no', row.expect_borderline)
  })
})

describe('the table of cases', () => {
  const column = (name: keyof (typeof cases)[number]['row']) => cases.map(({ row }) => row[name])

  it('has a case for every verdict', () => {
    expect(VERDICTS.filter((word) => !column('expect_verdict').includes(word))).toEqual([])
  })

  it('has a case for every reason', () => {
    const reasons = [...NOT_RATED_REASONS, ...NOT_MET_REASONS]
    expect(reasons.filter((word) => !column('expect_reason').includes(word))).toEqual([])
  })

  it('has a case for every note', () => {
    const notes = column('expect_notes').join('; ')
    expect(JUDGEMENT_NOTES.filter((word) => !notes.includes(word))).toEqual([])
  })

  it('names every case once', () => {
    expect(new Set(column('case')).size).toBe(cases.length)
  })
})
