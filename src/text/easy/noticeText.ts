import type { NOTICE_TEXT } from '../noticeText'
import type { PUNCTUATION_TEXT } from '../punctuationText'
import type { DATASET_TEXT, QUOTATION_TEXT } from '../quotationText'
import type { Translated } from '../textOf'

export const notice: Translated<typeof NOTICE_TEXT> = {
  newFigures: (day) => `新{あたら}しい 数字{すうじ}が あります（${day}の 版{はん}）。`,
  newFiguresAction: '新{あたら}しい 数字{すうじ}を 見{み}る',
  updateApp: '新{あたら}しい アプリが あります。',
  updateAppWhy: '読{よ}んで いる とちゅうで 画面{がめん}は 変{か}わりません。',
  updateAppAction: '新{あたら}しく する',
  later: 'あとで',
  refusedTitle: '新{あたら}しい 数字{すうじ}を たしかめられませんでした。',
  refusedBody: 'とどいた データが 正{ただ}しく ないので、前{まえ}の 版{はん}を 見{み}せて います。',
  damagedTitle: '残{のこ}した 数字{すうじ}が こわれて いました。',
  damagedBody: '1つ 前{まえ}の 版{はん}を 見{み}せて います。',
  retry: 'もう 一度{いちど} やる',
  memoryOnly:
    'この スマホや パソコンには 残{のこ}りません。開{ひら}いて いる 間{あいだ}だけ 見{み}られます。',
  chunkLost:
    '画面{がめん}の 一部{いちぶ}を 読{よ}めませんでした。インターネットが ある ところで もう 一度{いちど} 開{ひら}いて ください。',
}

export const punctuation: Translated<typeof PUNCTUATION_TEXT> = {
  dot: '・',
  comma: '、',
  clause: '、',
  colon: '：',
  stop: '。',
  gap: ' ',
  bracket: (words) => `（${words}）`,
  quote: (words) => `「${words}」`,
  withCount: (words, count) => `${words}（${count}）`,
}

export const quotation: Translated<typeof QUOTATION_TEXT> = {
  definition: '意味{いみ}',
  target: '目標{もくひょう}',
  verdict: '判定{はんてい}',
  source: 'もとの 資料{しりょう}',
  edition: (day) => `${day}の 版{はん}`,
  compiledBy: 'まちのものさし',
  none: '数字{すうじ}なし',
}

export const dataset: Translated<typeof DATASET_TEXT> = {
  latest: 'いちばん 新{あたら}しい 数字{すうじ}は ',
  planned: '予定{よてい}の 数字{すうじ}は ',
  basis: '市{し}が 出{だ}した 資料{しりょう}の 数字{すうじ}を、ページと いっしょに 見{み}せます。',
}
