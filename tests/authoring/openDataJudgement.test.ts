import { beforeAll, describe, expect, it } from 'vitest'
import { unguardTable } from '@/authoring/csvText'
import { openTables } from '@/authoring/openDataPackage'
import { parseTable } from '@/authoring/parseTable'
import { readMunicipalities } from '../../scripts/build-open-data'

type Row = Readonly<Record<string, string>>
interface Subject {
  readonly row: Row
  readonly target: Row
  readonly indicator: Row
  readonly interim: boolean
}

const number = (row: Row, column: string) => Number(row[column] || Number.NaN)

/** When a period counts, in years; written anew from the method page, not from the code. */
function time(period: string, measure: string): number {
  const [year = 0, month = 0, day = 0] = period
    .replace(/^[FC]Y/, '')
    .split('-')
    .map(Number)
  if (month > 0) return year + (month - 1 + day / new Date(year, month, 0).getDate()) / 12
  const start = year + (period.startsWith('FY') ? 3 / 12 : 0)
  return start + (['rate', 'flow'].includes(measure) ? 0.5 : 1)
}

/** The pace of a straight path, with a calculator: only what the download says. */
function recompute({ row, target, indicator }: Subject) {
  const sum = indicator['measure'] === 'flow' && (row['target_period'] ?? '').includes('/')
  const measure = sum ? 'cumulative' : (indicator['measure'] ?? '')
  const kind = (row['period'] ?? '').slice(0, 2)
  const last = (row['target_period'] ?? '').split('/').at(-1) ?? ''
  const aligned = /^[FC]Y/.test(kind) ? last.replace(/^[FC]Y/, kind) : last
  const [b, c, g] = [number(row, 'baseline_value'), number(row, 'value'), number(target, 'value')]
  const goal = Number.isNaN(g) ? number(target, 'value_max') : g
  const [start = 0, now = 0, end = 0] = [row['baseline_period'], row['period'], aligned].map((at) =>
    time(at ?? '', measure),
  )
  const share = Math.min(1, (now - start) / (end - start))
  const progress = (c - b) / (goal - b)
  return {
    share,
    over: now >= end,
    progress,
    pace_ratio: progress / share,
    expected_value: b + (goal - b) * share,
    needed_per_year: (goal - c) / (end - now),
    so_far_per_year: (c - b) / (now - start),
  }
}

function holds({ row, target, indicator }: Subject): boolean {
  const [c, low, high] = [
    number(row, 'value'),
    number(target, 'value'),
    number(target, 'value_max'),
  ]
  const atMost =
    target['kind'] === 'at_most' ||
    (target['kind'] === 'maintain' && indicator['direction'] === 'lower')
  if (atMost) return c <= low
  return !(c < low) && !(c > high)
}

let subjects: Subject[] = []

beforeAll(() => {
  subjects = readMunicipalities('2026-10-01').flatMap(({ folder, snapshot }) => {
    const published = openTables(folder.descriptor, folder.tables, snapshot)
    const textOf = (name: string) =>
      published.find(({ resource }) => resource.name === name)?.text ?? ''
    const read = (name: string): Row[] =>
      unguardTable(parseTable(name, textOf(name))).rows.map(({ cells }) => cells)
    const [targets, indicators] = [read('targets'), read('indicators')]
    return read('judgements').map((row): Subject => {
      const own = targets.filter(({ indicator_id }) => indicator_id === row['indicator_id'])
      const target = own.find(
        ({ period, document_id, role }) =>
          role === 'final' && period === row['target_period'] && document_id === row['document_id'],
      )
      const indicator = indicators.find(({ indicator_id }) => indicator_id === row['indicator_id'])
      const interim = own.some(({ role }) => role === 'interim')
      return { row, target: target ?? {}, indicator: indicator ?? {}, interim }
    })
  })
})

describe('when a reader recomputes judgements.csv from the download', () => {
  it('finds a row for every indicator and the target that it names', () => {
    expect(subjects.length).toBeGreaterThan(250)
    for (const { row, target, indicator } of subjects) {
      expect(indicator['indicator_id'], row['indicator_id']).toBe(row['indicator_id'])
      if (row['document_id']) expect(target['period'], row['indicator_id']).toBeDefined()
    }
  })

  it.each([
    'progress',
    'pace_ratio',
    'expected_value',
    'needed_per_year',
    'so_far_per_year',
  ] as const)('gets the same %s on every straight path', (column) => {
    const given = subjects.filter(({ row, interim }) => row[column] && !interim)
    expect(given.length).toBeGreaterThan(5)
    for (const subject of given) {
      const distance = Math.abs(recompute(subject)[column] - number(subject.row, column))
      expect(distance, subject.row['indicator_id']).toBeLessThan(1e-6)
    }
  })

  it('gets the same pace ratio from the expected value where the path has steps', () => {
    for (const { row } of subjects.filter(({ row, interim }) => row['pace_ratio'] && interim)) {
      const [b, c] = [number(row, 'baseline_value'), number(row, 'value')]
      const ratio = (c - b) / (number(row, 'expected_value') - b)
      expect(Math.abs(ratio - number(row, 'pace_ratio')), row['indicator_id']).toBeLessThan(1e-4)
    }
  })

  it('gets the same verdict', () => {
    for (const subject of subjects) {
      const { row } = subject
      expect(recomputedVerdict(subject), row['indicator_id']).toBe(
        [row['verdict'], row['reason']].filter(Boolean).join(' '),
      )
    }
  })
})

/** What the columns leave to say; reasons that lie in the documents are taken from the row. */
function recomputedVerdict(subject: Subject): string {
  const { row, target, indicator } = subject
  const reason = row['reason'] ?? ''
  if (!row['value']) return 'not-rated no-observation'
  if (!row['target_period']) return 'not-rated no-target'
  if (indicator['direction'] === 'unstated') return 'not-rated no-direction'
  if (['text', 'unstated'].includes(target['kind'] ?? '')) return 'not-rated not-a-number'
  if (['plan-only', 'not-remeasured', 'definition-break'].includes(reason)) {
    return `not-rated ${reason}`
  }
  const { share, over } = recompute(subject)
  if (holds(subject)) return 'achieved'
  if (over) return 'not-met period-over'
  const hold = ['range', 'maintain'].includes(target['kind'] ?? '')
  const met = holds({ ...subject, row: { ...row, value: row['baseline_value'] ?? '' } })
  if (hold || (row['baseline_value'] && met)) return 'not-met level-not-held'
  if (row['target_period'] === 'undated') return 'not-rated no-target-period'
  if (!row['baseline_period']) return 'not-rated no-baseline'
  if (share < 0.2 - 1e-9) return 'not-rated too-early'
  return verdictOfRatio(number(row, 'pace_ratio'), row['notes'] ?? '')
}

function verdictOfRatio(ratio: number, notes: string): string {
  if (ratio < 0 && !notes.includes('flat')) return 'moving-away'
  if (ratio >= 0.95) return 'on-track'
  return ratio >= 0.6 ? 'slightly-behind' : 'behind'
}
