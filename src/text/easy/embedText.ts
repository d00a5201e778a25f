import type { EMBED_TEXT } from '../embedText'
import type { FEED_TEXT } from '../feedText'
import type { FROZEN_TEXT } from '../frozenText'
import type { Translated } from '../textOf'

export const embed: Translated<typeof EMBED_TEXT> = {
  brand: 'まちのものさし',
  newest: 'いちばん 新{あたら}しい',
  frozen: '（この 日{ひ}の まま）',
  edition: (day) => `${day}の 版{はん}`,
  open: 'くわしく 見{み}る',
}

export const feed: Translated<typeof FEED_TEXT> = {
  title: 'の 新{あたら}しい 数字{すうじ}',
  author: 'まちのものさし',
  reconstructed: '（資料{しりょう}から 作{つく}った 版{はん}）',
  since: (before, changes) => `${before}から：${changes}`,
  firstEdition: '',
  indicators: 'の 数字{すうじ}',
  correction: '直{なお}した こと',
  becomes: '→',
}

export const frozen: Translated<typeof FROZEN_TEXT> = {
  lead: 'この 版{はん}は ',
  leadEnd: 'の ものです。',
  newer: '新{あたら}しい 数字{すうじ}が あります。',
  newerAction: '新{あたら}しい 数字{すうじ}を 見{み}る',
  changed: 'その あと 変{か}わった ところ',
  isNewest: 'いまも、これが いちばん 新{あたら}しいです。',
  live: 'いつも 新{あたら}しい 数字{すうじ}の ページ',
  edition: (day) => `${day}の 版{はん}`,
  missingTitle: 'この 日{ひ}の 数字{すうじ}は、この スマホや パソコンに ありません',
  missingBody:
    'インターネットが ある ところで 開{ひら}くと 見{み}られます。いちばん 新{あたら}しい 数字{すうじ}は、1回{かい} 開{ひら}いて いれば、インターネットが なくても 見{み}られます。',
  unknownTitle: 'この 日{ひ}の 数字{すうじ}は ありませんでした',
  unknownBody: '出{だ}した 版{はん}だけが 残{のこ}って います。アドレスが ちがうかも しれません。',
}
