/** Words of a paste-ready quotation. */
export const QUOTATION_TEXT = {
  area: 'quotation',
  definition: '定義',
  target: '目標',
  verdict: '判定',
  source: '出典',
  edition: (day: string) => `${day}版`,
  compiledBy: 'まちのものさし',
  none: '値なし',
} as const

/** Sentences that describe an indicator's data to search engines. */
export const DATASET_TEXT = {
  area: 'dataset',
  latest: '最新の値は',
  planned: '計画の値は',
  basis: '市が公表した資料の数字を、載っているページとともに示します。',
} as const
