import type { Translated } from '../textOf'
import type { FIGURE_TABLE_TEXT, MARKS_TEXT, TREND_TEXT, WORKING_TEXT } from '../workingText'

export const working: Translated<typeof WORKING_TEXT> = {
  holds: (period) => `${period}の 数字{すうじ}は、目標{もくひょう}を 守{まも}って いるか`,
  and: (value, target) => `${value} と ${target}`,
  moved: 'どれだけ 変{か}わったか',
  piledUp: 'いままでに どれだけ たまったか',
  fromTo: (from, to) => `${from}から ${to}まで`,
  totalUntil: (period) => `${period}までの 合計{ごうけい}`,
  wholeWay: '目標{もくひょう}まで、ぜんぶで どれだけ 変{か}わる はずか',
  due: (period) => `${period}には、どこまで 進{すす}む はずか`,
  ofYears: (passed, whole) => `${whole}の うち ${passed}`,
  alongInterim: 'とちゅうの 目標{もくひょう}を 通{とお}る 線{せん}を 見{み}る',
  dueResult: (difference, expected) => `${difference}（めやす ${expected}）`,
  met: '目標{もくひょう}に とどいて いるか',
  yes: 'はい',
  no: 'いいえ',
  pace: '進{すす}み方{かた}（変{か}わった 分{ぶん} ÷ 変{か}わる はずの 分{ぶん}）',
  paceNote: (progress, share) => `道{みち}の ${progress}、めやすでは ${share}`,
  reached: 'めやすに とどいて いるか',
  andExpected: (value, expected) => `${value} と めやす ${expected}`,
  staysWithin: 'この 進{すす}み方{かた}で、おわりまで 目標{もくひょう}を 守{まも}れるか',
  years: (count) => `${count}年{ねん}`,
  onTrack: '0.95か それより 大{おお}きい',
  slightlyBehind: '0.60から、0.95より 小{ちい}さい ところまで',
  movingAway: '0より 小{ちい}さい',
  withinRounding: 'ほんの 少{すこ}しの ちがい',
  behind: '0.60より 小{ちい}さい',
  underOnePercent: '1%より 少{すく}ない',
  soFar: (period) => `${period}までの 変{か}わり方{かた}`,
  needed: '目標{もくひょう}に とどくのに いる 変{か}わり方{かた}',
  perYear: (amount) => `1年{ねん}に ${amount}`,
}

export const figureTable: Translated<typeof FIGURE_TABLE_TEXT> = {
  notPublished: '書{か}いて いない',
  definitionBreak: '数{かぞ}え方{かた}が 変{か}わりました',
  superseded: '前{まえ}の 目標{もくひょう}',
  ceiling: 'いちばん 上{うえ}',
  roles: {
    final: '目標{もくひょう}',
    interim: 'とちゅうの 目標{もくひょう}',
    floor: 'いちばん 下{した}',
    planned: '予定{よてい}',
  },
}

export const trend: Translated<typeof TREND_TEXT> = {
  about: (name, figures) => `${name}の 年{とし}ごとの 数字{すうじ}。${figures}。`,
  goal: (target) => `目標{もくひょう}は ${target}です。`,
  noGoal: '目標{もくひょう}は 資料{しりょう}に 書{か}いて いません。',
  target: (target) => `目標{もくひょう} ${target}`,
  path: '目標{もくひょう}までの 道{みち}',
  missing: '数字{すうじ}なし',
  definitionBreak: '数{かぞ}え方{かた}が 変{か}わりました',
  superseded: (target, document) => `前{まえ}の 目標{もくひょう} ${target}（${document}）`,
  chartOf: (name) => `${name}の グラフ`,
  keys: '左{ひだり}と 右{みぎ}の キーで 年{とし}を 変{か}えられます。Homeで 最初{さいしょ}、Endで 最後{さいご}、Escで 閉{と}じます。',
  toTarget: (gap) => `目標{もくひょう}と くらべて ${gap}`,
  changed: (period, difference) => `${period}より ${difference}`,
  unchanged: (period) => `${period}と 同{おな}じ`,
}

export const marks: Translated<typeof MARKS_TEXT> = {
  one: (given) => `市{し}の 評価{ひょうか}は ${given}です。`,
  several: (given, times) => `市{し}の 評価{ひょうか}は ${times}回{かい}とも ${given}です。`,
  initiatives: (given, count) =>
    `${count}つの 取組{とりくみ}の 市{し}の 評価{ひょうか}は、ぜんぶ ${given}です。`,
  or: 'か ',
  figure: {
    'moving-away': 'でも、この 数字{すうじ}は 目標{もくひょう}から はなれて います。',
    behind: 'でも、この 数字{すうじ}は おくれて います。',
    'not-met': 'でも、この 数字{すうじ}は 目標{もくひょう}に とどいて いません。',
    achieved: 'でも、この 数字{すうじ}は 目標{もくひょう}に とどいて います。',
  },
}
