/** Words that open data says of itself; in the files, not on pages. */
export const OPEN_DATA_TEXT = {
  catalogue: 'まちのものさし 公開データ',
  about:
    '市が公表した資料に印字された数字を、表のまま配ります。空欄は、書かれていないという意味で、0 ではありません。',
  dataset: 'の指標・実績・目標',
  /** Where a document states no terms of use. */
  noLicence: '未記載',
  terms:
    '数字と名前は市の公表資料のとおりです。資料ごとの利用条件は sources と documents.csv の licence にあり、空欄は、資料に記載がないという意味です（未記載）。定義・要約・注記の文はこのサイトで書きました。',
  judgements: '判定とその計算',
  publisher: 'まちのものさし',
} as const
