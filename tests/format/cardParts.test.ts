import { describe, it } from 'vitest'
import type { Target } from '@/domain/target'
import { cardLegend } from '@/format/cardLegend'
import { cardNotices } from '@/format/cardNotices'
import '@/format/everySentence'
import { marksSentence } from '@/format/marksText'
import { plainText } from '@/format/phrase'
import { gapText, rulerSentence } from '@/format/rulerText'
import { shownFigure } from '@/format/shownFigure'
import type { Language } from '@/text/language'
import { gallery, GALLERY_DOCUMENTS, galleryRecord } from '../fixtures/galleryRecords'
import type { GalleryName } from '../fixtures/galleryRecords'
import { expectPlain } from '../fixtures/plainWords'

const legend = (name: GalleryName, language: Language = 'ja') =>
  cardLegend(gallery(name), GALLERY_DOCUMENTS, language).map(({ name: what, value, when }) =>
    [what, value, when].join(' ').trim(),
  )

describe('the legend under the ruler', () => {
  it('of a way to go: baseline, 目安 with its period, target', () => {
    expectPlain(legend('achieved')).toEqual([
      '基準 3.1% 平成30',
      '目安 8.9% 令和5時点',
      '目標 10.0%以上 令和6まで',
    ])
    expectPlain(legend('achieved', 'ja-easy')).toEqual([
      'はじめ 3.1% 2018年度',
      'めやす 8.9% 2023年度',
      '目標 10.0%以上 2024年度まで',
    ])
    expectPlain(legend('achieved', 'en')[2]).toBe('Target at least 10.0% by FY2024')
  })

  it('of a level to hold has no 目安', () => {
    expectPlain(legend('level-not-held')).toEqual([
      '基準 5.0% 平成30',
      '目標 5.0%以下 令和6まで保つ',
    ])
    expectPlain(legend('level-not-held', 'en')[1]).toBe('Target at most 5.0% to hold, by FY2024')
  })

  it('of a range says how far outside, or inside', () => {
    expectPlain(legend('range-out')).toEqual([
      '目標 3.0〜5.0% 令和6まで保つ',
      '範囲との差 1.9ポイント高い 令和4',
    ])
    expectPlain(legend('range-in')[1]).toBe('範囲との差 範囲の中 令和4')
  })

  it('of a range whose bounds are words says no distance', () => {
    const record = gallery('range-out')
    const target = { kind: 'range', period: record.judgement.target?.period } as Target
    const worded = { ...target, role: 'final', printed: '適正な範囲' } as Target
    const judgement = { ...record.judgement, target: worded }
    const rows = cardLegend({ ...record, judgement }, GALLERY_DOCUMENTS, 'ja')
    expectPlain(rows.map(({ name, value }) => `${name} ${value}`)).toEqual(['目標 適正な範囲'])
  })

  it('of a total begins at 0 with the span, which nobody measured', () => {
    expectPlain(legend('total')).toEqual([
      '合計のはじまり 0千円 令和2',
      '目安 45,000千円 令和4時点',
      '目標 75,000千円以上 令和2〜6年度',
    ])
  })

  it('without a target: the first record; nothing where it is the figure itself', () => {
    expectPlain(legend('no-target')).toEqual(['記録のはじめ 80.0% 令和2', '目標 書かれていない'])
    expectPlain(legend('one-figure')).toEqual([])
  })

  it('says that no deadline is stated', () => {
    expectPlain(legend('no-target-period').at(-1)).toBe('目標 20.0%以上 期限の記載なし')
  })

  it('of a plan: baseline and the last planned figure', () => {
    expectPlain(legend('plan-only')).toEqual([
      '基準 10.0% 令和元',
      '計画の最後 20.0%以上 令和6まで',
    ])
  })
})

