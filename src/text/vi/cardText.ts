import type { CARD_TEXT } from '../cardText'
import type { PERIOD_TEXT } from '../periodText'
import type { UNIT_TEXT } from '../unitText'
import type { PUNCTUATION_TEXT } from '../punctuationText'
import type { Translated } from '../textOf'
import type { VERDICT_TEXT } from '../verdictText'
import type { FIGURE_TABLE_TEXT, MARKS_TEXT, TREND_TEXT, WORKING_TEXT } from '../workingText'
import { thePeriod } from './periodIn'

export const card: Translated<typeof CARD_TEXT> = {
  otherInitiatives: (count) => `và ${count} hoạt động khác`,
  baseline: 'Mốc đầu',
  expected: 'Dự kiến',
  target: 'Mục tiêu',
  lastPlanned: 'Kế hoạch cuối',
  firstRecord: 'Số liệu đầu tiên',
  newest: 'Số liệu mới nhất',
  noTarget: 'Không ghi',
  rangeGap: 'Lệch khỏi khoảng',
  inRange: 'trong khoảng',
  at: '',
  keepUntil: 'cần giữ',
  planned: 'Kế hoạch',
  total: 'tổng',
  plannedValue: 'Theo kế hoạch',
  approximate: 'khoảng ',
  about: 'khoảng ',
  totalStart: 'Bắt đầu tính tổng',
  noDeadline: 'không ghi thời hạn',
  previousYear: 'năm trước',
  previousCalendarYear: 'năm trước',
  than: '',
  fromPeriod: ' ',
  sameAs: '',
  same: 'không đổi',
  lessIsBetter: 'càng ít càng tốt',
  lowerIsBetter: 'càng thấp càng tốt',
  cityMarks: 'Thành phố tự đánh giá',
  source: 'Nguồn',
  pageNumber: (page) => `tr. ${page}`,
  over: (amount) => `vượt ${amount}`,
  short: (amount) => `thiếu ${amount}`,
  room: (amount) => `còn dư ${amount}`,
  outside: (amount) => `lệch ${amount}`,
  above: (amount) => `cao hơn ${amount}`,
  below: (amount) => `thấp hơn ${amount}`,
  more: (amount) => `nhiều hơn ${amount}`,
  less: (amount) => `ít hơn ${amount}`,
  offRange: (amount, above, high) =>
    `${high ? (above ? 'cao hơn' : 'thấp hơn') : above ? 'nhiều hơn' : 'ít hơn'} ${amount}`,
  exactly: 'đúng mục tiêu',
  missing: 'không có số liệu',
  inferred: 'đọc từ câu văn',
  repeated: 'giống lần trước',
  partial: 'một phần của kỳ',
  toGo: (amount) => `còn ${amount}`,
  since: 'so với',
}

export const verdict: Translated<typeof VERDICT_TEXT> = {
  words: {
    achieved: 'Đạt mục tiêu',
    'on-track': 'Đúng tiến độ',
    'slightly-behind': 'Hơi chậm',
    behind: 'Chậm',
    'moving-away': 'Xa mục tiêu hơn',
    'not-met': 'Không đạt',
    'not-rated': 'Chưa đánh giá',
  },
  meanings: {
    achieved: 'Đã đạt mục tiêu.',
    'on-track': 'Đã đi được ít nhất 95% quãng đường cần đi đến nay.',
    'slightly-behind': 'Đã đi được từ 60% đến dưới 95% quãng đường cần đi đến nay.',
    behind: 'Đã đi được chưa đến 60% quãng đường cần đi đến nay.',
    'moving-away': 'Xa mục tiêu hơn so với năm mốc đầu.',
    'not-met': 'Không đạt mục tiêu đúng hạn, hoặc không giữ được mức cần giữ.',
    'not-rated': 'Tài liệu thiếu điều cần để đánh giá. Lý do được nêu rõ.',
  },
  reasons: {
    'no-observation': 'không có kết quả',
    'no-target': 'không có mục tiêu',
    'no-direction': 'không rõ hướng tốt',
    'not-a-number': 'mục tiêu không phải số',
    'plan-only': 'chỉ có kế hoạch',
    'not-remeasured': 'chưa đo lại',
    'definition-break': 'đổi cách tính',
    'no-target-period': 'không có thời hạn',
    'no-baseline': 'không có mốc đầu',
    'too-early': 'còn quá sớm',
  },
}

export const punctuation: Translated<typeof PUNCTUATION_TEXT> = {
  dot: ' · ',
  comma: ', ',
  clause: ', ',
  colon: ': ',
  stop: '.',
  gap: ' ',
  bracket: (words) => ` (${words})`,
  quote: (words) => `“${words}”`,
  withCount: (words, count) => `${words} (${count})`,
}

export const period: Translated<typeof PERIOD_TEXT> = {
  within: thePeriod,
  by: (period) => `đến ${thePeriod(period)}`,
  fiscalYear: (year) => `năm tài chính ${year}`,
  fiscalYears: (from, to) => `năm tài chính ${from}–${to}`,
  year: (year) => `năm ${year}`,
  monthDay: (month, day) => `${day}/${month}`,
  month: (month) => `tháng ${month}`,
  asOf: (day) => `tính đến ngày ${day}`,
  calendar: 'tháng 1 – 12',
  era: (name) => name,
}

