import type { CARD_TEXT } from '../cardText'
import type { PERIOD_TEXT } from '../periodText'
import type { UNIT_TEXT } from '../unitText'
import type { PUNCTUATION_TEXT } from '../punctuationText'
import type { Translated } from '../textOf'
import type { VERDICT_TEXT } from '../verdictText'
import type { FIGURE_TABLE_TEXT, MARKS_TEXT, TREND_TEXT, WORKING_TEXT } from '../workingText'

export const card: Translated<typeof CARD_TEXT> = {
  otherInitiatives: (count) => `另有${count}项`,
  baseline: '基准',
  expected: '应达到',
  target: '目标',
  lastPlanned: '计划末值',
  firstRecord: '最早记录',
  noTarget: '未写明',
  rangeGap: '与范围的差',
  inRange: '在范围内',
  at: '',
  keepUntil: '保持',
  planned: '计划',
  total: '合计',
  plannedValue: '计划值',
  approximate: '约',
  about: '约',
  totalStart: '合计起点',
  noDeadline: '未写明期限',
  previousYear: '上一年度',
  previousCalendarYear: '上一年',
  than: '',
  fromPeriod: ' ',
  sameAs: '',
  same: '没有变化',
  lessIsBetter: '越少越好',
  lowerIsBetter: '越低越好',
  cityMarks: '市的自我评价',
  source: '出处',
  pageNumber: (page) => `第${page}页`,
  over: '超出',
  short: '不足',
  room: '余量',
  outside: '在外',
  above: '以上',
  below: '以下',
  more: '多出',
  less: '更少',
  exactly: '正好达到目标',
  missing: '没有数值',
  inferred: '从文字读出',
  repeated: '与上次相同',
  partial: '部分期间',
  toGo: (amount) => `还差${amount}`,
  since: '较',
}

export const verdict: Translated<typeof VERDICT_TEXT> = {
  words: {
    achieved: '达成',
    'on-track': '进展顺利',
    'slightly-behind': '略有落后',
    behind: '落后',
    'moving-away': '后退',
    'not-met': '未达成',
    'not-rated': '无法判定',
  },
  meanings: {
    achieved: '已达到目标。',
    'on-track': '已走完到目前为止应走路程的95%以上。',
    'slightly-behind': '走完了应走路程的60%以上、不到95%。',
    behind: '走完的路程不到应走路程的60%。',
    'moving-away': '比基准年离目标更远。',
    'not-met': '没有在期限内达到目标，或没有保持住应保持的水平。',
    'not-rated': '资料中缺少判定所需的内容。会写明理由。',
  },
  reasons: {
    'no-observation': '没有实际数据',
    'no-target': '没有目标',
    'no-direction': '好的方向不明',
    'not-a-number': '目标不是数字',
    'plan-only': '只有计划',
    'not-remeasured': '没有再次测量',
    'definition-break': '统计方法变更',
    'no-target-period': '没有期限',
    'no-baseline': '没有基准',
    'too-early': '为时尚早',
  },
}

export const punctuation: Translated<typeof PUNCTUATION_TEXT> = {
  dot: ' · ',
  comma: '、',
  colon: '：',
  stop: '。',
  gap: '',
  bracket: (words) => `（${words}）`,
  quote: (words) => `“${words}”`,
  withCount: (words, count) => `${words}（${count}）`,
}

export const period: Translated<typeof PERIOD_TEXT> = {
  by: (period) => `到${period}为止`,
  fiscalYear: (year) => `${year}年度`,
  year: (year) => `${year}年`,
  monthDay: (month, day) => `${month}月${day}日`,
  month: (month) => `${month}月`,
  asOf: (day) => `截至${day}`,
  calendar: '1月–12月',
  era: (name) => name,
}

const UNITS: Readonly<Record<string, string>> = {
  人: '人',
  件: '件',
  日: '天',
  回: '次',
  円: '日元',
  時間: '小时',
  施設: '处设施',
  団体: '个团体',
  事業: '个项目',
  ポイント: '个百分点',
}

export const unit: Translated<typeof UNIT_TEXT> = {
  unit: (name) => UNITS[name] ?? '',
  scale: (scale) => scale,
  least: (amount) => `${amount}以上`,
  most: (amount) => `${amount}以下`,
}

export const working: Translated<typeof WORKING_TEXT> = {
  holds: (at) => `${at}的数值是否保持在目标水平？`,
  and: (value, target) => `${value} 与 ${target}`,
  moved: '变化了多少？',
  piledUp: '到目前累计了多少？',
  fromTo: (from, to) => `从${from}到${to}`,
  totalUntil: (at) => `到${at}的合计`,
  wholeWay: '到目标为止总共应变化多少？',
  due: (at) => `到${at}应变化多少？`,
  ofYears: (passed, whole) => `${whole}中的${passed}`,
  alongInterim: '按经过中期目标的折线读取',
  dueResult: (difference, expected) => `${difference}（应达到 ${expected}）`,
  met: '是否达到目标？',
  yes: '是',
  no: '否',
  pace: '进度（实际变化 ÷ 应有变化）',
  paceNote: (progress, share) => `全程的${progress}，应为${share}`,
  reached: '是否达到应达到的位置？',
  andExpected: (value, expected) => `${value} 与 应达到 ${expected}`,
  staysWithin: '照此进度，到期末是否仍在目标之内？',
  years: (count) => `${count}年`,
  onTrack: '0.95以上',
  slightlyBehind: '0.60以上、不到0.95',
  movingAway: '小于0',
  withinRounding: '四舍五入范围内的变化',
  behind: '不到0.60',
  underOnePercent: '不到1%',
  soFar: (at) => `到${at}的变化`,
  needed: '达到目标所需的变化',
  perYear: (amount) => `每年${amount}`,
}

export const figureTable: Translated<typeof FIGURE_TABLE_TEXT> = {
  notPublished: '未公布',
  definitionBreak: '统计方法变更',
  superseded: '以前的目标',
  ceiling: '期间上限',
  roles: { final: '目标', interim: '中期目标', floor: '期间下限', planned: '计划' },
}

export const trend: Translated<typeof TREND_TEXT> = {
  about: (name, figures) => `${name}的历年数值：${figures}。`,
  goal: (target) => `目标是${target}。`,
  noGoal: '资料中没有写明目标。',
  target: (target) => `目标 ${target}`,
  path: '通往目标的路线',
  missing: '没有数值',
  definitionBreak: '统计方法变更',
  superseded: (target, document) => `以前的目标 ${target}（${document}）`,
  chartOf: (name) => `图表：${name}`,
  keys: '用左右方向键切换年份，Home到最前，End到最后，Esc关闭。',
  toTarget: (gap) => `与目标相比：${gap}`,
  changed: (at, difference) => `较${at} ${difference}`,
  unchanged: (at) => `与${at}相同`,
}

export const marks: Translated<typeof MARKS_TEXT> = {
  one: (given) => `市的自我评价是${given}。`,
  several: (given, times) => `市的自我评价${times}次都是${given}。`,
  initiatives: (given, count) => `市对相关的${count}项举措的自我评价都是${given}。`,
  or: '或',
  figure: {
    'moving-away': '然而，这个数字正在远离目标。',
    behind: '然而，这个数字落后于目标所需的进度。',
    'not-met': '然而，这个数字没有达到目标。',
    achieved: '然而，这个数字达到了目标。',
  },
}
