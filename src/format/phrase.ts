/** A run of text: `strong` where it is what people quote, `nowrap` where a line must not break inside. */
export interface PhrasePart {
  readonly text: string
  readonly strong?: true
  readonly nowrap?: true
}

/** A sentence for people, in runs. */
export type Phrase = readonly PhrasePart[]

export const strong = (text: string): PhrasePart => ({ text, strong: true, nowrap: true })
export const keep = (text: string): PhrasePart => ({ text, nowrap: true })

/** Joins text and parts: phrase`目標より${strong('12.7ポイント')}上です。` */
export function phrase(
  strings: TemplateStringsArray,
  ...parts: readonly (PhrasePart | Phrase | string)[]
): Phrase {
  return strings
    .flatMap((text, index): PhrasePart[] => {
      const part = parts[index]
      const own: PhrasePart[] = text === '' ? [] : [{ text }]
      if (part === undefined) return own
      if (typeof part === 'string') return [...own, { text: part }]
      return [...own, ...('text' in part ? [part] : part)]
    })
    .filter(({ text }) => text !== '')
}

export function joinPhrases(...phrases: readonly Phrase[]): Phrase {
  return phrases.flat()
}

/** The words alone, for pictures, share texts and screen readers. */
export function plainText(words: Phrase): string {
  return words.map(({ text }) => text).join('')
}
