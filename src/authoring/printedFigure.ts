const SCALES: Readonly<Record<string, number>> = {
  千: 1_000,
  万: 10_000,
  百万: 1_000_000,
  千万: 10_000_000,
  億: 100_000_000,
}

/** Numbers that a printed text can be read as, each as plain and as scaled by the words behind it. */
export interface PrintedNumber {
  /** Digits as they stand: 745 and 3000 of 745億3,000万円. */
  readonly plain: number
  /** With words of scale: 74530000000. Equals `plain` where there are none. */
  readonly scaled: number
}

/** White space, full-width forms and look-alike signs do not make two texts different. */
export function foldText(text: string): string {
  return text.normalize('NFKC').replace(/[−–‐]/g, '-').replace(/\s+/g, '')
}

/**
 * Reads the numbers of a printed figure: `22.7%`, `▲1,234千円`, `745億3,000万円`, `3.0%〜5.0%`. A sign, a
 * triangle before the digits or 減 behind them makes a number negative.
 */
export function printedNumbers(printed: string): PrintedNumber[] {
  const text = foldText(printed)
  const chain =
    /([▲△-]?)(\d[\d,]*(?:\.\d+)?)(億|千万|百万|万|千)?(?:(\d[\d,]*(?:\.\d+)?)(千万|百万|万|千))?(?:(\d[\d,]*)(千)?)?/g
  const negativeWord = /減(少|額)?$/.test(text)
  return [...text.matchAll(chain)].map((match) => {
    const sign = match[1] !== '' || negativeWord ? -1 : 1
    const parts: readonly (readonly [string | undefined, string | undefined])[] = [
      [match[2], match[3]],
      [match[4], match[5]],
      [match[6], match[7]],
    ]
    const amounts = parts.map(([digits, word]) =>
      digits === undefined ? 0 : Number(digits.replaceAll(',', '')) * (SCALES[word ?? ''] ?? 1),
    )
    const plain = Number((match[2] ?? '').replaceAll(',', ''))
    return { plain: sign * plain, scaled: sign * amounts.reduce((sum, amount) => sum + amount, 0) }
  })
}

/** Whether a printed text says a value of the given unit scale (342 of 万人: `342万人` or a bare `342`). */
export function printedSays(printed: string, value: number, unitScale: number): boolean {
  return printedNumbers(printed).some(
    ({ plain, scaled }) => close(plain, value) || close(scaled, value * unitScale),
  )
}

function close(first: number, second: number): boolean {
  return Math.abs(first - second) <= 1e-9 * Math.max(1, Math.abs(second))
}
