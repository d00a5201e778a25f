import { encode } from 'uqr'

/** Modules of white around the code; readers need them. */
const QUIET_ZONE = 4

/** A QR code as one SVG path: dark modules of side 1 in a square of `size`, quiet zone included. */
export interface QrCode {
  readonly size: number
  readonly path: string
}

/**
 * A pure function of the text. With level M a seventh of the code may be dirty, which print needs.
 *
 * @throws RangeError where the text is longer than a QR code can hold
 */
export function qrCode(text: string): QrCode {
  const { size, data } = encode(text, { ecc: 'M', border: QUIET_ZONE })
  const path = data.flatMap((row, y) =>
    darkRuns(row).map(({ x, length }) => `M${x} ${y}h${length}v1h-${length}z`),
  )
  return { size, path: path.join('') }
}

/** Neighbouring dark modules are one rectangle: no hairlines between them in print. */
function darkRuns(row: readonly boolean[]): { x: number; length: number }[] {
  const runs: { x: number; length: number }[] = []
  row.forEach((dark, x) => {
    if (!dark) return
    const last = runs.at(-1)
    if (last && last.x + last.length === x) last.length += 1
    else runs.push({ x, length: 1 })
  })
  return runs
}
