import type { SourceDocument } from '@/domain/document'
import type { Period } from '@/domain/period'
import type { IndicatorRecord } from '@/domain/snapshot'
import { isWestern, sentenceLanguage } from '@/text/language'
import type { Language } from '@/text/language'
import { textOf } from '@/text/textOf'
import { VERDICT_TEXT } from '@/text/verdictText'
import { amountText } from './amountText'
import { dayText, dueText, periodText } from './periodText'
import { keep, phrase } from './phrase'
import type { Phrase } from './phrase'
import { shownFigure } from './shownFigure'

/** What a verdict does not know, said beside it. */
export interface CardNotice {
  readonly kind: 'overdue' | 'close-call' | 'year-aligned'
  readonly title: string
  readonly body: Phrase
}

export function cardNotices(
  record: IndicatorRecord,
  documents: readonly SourceDocument[],
  language: Language,
): CardNotice[] {
  return [
    overdueNotice(record, documents, language),
    closeCallNotice(record, language),
    alignedNotice(record, language),
  ].flatMap((notice) => notice ?? [])
}

function overdueNotice(
  record: IndicatorRecord,
  documents: readonly SourceDocument[],
  language: Language,
): CardNotice | undefined {
  const { overdue, awaitedDocumentId, expectedOn } = record.freshness
  const document = documents.find(({ id }) => id === awaitedDocumentId)
  const shown = shownFigure(record, documents)
  if (!overdue || !document || !expectedOn || !shown) return undefined
  const due = keep(dayText(expectedOn.slice(0, 7), language))
  const period = keep(periodText(shown.period, language))
  if (isWestern(language)) {
    const held = shown.planned
      ? phrase`No result is held here yet.`
      : phrase`Nothing newer than ${period} is held here.`
    return {
      kind: 'overdue',
      title: 'An update is overdue.',
      body: phrase` The next edition of “${document.shortTitle}” was expected in ${due}. ${held}`,
    }
  }
  if (language === 'ja-easy') {
    return {
      kind: 'overdue',
      title: '新{あたら}しい 数字{すうじ}が まだ ありません。',
      body: phrase` つぎの 資料{しりょう}は ${due}ごろの 予定{よてい}でした。`,
    }
  }
  return {
    kind: 'overdue',
    title: '更新予定を過ぎています。',
    body: phrase`「${document.shortTitle}」の次の版を${due}ごろと見込んでいました。${shown.planned ? '実績の値' : phrase`${period}より新しい値`}は、まだここにありません。`,
  }
}

function closeCallNotice(
  { judgement, indicator }: IndicatorRecord,
  language: Language,
): CardNotice | undefined {
  const { closeCall } = judgement
  if (!closeCall) return undefined
  const other = textOf(VERDICT_TEXT, language).words[closeCall.otherwise]
  const start = closeCall.period ? keep(periodText(closeCall.period, language)) : undefined
  const value = keep(amountText(closeCall.value, indicator, language))
  switch (sentenceLanguage(language)) {
    case 'en':
      return {
        kind: 'close-call',
        title: 'A close call.',
        body: start
          ? phrase` With ${start} (${value}) as the baseline it would be “${keep(other)}”.`
          : phrase` Within the rounding of the printed figure it could also be “${keep(other)}”.`,
      }
    case 'ja-easy':
      return {
        kind: 'close-call',
        title: '少{すこ}しの ちがいで 変{か}わります。',
        body: start
          ? phrase`はじめの 年{とし}を ${start}に すると、「${keep(other)}」です。`
          : phrase`数字{すうじ}が ほんの 少{すこ}し ちがうと、「${keep(other)}」です。`,
      }
    case 'ja':
      return {
        kind: 'close-call',
        title: '境目です。',
        body: start
          ? phrase`${start}（${value}）を基準にすると「${keep(other)}」になります。`
          : phrase`四捨五入の幅で「${keep(other)}」にもなります。`,
      }
  }
}

/** 令和6年度 for figures counted by calendar year, or the other way round. */
function alignedNotice({ judgement }: IndicatorRecord, language: Language): CardNotice | undefined {
  const { target, targetPeriod, notes } = judgement
  if (!notes.includes('target-year-aligned') || !target || !targetPeriod) return undefined
  if (target.period.kind === 'undated') return undefined
  const span = target.period.kind === 'span'
  const printed = keep(
    span ? dueText(target.period, language) : periodText(target.period as Period, language),
  )
  const counted = keep(periodText(targetPeriod, language))
  const calendar = targetPeriod.kind === 'CY'
  switch (sentenceLanguage(language)) {
    case 'en':
      return {
        kind: 'year-aligned',
        title: 'Kinds of year differ.',
        body: span
          ? phrase` The target is for ${printed}; the figures are by ${calendar ? 'calendar' : 'fiscal'} year. Years of the same number are set against each other.`
          : phrase` The target is for ${printed}; the figures are by ${calendar ? 'calendar' : 'fiscal'} year, so it is read as ${counted}.`,
      }
    case 'ja-easy':
      return {
        kind: 'year-aligned',
        title: '年{とし}の 数{かぞ}え方{かた}が ちがいます。',
        body: calendar
          ? phrase`目標{もくひょう}は ${printed}（4月{がつ}から）の ものです。数字{すうじ}は 1月{がつ}から 12月{がつ}までの ものです。`
          : phrase`目標{もくひょう}は ${printed}（1月{がつ}から）の ものです。数字{すうじ}は 4月{がつ}から つぎの年{とし}の 3月{がつ}までの ものです。`,
      }
    case 'ja': {
      const figures = calendar ? '値は暦の年（1〜12月）' : '値は年度（4月〜翌年3月）'
      return {
        kind: 'year-aligned',
        title: '年の数え方が違います。',
        body: span
          ? phrase`目標は${printed}のもの、${figures}で数えています。同じ数字の年どうしで比べています。`
          : phrase`目標は${printed}のもの、${figures}で数えています。目標を${counted}のものとして比べています。`,
      }
    }
  }
}
