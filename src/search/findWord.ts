/**
 * Where a text holds a word; -1 if nowhere. A Latin word counts from the beginning of a word, a number only
 * whole: 5 is neither in 35 nor in 50.
 */
export function findWord(text: string, word: string): number {
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
    const before = text.charAt(start - 1)
    const after = text.charAt(start + word.length)
    const cutsBefore = sameRun(before, word.charAt(0))
    const cutsNumber = /\d$/.test(word) && /\d/.test(after)
    if (!cutsBefore && !cutsNumber) return start
  }
  return -1
}

/** Whether a word found at `start` goes on in the text: recycl in recycling. */
export function cutsLatinWord(text: string, word: string, start: number): boolean {
  return sameRun(word.charAt(word.length - 1), text.charAt(start + word.length))
}

function sameRun(first: string, second: string): boolean {
  return (
    (/\d/.test(first) && /\d/.test(second)) ||
    (/\p{Script=Latin}/u.test(first) && /\p{Script=Latin}/u.test(second))
  )
}
