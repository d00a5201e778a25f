const ROWS: Readonly<Record<string, string>> = {
  '': 'あいうえお',
  k: 'かきくけこ',
  g: 'がぎぐげご',
  s: 'さしすせそ',
  z: 'ざじずぜぞ',
  t: 'たちつてと',
  d: 'だじずでど',
  n: 'なにぬねの',
  h: 'はひふへほ',
  b: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
  m: 'まみむめも',
  r: 'らりるれろ',
}
const IRREGULAR: Readonly<Record<string, string>> = {
  shi: 'し',
  chi: 'ち',
  tsu: 'つ',
  fu: 'ふ',
  ji: 'じ',
  ya: 'や',
  yu: 'ゆ',
  yo: 'よ',
  wa: 'わ',
}
const SMALL_Y: Readonly<Record<string, string>> = { a: 'ゃ', u: 'ゅ', o: 'ょ' }
const SYLLABLE =
  /(sh|ch|j|[kgsztdnhbpmr]y)([auo])|(shi|chi|tsu|fu|ji|ya|yu|yo|wa)|([kgsztdnhbpmr]?)([aiueo])|(n)(?![aiueoy])|([kstp])(?=\7)|(t)(?=ch)/y
const Y_SIGNS: Readonly<Record<string, string>> = { sh: 'し', ch: 'ち', j: 'じ' }

/** `kotsu-seisaku-ka` → こつせいさくか; `undefined` for what is not Japanese in Hepburn letters. */
export function romanisedKana(romanised: string): string | undefined {
  const parts = romanised.toLowerCase().split(/[^a-z]+/)
  const kana = parts.map(partKana)
  return kana.includes(undefined) || parts.join('') === '' ? undefined : kana.join('')
}

function partKana(letters: string): string | undefined {
  const pattern = new RegExp(SYLLABLE)
  let kana = ''
  while (pattern.lastIndex < letters.length) {
    const found = pattern.exec(letters)
    if (!found) return undefined
    kana += syllableKana(found)
  }
  return kana
}

function syllableKana(found: RegExpExecArray): string {
  const [, yRow, yVowel, irregular, consonant, vowel, lone] = found
  if (yRow !== undefined && yVowel !== undefined) {
    const sign = Y_SIGNS[yRow] ?? ROWS[yRow.charAt(0)]?.charAt(1) ?? ''
    return sign + (SMALL_Y[yVowel] ?? '')
  }
  if (irregular !== undefined) return IRREGULAR[irregular] ?? ''
  if (vowel !== undefined) return ROWS[consonant ?? '']?.charAt('aiueo'.indexOf(vowel)) ?? ''
  return lone === undefined ? 'っ' : 'ん'
}

/** A reading as Latin letters without marks would give it back: こうつう → こつ, せいさく stays. */
export function withoutLongVowels(kana: string): string {
  return kana
    .replace(/([おこごそぞとどのほぼぽもよょろ])[うお]/gu, '$1')
    .replace(/([うくぐすずつぬふぶぷむゆゅる])う/gu, '$1')
    .replace(/ー/gu, '')
}
