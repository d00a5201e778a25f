/** Words of the strips above a page. */
export const NOTICE_TEXT = {
  area: 'notice',
  newFigures: (day: string) => `新しい数字があります（${day}版）。`,
  newFiguresAction: '新しい数字を見る',
  updateApp: 'アプリの新しい版があります。',
  updateAppWhy: '読んでいる途中で画面は変わりません。',
  updateAppAction: '新しくする',
  later: 'あとで',
  refusedTitle: '新しい数字を確かめられませんでした。',
  refusedBody: '届いたデータが正しくないため、前の版を表示しています。',
  damagedTitle: '保存した数字がこわれていました。',
  damagedBody: 'ひとつ前の版を表示しています。',
  retry: 'もう一度ためす',
  memoryOnly: 'この端末には保存されません。開いているあいだだけ見られます。',
  chunkLost: '画面の一部を読みこめませんでした。電波のあるところで開き直してください。',
} as const
