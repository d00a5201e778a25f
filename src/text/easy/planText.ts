import type {
  COMPARE_TEXT,
  DEPARTMENT_TEXT,
  FISCAL_TEXT,
  INITIATIVE_TEXT,
  PLAN_TEXT,
  PLAN_TREE_TEXT,
  PLEDGE_TEXT,
  PROJECT_TEXT,
} from '../planText'
import type { Translated } from '../textOf'

export const plan: Translated<typeof PLAN_TEXT> = {
  loading: '読{よ}んで います',
  faultTitle: '計画{けいかく}を 読{よ}めませんでした',
  faultBody:
    '数字{すうじ}は 消{け}して いません。インターネットが ある ところで、もう 一度{いちど} やって ください。',
  notPublishedTitle: 'この 版{はん}には 計画{けいかく}が ありません',
  notPublishedBody:
    '計画{けいかく}を 出{だ}す 前{まえ}の 版{はん}です。数字{すうじ}は 見{み}られます。',
  planOnly:
    'この 市{し}の 資料{しりょう}は 計画{けいかく}だけです。言葉{ことば}も 数字{すうじ}も 予定{よてい}です。結果{けっか}では ありません。',
  planned: '予定{よてい}',
  all: 'ぜんぶ',
  clear: 'えらんだ ものを 消{け}す',
  more: (rest) => `もっと 見{み}る（あと ${rest}）`,
  empty: 'あう ものは ありません。',
  count: () => 'つ',
  projectCount: () => 'つの 事業{じぎょう}',
  source: 'もとの 資料{しりょう}',
  department: '担当{たんとう}',
  asPrinted: '資料{しりょう}の とおり',
  discrepancies: '資料{しりょう}の ちがい・読{よ}む ときの 注意{ちゅうい}',
  corrections: '読{よ}み直{なお}した ところ',
  correctionsWhy:
    '資料{しりょう}の 表{ひょう}には、字{じ}の 場所{ばしょ}が ずれて いる ところが あります。中身{なかみ}を 見{み}て 読{よ}みました。変{か}えた ところを ここに 書{か}いて います。',
  indicators: '数字{すうじ}',
  initiatives: '取組{とりくみ}',
  pledges: '約束{やくそく}',
  projects: '事業{じぎょう}',
  departments: '担当{たんとう}の 課{か}',
}

export const planTree: Translated<typeof PLAN_TREE_TEXT> = {
  title: '計画{けいかく}の 形{かたち}',
  lead: '計画{けいかく}の 大{おお}きな ことから 小{ちい}さな ことへ、順番{じゅんばん}に 見{み}られます。',
  jump: '計画{けいかく}',
  counts: {
    indicators: (count) => `数字{すうじ} ${count}`,
    initiatives: (count) => `取組{とりくみ} ${count}`,
    pledges: (count) => `約束{やくそく} ${count}`,
    projects: (count) => `事業{じぎょう} ${count}`,
  },
  chapterNumber: (number) => `${number}章{しょう}`,
  levels: {
    field: '分野{ぶんや}',
    measure: '施策{しさく}',
    direction: '進{すす}め方{かた}',
    effort: '主{おも}な 取組{とりくみ}',
    chapter: '章{しょう}',
    section: '節{せつ}',
  },
  below: {
    field: 'この 分野{ぶんや}の 施策{しさく}',
    chapter: 'この 章{しょう}の 節{せつ}',
    section: 'この 章{しょう}の 節{せつ}',
  },
  verdicts: '数字{すうじ}の 判定{はんてい}',
  verdictsLead: (count) => `ぜんぶで ${count}の 数字{すうじ}`,
  linked: '取組{とりくみ}と つながる、ほかの 施策{しさく}の 数字{すうじ}',
  efforts: '進{すす}め方{かた}・主{おも}な 取組{とりくみ}と 事業{じぎょう}',
  effortsLead: '線{せん}が ある ものが、その 取組{とりくみ}の 事業{じぎょう}です。',
  merged: '表{ひょう}の つながった ところから 読{よ}んだ 場所{ばしょ}',
  reformLinked: 'この 施策{しさく}の 数字{すうじ}と つながる 取組{とりくみ}',
  pledgesReferring: 'この 施策{しさく}の 番号{ばんごう}が ある 約束{やくそく}',
}

