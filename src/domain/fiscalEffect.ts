export const FISCAL_SIDES = ['revenue', 'expenditure'] as const
export type FiscalSide = (typeof FISCAL_SIDES)[number]

/** What an initiative brought in or saved in a year, as the municipality reports it. */
export interface FiscalEffect {
  readonly period: string
  readonly side: FiscalSide
  /** Thousand yen; absent where a dash or nothing is printed, never 0. */
  readonly amount?: number
  readonly printed?: string
  readonly page?: string
  readonly note?: string
}

/** Sum of the amounts that are there; `undefined` where there is none at all, never 0. */
export function sumOfEffects(
  effects: readonly FiscalEffect[],
  side: FiscalSide,
  period?: string,
): number | undefined {
  const amounts = effects
    .filter((effect) => effect.side === side && (!period || effect.period === period))
    .flatMap(({ amount }) => amount ?? [])
  return amounts.length === 0 ? undefined : amounts.reduce((sum, amount) => sum + amount, 0)
}

/** Years that the table has a column for, whether or not an amount is printed. */
export function effectPeriods(effects: readonly FiscalEffect[]): string[] {
  return [...new Set(effects.map(({ period }) => period))].sort()
}

export function hasAmount(effects: readonly FiscalEffect[]): boolean {
  return effects.some(({ amount }) => amount !== undefined)
}
