/** Words of the gallery, the page of examples of everything that the site can show. */
export const GALLERY_TEXT = {
  title: '部品の見本',
  lead: 'このサイトの部品を、ありうる状態ごとに並べた見本です。',
  notReal: '例の数字です。',
  notRealWhy: '実在する市の値ではありません。',
  municipality: '例の市',
  example: '例',
  trends: '年ごとの動き',
  tables: '表と計算',
  states: 'お知らせと空の画面',
  controls: 'ボタンと入力',
  plans: '計画と取組',
  sizes: { small: '小', medium: '中', large: '大' },
} as const
