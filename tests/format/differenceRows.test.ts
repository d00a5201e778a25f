import { describe, expect, test } from 'vitest'
import { compareEditions, countDifference } from '@/domain/difference'
import { changeSummary } from '@/format/changeSummary'
import { addedByIndicator, differenceRows } from '@/format/differenceRows'
import { editionName } from '@/format/editionName'
import { thenRows } from '@/format/thenRows'
import { makeReconstruction } from '../../scripts/reconstructions'
import { ISESAKI } from '../fixtures/realData'

const points = ['FY2023', 'FY2019', 'FY2018'] as const
const editions = points.map((point) => makeReconstruction(ISESAKI, point).edition)
const entries = editions.map(({ id, asOf }) => ({ id, asOf, bytes: 1 }))
const [late, early, first] = editions
if (!late || !early || !first) throw new Error('three points in time')

describe('the difference of 伊勢崎市 between its documents, in words', () => {
  const difference = compareEditions(early, late)
  const rows = differenceRows(early, late, difference)

  test('a verdict that turned stands with both figures as printed', () => {
    expect(rows.verdicts.find(({ indicatorId }) => indicatorId === 'recycling-rate')).toEqual({
      key: 'recycling-rate',
      indicatorId: 'recycling-rate',
      name: 'リサイクル率',
      before: {
        verdict: 'not-rated',
        word: '判定なし',
        reason: '時期が早い',
        figure: '令和元年度 10.7%',
      },
      after: { verdict: 'moving-away', word: '後退', figure: '令和4年度 10.0%' },
      turned: true,
    })
  })

  test('in English what was printed in 万 and 億 is counted as its readers count', () => {
    const then = thenRows(entries, editions, 'tourist-visitors', 'en').at(0)
    expect(then?.known?.figure?.text).toBe('3.31 million people')
    const { verdicts, figures } = differenceRows(early, late, difference, 'en')
    const measured = new Set(
      late.records.flatMap(({ indicator, statements }) =>
        statements.length === 0 ? [indicator.id] : [],
      ),
    )
    const texts = [
      ...verdicts.flatMap(({ before, after }) => [before.figure, after.figure]),
      ...figures
        .filter(({ indicatorId }) => measured.has(indicatorId))
        .flatMap(({ before, after }) => [before?.text, after?.text]),
    ]
    expect(texts.length).toBeGreaterThan(100)
    expect(texts.filter((text) => /[万億千円人]/.test(text ?? ''))).toEqual([])
  })

  test('added figures of one indicator stand together, in order, with document and page', () => {
    const added = addedByIndicator(rows).find(({ indicatorId }) => indicatorId === 'recycling-rate')
    expect(added?.figures.map(({ period, after }) => `${period} ${after?.text}`)).toEqual([
      '令和2年度 10.5%',
      '令和3年度 10.1%',
      '令和4年度 10.0%',
    ])
    expect(added?.sources).toBe('行政改革の報告 35ページ')
  })

  test('the summary says only what there is', () => {
    const counts = countDifference(difference)
    expect(changeSummary(counts)).toBe('変わった判定 12、増えた数字 578、新しい指標 206。')
    expect(changeSummary(countDifference(compareEditions(late, late)))).toBe(
      '数字も判定も変わっていません。',
    )
  })

  test('not judged for another reason is no verdict that turned', () => {
    const counts = countDifference(compareEditions(first, early))
    expect(counts.verdicts).toBe(4)
    expect(counts.reasons).toBe(9)
  })

  test('an edition is called by its day, or by the period of its documents', () => {
    expect(editionName({ publishedOn: '2026-11-21' })).toBe('2026年11月21日版')
    expect(editionName({ asOf: 'FY2019' })).toBe('令和元年度までの資料')
    expect(editionName({ asOf: '2021-04' })).toBe('2021年4月までの資料')
  })
})

describe('what was known of an indicator then', () => {
  test('figure, verdict and target of each edition, and none before it was first printed', () => {
    const told = thenRows(entries, editions, 'recycling-rate').map(({ entry, known }) => [
      entry.asOf,
      known && `${known.figure?.period} ${known.figure?.text} ${known.verdict.word}`,
      known?.target?.text,
    ])
    expect(told).toEqual([
      ['FY2023', '令和4年度 10.0% 後退', '25.0%以上（令和6まで）'],
      ['FY2019', '令和元年度 10.7% 判定なし', '25.0%以上（令和6まで）'],
      ['FY2018', undefined, undefined],
    ])
  })

  test('editions that say the same are one row, that of the earliest', () => {
    const again = { id: 'again', asOf: 'FY2024', bytes: 1 }
    const rows = thenRows(
      [again, ...entries],
      [{ ...late, id: 'again' }, ...editions],
      'recycling-rate',
    )
    expect(rows.map(({ entry, same }) => [entry.asOf, same])).toEqual([
      ['FY2023', 1],
      ['FY2019', 0],
      ['FY2018', 0],
    ])
  })
})
