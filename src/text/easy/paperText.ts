import type { PAPER_TEXT } from '../paperText'
import type { Translated } from '../textOf'

export const paper: Translated<typeof PAPER_TEXT> = {
  asOf: 'いつの 数字{すうじ}か',
  check: 'この ページの 数字{すうじ}を たしかめる',
  qr: 'この ページの QRコード',
}
