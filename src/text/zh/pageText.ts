import type { ABOUT_TEXT, DATA_TEXT, TABLE_NAMES_TEXT } from '../aboutText'
import type { HOME_TEXT } from '../homeText'
import type { INDICATOR_TEXT } from '../indicatorText'
import type { LANGUAGE_TEXT } from '../languageText'
import type { LIST_TEXT } from '../listText'
import type { METHOD_TEXT } from '../methodText'
import type { MY_LIST_TEXT } from '../myListText'
import type { NOT_FOUND_TEXT } from '../notFoundText'
import type { Translated } from '../textOf'

const indicators = (count: number) => `${count}项指标`

export const home: Translated<typeof HOME_TEXT> = {
  changes: '变更之处与更正记录',
  lead: ['离市自己定下的目标还有多远？', '只用市公布的数字来呈现。'],
  notOfficial: '本站不是市的官方网站。',
  searchPlaceholder: '按指标名称查找',
  searchLabel: '查找指标',
  tallyTitle: '目前的判定',
  tallyUnit: '一格代表一项指标，',
  tallyUnitTen: '粗格代表十项。',
  howTo: '判定方法',
  reasons: '无法判定的理由：',
  plansOnly: '只有计划资料，没有实绩资料。',
  featured: '重点指标',
  browse: '查找',
  byField: '按领域',
  byDepartment: '按负责科室',
  byDocument: '按计划或报告',
  freshness: '数据更新情况',
  choose: '选择城市',
  indicators,
  counted: (all, rated) => `共${indicators(all)}，其中${rated}项有判定。`,
  newest: (period) => `最新的实绩是${period}。`,
  edition: (day) => `${day}版。`,
  showAll: (count) => `查看全部${indicators(count)}`,
  description: (town) => `${town}的目标与实绩。`,
  placesTitle: '按计划、举措和项目查看',
  places: {
    plan: '按政策体系',
    initiatives: '行政改革的举措',
    pledges: '市长的承诺',
    projects: '实施计划的项目',
    fiscal: '财政效果额',
    departments: '负责科室及其职责',
    compare: '城市比较',
  },
}

export const indicator: Translated<typeof INDICATOR_TEXT> = {
  then: '当时已知的内容',
  thenOpen: '按版本查看数字、判定和目标',
  thenLoading: '正在读取',
  thenFailed: '无法读取。请再试一次。',
  description: (town, name, figure, verdict, sentence) =>
    `${town}的${name}${figure && `：${figure}`}。${verdict}。${sentence}`,
  trend: '历年变化',
  working: '判定过程',
  workingNone: '没有判定，所以没有计算。',
  moreMethod: '详细的计算方法',
  rounding: '即使考虑四舍五入的幅度，或把基准年前后移动一年，判定也不会改变。',
  roundingOnly: '即使考虑四舍五入的幅度，判定也不会改变。',
  marks: '与市的自我评价不同之处',
  marksOnly: '市的自我评价',
  marksMeaning: '市的评价看的是举措，这里的判定看的是数字。',
  table: '数字表',
  tablePeriod: '年度',
  tableValue: '数值',
  tableChange: '变化',
  tableSource: '资料',
  definition: '关于这项指标',
  department: '负责科室',
  direction: '哪个方向更好',
  directions: {
    higher: '越大越好',
    lower: '越小越好',
    range: '在规定范围内较好',
    maintain: '保持现状较好',
    unstated: '资料中看不出来',
  },
  bases: { stated: '资料中写明', implied: '根据资料的写法', editorial: '本站的判断' },
  initiatives: '与这个数字有关的举措',
  parts: '这项指标的构成',
  compare: '与其他城市比较',
  partOf: '属于：',
  discrepancies: '资料中的矛盾和阅读时的注意事项',
  sources: '出处',
  places: (count) => `${count}个数字的刊载位置`,
  share: '分享',
  print: '打印',
  download: '下载数据',
  pin: '加入我的列表',
  unpin: '从我的列表移除',
  openChart: '查看交互式图表',
  closeChart: '返回普通图表',
  chartLoading: '正在读取图表',
  chartFailed: '无法读取图表。表中的数字相同。',
  chartKeys: {
    latest: '最新实绩',
    baseline: '基准',
    expected: '目前应达到',
    path: '通往目标的路线',
    painted: '达到目标的范围',
    planned: '计划',
  },
}

