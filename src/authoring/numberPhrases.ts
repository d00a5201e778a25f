import { readableText } from './sourceText'
import type { TextSpan } from './sourceText'

/** A number with what stands around it, in a cell of a document. */
export interface NumberPhrase extends TextSpan {
  readonly text: string
}

/** Numbers that name a day, a year, a place in a list or a version, and say no amount. */
const NO_AMOUNTS = [
  /(令和|平成|昭和)\s*(元|\d+)\s*(年度?末?|\.\d+\.\d+)?/g,
  /(?<![A-Za-z])[RHS]\s*\d+(\.\d+)*\s*(年度?末?)?/g,
  /\d{4}\s*年度?/g,
  /\d+\s*年度/g,
  /\d{1,2}\s*月\s*(\d{1,2}\s*日)?(号|分|末|時)?/g,
  /\d{1,2}\s*\/\s*\d{1,2}/g,
  /\d{1,2}:\d{2}/g,
  /第\s*\d+(\s*[次回期条号工区弾])?/g,
  /\(\s*\d{1,2}\s*\)/g,
  /No\.?\s*\d+([~〜-]\d+)?/g,
  /(?<=[A-Za-z])-?\d+/g,
  /1\s*人\s*1\s*日\s*(当|あ)?た?り?/g,
  /(?<!\d)1\s*[人日基件回]\s*(当|あ)たり/g,
  /午[前後]\s*\d+\s*時(\s*\d+\s*分)?(\s*[~〜]\s*\d+\s*時)?/g,
  /\d+\s*年生/g,
  /\d+\s*条/g,
  /\d+\s*(市|か年|カ年|ヵ年|ヶ年|箇年)/g,
]

const FIGURE = /(?:[約▲△]\s*)?\d[\d,]*(?:\.\d+)?\s*[^\s\d、。,.()「」:;・\][]{0,8}/g

/** Phrases with an amount, in order. */
export function numberPhrases(text: string): NumberPhrase[] {
  const readable = readableText(text)
  const amounts = NO_AMOUNTS.reduce(
    (rest, pattern) => rest.replace(pattern, (found) => ' '.repeat(found.length)),
    readable,
  )
  return [...amounts.matchAll(FIGURE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: readable.slice(match.index, match.index + match[0].length).trim(),
  }))
}

const BEFORE = 14

/** A phrase with a few letters before it, for people who read the list. */
export function inContext(text: string, phrase: NumberPhrase): string {
  const before = readableText(text).slice(Math.max(0, phrase.start - BEFORE), phrase.start)
  return `${before.replace(/\s+/g, ' ').trimStart()}【${phrase.text}】`
}
