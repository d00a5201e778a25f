import { describe, it } from 'vitest'
import { cardKey, figureString, kpiCardText } from '@/format/kpiCard'
import type { KpiCardText } from '@/format/kpiCard'
import { plainText } from '@/format/phrase'
import { indicatorSentence } from '@/format/sentence'
import type { Language } from '@/text/language'
import {
  gallery,
  GALLERY_NAMES,
  gallerySnapshot,
  HOSTILE_NAME,
  LONG_NAME,
} from '../fixtures/galleryRecords'
import type { GalleryName } from '../fixtures/galleryRecords'
import { REAL_RECORDS } from '../fixtures/realRecords'
import { expectPlain } from '../fixtures/plainWords'

function card(name: GalleryName, language: Language = 'ja'): KpiCardText {
  return kpiCardText(gallery(name), gallerySnapshot([name]), language, (told) =>
    indicatorSentence(told, language),
  )
}
const changeOf = (name: GalleryName, language: Language = 'ja') => {
  const { change } = card(name, language)
  return change && plainText(change)
}

describe('a card', () => {
  it('of a way to go has chip, year, figure, change, legend, sentence and source', () => {
    const { ruler, ...words } = card('slightly-behind')
    expectPlain({
      ...words,
      change: changeOf('slightly-behind'),
      sentence: plainText(words.sentence),
    }).toEqual({
      id: 'slightly-behind',
      name: '1人1日当たりのごみの排出量',
      verdict: 'slightly-behind',
      verdictWord: 'やや遅れ',
      period: { main: '令和4年度', sub: '2022' },
      figure: { number: '933', unit: 'g', size: 'large', planned: false },
      change: '前の年度より−21g（減るほどよい）',
      legend: [
        { glyph: 'baseline-ring', name: '基準', value: '967g', when: '平成30' },
        { glyph: 'expected-diamond', name: '目安', value: '922g', when: '令和4時点' },
        { glyph: 'target-flag', name: '目標', value: '900g以下', when: '令和6まで' },
      ],
      sentence: '減っていますが、令和4年度の目安の922gまで、あと11gです。',
      notices: [],
      source: { documentId: 'report', text: '報告 8ページ' },
    })
    expectPlain(ruler.reading).toBe('933g')
    expectPlain(ruler.gap).toBe('あと33g')
  })

  it('names why nothing was judged, inside the chip', () => {
    expectPlain(card('no-target')).toMatchObject({
      verdictWord: '判定なし',
      reasonWord: '目標なし',
    })
    expectPlain(card('not-met').reasonWord).toBeUndefined()
  })

  it('of a plan shows the last planned figure, as planned and never as a result', () => {
    const plan = card('plan-only')
    expectPlain(plan.period?.main).toBe('計画値 令和6年度')
    expectPlain(plan.figure).toMatchObject({ number: '20.0', planned: true })
    expectPlain(plan.ruler.reading).toBe('')
    expectPlain(plan.change).toBeUndefined()
    expectPlain(plan.legend.map(({ name }) => name)).toEqual(['基準', '計画の最後'])
  })

  it('without any figure says no number, no year and no source', () => {
    const { observations, ...bare } = gallery('no-target')
    const empty = kpiCardText(
      { ...bare, observations: [], judgement: { ...gallery('no-observation').judgement } },
      gallerySnapshot([]),
    )
    expectPlain(observations.length).toBe(2)
    expectPlain(empty.figure).toBeUndefined()
    expectPlain(empty.period).toBeUndefined()
    expectPlain(empty.source).toBeUndefined()
  })

  it('says 約 where the source does', () => {
    expectPlain(card('approximate').figure?.prefix).toBe('約')
    expectPlain(card('inferred').figure?.prefix).toBeUndefined()
  })

  it('shows a long figure exactly, smaller, and in words people can hold', () => {
    expectPlain(card('huge').figure).toEqual({
      number: '33,230,474,824',
      unit: '円',
      size: 'small',
      planned: false,
      rounded: 'およそ332億3,047万円',
    })
    expectPlain(card('thousands').figure?.rounded).toBe('およそ1億2,587万円')
  })

  it('keeps every digit of tiny, negative and unitless figures', () => {
    expectPlain(figureString(card('tiny'))).toBe('0.0004mg/L')
    expectPlain(figureString(card('negative'))).toBe('−95百万円')
    expectPlain(figureString(card('no-unit'))).toBe('0.82')
    expectPlain(figureString(card('zero'))).toBe('0人')
  })

  it('keeps names whole, however long or hostile', () => {
    expectPlain(card('long-name').name).toBe(LONG_NAME)
    expectPlain(card('hostile').name).toBe(HOSTILE_NAME)
  })

  it('shows the marks of the city in their order, a blank one as —', () => {
    expectPlain(card('marked').marks?.marks.map(({ mark }) => mark)).toEqual(['○', '—', '◎'])
  })

  it('is made in English with spaces and English words', () => {
    const english = card('slightly-behind', 'en')
    expectPlain(figureString(english)).toBe('933 g')
    expectPlain(changeOf('slightly-behind', 'en')).toBe(
      '−21 g since the year before (less is better)',
    )
    expectPlain(english.ruler.gap).toBe('33 g to go')
  })

  it('has a ruler that counts as its figure does', () => {
    const found = REAL_RECORDS.find(({ record }) => record.indicator.id === 'tourist-visitors')
    if (!found) throw new Error('not published')
    const ruler = (language: Language) =>
      kpiCardText(found.record, found.snapshot, language, (told) =>
        indicatorSentence(told, language),
      ).ruler
    expectPlain(ruler('en').reading).toBe('3.31 million people')
    expectPlain(ruler('en').tick?.(340, 0) ?? '').toBe('3.40')
    expectPlain(ruler('vi').tick?.(340, 0) ?? '').toBe('3,40')
    expectPlain(ruler('zh').tick?.(340, 0) ?? '').toBe('340')
  })

  it('has one key for each figure', () => {
    expectPlain(cardKey(gallery('achieved'))).toBe('achieved@FY2023')
    expectPlain(cardKey(gallery('no-observation'))).toBe('no-observation')
  })
})