export const list: Translated<typeof LIST_TEXT> = {
  beyond: '指标以外的查找结果',
  kinds: {
    initiative: '行政改革举措',
    pledge: '承诺',
    project: '项目',
    department: '科室',
    policy: '政策',
  },
  title: '查找指标',
  verdict: '判定',
  field: '领域',
  document: '资料',
  department: '负责科室',
  all: '全部',
  clear: '清除条件',
  reason: '无法判定的理由',
  count: () => '项',
  total: '合计',
  byField: '各领域的判定数',
  byDepartment: '各科室的判定数',
  none: '未写明',
  emptyHint: '只需输入词语的一部分，中文、英文、日文均可。',
  near: '词语相近的指标',
  more: (rest) => `查看更多（还有${rest}项）`,
  emptyTitle: (query) => `没有与“${query}”相符的指标`,
  emptyBody: '市的计划中可能没有关于这个词的数字。',
  description: (town) => `可按判定、领域、资料、负责科室查找${town}的指标。`,
  searching: '正在查找',
}

export const myList: Translated<typeof MY_LIST_TEXT> = {
  title: '我的列表',
}

export const notFound: Translated<typeof NOT_FOUND_TEXT> = {
  title: '找不到这个页面',
  body: '地址或指标名称可能已经改变。数字没有被删除。',
  search: '查找指标',
  searchIn: (town) => `查找${town}的指标`,
  home: '选择城市',
  offlineTitle: '第一次需要联网',
  offlineBody:
    '这台设备上还没有数字。打开一次之后，没有网络也能看。如果以前打开过却仍出现此提示，可能是设备为腾出空间而删除了。',
  partTitle: '其他数字还没有收到',
  partBody: '请在有网络时再试一次。刚才打开的页面上的数字可以查看。',
  retry: '再试一次',
}

export const language: Translated<typeof LANGUAGE_TEXT> = {
  choose: '选择语言',
  furigana: '注音假名',
  on: '：开',
  off: '：关',
}

export const about: Translated<typeof ABOUT_TEXT> = {
  title: '关于本站',
  paragraphs: [
    'Machi no Monosashi（“城市的尺子”）只用市公布的资料中的数字，说明市离自己定下的目标还有多远。',
    '每个数字都附有刊载它的资料、页码和行。机器会与原资料的文字核对，不一致的不会公布。',
    '本站不由市政府运营。市的自我评价（◎○△×等）与这里的判定是两回事。',
  ],
  unknownTitle: '不知道的就写不知道',
  unknown:
    '资料中没有的数值写作“没有数值”，不是0。计划的数字标明“计划”，与实绩分开。资料之间的矛盾也如实写出。',
  offlineTitle: '没有网络时',
  offline:
    '打开一次之后，当天版本的数字会留在这台设备上，没有网络也能看。是哪一天的版本，始终写在页面上方。',
  privacyTitle: '您的信息',
  privacy: '没有追踪读者的机制，没有广告，也不与其他公司通信。您的列表和笔记只保存在这台设备上。',
  licenceTitle: '可以使用的范围',
  licence:
    '程序采用MIT许可证。原资料没有写明使用条件，因此记为“未写明”。名称和数字与资料一致，说明和译文由本站撰写。',
}

export const data: Translated<typeof DATA_TEXT> = {
  title: '数据',
  lead: '本站显示的所有数字都可以作为表格下载。地址不会改变。表格为日文。',
  tables: '表格（CSV，可用Excel打开）',
  judgements: '判定的计算',
  package: '数据包（定义）',
  snapshots: '版本列表',
  documents: '原资料',
  asOf: '最新期间：',
  next: '下一版预计：',
  overdue: '已超过预计的更新时间',
}

