import { FISCAL_SIDES, sumOfEffects } from '@/domain/fiscalEffect'
import type { FiscalEffect, FiscalSide } from '@/domain/fiscalEffect'
import { thousandYenText, yenText } from '@/format/thousandYenText'
import { yearText } from '@/format/yearsText'
import type { Language } from '@/text/language'
import { FISCAL_TEXT } from '@/text/planText'
import { textOf } from '@/text/textOf'

export interface EffectAmount {
  readonly side: FiscalSide
  readonly sideWord: string
  /** 1億4,287万円; what is not printed is a word, never 0. */
  readonly words: string
  readonly exact: string
  /** Share of the largest amount of the whole table, for a bar; absent without an amount. */
  readonly share?: number
}

export interface EffectRow {
  readonly key: string
  readonly label: string
  readonly amounts: readonly EffectAmount[]
}

/** Sums of groups of effects as rows; the bars of all rows share one scale. */
export function effectRows(
  groups: readonly {
    readonly key: string
    readonly label: string
    readonly effects: readonly FiscalEffect[]
  }[],
  language: Language = 'ja',
): EffectRow[] {
  const sums = groups.map(({ effects }) => FISCAL_SIDES.map((side) => sumOfEffects(effects, side)))
  const largest = Math.max(1, ...sums.flat().map((sum) => Math.abs(sum ?? 0)))
  return groups.map(({ key, label }, row) => ({
    key,
    label,
    amounts: FISCAL_SIDES.map((side, column) =>
      effectAmount(side, sums[row]?.[column], largest, language),
    ),
  }))
}

/** One row for each year that the effects name. */
export function effectsByYear(
  effects: readonly FiscalEffect[],
  periods: readonly string[],
  language: Language = 'ja',
): EffectRow[] {
  const { years } = textOf(FISCAL_TEXT, language)
  return effectRows(
    periods.map((period) => ({
      key: period,
      label: years(yearText(period, language)),
      effects: effects.filter((effect) => effect.period === period),
    })),
    language,
  )
}

function effectAmount(
  side: FiscalSide,
  sum: number | undefined,
  largest: number,
  language: Language,
): EffectAmount {
  const words = textOf(FISCAL_TEXT, language)
  const sideWord = words.sides[side]
  if (sum === undefined) return { side, sideWord, words: words.notPrinted, exact: '' }
  return {
    side,
    sideWord,
    words: yenText(sum, language),
    exact: thousandYenText(sum, language),
    share: Math.max(0, sum / largest),
  }
}
