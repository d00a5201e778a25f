import type { IndicatorRecord } from '@/domain/snapshot'
import { sameAmount } from '@/domain/target'
import { numberText } from './numberText'

type Judged = Pick<IndicatorRecord, 'indicator' | 'judgement'>

/** Rounds to printed digits, so that sums of printed numbers come out as printed. */
export function toDigits(value: number, decimals: number): number {
  return Number(numberText(value, decimals).replaceAll(',', '').replace('−', '-'))
}

/** Digits after the point of the judged figure and what it is compared with. */
export function judgedDecimals({ indicator, judgement }: Judged): number {
  return Math.max(indicator.decimals, judgement.figure?.decimals ?? 0)
}

/**
 * Digits of 目安: as many as the figure has, more where the two would read alike although the figure is
 * behind.
 */
export function expectedDecimals(record: Judged): number {
  const { expected, figure, spanTotal, verdict } = record.judgement
  const decimals = judgedDecimals(record)
  if (!expected || !figure || !['slightly-behind', 'behind'].includes(verdict)) return decimals
  const current = spanTotal ?? figure.value
  const told = [0, 1, 2].find((more) => {
    const digits = decimals + more
    return !sameAmount(toDigits(expected.value, digits), toDigits(current, digits))
  })
  return decimals + (told ?? 0)
}

/** Share of the way at which 目安 stands, which is not the share of time where the path bends. */
export function expectedShareOfWay({ judgement }: Judged): number | undefined {
  const { expected, baseline, target } = judgement
  const goal = target?.value ?? target?.valueMax
  if (!expected || !baseline || goal === undefined || goal === baseline.value) return undefined
  return (expected.value - baseline.value) / (goal - baseline.value)
}
