/** How a workbook shows its numbers, and which cells are computed or merged: what reading values alone loses. */
export interface SheetFacts {
  /** By address, `B3`. */
  readonly formulas: ReadonlySet<string>
  /** `#REF!` and the like, by address: no value, and not nothing either. */
  readonly errors: ReadonlyMap<string, string>
  /** Number format by address, where the cell holds a number that is not shown in the general format. */
  readonly formats: ReadonlyMap<string, string>
  /** Numbers as stored. */
  readonly numbers: ReadonlyMap<string, string>
  /** Corners of merged areas, from 0: top, left, bottom, right. */
  readonly merged: readonly (readonly [number, number, number, number])[]
}

/** Built-in formats of Excel that change what is shown of a number (ECMA-376, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]

/** Number formats by the number of a cell's style. */
export function numberFormats(styles: string): string[] {
  const own = new Map(
    [...styles.matchAll(/<numFmt\s[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'numFmtId'),
      attribute(tag, 'formatCode') ?? '',
    ]),
  )
  const cells = /<cellXfs[\s\S]*?<\/cellXfs>/.exec(styles)?.[0] ?? ''
  return [...cells.matchAll(/<xf(?=[\s/>])[^>]*>/g)].map(([tag]) => {
    const id = attribute(tag, 'numFmtId')
    return own.get(id) ?? BUILT_IN[Number(id)] ?? ''
  })
}

/** Reads the facts off a sheet's XML. */
export function sheetFacts(xml: string, formats: readonly string[]): SheetFacts {
  const formulas = new Set<string>()
  const errors = new Map<string, string>()
  const shown = new Map<string, string>()
  const numbers = new Map<string, string>()
  for (const [, head = '', body = ''] of xml.matchAll(/<c\s([^>]*?)>([\s\S]*?)<\/c>/g)) {
    const tag = ` ${head}`
    const address = attribute(tag, 'r')
    if (address === undefined) continue
    if (/<f[\s>/]/.test(body)) formulas.add(address)
    const type = attribute(tag, 't') ?? 'n'
    const stored = /<v>([^<]*)<\/v>/.exec(body)?.[1]
    const format = formats[Number(attribute(tag, 's') ?? -1)] ?? ''
    if (type === 'e' && stored !== undefined) errors.set(address, stored)
    if (type === 'n' && stored !== undefined && format !== '') {
      numbers.set(address, stored)
      shown.set(address, format)
    }
  }
  const merged = [...xml.matchAll(/<mergeCell\s[^>]*ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)].map(
    ([, left = '', top = '', right = '', bottom = '']) =>
      [Number(top) - 1, columnNumber(left), Number(bottom) - 1, columnNumber(right)] as const,
  )
  return { formulas, errors, formats: shown, numbers, merged }
}

/** A is 0. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter
}

export type ShownNumber = {
  readonly text: string
  readonly kind?: 'excel-percent' | 'excel-format' | 'hidden-digits'
}

/**
 * A number as its cell shows it, as far as that is no loss: 0.227 in `0.0%` is 22.7%, 95 in `0.0` is 95.0. Where
 * the format hides digits the stored number stands.
 */
export function shownNumber(stored: string, format: string): ShownNumber {
  const first = format.split(';')[0]?.replace(/"[^"]*"|\\./g, '') ?? ''
  const percent = first.includes('%')
  const decimals = /\.(0+)/.exec(first)?.[1]?.length ?? 0
  const value = Number((Number(stored) * (percent ? 100 : 1)).toPrecision(15))
  const plain = String(value)
  if (!Number.isFinite(value) || /e/i.test(plain) || !/[0#]/.test(first)) return { text: stored }
  const sign = percent ? '%' : ''
  const fixed = value.toFixed(decimals)
  if (Number(fixed) !== value) return { text: plain + sign, kind: 'hidden-digits' }
  if (percent) return { text: fixed + sign, kind: 'excel-percent' }
  return fixed === plain ? { text: plain } : { text: fixed, kind: 'excel-format' }
}
