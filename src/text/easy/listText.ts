import type { LANGUAGE_TEXT } from '../languageText'
import type { LIST_TEXT } from '../listText'
import type { MY_LIST_TEXT } from '../myListText'
import type { NOT_FOUND_TEXT } from '../notFoundText'
import type { Translated } from '../textOf'

export const list: Translated<typeof LIST_TEXT> = {
  beyond: 'ほかに 見{み}つかった もの',
  kinds: {
    initiative: '市{し}の 取組{とりくみ}',
    pledge: '約束{やくそく}',
    project: '事業{じぎょう}',
    department: '担当{たんとう}の 課{か}',
    policy: '施策{しさく}',
  },
  title: '数字{すうじ}を さがす',
  verdict: '判定{はんてい}',
  field: '分野{ぶんや}',
  document: '資料{しりょう}',
  department: '担当{たんとう}',
  all: 'ぜんぶ',
  clear: 'えらんだ ものを 消{け}す',
  reason: '判定{はんてい}が ない わけ',
  count: () => 'つ',
  total: 'ぜんぶ',
  byField: '分野{ぶんや}ごとの 判定{はんてい}の 数{かず}',
  byDepartment: '担当{たんとう}ごとの 判定{はんてい}の 数{かず}',
  none: '書{か}いて いない',
  emptyHint: '言葉{ことば}の 一部{いちぶ}でも さがせます。ひらがなでも だいじょうぶです。',
  near: 'にた 言葉{ことば}の 数字{すうじ}',
  more: (rest) => `もっと 見{み}る（あと ${rest}）`,
  emptyTitle: (query) => `「${query}」の 数字{すうじ}は ありません`,
  emptyBody: '市{し}の 計画{けいかく}に、この 言葉{ことば}の 数字{すうじ}が ないかも しれません。',
  description: (town) =>
    `${town}の 数字{すうじ}を、判定{はんてい}・分野{ぶんや}・資料{しりょう}・担当{たんとう}から さがせます。`,
  searching: 'さがして います',
}

export const myList: Translated<typeof MY_LIST_TEXT> = {
  title: 'マイリスト',
}

export const notFound: Translated<typeof NOT_FOUND_TEXT> = {
  title: 'この ページは ありませんでした',
  body: 'アドレスか 名前{なまえ}が 変{か}わったかも しれません。数字{すうじ}は 消{け}して いません。',
  search: '数字{すうじ}を さがす',
  searchIn: (town) => `${town}の 数字{すうじ}を さがす`,
  home: 'まちを えらぶ',
  offlineTitle: 'はじめの 1回{かい}だけ、インターネットが いります',
  offlineBody:
    'この スマホや パソコンに、まだ 数字{すうじ}が ありません。1回{かい} 開{ひら}くと、つぎからは インターネットが なくても 見{み}られます。前{まえ}に 開{ひら}いた ときは、スマホや パソコンが 消{け}したのかも しれません。',
  partTitle: 'ほかの 数字{すうじ}は、まだ ありません',
  partBody:
    'インターネットが ある ところで、もう 一度{いちど} やって ください。いま 見{み}て いた ページの 数字{すうじ}は 見{み}られます。',
  retry: 'もう 一度{いちど} やる',
}

export const language: Translated<typeof LANGUAGE_TEXT> = {
  choose: '言葉{ことば}を えらぶ',
  furigana: 'ふりがな',
  on: '：あり',
  off: '：なし',
}
