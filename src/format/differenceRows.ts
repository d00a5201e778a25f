import type { Difference } from '@/domain/difference'
import type { Edition } from '@/domain/edition'
import type { KnownFigure } from '@/domain/figureChange'
import type { Indicator } from '@/domain/indicator'
import type { Judgement } from '@/domain/judgement'
import type { Citation } from '@/domain/provenance'
import type { Target } from '@/domain/target'
import { groupedBy } from '@/domain/valueChange'
import type { ChangeKind } from '@/domain/valueChange'
import type { Verdict, NotRatedReason } from '@/domain/verdict'
import { CHANGES_TEXT } from '@/text/changesText'
import type { Language } from '@/text/language'
import { textOf } from '@/text/textOf'
import { VERDICT_TEXT } from '@/text/verdictText'
import { printedText, targetText } from './amountText'
import { dueText, periodText } from './periodText'

/** A value as its document prints it. */
export interface ToldValue {
  readonly text: string
  /** Document and page. */
  readonly source: string
}

export interface ValueRow {
  readonly key: string
  readonly kind: ChangeKind
  readonly indicatorId: string
  readonly name: string
  /** The period that the figure is for, or when the promise is due. */
  readonly period: string
  readonly before?: ToldValue
  readonly after?: ToldValue
  /** Why a revised value is another one. */
  readonly reason: string
}

export interface ToldVerdict {
  readonly verdict: Verdict
  readonly word: string
  readonly reason?: string
  /** The figure that was judged, with its period. */
  readonly figure: string
}

export interface VerdictRow {
  readonly key: string
  readonly indicatorId: string
  readonly name: string
  readonly before: ToldVerdict
  readonly after: ToldVerdict
  /** The verdict itself, not only the reason why there is none. */
  readonly turned: boolean
}

export interface DescriptionRow {
  readonly key: string
  readonly indicatorId: string
  readonly name: string
  readonly field: string
  readonly before: string
  readonly after: string
}

/** A difference in words, ready to be listed. */
export interface DifferenceRows {
  readonly verdicts: readonly VerdictRow[]
  /** Promises that count now in place of others. */
  readonly aims: readonly ValueRow[]
  readonly figures: readonly ValueRow[]
  readonly descriptions: readonly DescriptionRow[]
  readonly addedIndicators: readonly NamedIndicator[]
  readonly removedIndicators: readonly NamedIndicator[]
}

export interface NamedIndicator {
  readonly indicatorId: string
  readonly name: string
}

export function differenceRows(
  before: Edition,
  after: Edition,
  difference: Difference,
  language: Language = 'ja',
): DifferenceRows {
  const words = textOf(CHANGES_TEXT, language)
  const names = namesOf(before, after)
  const named = (indicatorId: string) => ({
    indicatorId,
    name: names.get(indicatorId) ?? indicatorId,
  })
  const told = (edition: Edition, value: Citation, text: string): ToldValue => ({
    text,
    source: sourceText(edition, value, language),
  })
  const indicators = new Map(
    [before, after].map((edition) => [
      edition,
      new Map(edition.records.map(({ indicator }) => [indicator.id, indicator])),
    ]),
  )
  const indicatorIn = (edition: Edition, indicatorId: string) =>
    indicators.get(edition)?.get(indicatorId)
  const figure = (edition: Edition, indicatorId: string, known: KnownFigure) =>
    told(edition, known, printedText(known, indicatorIn(edition, indicatorId), language))
  const verdict = (edition: Edition, indicatorId: string, judgement: Judgement) =>
    toldVerdict(judgement, indicatorIn(edition, indicatorId), language)
  const aim = (edition: Edition, indicatorId: string, target: Target | undefined) => {
    const indicator = indicatorIn(edition, indicatorId)
    if (!target || !indicator) return undefined
    const due = dueText(target.period, language) || words.noDeadline
    return told(edition, target, words.aim(targetText(target, indicator, language), due))
  }
  return {
    verdicts: difference.verdicts.map((change) => ({
      key: change.indicatorId,
      ...named(change.indicatorId),
      before: verdict(before, change.indicatorId, change.before),
      after: verdict(after, change.indicatorId, change.after),
      turned: change.before.verdict !== change.after.verdict,
    })),
    aims: difference.aims.map((change) => {
      const { indicatorId } = change
      const values = [
        ['before', aim(before, indicatorId, change.before)],
        ['after', aim(after, indicatorId, change.after)],
      ] as const
      return {
        key: `aim ${indicatorId}`,
        kind: change.before ? (change.after ? 'revised' : 'removed') : 'added',
        ...named(indicatorId),
        period: '',
        ...Object.fromEntries(values.filter(([, value]) => value)),
        reason: '',
      }
    }),
    figures: difference.figures.map((change, place) => ({
      key: `figure ${change.indicatorId} ${place}`,
      kind: change.kind,
      ...named(change.indicatorId),
      period: periodText(change.period, language),
      ...(change.before ? { before: figure(before, change.indicatorId, change.before) } : {}),
      ...(change.after ? { after: figure(after, change.indicatorId, change.after) } : {}),
      reason:
        change.kind !== 'revised'
          ? ''
          : change.sameDocument
            ? words.readAgain
            : words.otherDocument,
    })),
    descriptions: difference.descriptions.map((change) => ({
      key: `${change.indicatorId} ${change.field}`,
      ...named(change.indicatorId),
      field: words.fields[change.field],
      before: change.before,
      after: change.after,
    })),
    addedIndicators: difference.addedIndicators.map(named),
    removedIndicators: difference.removedIndicators.map(named),
  }
}

/** @param indicator that was judged; without it the figure is as printed */
export function toldVerdict(
  judgement: Judgement,
  indicator: Indicator | undefined,
  language: Language = 'ja',
): ToldVerdict {
  const words = textOf(VERDICT_TEXT, language)
  const { verdict, reason, figure } = judgement
  return {
    verdict,
    word: words.words[verdict],
    ...(verdict === 'not-rated' && reason
      ? { reason: words.reasons[reason as NotRatedReason] }
      : {}),
    figure: figure
      ? `${periodText(figure.period, language)} ${printedText(figure, indicator, language)}`
      : '',
  }
}

/** 報告書 12ページ. Where the page cannot be known, the row and column. */
export function sourceText(
  { documents }: Pick<Edition, 'documents'>,
  { documentId, page, locator }: Citation,
  language: Language = 'ja',
): string {
  const title = documents.find(({ id }) => id === documentId)?.shortTitle ?? documentId
  return `${title} ${page ? textOf(CHANGES_TEXT, language).page(page) : locator}`
}

function namesOf(before: Edition, after: Edition): Map<string, string> {
  return new Map(
    [...before.records, ...after.records].map(({ indicator }) => [indicator.id, indicator.name]),
  )
}

/** Added figures of one indicator in one row, in order of time. */
export interface AddedFigures extends NamedIndicator {
  readonly key: string
  readonly figures: readonly ValueRow[]
  /** The documents that they are from, each once. */
  readonly sources: string
}

export function addedByIndicator({ figures }: DifferenceRows): AddedFigures[] {
  const added = figures.filter(({ kind }) => kind === 'added')
  return [...groupedBy(added, ({ indicatorId }) => indicatorId).values()].flatMap((rows) => {
    const [first] = rows
    if (!first) return []
    const sources = new Set(rows.flatMap(({ after }) => after?.source ?? []))
    return [
      {
        key: first.indicatorId,
        indicatorId: first.indicatorId,
        name: first.name,
        figures: rows,
        sources: [...sources].join('、'),
      },
    ]
  })
}
