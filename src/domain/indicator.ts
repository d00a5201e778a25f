/** Which way is better. `unstated` where the sources do not let us know. */
export const DIRECTIONS = ['higher', 'lower', 'range', 'maintain', 'unstated'] as const
export type Direction = (typeof DIRECTIONS)[number]

export const DIRECTION_BASES = ['stated', 'implied', 'editorial'] as const
export type DirectionBasis = (typeof DIRECTION_BASES)[number]

/** `flow`: during the period; `stock`: at a date; `cumulative`: since a beginning. */
export const MEASURES = ['rate', 'flow', 'stock', 'cumulative'] as const
export type Measure = (typeof MEASURES)[number]

export const PERIOD_KINDS = ['FY', 'CY', 'date', 'mixed'] as const
export type PeriodKind = (typeof PERIOD_KINDS)[number]

/** One thing that is measured: what it is, in which unit, and which way is better. */
export interface Indicator {
  readonly id: string
  /** The indicator that this one is a part of (BOD値 → 広瀬川). */
  readonly parentId?: string
  /** What this part is called within its parent. */
  readonly component?: string
  readonly name: string
  /** The name in hiragana, for searching and sorting. */
  readonly reading?: string
  readonly nameEn?: string
  readonly aliases: readonly string[]
  readonly unit: string
  /** What a value of 1 means in `unit`: 10000 for 万人. */
  readonly unitScale: number
  /** Digits after the decimal point as printed. */
  readonly decimals: number
  readonly definition: string
  readonly direction: Direction
  readonly directionBasis: DirectionBasis
  readonly measure: Measure
  readonly periodKind: PeriodKind
  readonly department: string
  readonly policyId?: string
  /** The same word in every municipality for what may be compared. */
  readonly concept?: string
  readonly featured: boolean
  /** The languages of name and definition where they are not the page's own. */
  readonly wordsIn?: { readonly name?: string; readonly definition?: string }
  readonly note?: string
}
