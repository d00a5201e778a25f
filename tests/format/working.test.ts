import { describe, expect, it } from 'vitest'
import type { IndicatorRecord } from '@/domain/snapshot'
import { plainText } from '@/format/phrase'
import { workingOf } from '@/format/working'
import { gallery, GALLERY_NAMES } from '../fixtures/galleryRecords'
import type { GalleryName } from '../fixtures/galleryRecords'
import { realRecords } from '../fixtures/realRecords'
import { readSentenceCases } from '../fixtures/sentenceCases'

const NUMBER = String.raw`[+−]?[\d,]+(?:\.\d+)?`

/** Reads a printed number as a calculator takes it. */
function typed(text: string): number {
  return Number(text.replaceAll(',', '').replace('−', '-').replace('+', ''))
}
function digits(text: string): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0
}

interface Sum {
  readonly step: string
  readonly answer: number
  readonly printed: string
}

/** Every step with a sum that can be typed into a calculator, and what it printed. */
function sumsOf(record: IndicatorRecord): Sum[] {
  return workingOf(record).steps.flatMap(({ sum, result }): Sum[] => {
    const printed = new RegExp(`^${NUMBER}`).exec(result)?.[0]
    const step = `${record.indicator.id} ${record.indicator.name}: ${sum} → ${result}`
    const minus = new RegExp(`^(${NUMBER}) − (${NUMBER})$`).exec(sum)
    if (minus?.[1] && minus[2] && printed) {
      return [{ step, answer: typed(minus[1]) - typed(minus[2]), printed }]
    }
    const share = new RegExp(`^(${NUMBER}) × (${NUMBER})年 ÷ (${NUMBER})年$`).exec(sum)
    if (share?.[1] && share[2] && share[3] && printed) {
      return [{ step, answer: (typed(share[1]) * typed(share[2])) / typed(share[3]), printed }]
    }
    const ratio = new RegExp(`^(${NUMBER}) ÷ (${NUMBER}) = (${NUMBER})$`).exec(sum)
    if (ratio?.[1] && ratio[2] && ratio[3]) {
      return [{ step, answer: typed(ratio[1]) / typed(ratio[2]), printed: ratio[3] }]
    }
    return []
  })
}

const EVERY_RECORD = [
  ...realRecords(),
  ...GALLERY_NAMES.map(gallery),
  ...readSentenceCases().map(({ record }) => record),
]

describe('every step of every published indicator, and of all examples', () => {
  const sums = EVERY_RECORD.flatMap(sumsOf)

  it('comes out the same on a calculator', () => {
    expect(sums.length).toBeGreaterThan(150)
    const wrong = sums.filter(({ answer, printed }) => {
      const allowed = 0.5 * 10 ** -digits(printed) * 1.02 + 0.002 * Math.abs(answer)
      return !(Math.abs(answer - typed(printed)) <= allowed)
    })
    expect(wrong.map(({ step, answer }) => `${step} (${answer})`)).toEqual([])
  })

  it('never shows a way that was due as 0', () => {
    const due = EVERY_RECORD.flatMap((record) =>
      workingOf(record)
        .steps.filter(({ question }) => question.includes('どこまで進むはずか'))
        .filter(({ sum, result }) => /×/.test(sum) && /^0(\.0+)?[^.\d]/.test(result))
        .map(({ sum }) => `${record.indicator.id}: ${sum}`),
    )
    expect(due).toEqual([])
  })

  it('has a ratio on the side of the cut-off that its verdict names', () => {
    const wrong = EVERY_RECORD.filter((record) => {
      const last = workingOf(record).steps.at(-1)
      const ratio = last && / = ([−\d.]+)$/.exec(last.sum)?.[1]
      if (!ratio || record.judgement.verdict === 'not-rated') return false
      const value = typed(ratio)
      const verdict = record.judgement.verdict
      if (verdict === 'on-track') return value < 0.95
      if (verdict === 'slightly-behind') return value < 0.6 || value >= 0.95
      if (verdict === 'moving-away') return value >= 0
      return verdict === 'behind' && value >= 0.6
    })
    expect(wrong.map(({ indicator }) => indicator.id)).toEqual([])
  })

  it('ends with the verdict, and is not there where nothing was judged', () => {
    const wrong = EVERY_RECORD.filter((record) => {
      const { steps, outcome } = workingOf(record)
      if (record.judgement.verdict === 'not-rated') return steps.length > 0
      return !steps.at(-1)?.result.endsWith(`→ ${outcome}`)
    })
    expect(wrong.map(({ indicator }) => indicator.id)).toEqual([])
  })

  it('has no machine words', () => {
    const text = JSON.stringify(EVERY_RECORD.map((record) => workingOf(record)))
    expect(text).not.toMatch(/NaN|Infinity|undefined|null/)
  })
})