/** What is not here is written alike in all languages (%, km, g). */
const UNITS: Readonly<Record<string, string>> = {
  人: 'người',
  件: 'trường hợp',
  回: 'lần',
  日: 'ngày',
  時間: 'giờ',
  円: 'yên',
  校: 'trường',
  店: 'cửa hàng',
  店舗: 'cửa hàng',
  基: 'chiếc',
  台: 'chiếc',
  枚: 'tờ',
  個: 'cái',
  袋: 'túi',
  部: 'bản',
  冊: 'cuốn',
  棟: 'nhà',
  床: 'giường',
  組: 'nhóm',
  団体: 'nhóm',
  事業: 'dự án',
  事業所: 'cơ sở',
  事例: 'ví dụ',
  施設: 'cơ sở',
  区画: 'đoạn',
  階層: 'cấp',
  課: 'phòng',
  箇所: 'địa điểm',
  か所: 'địa điểm',
  カ所: 'địa điểm',
  倍: 'lần',
  月: '(tháng)',
  t: 'tấn',
  't-CO2': 'tấn CO2',
  ポイント: 'điểm phần trăm',
}
const SCALES: Readonly<Record<string, string>> = {
  thousand: 'nghìn',
  million: 'triệu',
  billion: 'tỷ',
}

export const unit: Translated<typeof UNIT_TEXT> = {
  unit: (name) => UNITS[name] ?? '',
  scale: (scale) => SCALES[scale] ?? scale,
  least: (amount) => `ít nhất ${amount}`,
  most: (amount) => `tối đa ${amount}`,
}

export const working: Translated<typeof WORKING_TEXT> = {
  holds: (at) => `Giá trị của ${thePeriod(at)} có giữ được mức mục tiêu không?`,
  and: (value, target) => `${value} và ${target}`,
  moved: 'Đã thay đổi bao nhiêu?',
  piledUp: 'Đến nay đã cộng dồn được bao nhiêu?',
  fromTo: (from, to) => `từ ${thePeriod(from)} đến ${thePeriod(to)}`,
  totalUntil: (at) => `tổng đến ${thePeriod(at)}`,
  wholeWay: 'Tổng cộng phải thay đổi bao nhiêu để đạt mục tiêu?',
  due: (at) => `Đến ${thePeriod(at)} lẽ ra phải thay đổi bao nhiêu?`,
  ofYears: (passed, whole) => `${passed} trong ${whole}`,
  alongInterim: 'đọc trên đường đi qua các mục tiêu giữa kỳ',
  dueResult: (difference, expected) => `${difference} (dự kiến ${expected})`,
  met: 'Có đạt mục tiêu không?',
  yes: 'có',
  no: 'không',
  pace: 'Tiến độ (đã thay đổi ÷ lẽ ra phải thay đổi)',
  paceNote: (progress, share) => `${progress} quãng đường; dự kiến ${share}`,
  reached: 'Có đạt mức dự kiến không?',
  andExpected: (value, expected) => `${value} và dự kiến ${expected}`,
  staysWithin: 'Với đà này, đến cuối kỳ có còn trong mục tiêu không?',
  years: (count) => `${count} năm`,
  onTrack: 'từ 0,95 trở lên',
  slightlyBehind: 'từ 0,60 đến dưới 0,95',
  movingAway: 'nhỏ hơn 0',
  withinRounding: 'thay đổi trong phạm vi làm tròn',
  behind: 'dưới 0,60',
  underOnePercent: 'dưới 1%',
  soFar: (at) => `Thay đổi đến ${thePeriod(at)}`,
  needed: 'Thay đổi cần có để đạt mục tiêu',
  perYear: (amount) => `${amount} mỗi năm`,
}

export const figureTable: Translated<typeof FIGURE_TABLE_TEXT> = {
  notPublished: 'chưa công bố',
  definitionBreak: 'đổi cách tính',
  superseded: 'mục tiêu trước',
  ceiling: 'mức tối đa trong kỳ',
  roles: {
    final: 'Mục tiêu',
    interim: 'giữa kỳ',
    floor: 'mức tối thiểu trong kỳ',
    planned: 'Kế hoạch',
  },
}

export const trend: Translated<typeof TREND_TEXT> = {
  about: (name, figures) => `${name}, theo từng năm: ${figures}. `,
  goal: (target) => `Mục tiêu: ${target}.`,
  noGoal: 'Tài liệu không ghi mục tiêu.',
  target: (target) => `Mục tiêu ${target}`,
  path: 'Đường đến mục tiêu',
  missing: 'không có số liệu',
  definitionBreak: 'đổi cách tính',
  superseded: (target, document) => `Mục tiêu trước ${target} (${document})`,
  chartOf: (name) => `Biểu đồ: ${name}`,
  keys: 'Phím mũi tên trái và phải để đổi năm. Home về đầu, End về cuối, Esc để đóng.',
  toTarget: (gap) => `So với mục tiêu: ${gap}`,
  changed: (at, difference) => `${difference} so với ${thePeriod(at)}`,
  unchanged: (at) => `không đổi so với ${thePeriod(at)}`,
}

export const marks: Translated<typeof MARKS_TEXT> = {
  one: (given) => `Thành phố tự đánh giá là ${given}.`,
  several: (given, times) => `Cả ${times} lần thành phố đều tự đánh giá là ${given}.`,
  initiatives: (given, count) =>
    `Thành phố tự đánh giá cả ${count} hoạt động liên quan là ${given}.`,
  or: ' hoặc ',
  figure: {
    'moving-away': 'Nhưng con số này đang rời xa mục tiêu.',
    behind: 'Nhưng con số này chậm hơn tiến độ cần có để đạt mục tiêu.',
    'not-met': 'Nhưng con số này không đạt mục tiêu.',
    achieved: 'Nhưng con số này đạt mục tiêu.',
  },
}
