/** Words that only paper has. */
export const PAPER_TEXT = {
  area: 'paper',
  asOf: '資料時点',
  check: 'このページの数字をたしかめる',
  qr: 'このページのQRコード',
} as const