describe('the words on the dimension line', () => {
  it.each<[GalleryName, string, string, string]>([
    ['achieved', '12.7ポイント上', '12.7ポイント 高い', '12.7 points above'],
    ['total', '5,000千円多い', '5,000千円 多い', '5,000 thousand yen above'],
    ['moving-away', 'あと15.0ポイント', 'あと15.0ポイント', '15.0 points to go'],
    ['not-met', '1.2ポイント不足', '1.2ポイント 少ない', '1.2 points short'],
    ['level-held', '余裕 1日', 'よゆう 1日', '1 day to spare'],
    ['level-not-held', '0.5ポイント超過', '0.5ポイント 多い', '0.5 points over'],
    ['range-in', '範囲の中', '目標の 中', 'Within range'],
    ['range-out', '1.9ポイント外', '1.9ポイント 外', '1.9 points outside'],
    ['ceiling', '余裕 30件', 'よゆう 30件', '30 cases to spare'],
    ['plan-only', '', '', ''],
    ['no-target', '', '', ''],
    ['no-direction', '', '', ''],
    ['not-a-number', '', '', ''],
  ])('%s', (name, japanese, easy, english) => {
    const record = gallery(name)
    expectPlain([gapText(record, 'ja'), gapText(record, 'ja-easy'), gapText(record, 'en')]).toEqual(
      [japanese, easy, english],
    )
  })

  it('of a figure exactly at its target', () => {
    expectPlain(
      gapText(
        galleryRecord('x', { series: 'FY2018:5.0; FY2022:10.0', targets: [{ value: 10 }] }),
        'ja',
      ),
    ).toBe('目標ちょうど')
  })
})

describe('the sentence for those who do not see the ruler', () => {
  it('says figure, baseline, target and verdict with their years', () => {
    expectPlain(rulerSentence(gallery('moving-away'), '文。', 'ja')).toBe(
      '証明書コンビニ交付率。令和4年度は10.0%。基準は平成30年度の10.5%。目標は令和6年度までに25.0%以上。後退。文。',
    )
    expectPlain(rulerSentence(gallery('moving-away'), 'Text.', 'en')).toContain(
      'FY2022: 10.0%. Baseline: FY2018 10.5%. Target: at least 25.0% by FY2024. Moving away. Text.',
    )
  })

  it('calls the only figure of a plan its baseline', () => {
    expectPlain(rulerSentence(gallery('plan-only'), '文。', 'ja')).toContain(
      '基準は令和元年度の10.0%。目標は令和6年度までに20.0%以上。判定なし。',
    )
  })

  it('has no baseline of a total', () => {
    const text = rulerSentence(gallery('total'), '文。', 'ja')
    expectPlain(text).not.toContain('基準')
    expectPlain(text).toContain('目標は令和2〜6年度に75,000千円以上')
  })
})

const notices = (name: GalleryName, language: Language = 'ja') =>
  cardNotices(gallery(name), GALLERY_DOCUMENTS, language).map(
    ({ title, body }) => `${title}${plainText(body)}`,
  )

