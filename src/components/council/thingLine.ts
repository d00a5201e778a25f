import { indicatorRow } from '@/components/indicator/indicatorRow'
import type { Verdict } from '@/domain/verdict'
import { yearText } from '@/format/yearsText'
import { GATHERED_TEXT } from '@/text/councilText'
import type { Language } from '@/text/language'
import { PLEDGE_TEXT } from '@/text/planText'
import { textOf } from '@/text/textOf'
import type { PinnedThing } from './pinnedThing'

/** One line for what was pinned: in contents, side lists and rows to choose from. */
export interface ThingLine {
  readonly name: string
  /** 10.0%, or the municipality's own marks. Blank while there is nothing. */
  readonly figure: string
  /** 令和4 */
  readonly period: string
  /** 後退, or what kind of thing it is. */
  readonly word: string
  readonly verdict?: Verdict
}

export function thingLine({ figures, snapshot, name }: PinnedThing, language: Language): ThingLine {
  if (!figures || !snapshot) return { name, figure: '', period: '', word: '' }
  const word = textOf(GATHERED_TEXT, language).kinds[figures.kind]
  if (figures.kind === 'indicator') {
    const row = indicatorRow(figures.record, snapshot, language)
    const { figure, period, verdict, verdictWord, reasonWord } = row
    return {
      name,
      figure,
      period,
      word: reasonWord ? `${verdictWord}・${reasonWord}` : verdictWord,
      verdict,
    }
  }
  if (figures.kind === 'initiative') {
    const { ratings } = figures.initiative
    const first = ratings[0]
    const last = ratings.at(-1)
    const years = first && last ? [first, last].map(({ period }) => yearText(period, language)) : []
    return {
      name,
      figure: ratings.map(({ mark }) => mark ?? '—').join(''),
      period: [...new Set(years)].join('〜'),
      word,
    }
  }
  const marks = figures.pledge.tracks.map(({ mark }) =>
    mark === 'blank' ? textOf(PLEDGE_TEXT, language).blank : mark,
  )
  return { name, figure: marks.join('・'), period: '', word }
}
