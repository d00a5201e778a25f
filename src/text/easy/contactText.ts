import type { CONTACT_TEXT } from '../contactText'
import type { Translated } from '../textOf'

export const contact: Translated<typeof CONTACT_TEXT> = {
  open: 'この 数字{すうじ}に ついて 連絡{れんらく}する',
  lead: (town) =>
    `${town}に 送{おく}る 文{ぶん}です。送{おく}るのは あなたです。この サイトは 何{なに}も 送{おく}りません。「連絡{れんらく}したいこと」を 書{か}いてから 送{おく}って ください。`,
  none: (town) =>
    `資料{しりょう}に、${town}の 連絡先{れんらくさき}は 書{か}いて いません。文{ぶん}を コピーして、市役所{しやくしょ}に 送{おく}って ください。`,
  label: '連絡{れんらく}の 文{ぶん}',
  copy: '文{ぶん}を コピー',
  mail: 'メールで 送{おく}る',
  page: '市{し}に 連絡{れんらく}する ページを 開{ひら}く',
  other: (address) => `連絡先{れんらくさき}: ${address}`,
  corrections:
    '数字{すうじ}を 直{なお}した ときは、いつ、何{なに}を、どうして 直{なお}したかを 書{か}いて 残{のこ}します。',
  failed:
    '読{よ}めませんでした。インターネットが ある ところで、もう 一度{いちど} おして ください。',
}
