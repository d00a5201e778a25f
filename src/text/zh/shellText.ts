import type { FROZEN_TEXT } from '../frozenText'
import type { NOTICE_TEXT } from '../noticeText'
import type { COMPARE_TEXT } from '../planText'
import type { QUOTATION_TEXT } from '../quotationText'
import type { SHARE_TEXT } from '../shareText'
import type { SHELL_TEXT } from '../shellText'
import type { Translated } from '../textOf'

export const shell: Translated<typeof SHELL_TEXT> = {
  site: 'Machi no Monosashi',
  skip: '跳到正文',
  menu: '菜单',
  search: '查找指标',
  tabs: { home: '首页', find: '查找', list: '我的列表', data: '数据' },
  about: '关于本站',
  method: '判定方法',
  accessibility: '无障碍',
  figuresAsOf: (day) => `${day}版`,
  newestFigure: (period) => `实绩到${period}`,
  plansOnly: '只有计划',
  offline: '没有网络',
  online: '已联网',
  between: ' · ',
  lastChecked: (day) => `核对日期 ${day}`,
  neverChecked: '还没有核对是否有新版本',
  couldNotCheckSince: (day, days) => `${day}以来未能核对新版本${days > 0 ? `（${days}天）` : ''}`,
  offlineReady: '已核对。没有网络也能看',
  storage: '保存在这台设备上的数字',
  place: '本页位置',
  loading: '正在读取',
}

export const notice: Translated<typeof NOTICE_TEXT> = {
  newFigures: (day) => `有新的数字（${day}版）。`,
  newFiguresAction: '查看新的数字',
  updateApp: '应用有新版本。',
  updateAppWhy: '阅读途中页面不会改变。',
  updateAppAction: '更新',
  later: '以后',
  refusedTitle: '无法核对新的数字。',
  refusedBody: '收到的数据不正确，因此显示以前的版本。',
  damagedTitle: '保存的数字已损坏。',
  damagedBody: '显示上一个版本。',
  retry: '再试一次',
  memoryOnly: '无法保存在这台设备上，只能在打开期间查看。',
  chunkLost: '页面的一部分未能读取。请在有网络时重新打开。',
}

export const frozen: Translated<typeof FROZEN_TEXT> = {
  lead: '这是',
  leadEnd: '的版本。',
  newer: '有更新的数字。',
  newerAction: '查看最新数字',
  changed: '之后的变更',
  isNewest: '现在仍是最新的。',
  live: '始终显示最新数字的页面',
  edition: (day) => `${day}版`,
  missingTitle: '这台设备上没有那一天的数字',
  missingBody: '有网络时可以查看。最新的数字只要打开过一次，没有网络也能看。',
  unknownTitle: '没有那一天的数字',
  unknownBody: '只保留已公布的版本。地址可能有误。',
}

export const quotation: Translated<typeof QUOTATION_TEXT> = {
  definition: '定义',
  target: '目标',
  verdict: '判定',
  source: '出处',
  edition: (day) => `${day}版`,
  compiledBy: 'Machi no Monosashi',
  none: '没有数值',
}

export const compare: Translated<typeof COMPARE_TEXT> = {
  title: '城市比较',
  lead: '把表示同一件事的指标并列。不做排名，因为城市的规模和统计方法不同。',
  none: '还没有可以比较的指标。',
  note: '比较时的注意事项',
  year: '年度',
  result: '实绩',
  plan: '计划',
  target: '目标',
  missing: '没有数值',
  table: '历年数字',
  planRule: '计划的数字标明“计划”或“目标”，与实绩分开显示。',
  more: '指标页面',
}

export const share: Translated<typeof SHARE_TEXT> = {
  copy: '复制链接',
  copied: '已复制。',
  copyByHand: '无法复制。请选中下面的地址进行复制。',
  line: 'LINE',
  x: 'X',
  facebook: 'Facebook',
  bluesky: 'Bluesky',
  mail: '邮件',
  mastodon: 'Mastodon',
  more: '图片、引用、二维码',
  sheet: '发送、引用、嵌入',
  close: '关闭',
  failed: '无法读取。请在有网络时再按一次。',
  age: {
    label: '链接打开哪一版数字',
    live: '始终是最新数字',
    frozen: (day) => `${day}版的数字`,
    edition: (day) => `${day}版`,
  },
  send: {
    title: '发送',
    device: '发送到其他应用',
    deviceWithPicture: '附图发送',
    server: 'Mastodon服务器',
    serverHint: '例如 mastodon.social。关闭后即清除。',
    serverWrong: '似乎不是服务器名称。例如：mastodon.social',
    openServer: '打开',
  },
  picture: {
    title: '图片',
    copy: '复制图片',
    copied: '已复制图片。',
    downloaded: '这台设备无法复制图片，已保存。',
    wide: '横向PNG',
    square: '方形PNG',
    card: '卡片SVG',
    trend: '图表SVG',
    none: '现在无法读取这个版本的图片。',
  },
  qr: {
    title: '二维码',
    alt: '这个链接的二维码',
    print: '打印',
    save: '保存为SVG',
    tooLong: '地址太长，无法生成二维码。',
  },
  quotation: {
    title: '引用文',
    lead: '附有出处页码和版本，可直接粘贴。',
    label: '引用文',
    form: '引用文的形式',
    text: '文字',
    markdown: 'Markdown',
    copy: '复制引用文',
  },
  embed: {
    title: '放到其他网站',
    lead: '粘贴这段HTML即可显示卡片。不使用Cookie。',
    label: '要粘贴的HTML',
    theme: '颜色',
    themes: { auto: '按读者的设置', light: '明亮', dark: '深色' },
    copy: '复制HTML',
    preview: '只打开卡片',
  },
  data: { title: '数据', newest: '（最新）' },
  inApp: {
    lead: '正在应用内打开，可能无法保存或分享。',
    line: '用浏览器打开',
    other: '可从右上或右下的菜单用浏览器打开。',
  },
}