export const tableNames: Translated<typeof TABLE_NAMES_TEXT> = {
  names: {
    municipality: '市的基本信息',
    documents: '原资料',
    policies: '政策体系',
    indicators: '指标',
    observations: '实绩值',
    targets: '目标值和计划值',
    initiatives: '行政改革的举措',
    initiative_indicators: '举措与指标的关系',
    schedule: '举措的日程',
    rating_scales: '评价记号的含义',
    ratings: '市的自我评价',
    fiscal_effects: '财政效果额',
    pledges: '市长的承诺',
    pledge_tracks: '承诺的负责科室与计划',
    projects: '实施计划的项目',
    project_policies: '项目与政策的关系',
    departments: '科室',
    responsibilities: '职责',
    discrepancies: '资料中的矛盾',
    translations: '读音与译文',
    corrections: '更正记录',
  },
}

export const method: Translated<typeof METHOD_TEXT> = {
  title: '判定方法',
  lead: '只用印刷的数字，计算市是否以所需的速度接近自己定下的目标。任何人都可以用计算器核对。',
  stepsTitle: '计算方法',
  steps: [
    '从基准年的数值到目标年的数值画一条直线。有中期目标时，折线经过中期目标。',
    '在这条线上读出最新数值那一年应走到哪里。这称为“应达到”。',
    '用实际变化的量除以应变化的量。这就是“进度”。',
    '进度0.95以上为进展顺利，0.60以上为略有落后，更小为落后。比基准年离目标更远（超过所印末位数字的一个单位）为后退。',
    '按直线应走完的部分还不到全程五分之一（0.2）的年份的数值不作判定（“为时尚早”）；没有比基准年更新的数值、或没有期限的，也无法得知进度，不作判定。',
  ],
  timeTitle: '年份的计算',
  time: [
    '数值按它所表示的年份计算，而不是报告中所在栏的年份。',
    '比率和一年间的数量视为年中的值，某一天的数量和累计数视为年末的值。日本的年度从4月到次年3月，以开始的年份命名。',
    '目标按年度、数值按公历年计算时，与相同数字的年份比较，并写在卡片上。',
  ],
  verdictsTitle: '判定用语',
  specialTitle: '不按路程衡量的目标',
  special: [
    '像“5.0%以下”“3.0%到5.0%之间”这样保持水平的目标，只看是否保持住，不说走了百分之几。',
    '基准年已经达到目标的，也视为要保持的水平。',
    '几年合计的目标，按从0开始的合计来衡量。',
    '目标年的数值公布后仍未达到目标的，为未达成。目标年已过但没有数值时，仍按现有数值判定，并注明已超过预计的更新时间。',
  ],
  closeTitle: '接近分界',
  close: '如果四舍五入的幅度，或把基准年前后移动一年就会改变判定，我们会写明，不隐瞒。',
  notTitle: '我们不做的事',
  not: [
    '不把占目标值的比例称为“达成率”。基准95%、目标100%时，96%不是“达成96%”，而是走了路程的20%。',
    '不做城市排名、总分和判定的平均。',
    '不把资料中没有的数值当作0，也不用线连接。不把计划的数字当作结果。',
    '资料看不出哪个方向更好的，不作判定。',
    '不把市的自我评价（◎○△×或A到E）与这里的判定混在一起，而是并列显示。',
  ],
  basisTitle: '方法的依据',
  basis: [
    '距离的衡量与联合国亚太经社会的 Current Status Index 相同，即从基准出发的直线路程。',
    '0.95、0.60、0 的分界是 Eurostat 和 Statistics Canada 用于目标进展的数值。',
    '不同之处：不使用 Eurostat 的年均增长率。它对较小的起始值有利，而且无法从0开始计算。',
  ],
  recomputeTitle: '自己核对',
  recompute:
    '数据页面的 judgements.csv 中有所有指标的基准、数值、应达到、进度和判定。代入上面的公式，会得到相同的答案。',
  exampleTitle: '用实际数字计算',
}
