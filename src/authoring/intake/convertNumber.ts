import type { ConversionKind } from './conversion'

export interface ConvertedText {
  readonly text: string
  /** The most telling of what was done. */
  readonly kind: ConversionKind
}

const PLAIN = /^-?\d+(\.\d+)?$/

/**
 * Reads a number as people write it: １，２３４, ▲5, 22.7%, 1,234人. Only what leaves no doubt; everything else
 * stays as it is and is a problem with a sentence.
 *
 * @param unit of the indicator, where the column is one of its figures
 */
export function convertNumber(written: string, unit = ''): ConvertedText | undefined {
  const kinds: ConversionKind[] = []
  let text = written.normalize('NFKC').replace(/\s+/g, '')
  if (text !== written.replace(/\s+/g, '')) kinds.push('width')
  const tail = unit.normalize('NFKC').replace(/\s+/g, '')
  if (tail !== '' && text.endsWith(tail) && text.length > tail.length) {
    text = text.slice(0, -tail.length)
    kinds.unshift(tail === '%' ? 'percent' : 'unit')
  }
  const triangle = /^[▲△](?=\d)/.test(text)
  if (triangle) text = `-${text.slice(1)}`
  text = text.replace(/^[−‐–](?=\d)/, '-').replace(/^\+(?=\d)/, '')
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) {
    text = text.replaceAll(',', '')
    kinds.unshift('thousands')
  }
  if (triangle) kinds.unshift('triangle')
  if (!PLAIN.test(text) || text === written) return undefined
  return { text, kind: kinds[0] ?? 'width' }
}
