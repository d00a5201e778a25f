import type { IndicatorRecord } from '@/domain/snapshot'
import { ON_TRACK_FROM, SLIGHTLY_BEHIND_FROM } from '@/domain/verdict'
import type { Language } from '@/text/language'
import { textOf } from '@/text/textOf'
import type { Translated } from '@/text/textOf'
import { VERDICT_TEXT } from '@/text/verdictText'
import { WORKING_TEXT } from '@/text/workingText'
import {
  amountText,
  differenceText,
  isHeight,
  numbersBeside,
  signedDifferenceText,
  targetText,
} from './amountText'
import { expectedDecimals, expectedShareOfWay, judgedDecimals, toDigits } from './judgedDigits'
import { gapText } from './rulerText'
import { numberText, percentText } from './numberText'
import { periodText } from './periodText'
import type { Phrase } from './phrase'
import { paceSentence } from './paceSentence'

type WorkingWords = Translated<typeof WORKING_TEXT>

/** One step of the working: a question in plain words, the sum as one would type it, the result. */
export interface WorkingStep {
  readonly question: string
  readonly note?: string
  readonly sum: string
  readonly result: string
}

/** How a verdict came about, to be recomputed with a calculator. */
export interface Working {
  readonly steps: readonly WorkingStep[]
  /** これまでの動き and 目標に必要な動き, where there is still a way to go. */
  readonly pace?: {
    readonly soFar: string
    readonly needed: string
    readonly soFarLabel: string
    /** 目標まで年3.9ポイント必要です。これまでは年9.2ポイントでした。 */
    readonly sentence: Phrase
  }
  readonly outcome: string
}

/** The steps. A level to hold has one step; what is not rated has none. */
export function workingOf(record: IndicatorRecord, language: Language = 'ja'): Working {
  const { judgement } = record
  const outcome = textOf(VERDICT_TEXT, language).words[judgement.verdict]
  const pace = paceOf(record, language)
  const steps =
    judgement.verdict === 'not-rated' || !judgement.figure || !judgement.target
      ? []
      : judgement.levelToHold || !judgement.baseline
        ? levelSteps(record, language)
        : waySteps(record, language)
  return { steps, outcome, ...(pace ? { pace } : {}) }
}

function levelSteps(record: IndicatorRecord, language: Language): WorkingStep[] {
  const words = textOf(WORKING_TEXT, language)
  const { judgement, indicator } = record
  const { figure, target } = judgement
  if (!figure || !target) return []
  const current = amountText(figure.value, indicator, language, judgedDecimals(record))
  return [
    {
      question: words.holds(periodText(figure.period, language)),
      sum: words.and(current, targetText(target, indicator, language)),
      result: `${gapText(record, language)} → ${textOf(VERDICT_TEXT, language).words[judgement.verdict]}`,
    },
  ]
}

function waySteps(record: IndicatorRecord, language: Language): WorkingStep[] {
  const words = textOf(WORKING_TEXT, language)
  const { judgement, indicator } = record
  const { figure, target, baseline, spanTotal } = judgement
  const goal = target?.value ?? target?.valueMax
  if (!figure || !target || !baseline || goal === undefined) return []
  const current = spanTotal ?? figure.value
  const decimals = Math.max(
    judgedDecimals(record),
    ...[current, goal, baseline.value].map(printedPlaces),
  )
  const write = numbersBeside(current, indicator, language)
  const number = (value: number) => write(value, decimals)
  const signed = (value: number) =>
    signedDifferenceText(value, indicator, language, decimals, current)
  return [
    {
      question: spanTotal === undefined ? words.moved : words.piledUp,
      note:
        spanTotal === undefined
          ? words.fromTo(periodText(baseline.period, language), periodText(figure.period, language))
          : words.totalUntil(periodText(figure.period, language)),
      sum: `${number(current)} − ${number(baseline.value)}`,
      result: signed(current - baseline.value),
    },
    {
      question: words.wholeWay,
      sum: `${number(goal)} − ${number(baseline.value)}`,
      result: signed(goal - baseline.value),
    },
    ...lastSteps(record, language, { current, goal, start: baseline.value, decimals }),
  ]
}

