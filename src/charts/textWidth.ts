/** Widths in em, measured on the wider of Noto Sans JP, Hiragino Sans and BIZ UDPGothic. */
const NARROW = /[.,:;'|!()[\]\s]/
const DIGIT = /[0-9+\u2212A-Za-z\u00c0-\u024f\u1e00-\u1eff-]/

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

/** A text in lines of at most `width` px, parted at its spaces; a word that is longer stands alone. */
export function wrappedText(text: string, size: number, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
