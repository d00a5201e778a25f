import { describe, expect, it } from 'vitest'
import { foldText } from '@/search/foldText'
import { kanjiNumber } from '@/search/kanjiNumerals'

describe('folding', () => {
  it.each([
    ['カタカナ and かな', 'リサイクル', 'りさいくる'],
    ['half and full width', 'ﾘｻｲｸﾙ', 'りさいくる'],
    ['half width with voicing marks', 'ﾊﾞｽ', 'ばす'],
    ['case and width of letters', 'ＬＥＤ', 'led'],
    ['digits', '７５歳', '75歳'],
    ['kanji numerals before a word that counts', '七十五歳', '75歳'],
    ['kanji numerals after 第', '第二次', '第2次'],
    ['a hyphen for a long vowel', 'センタ-', 'せんたー'],
    ['a wave for a long vowel', 'スポ〜ツ', 'すぽーつ'],
    ['small vowels', 'ボランテイア', 'ぼらんていあ'],
    ['small vowels as they are', 'ボランティア', 'ぼらんていあ'],
    ['づ and ず', 'まちづくり', 'まちずくり'],
    ['ヶ, ケ and 箇 before 所', '三ヶ所', '3か所'],
    ['箇所', '3箇所', '3か所'],
    ['ヶ elsewhere', '鶴ヶ島', '鶴け島'],
    ['points inside words', '児童・生徒', '児童生徒'],
    ['commas of thousands', '1,234人', '1234人'],
    ['brackets', '件数（累計）', '件数 累計'],
    ['several spaces', ' ごみ　 の ', 'ごみ の'],
    ['another form of a sign', '枝葉破碎機', '枝葉破砕機'],
  ])('makes one of %s', (_, written, folded) => {
    expect(foldText(written)).toBe(folded)
  })

  it.each(['一般会計', '一元化', '四ツ葉学園', '三郷', '二酸化炭素'])(
    'leaves 「%s」, where no number is meant',
    (text) => {
      expect(foldText(text).charAt(0)).toBe(text.charAt(0))
    },
  )

  it('changes nothing when done twice', () => {
    for (const text of ['証明書コンビニ交付率', '第3期・4期（合計）', 'AI-OCR', '三ヶ所']) {
      expect(foldText(foldText(text))).toBe(foldText(text))
    }
  })
})

describe('kanji numerals', () => {
  it.each([
    ['三', 3],
    ['十', 10],
    ['二十一', 21],
    ['百五', 105],
    ['二〇二四', 2024],
    ['千二百三十', 1230],
  ])('reads %s as %d', (numeral, number) => {
    expect(kanjiNumber(numeral)).toBe(number)
  })
})
