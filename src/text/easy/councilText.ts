import type {
  BOARD_EDIT_TEXT,
  BOARD_TEXT,
  BOOKLET_TEXT,
  CARRY_TEXT,
  GATHERED_TEXT,
  PARAGRAPH_TEXT,
  PICK_TEXT,
  PRESENT_TEXT,
} from '../councilText'
import type { Translated } from '../textOf'

export const gathered: Translated<typeof GATHERED_TEXT> = {
  lead: 'この スマホや パソコンの 中{なか}だけに あります。外{そと}に 送{おく}りません。',
  emptyTitle: 'マイリストには、まだ 何{なに}も ありません',
  emptyBody:
    '数字{すうじ}・取組{とりくみ}・約束{やくそく}の ページで「マイリストに 入{い}れる」を おすと、ここに ならびます。この スマホや パソコンの 中{なか}だけに あります。外{そと}に 送{おく}りません。',
  emptyAction: '数字{すうじ}を 見{み}る',
  modes: {
    label: '使{つか}い方{かた}',
    see: '見{み}る',
    arrange: '順番{じゅんばん}を 変{か}える',
    pick: 'えらんで 使{つか}う',
  },
  up: '上{うえ}へ',
  down: '下{した}へ',
  remove: '出{だ}す',
  moveUp: (name) => `${name}を 上{うえ}へ`,
  moveDown: (name) => `${name}を 下{した}へ`,
  takeOff: (name) => `${name}を 出{だ}す`,
  pin: 'マイリストに 入{い}れる',
  unpin: 'マイリストから 出{だ}す',
  group: 'グループ',
  noGroup: 'グループなし',
  newGroup: '新{あたら}しい グループ',
  newGroupName: '新{あたら}しい グループの 名前{なまえ}',
  addGroup: 'グループに する',
  renameGroup: 'グループの 名前{なまえ}',
  handle: 'つかんで 動{うご}かす',
  arrangeHint: 'ボタンを おすか、左{ひだり}の しるしを つかんで 動{うご}かします。',
  movedTo: (name, place) => `${name}：${place}番目{ばんめ}に 動{うご}かしました。`,
  loading: (name) => `数字{すうじ}を 読{よ}んで います（${name}）。`,
  missing: (name) => `いまの 版{はん}に ありません（${name}）。`,
  missingFrozen: (name) => `この 版{はん}に ありません（${name}）。`,
  unavailable: (name) =>
    `読{よ}めませんでした。インターネットが ある ところでも 出{で}ない ときは、リンクが まちがって いるか、もう 出{だ}して いません（${name}）。`,
  kinds: {
    indicator: '数字{すうじ}',
    initiative: '取組{とりくみ}',
    pledge: '約束{やくそく}',
  },
  note: '自分{じぶん}だけの メモ',
  noteHint:
    'この スマホや パソコンの 中{なか}だけに あります。リンクや 印刷{いんさつ}には 入{はい}りません。',
  noteAdd: 'メモを 書{か}く',
  noteAddFor: (name) => `${name}：メモを 書{か}く`,
  changed: '前{まえ}に 見{み}た ときから 変{か}わりました',
  changedAll: (count, since) =>
    `前{まえ}に 見{み}た 版{はん}（${since}）から、${count}つ 変{か}わりました。`,
  changedNone: (since) =>
    `前{まえ}に 見{み}た 版{はん}（${since}）より 新{あたら}しい 版{はん}です。この リストの 数字{すうじ}は 変{か}わって いません。`,
  changedSeen: '見{み}ました',
  newIndicator: '新{あたら}しい 数字{すうじ}です',
  verdict: '判定{はんてい}',
  aim: '目標{もくひょう}',
  nothing: 'なし',
}

export const pick: Translated<typeof PICK_TEXT> = {
  all: 'ぜんぶ えらぶ',
  none: 'ぜんぶ えらばない',
  chosen: (count) => `${count}つ えらんで います`,
  quote: '引用{いんよう}の 文{ぶん}に する',
  board: '新{あたら}しい ボードに する',
  boardFor: 'どの ボードに 入{い}れるか',
  newBoard: '新{あたら}しい ボード',
  putIn: 'ボードに 入{い}れる',
  hint: 'えらんだ ものから、もとの 資料{しりょう}の 名前{なまえ}が ついた 文{ぶん}や、ボードを 作{つく}れます。',
  onlyIndicators: '引用{いんよう}の 文{ぶん}に できるのは 数字{すうじ}だけです。',
}

export const carry: Translated<typeof CARRY_TEXT> = {
  title: 'ファイルで ほかの スマホや パソコンへ',
  lead: 'マイリストと ボードを、ファイルに して、ほかの スマホや パソコンへ 持{も}って いけます。',
  withNotes: '自分{じぶん}だけの メモも 入{い}れる',
  save: 'ファイルに する',
  file: '作{つく}った ファイル（.json）',
  how: {
    label: '読{よ}み方{かた}',
    merge: 'いま ある ものに たす',
    replace: 'いま ある ものと かえる',
  },
  cannotWrite: 'この ページでは ファイルを 作{つく}れません。',
}

