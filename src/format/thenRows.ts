import { recordSeries } from '@/domain/series'
import type { Edition } from '@/domain/edition'
import type { EditionEntry } from '@/domain/editionEntry'
import { CHANGES_TEXT } from '@/text/changesText'
import type { Language } from '@/text/language'
import { textOf } from '@/text/textOf'
import { printedText, targetText } from './amountText'
import { sourceText, toldVerdict } from './differenceRows'
import type { ToldValue, ToldVerdict } from './differenceRows'
import { dueText, periodText } from './periodText'

/** What was known of one indicator in one edition. */
export interface ThenRow {
  readonly entry: EditionEntry
  /** Absent where no document told of the indicator yet. */
  readonly known?: {
    readonly figure?: ToldValue & { readonly period: string }
    readonly verdict: ToldVerdict
    readonly target?: ToldValue
  }
  /** How many editions before it say the same. */
  readonly same: number
}

/**
 * Edition by edition, newest first. Where an edition says what the one before it said, only the earlier one stands,
 * for it is the one that brought the news.
 *
 * @param editions the figures of the entries, at the same places
 */
export function thenRows(
  entries: readonly EditionEntry[],
  editions: readonly Edition[],
  indicatorId: string,
  language: Language = 'ja',
): ThenRow[] {
  const rows: ThenRow[] = []
  entries.forEach((entry, place) => {
    const edition = editions[place]
    if (!edition) return
    const known = knownIn(edition, indicatorId, language)
    const later = rows.at(-1)
    const repeats = later !== undefined && JSON.stringify(later.known) === JSON.stringify(known)
    const row = { entry, ...(known ? { known } : {}) }
    if (repeats) rows.splice(-1, 1, { ...row, same: later.same + 1 })
    else rows.push({ ...row, same: 0 })
  })
  return rows
}

function knownIn(edition: Edition, indicatorId: string, language: Language): ThenRow['known'] {
  const record = edition.records.find(({ indicator }) => indicator.id === indicatorId)
  if (!record) return undefined
  const words = textOf(CHANGES_TEXT, language)
  const { indicator, judgement } = record
  const newest = recordSeries(record, edition.documents).at(-1) ?? record.statements.at(-1)
  const { target } = judgement
  return {
    verdict: toldVerdict(judgement, indicator, language),
    ...(newest
      ? {
          figure: {
            period: periodText(newest.period, language),
            text: printedText(newest, indicator, language),
            source: sourceText(edition, newest, language),
          },
        }
      : {}),
    ...(target
      ? {
          target: {
            text: words.aim(
              targetText(target, indicator, language),
              dueText(target.period, language) || words.noDeadline,
            ),
            source: sourceText(edition, target, language),
          },
        }
      : {}),
  }
}
