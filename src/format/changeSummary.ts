import type { DifferenceCounts } from '@/domain/difference'
import { CHANGES_TEXT } from '@/text/changesText'
import type { Language } from '@/text/language'
import { textOf } from '@/text/textOf'
import { numberText } from './numberText'

/** How much is otherwise, kind by kind; a kind without a change is not said. */
export function changeParts(counts: DifferenceCounts, language: Language = 'ja'): string[] {
  const words = textOf(CHANGES_TEXT, language).counts
  const { figures, indicators, aims, verdicts, reasons, descriptions } = counts
  const said: readonly (readonly [string, number])[] = [
    [words.verdicts, verdicts],
    [words.reasons, reasons],
    [words.aims, aims],
    [words.revised, figures.revised],
    [words.removed, figures.removed],
    [words.added, figures.added],
    [words.newIndicators, indicators.added],
    [words.lostIndicators, indicators.removed],
    [words.descriptions, descriptions],
  ]
  return said
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ${numberText(count, 0, language)}`)
}

/** The same in one sentence. */
export function changeSummary(counts: DifferenceCounts, language: Language = 'ja'): string {
  const words = textOf(CHANGES_TEXT, language)
  const parts = changeParts(counts, language)
  return parts.length === 0 ? words.unchanged : words.sentence(parts)
}
