/** Words of my list. */
export const GATHERED_TEXT = {
  area: 'gathered',
  lead: 'この端末の中だけに残り、外には送りません。',
  emptyTitle: 'マイリストは、まだ空です',
  emptyBody:
    '指標・取組・公約のページで「マイリストに入れる」を押すと、ここに並びます。この端末の中だけに残り、外には送りません。',
  emptyAction: '指標を見る',
  modes: { label: '使い方', see: '見る', arrange: '並べかえる', pick: '選んで使う' },
  up: '上へ',
  down: '下へ',
  remove: '外す',
  moveUp: (name: string) => `${name}を上へ`,
  moveDown: (name: string) => `${name}を下へ`,
  takeOff: (name: string) => `${name}を外す`,
  pin: 'マイリストに入れる',
  unpin: 'マイリストから外す',
  group: 'まとまり',
  noGroup: 'まとまりなし',
  newGroup: '新しいまとまり',
  newGroupName: '新しいまとまりの名前',
  addGroup: 'まとめる',
  renameGroup: 'まとまりの名前',
  handle: 'つかんで動かす',
  arrangeHint: 'ボタンか、左のつまみで動かします。',
  movedTo: (name: string, place: number) => `${name}：${place}番目に動かしました。`,
  loading: (name: string) => `数字を読みこんでいます（${name}）。`,
  missing: (name: string) => `いまの版にはありません（${name}）。`,
  missingFrozen: (name: string) => `この版にはありません（${name}）。`,
  unavailable: (name: string) =>
    `読みこめませんでした。電波のあるところでも出なければ、リンクがまちがっているか、もう配られていません（${name}）。`,
  kinds: { indicator: '指標', initiative: '取組', pledge: '公約' },
  note: '自分だけのメモ',
  noteHint: 'この端末の中だけに残ります。リンクや印刷には入りません。',
  noteAdd: 'メモを書く',
  noteAddFor: (name: string) => `${name}：メモを書く`,
  changed: '前に見たときから変わりました',
  changedAll: (count: number, since: string) =>
    `前に見た版（${since}）から、変わったところがあります（${count}件）。`,
  changedNone: (since: string) =>
    `前に見た版（${since}）から新しい版になりました。このリストの数字は変わっていません。`,
  changedSeen: '見ました',
  newIndicator: '新しい指標です',
  verdict: '判定',
  aim: '目標',
  nothing: 'なし',
} as const

/** Words of choosing several things to do something with them. */
export const PICK_TEXT = {
  area: 'pick',
  all: 'すべて選ぶ',
  none: 'すべて選ばない',
  chosen: (count: number) => `${count}件を選んでいます`,
  quote: '引用文にする',
  board: '新しいボードにする',
  boardFor: 'どのボードに入れるか',
  newBoard: '新しいボード',
  putIn: 'ボードに入れる',
  hint: '選んだものから、出典のついた文章やボードを作れます。',
  onlyIndicators: '引用文になるのは指標だけです。',
} as const

/** Words of the file that carries list, boards and notes. */
export const CARRY_TEXT = {
  area: 'carry',
  title: 'ファイルで持ち運ぶ',
  lead: 'マイリストとボードを、ほかの端末へファイルで移せます。',
  withNotes: '自分だけのメモも入れる',
  save: 'ファイルに書き出す',
  file: '書き出したファイル（.json）',
  how: { label: '読みこみ方', merge: 'いまのものに足す', replace: 'いまのものと置きかえる' },
  cannotWrite: 'このページではファイルを作れません。',
} as const

