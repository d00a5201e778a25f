/** Words of a page that stays as it was published. */
export const FROZEN_TEXT = {
  area: 'frozen',
  /** Around the day, which is set bold. */
  lead: 'この版は',
  leadEnd: 'のものです。',
  newer: '新しい数字があります。',
  newerAction: '最新の数字を見る',
  changed: 'そのあと変わったところ',
  isNewest: 'いまも、これが最新です。',
  live: 'いつも最新の数字のページ',
  edition: (day: string) => `${day}版`,
  missingTitle: 'この日の数字は、この端末にありません',
  missingBody:
    '電波のあるところで開くと見られます。最新の数字は、一度開いていれば電波がなくても見られます。',
  unknownTitle: 'この日の数字は見つかりませんでした',
  unknownBody:
    '公開した版だけが残っています。公開の前の版や、打ちまちがえたアドレスかもしれません。',
} as const