export const board: Translated<typeof BOARD_TEXT> = {
  title: 'ボード',
  opening: 'リンクの 中{なか}の ボードを 開{ひら}いて います。JavaScriptが いります。',
  listTitle: 'この スマホや パソコンの ボード',
  listLead:
    'ボードは、話{はな}し合{あ}いに 持{も}って いく 数字{すうじ}を 集{あつ}めた ものです。リンクを 送{おく}ると、だれでも 同{おな}じ ものを 開{ひら}けます。',
  listEmpty: 'まだ ボードが ありません。マイリストの「えらんで 使{つか}う」から 作{つく}れます。',
  asOf: 'いつの 数字{すうじ}か',
  live: 'いつも 新{あたら}しい',
  stays: 'この 版{はん}の まま',
  day: (day) => `${day}の 版{はん}`,
  count: (count) => `${count}つ`,
  edit: '直{なお}す',
  present: '大{おお}きく 見{み}せる',
  print: '印刷{いんさつ}・PDF',
  copyLink: 'リンクを コピー',
  keep: 'ここに 残{のこ}す',
  kept: '残{のこ}しました。インターネットが なくても 開{ひら}けます。',
  keptNotOffline:
    '残{のこ}しました。でも、この 版{はん}の 数字{すうじ}は まだ ありません。インターネットが ある ところで もう 一度{いちど} 開{ひら}いて ください。',
  remove: 'ボードを 消{け}す',
  removeSure: '消{け}します。もとに もどせません。',
  cancel: 'やめる',
  quotation: '引用{いんよう}の 文{ぶん}',
  linkHint:
    '題{だい}・順番{じゅんばん}・メモは、リンクの 中{なか}に あります。サーバーには 送{おく}りません。',
  tooLong: (length, longest) =>
    `リンクが 長{なが}すぎます（${length}／${longest}文字{もじ}）。メモを 短{みじか}く するか、数{かず}を へらして ください。`,
  privateInPrint: '自分{じぶん}だけの メモも 印刷{いんさつ}する',
  missingTitle: 'この リンクから ボードを 開{ひら}けません',
  missing: {
    none: '',
    damaged:
      'リンクの 終{お}わりが 切{き}れて いるか、とちゅうが 変{か}わって います。送{おく}った 人{ひと}に、もう 一度{いちど} もらって ください。',
    'too-long':
      'リンクが 長{なが}すぎます。送{おく}った 人{ひと}に、分{わ}けて 送{おく}って もらって ください。',
    newer:
      'この リンクは、いまの アプリより 新{あたら}しい 形{かたち}です。アプリを 新{あたら}しく してから 開{ひら}いて ください。',
  },
  unavailable:
    'この 版{はん}の 数字{すうじ}を 読{よ}めませんでした。インターネットが ある ところでも 出{で}ない ときは、リンクが まちがって いるか、もう 出{だ}して いません。',
  retry: 'もう 一度{いちど} やる',
  untitled: '題{だい}の ない ボード',
}

export const boardEdit: Translated<typeof BOARD_EDIT_TEXT> = {
  title: 'ボードを 直{なお}す',
  name: '題{だい}',
  nameHint: '例{れい}：12月{がつ}の 話{はな}し合{あ}いの 資料{しりょう}',
  note: 'はじめに 書{か}く メモ',
  notePublic: 'この メモは、リンクを 開{ひら}いた 人{ひと}に 見{み}えます。',
  itemNote: 'メモ',
  itemNoteFor: (name) => `（${name}）`,
  items: '順番{じゅんばん}',
  asOfLead:
    '版{はん}を 決{き}めると、あとで 新{あたら}しい 数字{すうじ}が 出{で}ても 変{か}わりません。',
  save: '残{のこ}す',
  empty: 'ボードには、数字{すうじ}・取組{とりくみ}・約束{やくそく}が 1つは いります。',
  unknownTitle: 'この ボードは、この スマホや パソコンに ありません',
  unknownBody: 'ほかの スマホや パソコンで 作{つく}ったか、消{け}したのかも しれません。',
}

export const present: Translated<typeof PRESENT_TEXT> = {
  previous: '前{まえ}へ',
  next: 'つぎへ',
  end: '終{お}わる',
  fullScreen: '画面{がめん}いっぱいに する',
  leaveFullScreen: 'もとの 大{おお}きさに する',
  slides: 'スライド',
  awake: '画面{がめん}は 暗{くら}く なりません',
}

export const booklet: Translated<typeof BOOKLET_TEXT> = {
  title: '印刷{いんさつ}・PDF',
  lead: 'はじめに 目次{もくじ}（中身{なかみ}の リスト）、つぎから A4の 紙{かみ} 1まいに 1つずつ 印刷{いんさつ}します。印刷{いんさつ}の 画面{がめん}で「PDFに 保存{ほぞん}」を えらぶと、PDFに なります。',
  print: '印刷{いんさつ}する',
  back: 'ボードに もどる',
  contents: '目次{もくじ}',
  number: '番号{ばんごう}',
  name: '名前{なまえ}',
  figure: '数字{すうじ}',
  verdict: '判定{はんてい}',
}

export const paragraph: Translated<typeof PARAGRAPH_TEXT> = {
  figure: (town, name, figure) => `${town}の「${name}」は ${figure}です。`,
  target: (target) => `目標{もくひょう}は ${target}です。`,
  verdict: (word) => `判定{はんてい}は「${word}」です。`,
  noFigure: (town, name) => `${town}の「${name}」の 数字{すうじ}は、資料{しりょう}に ありません。`,
  stated: (town, name, period, printed) =>
    `${town}の「${name}」は、資料{しりょう}に「${printed}」と あります（${period}）。`,
  sources: 'もとの 資料{しりょう}',
}
