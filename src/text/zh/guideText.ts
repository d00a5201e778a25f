import type { CHOICE_TEXT } from '../choiceText'
import type { DATA_USE_TEXT } from '../dataUseText'
import type { EMBED_TEXT } from '../embedText'
import type { FEED_TEXT } from '../feedText'
import type { GUIDE_TEXT } from '../guideText'
import type { PAPER_TEXT } from '../paperText'
import type { DATASET_TEXT } from '../quotationText'
import type { SHARE_PICTURE_TEXT } from '../sharePictureText'
import type { Translated } from '../textOf'

export const guide: Translated<typeof GUIDE_TEXT> = {
  title: '卡片的看法',
  lead: '一张卡片是一项指标：把数字放在尺子上看。',
  parts: {
    chip: '左上的词是判定：数字是否以目标所需的速度前进。只用市的数字计算。',
    period: '右上的年份是这个数字的年份。',
    latest: '最新的数字',
    baseline: '基准：开始比较那一年的数字',
    expected: '应达到：如果直线走向目标，那一年应在的位置',
    target: '目标：旗子飘向的一侧是达到目标的一侧',
    gap: '尺子下面的线是到目标的距离。',
    source: '最下面是出处，写有资料和页码。',
  },
  more: '判定方法',
}

export const choice: Translated<typeof CHOICE_TEXT> = {
  search: '按城市名称或都道府县查找',
  hint: '可以用名称的一部分、都道府县或编码查找。名称为日文和拉丁字母。',
  prefecture: '都道府县',
  count: '个市区町村',
}

export const dataUse: Translated<typeof DATA_USE_TEXT> = {
  title: '用法与目录',
  terms: '使用条件',
  noTerms: '未写明',
  credit: '出处的写法',
  examples: '用法示例',
  tools: {
    excel: 'Excel（Power Query）',
    javascript: 'JavaScript',
    python: 'Python',
    r: 'R',
  },
  queries: '跨城市查询（SQL）',
  machines: '供程序读取的说明',
  files: {
    dcat: '数据集的说明（DCAT 3）',
    catalogue: '所有城市的目录（DCAT 3）',
    csvw: '各列的说明（CSVW）',
    parquet: 'Parquet文件列表（按表）',
    openapi: '地址列表（OpenAPI）',
  },
  note: '空白表示资料中没有写明，不是0。',
}

export const paper: Translated<typeof PAPER_TEXT> = {
  asOf: '资料时间',
  check: '核对本页的数字',
  qr: '本页的二维码',
}

export const embed: Translated<typeof EMBED_TEXT> = {
  brand: 'Machi no Monosashi',
  newest: '最新',
  frozen: '（保持当日的数字）',
  edition: (day) => `${day}版`,
  open: '查看详情',
}

export const feed: Translated<typeof FEED_TEXT> = {
  title: '的数字更新',
  author: 'Machi no Monosashi',
  reconstructed: '（根据资料重建的版本）',
  since: (before, changes) => `自${before}以来：${changes}`,
  firstEdition: '',
  indicators: '项指标',
  correction: '更正',
  becomes: '→',
}

export const dataset: Translated<typeof DATASET_TEXT> = {
  latest: '最新数值为',
  planned: '计划值为',
  basis: '用市公布的资料中的数字说明，并附刊载的页码。',
}

export const sharePicture: Translated<typeof SHARE_PICTURE_TEXT> = {
  brand: 'Machi no Monosashi',
  source: '出处',
  edition: '版',
  tally: '离市自己定下的目标还有多远',
  indicators: '项指标',
  tallyAlt: (municipality, indicators, counts) =>
    `${municipality}的${indicators}项指标的判定。${counts}。`,
}
