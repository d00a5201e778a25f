/** A run of text, with its reading where it has one. */
export interface FuriganaPart {
  readonly text: string
  readonly reading?: string
}

/** 目標{もくひょう}: the kanji before the brace; ｜10日{とおか}: all from the bar on. */
const MARKED = /(?:｜([^｜{}]+)|([\p{Script=Han}々〆ヶ]+))\{([^{}]*)\}/gu

/** Parses furigana as it is written in tables and data. Readings are never made up. */
export function furiganaParts(text: string): readonly FuriganaPart[] {
  const parts: FuriganaPart[] = []
  let last = 0
  for (const match of text.matchAll(MARKED)) {
    if (match.index > last) parts.push({ text: text.slice(last, match.index) })
    parts.push({ text: match[1] ?? match[2] ?? '', reading: match[3] ?? '' })
    last = match.index + match[0].length
  }
  return last < text.length || parts.length === 0 ? [...parts, { text: text.slice(last) }] : parts
}

/** Ruby cannot be broken: a part that has no room in a line of a phone is set another way. */
export function isLongPart({ text, reading = '' }: FuriganaPart): boolean {
  return text.length > 12 || reading.length > 24
}

/** The text alone: for titles, attributes, drawings and everything that leaves the page. */
export function withoutFurigana(text: string): string {
  return text.includes('{')
    ? furiganaParts(text)
        .map((part) => part.text)
        .join('')
    : text
}
