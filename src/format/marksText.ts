import type { Initiative } from '@/domain/initiative'
import type { IndicatorRecord } from '@/domain/snapshot'
import type { Language } from '@/text/language'
import { PUNCTUATION_TEXT } from '@/text/punctuationText'
import { textOf } from '@/text/textOf'
import { MARKS_TEXT } from '@/text/workingText'

const GOOD_MARKS: readonly string[] = ['◎', '○']

/**
 * A plain sentence where the municipality's own marks and our verdict disagree: all marks good while the
 * figure moves away, is behind or missed its target, or the reverse. Blank where they do not.
 */
export function marksSentence(
  { judgement }: Pick<IndicatorRecord, 'judgement'>,
  initiatives: readonly Pick<Initiative, 'ratings'>[],
  language: Language = 'ja',
): string {
  const marks = initiatives.flatMap(({ ratings }) => ratings.flatMap(({ mark }) => mark ?? []))
  if (marks.length === 0) return ''
  const words = textOf(MARKS_TEXT, language)
  const { verdict } = judgement
  const allGood = marks.every((mark) => GOOD_MARKS.includes(mark))
  const allPoor = marks.every((mark) => !GOOD_MARKS.includes(mark))
  const disagrees = verdict === 'achieved' ? allPoor : allGood && verdict in words.figure
  if (!disagrees) return ''
  const kinds = [...new Set(marks)].join(words.or)
  const marked = initiatives.filter(({ ratings }) => ratings.some(({ mark }) => mark)).length
  const subject =
    marked > 1
      ? words.initiatives(kinds, marked)
      : marks.length > 1
        ? words.several(kinds, marks.length)
        : words.one(kinds)
  const figure = words.figure[verdict as keyof typeof words.figure]
  return `${subject}${textOf(PUNCTUATION_TEXT, language).gap}${figure}`
}
