/** How to read a card, for one who sees the first. */
export const GUIDE_TEXT = {
  area: 'guide',
  title: 'カードの読み方',
  lead: '1枚のカードが、1つの指標です。数字を、ものさしに当てて読みます。',
  parts: {
    chip: '左上のことばが判定です。目標に必要な速さで進んでいるかを、市の数字だけから計算しています。',
    period: '右上の年が、その数字の年です。',
    latest: 'いちばん新しい数字',
    baseline: '基準。くらべ始めの年の数字',
    expected: '目安。目標までまっすぐ進んだとき、その年にいるはずのところ',
    target: '目標。旗のなびく側が、目標を満たす側',
    gap: 'ものさしの下の線が、目標までの隔たりです。',
    source: 'いちばん下が出典です。資料とページが分かります。',
  },
  more: '判定のしくみ',
} as const
