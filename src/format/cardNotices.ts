import type { SourceDocument } from '@/domain/document'
import type { Period } from '@/domain/period'
import { recordSeries } from '@/domain/series'
import type { IndicatorRecord } from '@/domain/snapshot'
import type { Language } from '@/text/language'
import { textOf } from '@/text/textOf'
import { VERDICT_TEXT } from '@/text/verdictText'
import { amountText } from './amountText'
import { dayText, dueText, periodText } from './periodText'
import { keep, phrase } from './phrase'
import type { NoticeSaid, NoticeWords } from './sentenceWords'
import { sentencesOf } from './sentenceWriters'
import { shownFigure } from './shownFigure'

/** What a verdict does not know, said beside it. */
export interface CardNotice extends NoticeSaid {
  readonly kind: 'overdue' | 'close-call' | 'year-aligned'
}

const JAPANESE: NoticeWords = {
  overdue: (document, due, newest) => ({
    title: '更新予定を過ぎています。',
    body: phrase`「${document}」の次の版を${due}ごろと見込んでいました。${newest ? phrase`${keep(newest)}より新しい値` : '実績の値'}は、まだここにありません。`,
  }),
  closeCall: (otherwise, start) => ({
    title: '境目です。',
    body: start
      ? phrase`${keep(start.period)}（${keep(start.value)}）を基準にすると「${otherwise}」になります。`
      : phrase`四捨五入の幅で「${otherwise}」にもなります。`,
  }),
  yearAligned: ({ printed, counted, calendar, span }) => {
    const figures = calendar ? '値は暦の年（1〜12月）' : '値は年度（4月〜翌年3月）'
    return {
      title: '年の数え方が違います。',
      body: span
        ? phrase`目標は${keep(printed)}のもの、${figures}で数えています。同じ数字の年どうしで比べています。`
        : phrase`目標は${keep(printed)}のもの、${figures}で数えています。目標を${keep(counted)}のものとして比べています。`,
    }
  },
}

export function cardNotices(
  record: IndicatorRecord,
  documents: readonly SourceDocument[],
  language: Language,
): CardNotice[] {
  const words = sentencesOf(language)?.notices ?? JAPANESE
  return [
    overdueNotice(record, documents, language, words),
    closeCallNotice(record, language, words),
    alignedNotice(record, language, words),
  ].flatMap((notice) => notice ?? [])
}

function overdueNotice(
  record: IndicatorRecord,
  documents: readonly SourceDocument[],
  language: Language,
  words: NoticeWords,
): CardNotice | undefined {
  const { overdue, awaitedDocumentId, expectedOn } = record.freshness
  const document = documents.find(({ id }) => id === awaitedDocumentId)
  const shown = shownFigure(record, documents)
  if (!overdue || !document || !expectedOn || !shown) return undefined
  const due = keep(dayText(expectedOn.slice(0, 7), language))
  // Not the judged one: a newer figure may stand beside it, or one of a part of its period in the table.
  const held = recordSeries(record, documents).at(-1)
  const newest = shown.planned || !held ? undefined : periodText(held.period, language)
  return { kind: 'overdue', ...words.overdue(document.shortTitle, due, newest) }
}

function closeCallNotice(
  { judgement, indicator }: IndicatorRecord,
  language: Language,
  words: NoticeWords,
): CardNotice | undefined {
  const { closeCall } = judgement
  if (!closeCall) return undefined
  const { period, value, otherwise } = closeCall
  const start = period && {
    period: periodText(period, language),
    value: amountText(value, indicator, language),
  }
  const other = keep(textOf(VERDICT_TEXT, language).words[otherwise])
  return { kind: 'close-call', ...words.closeCall(other, start) }
}

/** 令和6年度 for figures counted by calendar year, or the other way round. */
function alignedNotice(
  { judgement }: IndicatorRecord,
  language: Language,
  words: NoticeWords,
): CardNotice | undefined {
  const { target, targetPeriod, notes } = judgement
  if (!notes.includes('target-year-aligned') || !target || !targetPeriod) return undefined
  if (target.period.kind === 'undated') return undefined
  const span = target.period.kind === 'span'
  const said = words.yearAligned({
    printed: span
      ? dueText(target.period, language)
      : periodText(target.period as Period, language),
    counted: periodText(targetPeriod, language),
    calendar: targetPeriod.kind === 'CY',
    span,
  })
  return { kind: 'year-aligned', ...said }
}