/** Words of boards. */
export const BOARD_TEXT = {
  area: 'board',
  title: 'ボード',
  opening: 'リンクの中のボードを開いています。JavaScriptが必要です。',
  listTitle: 'この端末のボード',
  listLead:
    '会議や話し合いに持っていく、選んだ数字のひとそろいです。リンクを送ると、だれでも同じものを開けます。',
  listEmpty: 'この端末には、まだボードがありません。マイリストの「選んで使う」から作れます。',
  asOf: '資料時点',
  live: 'いつも最新',
  stays: 'この版のまま',
  day: (day: string) => `${day}版`,
  count: (count: number) => `${count}件`,
  edit: '直す',
  present: '前に映す',
  print: '印刷・PDF',
  copyLink: 'リンクをコピー',
  keep: 'この端末に残す',
  kept: 'この端末に残しました。電波がなくても開けます。',
  keptNotOffline:
    'この端末に残しましたが、この版の数字はまだありません。電波のあるところでもう一度開いてください。',
  remove: 'ボードを消す',
  removeSure: '消します。元には戻せません。',
  cancel: 'やめる',
  quotation: '引用文',
  linkHint: '題名・並び・メモは、リンクの中に入っています。どのサーバーにも送りません。',
  tooLong: (length: number, longest: number) =>
    `リンクが長くなりすぎました（${length}／${longest}文字）。メモを短くするか、数を減らすと送れます。`,
  privateInPrint: '自分だけのメモも印刷する',
  missingTitle: 'このリンクからボードを開けません',
  missing: {
    none: '',
    damaged:
      'リンクの終わりが切れているか、途中が変わっています。送った人に、もう一度もらってください。',
    'too-long': 'リンクが長すぎます。送った人に、分けて送ってもらってください。',
    newer:
      'このリンクは、いまのアプリより新しい形で書かれています。アプリを新しくしてから開いてください。',
  },
  unavailable:
    'この版の数字を読みこめませんでした。電波のあるところでも出なければ、リンクがまちがっているか、もう配られていません。',
  retry: 'もう一度ためす',
  untitled: '題名のないボード',
} as const

export const BOARD_EDIT_TEXT = {
  area: 'boardEdit',
  title: 'ボードを直す',
  name: '題名',
  nameHint: '例：12月定例会の資料',
  note: 'はじめに添えるメモ',
  notePublic: '添えるメモは、リンクを開いた人みんなに見えます。',
  itemNote: '添えるメモ',
  itemNoteFor: (name: string) => `（${name}）`,
  items: '並び',
  asOfLead: '版を決めると、あとから新しい数字が出ても変わりません。',
  save: '残す',
  empty: 'ボードには、ひとつ以上の指標・取組・公約が必要です。',
  unknownTitle: 'このボードは、この端末にありません',
  unknownBody: 'ほかの端末で作ったか、消したものかもしれません。',
} as const

export const PRESENT_TEXT = {
  area: 'present',
  previous: '前へ',
  next: '次へ',
  end: '終わる',
  fullScreen: '全画面',
  leaveFullScreen: '全画面をやめる',
  slides: 'スライド',
  awake: '画面は暗くなりません',
} as const

export const BOOKLET_TEXT = {
  area: 'booklet',
  title: '印刷・PDF',
  lead: 'はじめに目次、つぎからA4の1ページに1件ずつ印刷します。印刷の画面で「PDFに保存」を選ぶと、PDFになります。',
  print: '印刷する',
  back: 'ボードに戻る',
  contents: '目次',
  number: '番号',
  name: '名前',
  figure: '数字',
  verdict: '判定',
} as const

/** Words of a paragraph made of several figures. */
export const PARAGRAPH_TEXT = {
  area: 'paragraph',
  figure: (town: string, name: string, figure: string) => `${town}の「${name}」は${figure}です。`,
  target: (target: string) => `目標は${target}です。`,
  verdict: (word: string) => `判定は「${word}」です。`,
  noFigure: (town: string, name: string) => `${town}の「${name}」の値は、資料にありません。`,
  stated: (town: string, name: string, period: string, printed: string) =>
    `${town}の「${name}」は、${period}の値として「${printed}」と資料に書かれています。`,
  sources: '出典',
} as const
