/** Words of the working: questions in plain words, results as short as they can be. */
export const WORKING_TEXT = {
  area: 'working',
  holds: (period: string) => `${period}の値は、目標の水準を満たしているか`,
  and: (value: string, target: string) => `${value} と ${target}`,
  moved: 'どれだけ動いたか',
  piledUp: 'これまでにどれだけ積み上がったか',
  fromTo: (from: string, to: string) => `${from}から${to}まで`,
  totalUntil: (period: string) => `${period}までの合計`,
  wholeWay: '目標まで、全部でどれだけ動くはずか',
  due: (period: string) => `${period}には、どこまで進むはずか`,
  ofYears: (passed: string, whole: string) => `${whole}のうち${passed}`,
  alongInterim: '途中の目標を通る道すじを読む',
  dueResult: (difference: string, expected: string) => `${difference}（目安 ${expected}）`,
  met: '目標を満たしているか',
  yes: 'はい',
  no: 'いいえ',
  pace: '進み具合（動いた分 ÷ 進むはずの分）',
  paceNote: (progress: string, share: string) => `道のりの${progress}、目安では${share}`,
  reached: '目安に届いているか',
  andExpected: (value: string, expected: string) => `${value} と 目安 ${expected}`,
  staysWithin: 'この進み方で、期間の終わりに目標に収まるか',
  years: (count: string) => `${count}年`,
  onTrack: '0.95以上',
  slightlyBehind: '0.60以上0.95未満',
  movingAway: '0より小さい',
  withinRounding: '四捨五入の幅の中の動き',
  behind: '0.60未満',
  underOnePercent: '1%未満',
  soFar: (period: string) => `${period}までの動き`,
  needed: '目標に必要な動き',
  perYear: (amount: string) => `${amount}/年`,
} as const

/** Words of the table of figures. */
export const FIGURE_TABLE_TEXT = {
  area: 'figureTable',
  notPublished: '未掲載',
  definitionBreak: '数え方の変更',
  superseded: '前の目標',
  ceiling: '期間中の上限',
  roles: { final: '目標', interim: '途中の目標', floor: '期間中の下限', planned: '計画' },
} as const

/** Words on and about the trend chart. */
export const TREND_TEXT = {
  area: 'trend',
  about: (name: string, figures: string) => `${name}の年ごとの値。${figures}。`,
  goal: (target: string) => `目標は${target}。`,
  noGoal: '目標は資料に書かれていません。',
  target: (target: string) => `目標 ${target}`,
  path: '目標までの道すじ',
  missing: '値なし',
  definitionBreak: '数え方が変わりました',
  superseded: (target: string, document: string) => `前の目標 ${target}（${document}）`,
  chartOf: (name: string) => `${name}のグラフ`,
  keys: '左右の矢印キーで年を移れます。Homeで最初、Endで最後、Escで閉じます。',
  toTarget: (gap: string) => `目標に対して${gap}`,
  changed: (period: string, difference: string) => `${period}より${difference}`,
  unchanged: (period: string) => `${period}と同じ`,
} as const

/** Where the municipality's own marks and the verdict disagree. */
export const MARKS_TEXT = {
  area: 'marks',
  one: (marks: string) => `市の評価は${marks}です。`,
  several: (marks: string, times: number) => `市の評価は${times}回とも${marks}です。`,
  initiatives: (marks: string, count: number) =>
    `かかわる取組${count}つの市の評価は、どれも${marks}です。`,
  or: 'か',
  figure: {
    'moving-away': 'いっぽう、この数字は目標から遠ざかっています。',
    behind: 'いっぽう、この数字は目標に必要な進み方より遅れています。',
    'not-met': 'いっぽう、この数字は目標を満たしていません。',
    achieved: 'いっぽう、この数字は目標を満たしています。',
  },
} as const
