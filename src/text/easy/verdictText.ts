import type { Translated } from '../textOf'
import type { VERDICT_TEXT } from '../verdictText'

export const verdict: Translated<typeof VERDICT_TEXT> = {
  words: {
    achieved: '目標{もくひょう}に とどいた',
    'on-track': 'よい ペース',
    'slightly-behind': '少{すこ}し おくれて いる',
    behind: 'おくれて いる',
    'moving-away': '目標{もくひょう}から はなれた',
    'not-met': '目標{もくひょう}に とどかない',
    'not-rated': '判定{はんてい}なし',
  },
  meanings: {
    achieved: '目標{もくひょう}に とどいて います。',
    'on-track': 'いま 進{すす}んで いる はずの ところの、95%か それより 先{さき}に います。',
    'slightly-behind':
      'いま 進{すす}んで いる はずの ところの、60%か それより 先{さき}で、95%より 手前{てまえ}に います。',
    behind: 'いま 進{すす}んで いる はずの ところの、60%まで 進{すす}んで いません。',
    'moving-away': 'はじめの 年{とし}より、目標{もくひょう}から はなれて います。',
    'not-met':
      'きめた ときまでに 目標{もくひょう}に とどきませんでした。または、きめた ところから はずれて います。',
    'not-rated':
      '判定{はんてい}に いる ものが、資料{しりょう}に ありません。わけを 書{か}いて います。',
  },
  reasons: {
    'no-observation': '結果{けっか}なし',
    'no-target': '目標{もくひょう}なし',
    'no-direction': '良{よ}い 方向{ほうこう}が わからない',
    'not-a-number': '数字{すうじ}ではない 目標{もくひょう}',
    'plan-only': '予定{よてい}だけ',
    'not-remeasured': '新{あたら}しい 数字{すうじ}なし',
    'definition-break': '数{かぞ}え方{かた}が 変{か}わった',
    'no-target-period': 'いつまでか わからない',
    'no-baseline': 'はじめの 数字{すうじ}なし',
    'too-early': 'まだ 早{はや}い',
  },
}