describe('what stands beside a verdict', () => {
  it('says that an update is overdue, with what was expected when', () => {
    expectPlain(notices('stale')).toEqual([
      '更新予定を過ぎています。「報告」の次の版を2025年10月ごろと見込んでいました。令和3年度より新しい値は、まだここにありません。',
    ])
    expectPlain(notices('stale', 'en')[0]).toBe(
      'An update is overdue. The next edition of “報告” was expected around October 2025. Nothing newer than FY2021 is held here.',
    )
    expectPlain(notices('stale', 'ja-easy')[0]).toContain(
      'つぎの 資料は 2025年10月ごろの 予定でした。',
    )
  })

  it('says that a verdict is a close call, and by what', () => {
    expectPlain(notices('borderline')).toEqual(['境目です。四捨五入の幅で「順調」にもなります。'])
    expectPlain(notices('borderline', 'ja-easy')[0]).toBe(
      '少しの ちがいで 変わります。数字が ほんの 少し ちがうと、「よい ペース」です。',
    )
    expectPlain(notices('borderline-baseline')).toEqual([
      '境目です。令和元年度（75,944t）を基準にすると「順調」になります。',
    ])
    expectPlain(notices('borderline-baseline', 'en')[0]).toBe(
      'A close call. With FY2019 (75,944 t) as the baseline it would be “On track”.',
    )
  })

  it('says that target and figures count years differently', () => {
    expectPlain(notices('fell-back').at(-1)).toBe(
      '年の数え方が違います。目標は令和6年度のもの、値は暦の年（1〜12月）で数えています。目標を2024年のものとして比べています。',
    )
    const other = galleryRecord('other', {
      series: 'FY2018:10.0; FY2021:16.0',
      targets: [{ value: 20, period: 'CY2024' }],
    })
    expectPlain(plainText(cardNotices(other, GALLERY_DOCUMENTS, 'ja')[0]?.body ?? [])).toBe(
      '目標は2024年のもの、値は年度（4月〜翌年3月）で数えています。目標を令和6年度のものとして比べています。',
    )
  })

  it('is empty where there is nothing to say', () => {
    expectPlain(notices('achieved')).toEqual([])
  })
})

describe('the sentence on the city’s own marks', () => {
  const rated = (...marks: readonly (string | undefined)[]) => ({
    ratings: marks.map((mark, index) => ({
      period: `FY${2020 + index}`,
      scaleId: 'reform',
      ...(mark ? { mark } : {}),
    })),
  })

  it('says both where good marks meet a figure that moves away', () => {
    expectPlain(marksSentence(gallery('moving-away'), [rated('○', '○', '○', '○')])).toBe(
      '市の評価は4回とも○です。いっぽう、この数字は目標から遠ざかっています。',
    )
    expectPlain(marksSentence(gallery('behind'), [rated('○', undefined, '◎')])).toBe(
      '市の評価は2回とも○か◎です。いっぽう、この数字は目標に必要な進み方より遅れています。',
    )
    expectPlain(marksSentence(gallery('not-met'), [rated('◎')])).toBe(
      '市の評価は◎です。いっぽう、この数字は目標を満たしていません。',
    )
  })

  it('says how many initiatives the marks are of', () => {
    expectPlain(marksSentence(gallery('moving-away'), [rated('○', '○'), rated('◎')])).toBe(
      'かかわる取組2つの市の評価は、どれも○か◎です。いっぽう、この数字は目標から遠ざかっています。',
    )
  })

  it('says both where poor marks meet a target that is reached', () => {
    expectPlain(marksSentence(gallery('achieved'), [rated('△', '×')])).toBe(
      '市の評価は2回とも△か×です。いっぽう、この数字は目標を満たしています。',
    )
  })

  it('is silent where they agree, are mixed or are blank', () => {
    expectPlain(marksSentence(gallery('achieved'), [rated('○')])).toBe('')
    expectPlain(marksSentence(gallery('moving-away'), [rated('○', '△')])).toBe('')
    expectPlain(marksSentence(gallery('moving-away'), [rated(undefined)])).toBe('')
    expectPlain(marksSentence(gallery('no-target'), [rated('○')])).toBe('')
  })
})

describe('the figure that a card is about', () => {
  const shown = (name: GalleryName) => shownFigure(gallery(name), GALLERY_DOCUMENTS)

  it('is the judged one, also where a newer one stands beside it', () => {
    expectPlain(shown('reached-late')).toMatchObject({ value: 9, planned: false })
  })

  it('is the newest where nothing is judged', () => {
    expectPlain(shown('no-target')).toMatchObject({ value: 82, planned: false })
  })

  it('is the last planned one of a plan, and says so', () => {
    expectPlain(shown('plan-only')).toMatchObject({ value: 20, planned: true })
  })

  it('is none where no number was printed', () => {
    const words = galleryRecord('words', { targets: [{ kind: 'text', printed: '12月' }] })
    expectPlain(shownFigure(words, GALLERY_DOCUMENTS)).toBeUndefined()
  })
})
