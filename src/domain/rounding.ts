import type { Observation } from './observation'

type PrintedFigure = Pick<Observation, 'decimals' | 'value' | 'printed'>

/**
 * The step between two figures that would have been printed differently, in the indicator's unit × scale:
 * 0.1 for 10.0 %, 1 for 674 人, 10,000 for 745億3,000万円 kept in yen.
 */
export function roundingUnit(figure: PrintedFigure, unitScale = 1): number {
  const unit = 10 ** -figure.decimals
  if (unitScale !== 1) return unit
  const scaledUnit = unit * printedScale(figure.printed)
  const steps = figure.value / scaledUnit
  return Math.abs(steps - Math.round(steps)) <= 1e-9 * Math.abs(steps) ? scaledUnit : unit
}

/** The coarsest rounding unit of several figures. */
export function coarsestRoundingUnit(figures: readonly PrintedFigure[], unitScale: number): number {
  return Math.max(...figures.map((figure) => roundingUnit(figure, unitScale)))
}

const SCALE_WORDS: Readonly<Record<string, number>> = {
  百: 100,
  千: 1_000,
  万: 10_000,
  億: 100_000_000,
  兆: 1_000_000_000_000,
}

/** What the last printed whole number counts where words of scale follow it (745億3,000万円: 万; 5千万円). */
function printedScale(printed: string): number {
  const words = /\d\s*([百千]?[万億兆]?)[^\d]*$/.exec(printed.normalize('NFKC'))?.[1] ?? ''
  return [...words].reduce((scale, word) => scale * (SCALE_WORDS[word] ?? 1), 1)
}
