/** Widths in em, measured on the wider of Noto Sans JP, Hiragino Sans and BIZ UDPGothic. */
const NARROW = /[.,:;'|!()[\]\s]/
const DIGIT = /[0-9+\u2212A-Za-z-]/

/** An estimate of a text's width in px, a little generous: for deciding what fits, never for placing. */
export function textWidth(text: string, size: number): number {
  let width = 0
  for (const character of text) {
    if (NARROW.test(character)) width += 0.32
    else if (DIGIT.test(character)) width += 0.59
    else width += character === '%' ? 0.92 : 1
  }
  return width * size
}
