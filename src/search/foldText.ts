import { foldKanjiNumerals } from './kanjiNumerals'

const HYPHENS = '\\-‐‑‒–—―−─━~〜～'
const LONG_VOWEL = new RegExp(`([ぁ-ゖー])[${HYPHENS}]+`, 'gu')

/** Signs that sound or look alike and are typed for one another. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/ゔぁ/gu, 'ば'],
  [/ゔぃ/gu, 'び'],
  [/ゔぇ/gu, 'べ'],
  [/ゔぉ/gu, 'ぼ'],
  [/ゔ/gu, 'ぶ'],
  [/ぢ/gu, 'じ'],
  [/づ/gu, 'ず'],
  [/ゕ/gu, 'か'],
  [/ゖ/gu, 'け'],
  [/[かけ箇個](?=所|月|国|条)/gu, 'か'],
  [/﨑/gu, '崎'],
  [/髙/gu, '高'],
  [/碎/gu, '砕'],
  [/空家/gu, '空き家'],
  [/子供/gu, '子ども'],
]

/**
 * The form in which texts and queries are compared: full and half width, かな and カタカナ, upper and lower
 * case, hyphens and long vowels, ヶ/ケ/箇, 一/1 become one. Points within words (・、) go, other signs become
 * one space. Never shown to anyone.
 */
export function foldText(text: string): string {
  let folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60))
    .replace(LONG_VOWEL, '$1ー')
  for (const [pattern, plain] of ALIKE) {
    folded = folded.replace(pattern, plain)
  }
  return foldKanjiNumerals(
    folded
      .replace(/[ぁぃぅぇぉ]/gu, (small) => String.fromCharCode(small.charCodeAt(0) + 1))
      .replace(/(\d),(?=\d)/gu, '$1')
      .replace(/[・·、。'’]/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  )
}

/** Whether a folded text is written in かな alone. */
export function isKana(folded: string): boolean {
  return /^[ぁ-ゖー]+$/u.test(folded)
}

/** Whether a folded text is written in Latin letters and digits alone. */
export function isLatin(folded: string): boolean {
  return /^[\p{Script=Latin}0-9]+$/u.test(folded)
}
