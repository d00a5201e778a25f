import type { SHELL_TEXT } from '../shellText'
import type { Translated } from '../textOf'

export const shell: Translated<typeof SHELL_TEXT> = {
  site: 'まちのものさし',
  skip: '中身{なかみ}へ',
  menu: 'メニュー',
  search: '数字{すうじ}を さがす',
  tabs: { home: 'ホーム', find: 'さがす', list: 'マイリスト', data: 'データ' },
  about: 'この サイトに ついて',
  method: '判定{はんてい}の しかた',
  accessibility: 'だれでも 使{つか}えるように',
  figuresAsOf: (day) => `${day}の 版{はん}`,
  newestFigure: (period) => `結果{けっか}は ${period}まで`,
  plansOnly: '計画{けいかく}だけ',
  offline: 'インターネットなし',
  online: 'インターネットあり',
  between: '・',
  lastChecked: (day) => `たしかめた 日{ひ} ${day}`,
  neverChecked: 'まだ 新{あたら}しい 版{はん}を たしかめて いません',
  couldNotCheckSince: (day, days) =>
    `${day}から たしかめて いません${days > 0 ? `（${days}日{にち}）` : ''}`,
  offlineReady: 'たしかめました。インターネットなしでも 見{み}られます',
  storage: 'この スマホや パソコンに ある 数字{すうじ}',
  place: 'この ページの 場所{ばしょ}',
  loading: '読{よ}んで います',
}
