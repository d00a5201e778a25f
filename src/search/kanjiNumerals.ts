const DIGITS = '〇一二三四五六七八九'
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/*
 * Only where a number is meant beyond doubt: after 第 and before a word that counts. 一般, 一元化, 四ツ葉 and
 * 三郷 stay as they are.
 */
const COUNTED =
  /([〇一二三四五六七八九十百千]+)(?=歳|才|年|月|日|人|期|次|号|件|回|割|位|名|台|校|か所|か月|時|分|週|円|つの|種類|番)/gu
const ORDINAL = /第([〇一二三四五六七八九十百千]+)/gu

/** `三歳児` → `3歳児`, `第二次` → `第2次`, `二十一号` → `21号`. */
export function foldKanjiNumerals(text: string): string {
  return text
    .replace(ORDINAL, (_, numeral: string) => `第${kanjiNumber(numeral)}`)
    .replace(COUNTED, (_, numeral: string) => String(kanjiNumber(numeral)))
}

/** The number that 十-style (二十一) or place-by-place (二〇二四) numerals stand for. */
export function kanjiNumber(numeral: string): number {
  const signs = [...numeral]
  if (!signs.some((sign) => sign in PLACES)) {
    return signs.reduce((total, sign) => total * 10 + DIGITS.indexOf(sign), 0)
  }
  let total = 0
  let pending = 0
  for (const sign of signs) {
    const place = PLACES[sign]
    if (place === undefined) {
      pending = DIGITS.indexOf(sign)
    } else {
      total += (pending === 0 ? 1 : pending) * place
      pending = 0
    }
  }
  return total + pending
}
