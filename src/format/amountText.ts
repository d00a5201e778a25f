import { isFigure } from '@/domain/figureChange'
import type { KnownFigure } from '@/domain/figureChange'
import type { Indicator } from '@/domain/indicator'
import type { Observation } from '@/domain/observation'
import { targetHolds } from '@/domain/target'
import type { Target } from '@/domain/target'
import { countsByTenThousands, isWestern } from '@/text/language'
import type { Language } from '@/text/language'
import { CARD_TEXT } from '@/text/cardText'
import { UNIT_TEXT } from '@/text/unitText'
import { textOf } from '@/text/textOf'
import { toDigits } from './judgedDigits'
import { numberText, signedText } from './numberText'
import { englishScale, unitEnglish } from './unitEnglish'
import type { EnglishScale } from './unitEnglish'

type Measured = Pick<Indicator, 'unit' | 'unitScale' | 'decimals'>

const SCALE_WORDS: Readonly<Record<number, string>> = {
  1: '',
  1_000: '千',
  10_000: '万',
  1_000_000: '百万',
  100_000_000: '億',
}

/** A number and its unit, to be set apart: 22.7 and %, 3.42 and million people. */
export interface AmountParts {
  readonly number: string
  readonly unit: string
  /** What stands between them in one run: a space in English, nothing in Japanese and before %. */
  readonly gap: string
}

type WriteNumber = typeof numberText

/** Per cents differ by points; all else by its own unit. */
const difference = <Indicated extends Measured>(indicator: Indicated): Indicated =>
  indicator.unit === '%' ? { ...indicator, unit: 'ポイント' } : indicator

/** The unit with its scale in Japanese: 千円, 万人, g. */
function unitText({ unit, unitScale }: Measured, language: Language, number: string): string {
  const words = textOf(UNIT_TEXT, language)
  return `${words.scale(SCALE_WORDS[unitScale] ?? `×${unitScale} `, number)}${words.unit(unit, number)}`
}

function scaledNumber(
  value: number,
  decimals: number,
  { divisor, digits }: EnglishScale,
  language: Language,
  write: WriteNumber = numberText,
): string {
  // What is written out has no more digits than the same amount in 万.
  const exact = digits < 0 ? toDigits(value, decimals) : value
  return write(exact / divisor, Math.max(decimals + digits, 0), language)
}

/** Writes the numbers of a ruler or a chart, without a unit, on the scale on which `figure` is written. */
export function numbersBeside(
  figure: number,
  { unitScale }: Pick<Measured, 'unitScale'>,
  language: Language,
  write: WriteNumber = numberText,
): (value: number, decimals: number) => string {
  if (countsByTenThousands(language)) return (value, decimals) => write(value, decimals, language)
  // Beside 3.31 million people (331万人) a tick at 380 reads 3.80.
  const scale = englishScale(unitScale, figure)
  return (value, decimals) => scaledNumber(value, decimals, scale, language, write)
}

/**
 * A figure in two parts. In English 342万人 is 3.42 million people: the same digits, the point elsewhere.
 *
 * @param like the figure on whose scale it is written; 11 beside 331万人 is 0.11 million people
 */
export function amountParts(
  value: number,
  indicator: Measured,
  language: Language = 'ja',
  decimals = indicator.decimals,
  write: WriteNumber = numberText,
  like = value,
): AmountParts {
  if (countsByTenThousands(language)) {
    const number = write(value, decimals, language)
    return { number, unit: unitText(indicator, language, number), gap: '' }
  }
  const scale = englishScale(indicator.unitScale, like)
  const { word } = scale
  const number = scaledNumber(value, decimals, scale, language, write)
  const words = textOf(UNIT_TEXT, language)
  // Beside a scale word the unit is many, whatever the number: 1,10 milhão de ienes.
  const counted = word === '' ? number : ''
  const own = words.unit(indicator.unit, counted) || unitEnglish(indicator.unit, counted)
  const unit = [words.scale(word, number), own].filter((part) => part !== '').join(' ')
  return { number, unit, gap: unit === '' || unit === '%' ? '' : ' ' }
}

function inOneRun({ number, gap, unit }: AmountParts): string {
  return `${number}${gap}${unit}`
}

/** A figure with its unit: 22.7%, 933g, 342万人; in English 3.42 million people. */
export function amountText(
  value: number,
  indicator: Measured,
  language: Language = 'ja',
  decimals = indicator.decimals,
  like = value,
): string {
  return inOneRun(amountParts(value, indicator, language, decimals, numberText, like))
}

/** A figure as it was observed: 約9,840人 where the source says so. */
export function observedText(
  {
    value,
    decimals,
    status,
  }: Pick<Observation, 'value' | 'decimals'> & {
    readonly status: Observation['status'] | undefined
  },
  indicator: Measured,
  language: Language = 'ja',
): string {
  const about = status === 'approximate' ? textOf(CARD_TEXT, language).approximate : ''
  return about + amountText(value, indicator, language, decimals)
}