export const initiative: Translated<typeof INITIATIVE_TEXT> = {
  title: '市{し}の 仕事{しごと}を よく する 取組{とりくみ}',
  lead: '予定{よてい}、市{し}が 年度{ねんど}ごとに つけた しるし、数字{すうじ}を ならべます。しるしは 市{し}の 評価{ひょうか}です。ここの 判定{はんてい}とは ちがいます。',
  leadPlanOnly:
    '計画{けいかく}に 書{か}いて ある 取組{とりくみ}と 予定{よてい}です。結果{けっか}の 資料{しりょう}は ありません。',
  chapter: '章{しょう}',
  mark: '市{し}の しるし',
  year: '年度{ねんど}',
  figures: '数字{すうじ}',
  figuresOptions: {
    indicators: '数字{すうじ}が ある',
    effects: 'お金{かね}の 効果{こうか}が ある',
    none: 'どちらも ない',
  },
  marks: '市{し}の 評価{ひょうか}（年度{ねんど}ごと）',
  marksOf: '市{し}の しるし',
  noMark: 'しるしなし',
  schedule: '予定{よてい}',
  scheduleLead:
    '資料{しりょう}の 予定{よてい}の 表{ひょう}に ある 言葉{ことば}です。結果{けっか}では ありません。',
  scheduleNone: '年度{ねんど}が わかる 言葉{ことば}が ありません。',
  activity: 'する こと',
  years: '年度{ねんど}',
  label: '中身{なかみ}',
  effects: 'お金{かね}の 効果{こうか}',
  effectsNone: 'お金{かね}の 数字{すうじ}は 書{か}いて いません。',
  indicators: 'つながる 数字{すうじ}と 判定{はんてい}',
  indicatorsNone: '資料{しりょう}に、数字{すうじ}は ありません。',
  marksMeaning:
    '市{し}の 評価{ひょうか}は 取組{とりくみ}を 見{み}ます。ここの 判定{はんてい}は 数字{すうじ}を 見{み}ます。',
  ownWords:
    '短{みじか}い 説明{せつめい}は、資料{しりょう}を 見{み}て この サイトで 書{か}きました。',
  addedIn: (year) => `${year}年度{ねんど}に ふえました`,
  fiscalYear: (year) => `${year}年度{ねんど}`,
}

export const pledge: Translated<typeof PLEDGE_TEXT> = {
  title: '市長{しちょう}の 約束{やくそく}',
  lead: '約束{やくそく}ごとに、市{し}が つけた 文字{もじ}を 資料{しりょう}の とおりに ならべます。平均{へいきん}や 点数{てんすう}は 出{だ}しません。',
  ownWords: '約束{やくそく}の 題{だい}は、この サイトで 短{みじか}く 書{か}きました。',
  letter: '市{し}の 文字{もじ}',
  blank: '書{か}いて いない',
  blankMeaning: '文字{もじ}が ない ところです。Eとして 数{かぞ}えません。',
  section: '章{しょう}',
  tallyTitle: '文字{もじ}の 数{かず}',
  tallyUnit:
    '線{せん} 1本{ぽん}が 1つです。数{かぞ}えるだけで、たしたり 平均{へいきん}したり しません。',
  rows: () => 'つ',
  tallied: (day, rows, pledges) =>
    `${day}の ものです。文字{もじ}は ${rows}、約束{やくそく}は ${pledges}です。`,
  marked: (mark, rows) => `${mark} ${rows}`,
  refs: '計画{けいかく}の 番号{ばんごう}',
  refsNone: '番号{ばんごう}は 書{か}いて いない',
  projects: 'つながる 事業{じぎょう}',
  noDepartment: '担当{たんとう}は 書{か}いて いない',
  track: '行{ぎょう}',
  letterMeans: '市{し}の 説明{せつめい}',
  ratedOn: (day) => `${day}の もの`,
}

export const project: Translated<typeof PROJECT_TEXT> = {
  title: '計画{けいかく}の 事業{じぎょう}',
  lead: '計画{けいかく}に 書{か}いて ある 事業{じぎょう}です。分野{ぶんや}・施策{しさく}・担当{たんとう}・大切{たいせつ}な プログラムから さがせます。',
  field: '分野{ぶんや}',
  measure: '施策{しさく}',
  program: '大切{たいせつ}な プログラム',
  programNone: 'プログラムでは ない',
  programNumber: (number) => `大切{たいせつ}な プログラム ${number}`,
  number: '番号{ばんごう}',
  places: '計画{けいかく}の 中{なか}の 場所{ばしょ}',
  placesNone:
    '主{おも}な 取組{とりくみ}の 中{なか}には ありません（大切{たいせつ}な プログラムに あります）。',
  pledges: 'この 事業{じぎょう}が 書{か}いて ある 約束{やくそく}',
  indicators: '同{おな}じ 施策{しさく}の 数字{すうじ}',
}

