import { stroke, type IconPart } from './iconPart'

/** Icons of header, tabs and status line. A module of their own: every first page reads it, and no more. */
export const SHELL_ICONS = {
  home: [stroke('M2.5 7.5h19v9h-19zM6.3 7.5v4M10.1 7.5V10M13.9 7.5V10M17.7 7.5v4', 2)],
  list: [stroke('M3.5 4.5h7v15h-7zM14 5.5h7.5M14 12h7.5M14 18.5h7.5', 2)],
  bookmark: [stroke('M6 3.5h12v17l-6-5-6 5z')],
  download: [stroke('M12 3v12M6.8 10.2L12 15.4l5.2-5.2M4 20.5h16')],
  search: [stroke('M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.4 15.4L21 21')],
  offline: [
    stroke('M2 9.6a15 15 0 0 1 20 0M5.4 13.6a10 10 0 0 1 13.2 0M8.8 17.4a5 5 0 0 1 6.4 0'),
    stroke('M4.5 3.5l15 17.5'),
  ],
} as const satisfies Record<string, readonly IconPart[]>