interface Way {
  readonly current: number
  readonly goal: number
  readonly start: number
  readonly decimals: number
}

function lastSteps(record: IndicatorRecord, language: Language, way: Way): WorkingStep[] {
  const words = textOf(WORKING_TEXT, language)
  const { judgement, indicator } = record
  const { figure, target, baseline, expected, paceRatio, verdict } = judgement
  if (!figure || !target || !baseline) return []
  const word = textOf(VERDICT_TEXT, language).words[verdict]
  const currentText = amountText(way.current, indicator, language, way.decimals)
  const write = numbersBeside(way.current, indicator, language)
  const number = (value: number, decimals = way.decimals) => write(value, decimals)
  const steps: WorkingStep[] = []
  const judgedByRatio = verdict !== 'achieved' && verdict !== 'not-met'
  const digits = expected
    ? dueDecimals(way, expected.value, judgedByRatio ? paceRatio : undefined)
    : way.decimals
  const due = expected ? toDigits(expected.value - way.start, digits) : 0
  const mark = expected
    ? amountText(expected.value, indicator, language, expectedDecimals(record), way.current)
    : ''
  const last = judgement.path.at(-1)
  if (expected && last) {
    const passed = yearsText(expected.time - baseline.time, language)
    const whole = yearsText(last.time - baseline.time, language)
    const straight = judgement.path.length === 2
    steps.push({
      question: words.due(periodText(figure.period, language)),
      note: straight ? words.ofYears(passed, whole) : words.alongInterim,
      sum: straight
        ? `${number(way.goal - way.start)} × ${passed} ÷ ${whole}`
        : `${number(way.start + due, digits)} − ${number(way.start)}`,
      result: words.dueResult(
        signedDifferenceText(due, indicator, language, digits, way.current),
        mark,
      ),
    })
  }
  if (verdict === 'achieved' || verdict === 'not-met') {
    steps.push({
      question: words.met,
      sum: words.and(currentText, targetText(target, indicator, language)),
      result: `${verdict === 'achieved' ? words.yes : words.no} → ${word}`,
    })
  } else if (expected && paceRatio !== undefined) {
    const share = expectedShareOfWay(record)
    const { progress } = judgement
    steps.push({
      question: words.pace,
      ...(progress !== undefined && share !== undefined && progress > 0
        ? {
            note: words.paceNote(
              percentText(progress, words.underOnePercent, language),
              percentText(share, words.underOnePercent, language),
            ),
          }
        : {}),
      sum: `${number(way.current - way.start)} ÷ ${number(due, digits)} = ${ratioText(paceRatio, language)}`,
      result: `${ratioRule(verdict, paceRatio, words)} → ${word}`,
    })
  } else if (expected) {
    // The path stands still or turns back at this time, so there is no ratio.
    steps.push({
      question: words.reached,
      sum: words.andExpected(currentText, mark),
      result: `${verdict === 'on-track' ? words.yes : words.no} → ${word}`,
    })
  } else {
    steps.push(...ceilingStep(record, language, way))
  }
  return steps
}

/** A ceiling over a span of years: what may be used up by now is as much of it as of the time. */
function ceilingStep(
  { judgement, indicator }: IndicatorRecord,
  language: Language,
  way: Way,
): WorkingStep[] {
  const words = textOf(WORKING_TEXT, language)
  const { target, figure, verdict } = judgement
  if (target?.period.kind !== 'span' || !figure) return []
  const { from, to } = target.period
  const passed = figure.period.year - from + 1
  const whole = to - from + 1
  const share = (way.goal * passed) / whole
  const allowed = amountText(share, indicator, language, way.decimals + 1, way.current)
  const goal = numbersBeside(way.current, indicator, language)(way.goal, way.decimals)
  return [
    {
      question: words.staysWithin,
      note: words.ofYears(words.years(String(passed)), words.years(String(whole))),
      sum: `${goal} × ${words.years(String(passed))} ÷ ${words.years(String(whole))} = ${allowed}`,
      result: `${amountText(way.current, indicator, language, way.decimals)} → ${textOf(VERDICT_TEXT, language).words[verdict]}`,
    },
  ]
}

