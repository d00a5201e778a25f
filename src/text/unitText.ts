/** How units and bounds are written. */
export const UNIT_TEXT = {
  area: 'unit',
  /** Blank where the language writes units by a rule of its own. */
  unit: (unit: string, _number: string) => unit,
  /** 千, 万, 億; in languages that count otherwise thousand, million, billion. */
  scale: (scale: string, _number: string) => scale,
  least: (amount: string) => `${amount}以上`,
  most: (amount: string) => `${amount}以下`,
} as const
