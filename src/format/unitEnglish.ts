/** English for the units that the sources use, one and many; what is not here stays as it is. */
const COUNTED: Readonly<Record<string, readonly [one: string, many: string]>> = {
  人: ['person', 'people'],
  件: ['case', 'cases'],
  回: ['time', 'times'],
  日: ['day', 'days'],
  時間: ['hour', 'hours'],
  校: ['school', 'schools'],
  店: ['shop', 'shops'],
  店舗: ['shop', 'shops'],
  基: ['unit', 'units'],
  台: ['unit', 'units'],
  枚: ['sheet', 'sheets'],
  個: ['item', 'items'],
  袋: ['bag', 'bags'],
  部: ['copy', 'copies'],
  冊: ['book', 'books'],
  棟: ['building', 'buildings'],
  床: ['bed', 'beds'],
  組: ['group', 'groups'],
  団体: ['group', 'groups'],
  事業: ['project', 'projects'],
  事業所: ['establishment', 'establishments'],
  事例: ['example', 'examples'],
  施設: ['facility', 'facilities'],
  区画: ['section', 'sections'],
  階層: ['level', 'levels'],
  課: ['division', 'divisions'],
  箇所: ['place', 'places'],
  か所: ['place', 'places'],
  カ所: ['place', 'places'],
  ポイント: ['point', 'points'],
}
const MEASURED: Readonly<Record<string, string>> = {
  円: 'yen',
  倍: 'times',
  月: '(month)',
  '㎡': 'm²',
}

/** @param number as written, so that 1.0 keeps the plural */
export function unitEnglish(unit: string, number: string): string {
  const counted = COUNTED[unit]
  if (counted) return /^[+−]?1$/.test(number) ? counted[0] : counted[1]
  return MEASURED[unit] ?? unit
}

/** Whether there are fewer of it, not less. */
export function isCountedUnit(unit: string): boolean {
  return unit in COUNTED && unit !== 'ポイント'
}

export interface EnglishScale {
  /** What the printed number is divided by to count in `word`. */
  readonly divisor: number
  /** How many digits the point moves by. */
  readonly digits: number
  readonly word: string
}

const AS_PRINTED: EnglishScale = { divisor: 1, digits: 0, word: '' }
const SCALES: Readonly<Record<number, EnglishScale>> = {
  1: AS_PRINTED,
  1_000: { ...AS_PRINTED, word: 'thousand' },
  1_000_000: { ...AS_PRINTED, word: 'million' },
}

/**
 * English counts by thousands: 342万 is 3.42 million and 11,942億 1,194.2 billion; less than one of them is
 * written out (5万 is 50,000, 3億 is 300 million).
 */
export function englishScale(unitScale: number, value: number): EnglishScale {
  const size = Math.abs(value)
  if (unitScale === 10_000) {
    return size < 100
      ? { divisor: 1 / 10_000, digits: -4, word: '' }
      : { divisor: 100, digits: 2, word: 'million' }
  }
  if (unitScale === 100_000_000) {
    return size < 10
      ? { divisor: 1 / 100, digits: -2, word: 'million' }
      : { divisor: 10, digits: 1, word: 'billion' }
  }
  return SCALES[unitScale] ?? { ...AS_PRINTED, word: `×${unitScale}` }
}
