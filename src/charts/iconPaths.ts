import { solid, stroke, type IconPart } from './iconPart'
import { SHELL_ICONS } from './shellIcons'

/** Right means towards the target, whatever the indicator's direction (visual.md §6). */
export const ICON_PATHS = {
  ...SHELL_ICONS,
  achieved: [solid('M4 2.5h3V21.5H4zM7 3H21L16.8 8 21 13H7z')],
  'on-track': [stroke('M4 5l7 7-7 7M12.5 5l7 7-7 7', 3)],
  'slightly-behind': [stroke('M5 5l7 7-7 7', 3), stroke('M18 3v18', 2.8)],
  behind: [
    stroke('M2 6.5L7.5 12 2 17.5', 2.8),
    solid('M10.2 10.7h2.6v2.6h-2.6zM15 10.7h2.6v2.6H15z'),
    stroke('M21.4 3v18', 2.8),
  ],
  'moving-away': [stroke('M16.5 12H5M10 5.5L3.5 12l6.5 6.5', 2.8), stroke('M21 3v18', 2.8)],
  'not-met': [stroke('M7.5 3v18M7.5 4.2H19.6L16 8.4l3.6 4.2H7.5M3 20.6h9', 2.4)],
  'not-rated': [
    stroke('M7 3.6H3.6V7M17 3.6h3.4V7M7 20.4H3.6V17M17 20.4h3.4V17', 2.2),
    stroke('M10.2 3.6h3.6M10.2 20.4h3.6M3.6 10.2v3.6M20.4 10.2v3.6', 2.2),
    stroke('M8.5 12h7', 2.6),
  ],
  overdue: [stroke('M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 7v5.4l4 2.3')],
  balance: [
    stroke('M12 3.5V20.5M7 20.5h10M4.8 6.5H19.2', 2),
    stroke(
      'M1.6 14.2L5 6.8l3.4 7.4a3.6 3.6 0 0 1-6.8 0zM15.6 14.2L19 6.8l3.4 7.4a3.6 3.6 0 0 1-6.8 0z',
      1.8,
    ),
  ],
  'bookmark-filled': [solid('M4.9 2.4h14.2v20.4L12 16.9l-7.1 5.9z')],
  share: [stroke('M12 15V3.8M7.5 8L12 3.5 16.5 8M7.5 11H4.5v9.5h15V11h-3')],
  warning: [stroke('M12 3.8L21.6 20.4H2.4zM12 9.5v5'), solid('M10.8 16h2.4v2.4h-2.4z')],
  menu: [stroke('M3 6h18M3 12h18M3 18h18')],
  close: [stroke('M5 5l14 14M19 5L5 19')],
  back: [stroke('M15.5 4l-8 8 8 8')],
  'chevron-right': [stroke('M9 5l7 7-7 7')],
  copy: [stroke('M8.5 8.5h12v12h-12zM15.5 8.5v-5h-12v12h5', 2)],
  print: [stroke('M7 8.5v-5h10v5M7 17H3.5V8.5h17V17H17M7 13.5h10v7H7z', 2)],
  external: [stroke('M14 3.5h6.5V10M20.5 3.5L11 13M18 14v6.5H3.5V6H10', 2)],
  theme: [stroke('M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z', 2), solid('M12 3a9 9 0 0 1 0 18z')],
  'baseline-ring': [stroke('M12 5a7 7 0 1 1 0 14 7 7 0 0 1 0-14z', 3.4)],
  'expected-diamond': [stroke('M12 3l9 9-9 9-9-9z', 2.8)],
  'target-flag': [solid('M5 2h3.6v20H5zM8.6 2.6H21l-3.8 4.9L21 12.4H8.6z')],
  'latest-triangle': [solid('M2.5 3.5h19L12 21z')],
} as const satisfies Record<string, readonly IconPart[]>

export type IconName = keyof typeof ICON_PATHS
