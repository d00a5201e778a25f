/** Words of the card that other sites show in a frame. */
export const EMBED_TEXT = {
  area: 'embed',
  brand: 'まちのものさし',
  newest: '最新',
  frozen: '（この日のまま）',
  edition: (day: string) => `${day}版`,
  open: 'くわしく見る',
} as const
