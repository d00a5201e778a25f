import type { PERIOD_TEXT } from '../periodText'
import type { UNIT_TEXT } from '../unitText'
import type { Translated } from '../textOf'

/** Days that are not read as number and にち. */
const DAYS: Readonly<Record<number, string>> = {
  1: 'ついたち',
  2: 'ふつか',
  3: 'みっか',
  4: 'よっか',
  5: 'いつか',
  6: 'むいか',
  7: 'なのか',
  8: 'ようか',
  9: 'ここのか',
  10: 'とおか',
  14: 'じゅうよっか',
  20: 'はつか',
  24: 'にじゅうよっか',
}

const day = (number: number) =>
  DAYS[number] ? `｜${number}日{${DAYS[number]}}` : `${number}日{にち}`

const ERAS: Readonly<Record<string, string>> = {
  令和: 'れいわ',
  平成: 'へいせい',
  昭和: 'しょうわ',
}

export const period: Translated<typeof PERIOD_TEXT> = {
  within: String,
  by: (period) => `${period}まで`,
  fiscalYear: (year) => `${year}年度{ねんど}`,
  fiscalYears: (from, to) => `${from}年度{ねんど}〜${to}年度{ねんど}`,
  year: (year) => `${year}年{ねん}`,
  monthDay: (month, date) => `${month}月{がつ}${day(date)}`,
  month: (month) => `${month}月{がつ}`,
  asOf: (date) => `${date}の とき`,
  calendar: '1月{がつ}〜12月{がつ}',
  era: (name) => (ERAS[name] ? `${name}{${ERAS[name]}}` : name),
}

/** Units whose reading does not change with the number before them. */
const UNITS: Readonly<Record<string, string>> = {
  件: 'けん',
  人: 'にん',
  円: 'えん',
  回: 'かい',
  施設: 'しせつ',
  時間: 'じかん',
  枚: 'まい',
  台: 'だい',
  日: 'にち',
  基: 'き',
  団体: 'だんたい',
  事業: 'じぎょう',
  店: 'てん',
  事業所: 'じぎょうしょ',
  課: 'か',
  倍: 'ばい',
  校: 'こう',
  袋: 'ふくろ',
  個: 'こ',
  部: 'ぶ',
  階層: 'かいそう',
  区画: 'くかく',
  店舗: 'てんぽ',
  棟: 'とう',
  事例: 'じれい',
  組: 'くみ',
  床: 'しょう',
  月: 'つき',
}
const SCALES: Readonly<Record<string, string>> = {
  千: 'せん',
  万: 'まん',
  百万: 'ひゃくまん',
  億: 'おく',
  兆: 'ちょう',
}
/** 1人 is ひとり, 2日 is ふつか: these are read with their number. */
const WITH_NUMBER: Readonly<Record<string, RegExp>> = { 人: /^[12]$/, 日: /^([1-9]|10|14|20|24)$/ }

export const unit: Translated<typeof UNIT_TEXT> = {
  unit: (name, number) =>
    UNITS[name] && !WITH_NUMBER[name]?.test(number) ? `${name}{${UNITS[name]}}` : name,
  scale: (scale) => (SCALES[scale] ? `${scale}{${SCALES[scale]}}` : scale),
  least: (amount) => `${amount}以上{いじょう}`,
  most: (amount) => `${amount}以下{いか}`,
}