/**
 * A figure word for word in Japanese; elsewhere on the scale on which its readers count: 3.31 million people for
 * 331万人.
 *
 * @param indicator without it the figure is as printed in every language
 */
export function printedText(
  known: KnownFigure,
  indicator: Measured | undefined,
  language: Language = 'ja',
): string {
  return indicator && isFigure(known) && isWestern(language)
    ? observedText(known, indicator, language)
    : known.printed
}

/** The size of a difference, without its sign: 12.7ポイント, 33g. */
export function differenceText(
  amount: number,
  indicator: Measured,
  language: Language = 'ja',
  decimals = indicator.decimals,
): string {
  return inOneRun(amountParts(Math.abs(amount), difference(indicator), language, decimals))
}

/** A difference with its sign: +7.2ポイント, −21g. */
export function signedDifferenceText(
  amount: number,
  indicator: Measured,
  language: Language = 'ja',
  decimals = indicator.decimals,
  like = amount,
): string {
  return inOneRun(amountParts(amount, difference(indicator), language, decimals, signedText, like))
}

/** A long figure in words that people can hold, and whether nothing was rounded away. */
export interface RoundedAmount {
  readonly text: string
  readonly exact: boolean
}

/** 33,230,474,824円 is およそ332億3,047万円; so are figures in 千円, which nobody counts in. */
export function roundedText(
  value: number,
  indicator: Measured,
  language: Language = 'ja',
): RoundedAmount | undefined {
  const unitWords = textOf(UNIT_TEXT, language)
  const inThousands = indicator.unitScale === 1_000 && indicator.unit === '円'
  const isLong = numberText(value, indicator.decimals).length >= 10
  const absolute = Math.abs(value * indicator.unitScale)
  const tenThousands = Math.round(absolute / 10_000)
  if (!(isLong || inThousands) || tenThousands < 100) return undefined
  const scales = [
    [Math.floor(tenThousands / 100_000_000), '兆'],
    [Math.floor(tenThousands / 10_000) % 10_000, '億'],
    [tenThousands % 10_000, '万'],
  ] as const
  const words = scales.map(([count, word]) =>
    count > 0 ? `${numberText(count, 0)}${unitWords.scale(word, '')}` : '',
  )
  return {
    text: `${value < 0 ? '−' : ''}${words.join('')}${unitWords.unit(indicator.unit, '')}`,
    exact: tenThousands * 10_000 === absolute,
  }
}

const HEIGHTS: readonly string[] = ['%', 'ポイント', '倍', '点', '度', '℃', 'lx', '']

/** Whether words of height (高い, 上がる) rather than of number (多い, 増える) fit the unit. */
export function isHeight({ unit }: Pick<Indicator, 'unit'>): boolean {
  return HEIGHTS.includes(unit) || /[/／]/.test(unit)
}

/** None of something that is counted: 0人, for less there cannot be. */
function isNone(value: number, { unit }: Measured): boolean {
  return value === 0 && unit !== '円' && !isHeight({ unit })
}

/** The target in words: 25.0%以上, 900g以下, 3.0〜5.0%, as printed where it is no number. */
export function targetText(
  target: Pick<Target, 'kind' | 'value' | 'valueMax' | 'printed'>,
  indicator: Measured & Pick<Indicator, 'direction'>,
  language: Language = 'ja',
): string {
  const { kind, value, valueMax } = target
  const amount = (number: number) => amountText(number, indicator, language)
  const least = (number: number) => textOf(UNIT_TEXT, language).least(amount(number))
  const most = (number: number) => {
    if (isNone(number, indicator)) return amount(number)
    return textOf(UNIT_TEXT, language).most(amount(number))
  }
  if (kind === 'range') {
    if (value !== undefined && valueMax !== undefined) {
      const { number } = amountParts(value, indicator, language)
      return `${number}${isWestern(language) ? '–' : '〜'}${amount(valueMax)}`
    }
    if (value !== undefined) return least(value)
    return valueMax === undefined ? target.printed : most(valueMax)
  }
  if (value === undefined) return target.printed
  if (kind === 'at_least') return least(value)
  if (kind === 'at_most') return most(value)
  if (kind === 'maintain') return indicator.direction === 'lower' ? most(value) : least(value)
  return amount(value)
}

/** How far a figure is from the nearest bound of its target; 0 inside a range. */
export function distanceToTarget(
  target: Pick<Target, 'kind' | 'value' | 'valueMax'>,
  figure: number,
  indicator: Pick<Indicator, 'direction'>,
): number {
  if (target.kind === 'range' && targetHolds(target, figure, indicator.direction)) return 0
  const bounds = [target.value, target.valueMax].filter((bound) => bound !== undefined)
  return Math.min(...bounds.map((bound) => Math.abs(figure - bound)))
}
