import type { SHARE_PICTURE_TEXT } from '../sharePictureText'
import type { Translated } from '../textOf'

export const sharePicture: Translated<typeof SHARE_PICTURE_TEXT> = {
  brand: 'まちのものさし',
  source: 'もとの 資料{しりょう}',
  edition: '版{はん}',
  tally: '市{し}が 決{き}めた 目標{もくひょう}に、どこまで 近{ちか}づいたか',
  indicators: 'の 数字{すうじ}',
  tallyAlt: (municipality, indicators, counts) =>
    `${municipality}の ${indicators}の 数字{すうじ}の 判定{はんてい}。${counts}。`,
}
