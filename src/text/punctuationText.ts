/** How words are put beside one another. */
export const PUNCTUATION_TEXT = {
  area: 'punctuation',
  /** Between things of equal weight on one line. */
  dot: '・',
  /** Between the parts of a list in a sentence. */
  comma: '、',
  /** Between a thing and what is said beside it. */
  clause: '、',
  /** Between a name and what it is. */
  colon: '：',
  stop: '。',
  /** Between sentences. */
  gap: '',
  bracket: (words: string) => `（${words}）`,
  quote: (words: string) => `「${words}」`,
  withCount: (words: string, count: number) => `${words}（${count}）`,
} as const
