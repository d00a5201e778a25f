import { matchNearly, matchWord, sharedPairs } from './matchWord'
import type { MatchedPart, WordMatch } from './matchWord'
import type { PreparedDocument } from './preparedDocument'
import type { Alternative, Query, QueryWord } from './queryWords'

/** How hits answer a query: as written, with one sign wrong, in part only, or there are none. */
export const CLOSENESSES = ['exact', 'nearly', 'similar', 'none'] as const
export type Closeness = (typeof CLOSENESSES)[number]

export interface Rank {
  readonly score: number
  readonly part: MatchedPart
}

const PROMINENCE = 6
const SIMILAR_QUALITY = 20
/** Pairs of かな are in many texts by chance, so more of them are asked for. */
const LEAST_SHARED_PAIRS = 0.5
const LEAST_SHARED_KANA = 0.75
const LEAST_ANSWERED = 0.5

/**
 * How well a document answers a query; `undefined` if it does not. Every word must be answered, except where
 * closeness is `similar`: there half of the letters are enough.
 */
export function rankDocument(
  prepared: PreparedDocument,
  query: Query,
  closeness: Closeness,
): Rank | undefined {
  const answers = query.words.map((word) => answerWord(prepared, word, closeness))
  const answered = query.words.filter((_, index) => answers[index] !== undefined)
  if (closeness !== 'similar' && answered.length < query.words.length) return undefined
  if (lettersOf(answered) < lettersOf(query.words) * LEAST_ANSWERED) return undefined
  const matches = answers.filter((answer) => answer !== undefined)
  if (query.words.length > 1) {
    const whole = matchWord(prepared, { text: query.text, looseKana: '' })
    if (whole) return withProminence(prepared, whole)
  }
  const best = matches.reduce<WordMatch | undefined>(
    (found, match) => (found && found.quality >= match.quality ? found : match),
    undefined,
  )
  if (!best) return undefined
  const sum = matches.reduce((total, { quality }) => total + quality, 0)
  return withProminence(prepared, { part: best.part, quality: sum / query.words.length })
}

function withProminence({ document }: PreparedDocument, { part, quality }: WordMatch): Rank {
  return { part, score: quality + (document.prominent ? PROMINENCE : 0) }
}

function answerWord(
  prepared: PreparedDocument,
  { alternatives }: QueryWord,
  closeness: Closeness,
): WordMatch | undefined {
  let best: WordMatch | undefined
  for (const alternative of alternatives) {
    const match = answerAlternative(prepared, alternative, closeness)
    const { cost } = alternative
    if (match && match.quality - cost > (best?.quality ?? 0)) {
      best = { part: match.part, quality: match.quality - cost }
    }
  }
  return best
}

function answerAlternative(
  prepared: PreparedDocument,
  alternative: Alternative,
  closeness: Closeness,
): WordMatch | undefined {
  const exact = matchWord(prepared, alternative)
  if (exact || closeness === 'exact') return exact
  const near = matchNearly(prepared, alternative)
  if (near || closeness === 'nearly') return near
  const shared = sharedPairs(prepared, alternative)
  return shared < (alternative.looseKana === '' ? LEAST_SHARED_PAIRS : LEAST_SHARED_KANA)
    ? undefined
    : { part: 'title', quality: SIMILAR_QUALITY * shared }
}

function lettersOf(words: readonly QueryWord[]): number {
  return words.reduce((total, { text }) => total + text.length, 0)
}
