/** Words of the about and data pages. */
export const ABOUT_TEXT = {
  area: 'about',
  title: 'このサイトについて',
  paragraphs: [
    'まちのものさしは、市が自分で決めた目標にどこまで近づいたかを、市が公表した資料の数字だけで示します。',
    'すべての数字に、載っていた資料と場所（ページ、または表の行）がついています。機械がもとの資料の文字と照らし合わせ、合わなければ公開されません。',
    '市が運営するサイトではありません。市の評価（◎○△×など）と、ここの判定は別のものです。',
  ],
  unknownTitle: '分からないことは、分からないと書きます',
  unknown:
    '資料に書かれていない値は「値なし」です。0ではありません。計画の数字は「計画」と書き、結果と分けます。資料どうしの食いちがいも、そのまま示します。',
  offlineTitle: '電波がなくても',
  offline:
    '一度開くと、その日の版の数字がこの端末に残り、電波がなくても見られます。いつの版かは、いつも画面の上に書いてあります。',
  privacyTitle: 'あなたの情報',
  privacy:
    '見た人を調べるしくみ、広告、ほかの会社への通信はありません。マイリストやメモは、この端末の中だけに残ります。',
  licenceTitle: '使ってよい範囲',
  licence:
    'プログラムはMITライセンスです。数字のもとになった資料の利用条件は、資料ごとに書かれていないため「未記載」です。名前と数字は資料のとおり、説明の文はこのサイトで書いたものです。',
} as const

export const DATA_TEXT = {
  area: 'data',
  title: 'データ',
  lead: '画面に出ているすべての数字を、表のまま配っています。住所（アドレス）は変えません。',
  tables: '表（CSV、Excelで開けます）',
  judgements: '判定の計算',
  package: 'データパッケージ（定義）',
  snapshots: '版の一覧',
  documents: 'もとの資料',
  asOf: 'いちばん新しい期間',
  next: '次の版の見込み',
  overdue: '更新予定を過ぎています',
} as const

/** What the tables of the open data are called; keys are file names. */
export const TABLE_NAMES_TEXT = {
  area: 'tableNames',
  names: {
    municipality: '市の基本情報',
    documents: 'もとの資料',
    policies: '施策の体系',
    indicators: '指標',
    observations: '実績の値',
    targets: '目標と計画の値',
    initiatives: '行政改革の取組',
    initiative_indicators: '取組と指標のつながり',
    schedule: '取組の予定',
    rating_scales: '評価の印の意味',
    ratings: '市の評価',
    fiscal_effects: '財政効果額',
    pledges: 'マニフェスト',
    pledge_tracks: 'マニフェストの担当と計画',
    projects: '実施計画事業',
    project_policies: '事業と施策のつながり',
    departments: '担当の課',
    responsibilities: '担当',
    discrepancies: '資料の食いちがい',
    translations: '読みと訳',
    corrections: '訂正の記録',
  },
} as const
