/** What is said of a file that could not be taken. Keys are the kinds of `FileProblem`. */
export const FILE_PROBLEM_TEXT = {
  'too-large': (found: string, expected: string) =>
    `大きすぎます（${found}）。${expected}までのファイルにしてください。`,
  empty: () => '中身がありません。',
  'old-excel': () =>
    '古い形式のExcelファイル（.xls）です。Excelで開き、「Excelブック（.xlsx）」で保存し直してください。',
  password: () => 'パスワードがついています。パスワードを外して保存し直してください。',
  'broken-archive': () => 'zipがこわれています。もう一度作るか、受け取り直してください。',
  bomb: () => '広げると大きくなりすぎるzipです。表だけを入れて作り直してください。',
  'broken-excel': () =>
    'Excelファイルとして読めません。Excelで開いて保存し直すか、CSVで保存してください。',
  encoding: () =>
    '文字の形式が分かりません。「CSV UTF-8」か、ふつうの「CSV」（Shift_JIS）で保存し直してください。',
  'broken-csv': (found: string) =>
    `CSVとして読めません${found === '' ? '' : `（${found}行目のあたり）`}。引用符（"）の数を確かめてください。`,
  'other-format': () => '表のファイルではありません。CSV、Excel（.xlsx）、zipを置いてください。',
  'unknown-table': () =>
    'どの表か分かりません。1行目に列の名前（indicator_id や「指標のID」など）があるか確かめてください。',
  'other-municipality': (found: string, expected: string) =>
    `別の市町村（${found}）の数字です。選んでいるのは ${expected} です。`,
} as const

/** What was understood differently from what is written. Keys are the kinds of `Conversion`. */
export const CONVERSION_TEXT = {
  'shift-jis': '文字をShift_JIS（CP932）として読みました',
  'utf-16': '文字をUTF-16として読みました',
  tabs: 'タブで区切られた表として読みました',
  'heading-rows': '列の名前より上の行を、見出しとして読みとばしました',
  'column-name': '列の名前を読みかえました',
  'column-added': 'ファイルにない列です。公表中の行ではいまの値のまま、新しい行では空欄にしました',
  formula: '数式の、最後に計算された結果を読みました',
  'excel-date': 'Excelの日付を、日付として読みました',
  'excel-percent': 'Excelの%の表示どおりに読みました',
  'excel-format': 'Excelの表示どおりの小数のけたで読みました',
  'hidden-digits': 'Excelの表示より細かい値が入っていたので、入っている値を読みました',
  'filled-down': '縦に結合されたセルの値を、下の行にも入れました',
  width: '全角の文字や空白を、半角にそろえました',
  triangle: '▲・△を、マイナスとして読みました',
  thousands: 'けた区切りのカンマを外しました',
  percent: '%を外しました',
  unit: '単位を外しました',
  period: '年度や日付を、表の書き方に読みかえました',
  day: '日付を、表の書き方に読みかえました',
  'letter-case': '大文字・小文字をそろえました',
  mark: '形の似た印を読みかえました',
  'leading-zero': '団体コードの先頭の0を補いました',
  'by-hand': 'この画面で直しました',
  'year-value': '年次更新シートの記入を、実績の行にしました',
} as const
