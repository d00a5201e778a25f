/** Making one takes a thousand times as long as using it. */
const writers = new Map<number, Intl.NumberFormat>()

function numberWriter(decimals: number): Intl.NumberFormat {
  const known = writers.get(decimals)
  if (known) return known
  const writer = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
  writers.set(decimals, writer)
  return writer
}

/** A number as people read it: grouped by comma, true minus, exactly the given digits after the point. */
export function numberText(value: number, decimals: number): string {
  const rounded = Math.abs(value) < 0.5 * 10 ** -decimals ? 0 : value
  return numberWriter(decimals).format(rounded).replace('-', '−')
}

/** As `numberText`, with + before a gain and nothing before 0. */
export function signedText(value: number, decimals: number): string {
  const text = numberText(value, decimals)
  return value > 0 && !/^0(\.0+)?$/.test(text) ? `+${text}` : text
}

/** A share of 1 in whole per cent: 0.163 is 16%. What is not all of it never reads 100%, nor something 0%. */
export function percentText(share: number, underOne = '1%未満'): string {
  if (share > 0 && share < 0.005) return underOne
  const percent = Math.round(share * 100)
  return `${numberText(percent === 100 && share < 1 ? 99 : percent, 0)}%`
}
