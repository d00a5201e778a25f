import { describe, expect, it } from 'vitest'
import { trendModel } from '@/charts/trendModel'
import { writePeriod } from '@/domain/period'
import { recordSeries } from '@/domain/series'
import { amountText } from '@/format/amountText'
import { figureRows } from '@/format/figureTable'
import { periodText } from '@/format/periodText'
import { trendWords } from '@/format/trendWords'
import { gallery, GALLERY_DOCUMENTS, galleryRecord } from '../fixtures/galleryRecords'
import { REAL_RECORDS } from '../fixtures/realRecords'

const TODAY = '2026-11-10'
const rowsOf = (record: ReturnType<typeof gallery>) => figureRows(record, GALLERY_DOCUMENTS, TODAY)

describe('the table of figures', () => {
  it('has the years in order, a missing one as words, then the target', () => {
    expect(
      rowsOf(gallery('missing')).map(({ period, tag, value, change }) => [
        period,
        tag,
        value,
        change,
      ]),
    ).toEqual([
      ['平成30年度', '基準', '10.0%', '—'],
      ['令和元年度', '', '値なし', '—'],
      ['令和2年度', '', '値なし', '—'],
      ['令和3年度', '', '14.0%', '+4.0'],
      ['令和4年度', '', '15.0%', '+1.0'],
      ['令和6年度', '目標', '20.0%以上', '—'],
    ])
  })

  it('calls years missing that were over and due, not those that are still to come', () => {
    const periods = rowsOf(gallery('stale')).filter(({ emphasis }) => emphasis === 'missing')
    expect(periods.map(({ period }) => period)).toEqual([
      '令和元年度',
      '令和2年度',
      '令和4年度',
      '令和5年度',
      '令和6年度',
    ])
  })

  it('does not call a year missing for which words were printed', () => {
    const record = galleryRecord('words', {
      series: 'FY2018:10.0; FY2020:12.0',
      record: {
        statements: [
          {
            period: { kind: 'FY', year: 2019 },
            printed: '調査中',
            documentId: 'report',
            locator: '表',
            line: 1,
          },
        ],
      },
    })
    expect(rowsOf(record).map(({ value }) => value)).toEqual(['10.0%', '調査中', '12.0%'])
  })

  it('says what kind of figure it is', () => {
    expect(rowsOf(gallery('approximate')).at(-1)).toMatchObject({ value: '約99.5%', remark: '' })
    expect(rowsOf(gallery('inferred')).at(-1)?.remark).toBe('文から読み取り')
    expect(rowsOf(gallery('not-remeasured'))[0]?.remark).toBe('前と同じ値')
    expect(rowsOf(gallery('partial'))[0]?.remark).toBe('一部の期間')
    expect(rowsOf(gallery('definition-break')).find(({ key }) => key === 'FY2022')).toMatchObject({
      remark: '数え方の変更',
      change: '—',
    })
  })

  it('keeps plans and levels apart from results', () => {
    const tags = (name: Parameters<typeof gallery>[0]) =>
      rowsOf(gallery(name)).flatMap(({ emphasis, tag }) => (emphasis === 'plan' ? [tag] : []))
    expect(tags('plan-only')).toEqual(['計画', '計画', '目標'])
    expect(tags('interim')).toEqual(['途中の目標', '目標'])
    expect(tags('floor')).toEqual(['目標', '期間中の下限'])
    expect(rowsOf(gallery('no-target-period')).at(-1)?.period).toBe('期限の記載なし')
  })
})

describe('chart, table and data of every published indicator', () => {
  it.each(['102041', '102113'])('have the same figures (%s)', (code) => {
    const own = REAL_RECORDS.filter(({ snapshot }) => snapshot.municipality.code === code)
    expect(own.length).toBeGreaterThan(10)
    const problems = own.flatMap(({ record, snapshot }) => {
      const { documents, publishedOn } = snapshot
      const rows = figureRows(record, documents, publishedOn)
      const series = recordSeries(record, documents)
      const model = trendModel(record, documents, trendWords(record, documents), publishedOn)
      const about = (what: string) => `${record.indicator.id}: ${what}`
      return [
        ...series.flatMap(({ period, value, decimals }) => {
          const row = rows.find(({ key }) => key === writePeriod(period))
          const text = amountText(value, record.indicator, 'ja', decimals)
          return row?.value.replace('約', '') === text ? [] : [about(`${text} not in the table`)]
        }),
        ...(model?.marks ?? []).flatMap(({ period, value }) =>
          series.some(
            (figure) =>
              writePeriod(figure.period) === writePeriod(period) && figure.value === value,
          )
            ? []
            : [about(`${periodText(period)} is drawn and not in the data`)],
        ),
        ...(model && model.marks.length !== series.length ? [about('chart lacks figures')] : []),
        ...rows.flatMap(({ emphasis, value }) =>
          emphasis === 'missing' && value !== '値なし'
            ? [about(`missing year reads ${value}`)]
            : [],
        ),
        ...(new Set(rows.map(({ key }) => key)).size === rows.length ? [] : [about('keys repeat')]),
      ]
    })
    expect(problems).toEqual([])
  })

  it('never call a year missing that has a figure, nor draw a value for one that has none', () => {
    const problems = REAL_RECORDS.flatMap(({ record, snapshot }) => {
      const { documents, publishedOn } = snapshot
      const rows = figureRows(record, documents, publishedOn)
      const known = new Set(record.observations.map(({ period }) => writePeriod(period)))
      const missing = rows.filter(({ emphasis }) => emphasis === 'missing')
      return missing
        .filter(({ key }) => known.has(key.replace('-missing', '')))
        .map(({ key }) => key)
    })
    expect(problems).toEqual([])
  })

  it('are said in one sentence that has no machine words', () => {
    const titles = REAL_RECORDS.map(
      ({ record, snapshot }) => trendWords(record, snapshot.documents).title,
    )
    expect(titles.filter((title) => /NaN|undefined|null/.test(title))).toEqual([])
  })
})
