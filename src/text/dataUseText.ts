/** Words of the data page for those who go on working with the files. */
export const DATA_USE_TEXT = {
  area: 'dataUse',
  title: '使いかたと目録',
  terms: '利用条件',
  noTerms: '未記載',
  credit: '出典の書きかた',
  examples: '使いかたの例',
  tools: {
    excel: 'Excel（Power Query）',
    javascript: 'JavaScript',
    python: 'Python',
    r: 'R',
  },
  queries: '市をまたぐ問い合わせ（SQL）',
  machines: '機械が読む説明',
  files: {
    dcat: 'データセットの説明（DCAT 3）',
    catalogue: 'すべての市の目録（DCAT 3）',
    csvw: '列の説明（CSVW）',
    parquet: 'Parquet の一覧（表ごと）',
    openapi: 'アドレスの一覧（OpenAPI）',
  },
  note: '空欄は「書かれていない」という意味で、0 ではありません。',
} as const