/** Digits that a number was printed with, as far as they can be known from it. */
function printedPlaces(value: number): number {
  return Math.min(/\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0, 6)
}

/**
 * Digits for what was due, a computed number: as few as printed, more where rounding would bend the sum or
 * the quotient that a reader gets on a calculator.
 */
function dueDecimals(way: Way, expected: number, ratio: number | undefined): number {
  const exact = expected - way.start
  const found = [0, 1, 2, 3].find((more) => {
    const due = toDigits(exact, way.decimals + more)
    if (Math.abs(due - exact) > 0.05 * Math.abs(exact)) return false
    if (ratio === undefined) return true
    return due !== 0 && ratioText((way.current - way.start) / due) === ratioText(ratio)
  })
  return way.decimals + (found ?? 3)
}

/** Two digits; more where they would read as the other side of a cut-off. */
function ratioText(ratio: number, language: Language = 'ja'): string {
  const side = (value: number) =>
    [0, SLIGHTLY_BEHIND_FROM, ON_TRACK_FROM].map((cut) => value >= cut - 1e-9).join()
  const digits = [2, 3, 4, 5].find((count) => side(toDigits(ratio, count)) === side(ratio))
  return numberText(ratio, digits ?? 6, language)
}

/** Which cut-off a ratio fell under, in words. */
function ratioRule(
  verdict: IndicatorRecord['judgement']['verdict'],
  ratio: number,
  words: WorkingWords,
): string {
  switch (verdict) {
    case 'on-track':
      return words.onTrack
    case 'slightly-behind':
      return words.slightlyBehind
    case 'moving-away':
      return words.movingAway
    default:
      return ratio < 0 ? words.withinRounding : words.behind
  }
}

/** 5年, 5.08年: as many digits as a calculator needs for months. */
function yearsText(years: number, language: Language): string {
  const rounded = Math.round(years * 100) / 100
  return textOf(WORKING_TEXT, language).years(numberText(rounded, printedPlaces(rounded), language))
}

function paceOf(record: IndicatorRecord, language: Language): Working['pace'] {
  const { judgement, indicator } = record
  const { neededPerYear, soFarPerYear, figure } = judgement
  if (neededPerYear === undefined || soFarPerYear === undefined || !figure) return undefined
  const words = textOf(WORKING_TEXT, language)
  const decimals = paceDecimals(indicator.decimals, neededPerYear, soFarPerYear)
  const signed = (value: number) =>
    words.perYear(signedDifferenceText(value, indicator, language, decimals))
  return {
    soFarLabel: words.soFar(periodText(figure.period, language)),
    soFar: signed(soFarPerYear),
    needed: signed(neededPerYear),
    sentence: paceSentence(language, {
      rises: isHeight(indicator),
      needed: neededPerYear,
      soFar: soFarPerYear,
      amount: (value) => differenceText(value, indicator, language, decimals),
    }),
  }
}

/** As printed, or one digit more where the pace would read 0, or a whole number below 10 would be bent. */
function paceDecimals(decimals: number, ...paces: readonly number[]): number {
  const moving = paces.filter((pace) => pace !== 0).map(Math.abs)
  const vanishes = moving.some((pace) => pace < 0.5 * 10 ** -decimals)
  const bent = decimals === 0 && moving.some((pace) => pace < 10 && !Number.isInteger(pace))
  return decimals + (vanishes || bent ? 1 : 0)
}