describe('the line of change', () => {
  it('names what it is counted from', () => {
    expectPlain(changeOf('achieved')).toBe('前の年度より+7.2ポイント')
    expectPlain(changeOf('fell-back')).toBe('2020年より+120件（減るほどよい）')
    expectPlain(changeOf('no-target')).toBe('令和2年度より+2.0ポイント')
    expectPlain(changeOf('floor')).toBe('令和5年3月1日より−15人')
    expectPlain(changeOf('floor', 'ja-easy')).toBe('2023年3月1日より −15人')
    expectPlain(changeOf('floor', 'en')).toBe('−15 people since 1 March 2023')
  })

  it('says 同じ where nothing changed', () => {
    expectPlain(changeOf('zero')).toBe('平成30年度と同じ')
    expectPlain(changeOf('zero', 'ja-easy')).toBe('2018年度と おなじ')
    expectPlain(changeOf('zero', 'en')).toBe('unchanged since FY2018')
  })

  it('is not drawn across a change of definition', () => {
    expectPlain(changeOf('definition-break')).toBeUndefined()
  })
})

describe('every card of every published indicator and example, in every language', () => {
  const cards = (['ja', 'ja-easy', 'en'] as const).flatMap((language) => [
    ...GALLERY_NAMES.map((name) => card(name, language)),
    ...REAL_RECORDS.map(({ record, snapshot }) =>
      kpiCardText(record, snapshot, language, (told) => indicatorSentence(told, language)),
    ),
  ])

  it('has no machine words', () => {
    const bad = cards.filter((one) => /NaN|Infinity|undefined|\bnull\b/.test(JSON.stringify(one)))
    expectPlain(bad.map(({ id }) => id)).toEqual([])
  })

  it('never shows a figure without its period and its source', () => {
    const bad = cards.filter(({ figure, period, source }) => figure && !(period?.main && source))
    expectPlain(bad.map(({ id }) => id)).toEqual([])
  })

  it('says a reason exactly where there is no verdict', () => {
    const bad = cards.filter(
      ({ verdict, reasonWord }) => (verdict === 'not-rated') !== (reasonWord !== undefined),
    )
    expectPlain(bad.map(({ id }) => id)).toEqual([])
  })

  it('never says that 0 is to go', () => {
    expectPlain(
      cards.filter(({ ruler }) => /あと ?0(\.0+)?[^.\d]/.test(ruler.gap)).map(({ id }) => id),
    ).toEqual([])
  })
})
