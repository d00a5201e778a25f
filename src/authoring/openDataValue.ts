/** Digits after the point of computed figures: enough to recompute a verdict, few enough to read. */
export const COMPUTED_DECIMALS = 6

/** A computed figure as published: the dust of binary arithmetic is gone, and there is no -0. */
export function publishedNumber(value: number, decimals = COMPUTED_DECIMALS): number {
  return Number(value.toFixed(Math.min(Math.max(decimals, 0), 100))) + 0
}

/**
 * A number in plain decimal digits, never `1e-7` (Table Schema allows it, spreadsheets bend it). Reading the
 * text gives the same number.
 */
export function decimalText(value: number): string {
  const text = String(value === 0 ? 0 : value)
  const scientific = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text)
  if (!scientific) return text
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = scientific
  const digits = `${whole}${fraction}`
  const point = whole.length + Number(exponent)
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  return `${sign}${digits.padEnd(point, '0')}`
}

/** What a key of a published file holds: a value, a list of words, or `null` where nothing is said. */
export type OpenValue = string | number | boolean | null | readonly string[]

/** The same value in a cell: blank where nothing is said, lists parted by `; `. */
export function cellText(value: OpenValue | undefined): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'number') return decimalText(value)
  if (typeof value === 'string' || typeof value === 'boolean') return String(value)
  return value.join('; ')
}
