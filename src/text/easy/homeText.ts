import type { HOME_TEXT } from '../homeText'
import type { Translated } from '../textOf'

export const home: Translated<typeof HOME_TEXT> = {
  changes: '変{か}わった ところ・直{なお}した 記録{きろく}',
  lead: [
    '市{し}が 決{き}めた 目標{もくひょう}に、どこまで 近{ちか}づいたか。',
    '市{し}が 出{だ}した 数字{すうじ}だけで 見{み}せます。',
  ],
  notOfficial: '市{し}が 作{つく}った サイトでは ありません。',
  searchPlaceholder: '名前{なまえ}で さがす',
  searchLabel: '数字{すうじ}を さがす',
  tallyTitle: 'いまの 判定{はんてい}',
  tallyUnit: '線{せん} 1本{ぽん}が 数字{すうじ} 1つ、',
  tallyUnitTen: '太{ふと}い 線{せん}が 10です。',
  howTo: '判定{はんてい}の しかた',
  reasons: '判定{はんてい}が ない わけ',
  plansOnly:
    '計画{けいかく}の 資料{しりょう}だけ あります。結果{けっか}の 資料{しりょう}は ありません。',
  featured: '見{み}て ほしい 数字{すうじ}',
  browse: 'さがす',
  byField: '分野{ぶんや}から',
  byDepartment: '担当{たんとう}の 課{か}から',
  byDocument: '資料{しりょう}から',
  freshness: '数字{すうじ}の 新{あたら}しさ',
  choose: 'まちを えらぶ',
  indicators: (count) => `数字{すうじ} ${count}`,
  counted: (all, rated) =>
    `ぜんぶで ${all}の 数字{すうじ}が あります。判定{はんてい}したのは ${rated}です。`,
  newest: (period) => `いちばん 新{あたら}しい 結果{けっか}は ${period}です。`,
  edition: (day) => `${day}の 版{はん}です。 `,
  showAll: (count) => `${count}の 数字{すうじ}を ぜんぶ 見{み}る`,
  description: (town) => `${town}の 目標{もくひょう}と 結果{けっか}。`,
  placesTitle: '計画{けいかく}・取組{とりくみ}・事業{じぎょう}から 見{み}る',
  places: {
    plan: '計画{けいかく}の 形{かたち}から',
    initiatives: '市{し}の 仕事{しごと}を よく する 取組{とりくみ}',
    pledges: '市長{しちょう}の 約束{やくそく}',
    projects: '計画{けいかく}の 事業{じぎょう}',
    fiscal: 'お金{かね}の 効果{こうか}',
    departments: '担当{たんとう}の 課{か}',
    compare: '市{し}を くらべる',
  },
}
