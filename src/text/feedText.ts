/** Words of a municipality's feed. */
export const FEED_TEXT = {
  area: 'feed',
  title: 'の数字の更新',
  author: 'まちのものさし',
  reconstructed: '（資料から組み直した版）',
  since: (before: string, changes: string) => `${before}から：${changes}`,
  firstEdition: '',
  indicators: '指標',
  correction: '訂正',
  becomes: '→',
} as const