const working = (name: GalleryName) => workingOf(gallery(name))
const pace = (name: GalleryName) => {
  const found = working(name).pace
  return found && plainText(found.sentence)
}

describe('the working of a verdict', () => {
  it('of a way to go has four steps', () => {
    expect(working('slightly-behind').steps).toEqual([
      {
        question: 'どれだけ動いたか',
        note: '平成30年度から令和4年度まで',
        sum: '933 − 967',
        result: '−34g',
      },
      { question: '目標まで、全部でどれだけ動くはずか', sum: '900 − 967', result: '−67g' },
      {
        question: '令和4年度には、どこまで進むはずか',
        note: '6年のうち4年',
        sum: '−67 × 4年 ÷ 6年',
        result: '−45g（目安 922g）',
      },
      {
        question: '進み具合（動いた分 ÷ 進むはずの分）',
        note: '道のりの51%、目安では67%',
        sum: '−34 ÷ −45 = 0.76',
        result: '0.60以上0.95未満 → やや遅れ',
      },
    ])
  })

  it('of a bent path reads 目安 off the interim target, as a share of the way and not of the years', () => {
    const { steps } = working('interim')
    expect(steps[2]).toMatchObject({ sum: '12.0 − 10.0', result: '+2.0ポイント（目安 12.0%）' })
    expect(steps[3]).toMatchObject({ note: '道のりの10%、目安では20%', sum: '1.0 ÷ 2.0 = 0.50' })
  })

  it('of a total adds up the years', () => {
    expect(working('total').steps[0]).toMatchObject({
      question: 'これまでにどれだけ積み上がったか',
      note: '令和4年度までの合計',
      sum: '80,000 − 0',
    })
  })

  it('of a ceiling over years shows what may be used by now', () => {
    expect(working('ceiling').steps.at(-1)).toEqual({
      question: 'この進み方で、期間の終わりに目標に収まるか',
      note: '5年のうち3年',
      sum: '100 × 3年 ÷ 5年 = 60.0件',
      result: '70件 → 遅れ',
    })
  })

  it('of a level or a range is one comparison without per cent of a way', () => {
    expect(working('level-not-held').steps).toEqual([
      {
        question: '令和4年度の値は、目標の水準を満たしているか',
        sum: '5.5% と 5.0%以下',
        result: '0.5ポイント超過 → 未達成',
      },
    ])
    expect(working('range-in').steps[0]?.result).toBe('範囲の中 → 達成')
    expect(working('range-out').steps[0]?.result).toBe('1.9ポイント外 → 未達成')
  })
})

describe('the pace', () => {
  it('is said so that a resident understands which way', () => {
    expect(pace('on-track')).toBe('目標まで年1.3ポイント必要です。これまでは年2.0ポイントでした。')
    expect(pace('slightly-behind')).toBe(
      '目標まで年16.5gずつ減る必要があります。これまでは年8.5gずつ減りました。',
    )
    expect(pace('moving-away')).toBe(
      '目標まで年7.5ポイントずつ上がる必要があります。これまでは年0.1ポイントずつ下がりました。',
    )
    expect(pace('zero')).toBe('目標まで年5人ずつ増える必要があります。これまでは動きがありません。')
  })

  it('is not said once the target is reached, its time is over, or where a level is to be held', () => {
    expect([pace('achieved'), pace('not-met'), pace('level-held')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})
