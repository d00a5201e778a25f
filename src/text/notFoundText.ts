/** Words of pages that have nothing to show. */
export const NOT_FOUND_TEXT = {
  area: 'notFound',
  title: 'このページは見つかりませんでした',
  body: 'アドレスが変わったか、指標の名前が変わったかもしれません。数字は消していません。',
  search: '指標をさがす',
  searchIn: (town: string) => `${town}の指標をさがす`,
  home: 'まちをえらぶ',
  offlineTitle: 'はじめの1回だけ、電波が必要です',
  offlineBody:
    'この端末には、数字が入っていません。1回開くと、次からは電波がなくても見られます。前に開いたのに出るときは、端末が空きを作るために消したのかもしれません。',
  partTitle: 'ほかの数字を、まだ受け取れていません',
  partBody:
    '電波のあるところで、もう一度ためしてください。いま開いていたページの数字は見られます。',
  retry: 'もう一度ためす',
} as const
