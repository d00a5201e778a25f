/** The offer to put the site on the home screen. */
export const INSTALL_TEXT = {
  area: 'install',
  title: 'ホーム画面に置けます。',
  why: '電波がなくても、アイコンから開けます。',
  byHand: 'Safariの共有ボタンから「ホーム画面に追加」をえらぶと、電波がなくても開けます。',
  install: 'ホーム画面に置く',
  dismiss: '今後表示しない',
} as const
