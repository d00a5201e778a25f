import { describe, expect, it } from 'vitest'
import { rulerModel } from '@/charts/rulerModel'
import { indicatorRow } from '@/components/indicator/indicatorRow'
import { figureRows } from '@/format/figureTable'
import { kpiCardText } from '@/format/kpiCard'
import { plainText } from '@/format/phrase'
import { indicatorSentence } from '@/format/sentence'
import { trendWords } from '@/format/trendWords'
import { workingOf } from '@/format/working'
import type { Language } from '@/text/language'
import { REAL_RECORDS } from '../fixtures/realRecords'

/* What stands on one page must not contradict itself: card, ruler, table, working and chart of published indicators. */

function shown(id: string) {
  const found = REAL_RECORDS.find(({ record }) => record.indicator.id === id)
  if (!found) throw new Error(`${id} is not published`)
  return found
}

function cardOf(id: string, language: Language = 'ja') {
  const { record, snapshot } = shown(id)
  return kpiCardText(record, snapshot, language, (told) => indicatorSentence(told, language))
}

describe('a figure that is newer than the judged one', () => {
  it('stands beside it, and is the one than which nothing is newer', () => {
    const { legend, notices } = cardOf('greenhouse-gas-emissions')
    expect(legend.at(-1)).toEqual({ name: 'いちばん新しい値', value: '1,520千t', when: '令和3' })
    const overdue = notices.find(({ kind }) => kind === 'overdue')
    expect(overdue && plainText(overdue.body)).toContain('令和3年度より新しい値は、まだ')
  })

  it('is named where it is of a part of its year', () => {
    const overdue = cardOf('myna-point-support-cases').notices.find(
      ({ kind }) => kind === 'overdue',
    )
    expect(overdue && plainText(overdue.body)).toContain('令和5年度より新しい値は、まだ')
  })
})

describe('sums and changes', () => {
  it('count as the figure does, in every language', () => {
    const { record, snapshot } = shown('tourist-visitors')
    const changes = (language: Language) =>
      figureRows(record, snapshot.documents, snapshot.publishedOn, language).map(
        ({ change }) => change,
      )
    expect(changes('ja')).toContain('−11')
    expect(changes('en')).toContain('−0.11')
    expect(changes('es')).toContain('−0.11')
  })

  it('come out on a calculator as they are written', () => {
    const { record } = shown('manufactured-goods-shipments')
    const [moved] = workingOf(record, 'en').steps
    expect([moved?.sum, moved?.result]).toEqual(['1,194.2 − 1,170.1', '+24.1 billion yen'])
  })
})

describe('what the sources say of a figure', () => {
  it('stands in all places: 約', () => {
    const { record, snapshot } = shown('x-followers')
    expect(cardOf('x-followers').ruler.reading).toBe('約9,840人')
    expect(cardOf('x-followers').ruler.title).toContain('約9,840人')
    expect(indicatorRow(record, snapshot).figure).toBe('約9,840人')
  })

  it('is shown as printed where it is no number, with its source', () => {
    const card = cardOf('organisation-decision-month')
    expect(card.stated).toBe('3月')
    expect(card.source?.text).toContain('行政改革')
    const { record, snapshot } = shown('organisation-decision-month')
    expect(indicatorRow(record, snapshot).figure).toBe('3月')
  })

  it('is not compared over a change of definition', () => {
    const before = cardOf('environment-festival-visitors').legend
    expect(before.map(({ value }) => value)).not.toContain('6,000人')
  })
})

describe('a plan without a target', () => {
  it('stands on the card with its amount where it is all that is printed', () => {
    expect(cardOf('core-system-budget-savings').legend).toEqual([
      { name: '計画', value: '10億円', when: '期限の記載なし' },
    ])
    expect(cardOf('core-system-budget-savings', 'en').legend[0]?.value).toBe('1.0 billion yen')
  })

  it('has no flag and no painted side', () => {
    const { record, snapshot } = shown('ai-ocr-uses')
    const { ruler } = cardOf('ai-ocr-uses')
    const model = rulerModel(record, snapshot.documents, ruler)
    expect(model?.posts).toEqual([])
    expect(model?.painted).toBeUndefined()
    expect(model?.planned.length).toBeGreaterThan(3)
  })

  it('is read out by its planned figures', () => {
    const { record, snapshot } = shown('general-account-initial-budget-growth')
    expect(trendWords(record, snapshot.documents).title).toMatch(/計画 −?\d/)
  })
})
