const formats = new Map<number, Intl.NumberFormat>()

/** A number of the scale: thousands by comma, a true minus. */
export function tickText(value: number, decimals: number): string {
  const digits = Math.min(Math.max(decimals, 0), 9)
  const format =
    formats.get(digits) ??
    new Intl.NumberFormat('ja-JP', { minimumFractionDigits: digits, maximumFractionDigits: digits })
  formats.set(digits, format)
  return format.format(value === 0 ? 0 : value).replace('-', '\u2212')
}