export const fiscal: Translated<typeof FISCAL_TEXT> = {
  title: 'お金{かね}の 効果{こうか}',
  all: 'お金{かね}の 効果{こうか}の リスト',
  lead: '取組{とりくみ}ごとに、市{し}が 書{か}いた 入{はい}る お金{かね}と 出{で}る お金{かね}の 効果{こうか}です。',
  sumNote:
    '合計{ごうけい}は、資料{しりょう}の 数字{すうじ}を この サイトで たした ものです。「—」や 何{なに}も ない ところは 0に しません。入{はい}る お金{かね}と 出{で}る お金{かね}は いっしょに しません。',
  sides: { revenue: '入{はい}る お金{かね}', expenditure: '出{で}る お金{かね}' },
  byYear: '年度{ねんど}ごとの 合計{ごうけい}',
  byChapter: '章{しょう}ごとの 合計{ごうけい}',
  byInitiative: '取組{とりくみ}ごとの お金{かね}',
  year: '年度{ねんど}',
  years: (span) => `${span}年度{ねんど}`,
  chapter: '章{しょう}',
  initiative: '取組{とりくみ}',
  total: '合計{ごうけい}',
  totalOf: (side) => `${side}の 合計{ごうけい}`,
  notPrinted: '書{か}いて いない',
  without: 'ほかの 取組{とりくみ}には お金{かね}の 数字{すうじ}が ありません。',
}

export const department: Translated<typeof DEPARTMENT_TEXT> = {
  title: '担当{たんとう}の 課{か}',
  lead: '資料{しりょう}に 書{か}いて ある 課{か}と、その 課{か}が する 数字{すうじ}・取組{とりくみ}・約束{やくそく}・事業{じぎょう}です。',
  noBureau: '部{ぶ}は 書{か}いて いない',
  nothing: '資料{しりょう}に、する ことは 書{か}いて いません。',
  related: 'いっしょに する 課{か}',
  alsoWritten: '資料{しりょう}での 書{か}き方{かた}',
}

export const compare: Translated<typeof COMPARE_TEXT> = {
  title: '市{し}を くらべる',
  lead: '同{おな}じ ことの 数字{すうじ}を ならべます。順番{じゅんばん}は つけません。市{し}の 大{おお}きさや 数{かぞ}え方{かた}が ちがうからです。',
  none: 'くらべられる 数字{すうじ}は、まだ ありません。',
  note: 'くらべる ときの 注意{ちゅうい}',
  year: '年度{ねんど}',
  result: '結果{けっか}',
  plan: '予定{よてい}',
  target: '目標{もくひょう}',
  missing: '数字{すうじ}なし',
  table: '年{とし}ごとの 数字{すうじ}',
  planRule:
    '予定{よてい}の 数字{すうじ}は「予定{よてい}」「目標{もくひょう}」と 書{か}いて、結果{けっか}と 分{わ}けます。',
  more: '数字{すうじ}の ページ',
  towns: 'ならべる まち',
  chosen: (chosen, all) => `${all}の まちの うち ${chosen}`,
  choose: 'ほかの まちを えらぶ',
  takeOff: (name) => `${name}を はずす`,
  full: (most) =>
    `ならべる ことが できるのは ${most}つまでです。ほかの まちを 入{い}れる ときは、どれかを はずして ください。`,
  strange: (codes) =>
    `この リンクに 書{か}いて ある 番号{ばんごう}の まちは、この サイトに ありません（${codes}）。`,
  malformed: 'この リンクに、まちの 番号{ばんごう}では ない ものが あります。',
  tooMany: (most) =>
    `この リンクには まちが 多{おお}すぎます。はじめの ${most}つだけを 見{み}せます。`,
  without: (names) => `この 数字{すうじ}が ない まち：${names}`,
  lacking: (names) =>
    `この スマホや パソコンに 数字{すうじ}が ない まち：${names}。インターネットに つながると 見{み}る ことが できます。`,
  deviceOnly:
    'インターネットに つながって いません。この スマホや パソコンに ある まちだけを 見{み}せて います。',
  municipalities: (count) => `${count}の まち`,
}
