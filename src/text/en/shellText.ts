import type { SHELL_TEXT } from '../shellText'
import type { Translated } from '../textOf'

export const shell: Translated<typeof SHELL_TEXT> = {
  site: 'Machi no Monosashi',
  skip: 'Skip to content',
  menu: 'Menu',
  search: 'Find an indicator',
  tabs: { home: 'Home', find: 'Find', list: 'My list', data: 'Data' },
  about: 'About this site',
  method: 'How verdicts are made',
  accessibility: 'Accessibility',
  figuresAsOf: (day) => `Edition of ${day}`,
  newestFigure: (period) => `results up to ${period}`,
  plansOnly: 'plans only',
  offline: 'No connection',
  online: 'Online',
  between: ' · ',
  lastChecked: (day) => `Checked on ${day}`,
  neverChecked: 'Not yet checked for a newer edition',
  couldNotCheckSince: (day, days) =>
    `Could not check since ${day}${days > 0 ? ` (${days} ${days === 1 ? 'day' : 'days'})` : ''}`,
  offlineReady: 'Checked. Can be read offline',
  storage: 'Figures kept on this device',
  place: 'Where this page stands',
  loading: 'Loading',
}
