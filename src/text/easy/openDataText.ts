import type { Tables } from '../tables'

export const choice: Tables['choice'] = {
  search: 'まちの 名前{なまえ}・都道府県{とどうふけん}で さがす',
  hint: '名前{なまえ}の 一部{いちぶ}、都道府県{とどうふけん}、市{し}の 番号{ばんごう}で さがせます。',
  prefecture: '都道府県{とどうふけん}',
  count: 'の まち',
}

export const dataUse: Tables['dataUse'] = {
  title: '使{つか}い方{かた}と リスト',
  terms: '使{つか}う ときの きまり',
  noTerms: '書{か}いて いない',
  credit: 'もとの 資料{しりょう}の 書{か}き方{かた}',
  examples: '使{つか}い方{かた}の 例{れい}',
  tools: {
    excel: 'Excel（Power Query）',
    javascript: 'JavaScript',
    python: 'Python',
    r: 'R',
  },
  queries: 'いくつもの 市{し}を 調{しら}べる 方法{ほうほう}（SQL）',
  machines: '機械{きかい}が 読{よ}む 説明{せつめい}',
  files: {
    dcat: 'データの 説明{せつめい}（DCAT 3）',
    catalogue: 'ぜんぶの 市{し}の リスト（DCAT 3）',
    csvw: '表{ひょう}の 列{れつ}の 説明{せつめい}（CSVW）',
    parquet: 'Parquetの リスト（表{ひょう}ごと）',
    openapi: 'アドレスの リスト（OpenAPI）',
  },
  note: '何{なに}も 書{か}いて いない ところは「資料{しりょう}に 書{か}いて いない」という 意味{いみ}です。0では ありません。',
}
