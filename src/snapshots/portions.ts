/**
 * How many values travel to the page at once. Some 200 indicators of ten years: to unpack them takes a slow phone
 * some 20 ms, and what takes it 50 ms is felt.
 */
export const PORTION = 40_000
/** An object of more keys is a list by name, which may be cut; one of fewer is a thing with parts. */
const MOST_PARTS = 40
/** Signs of a text that weigh as much as one value. */
const SIGNS_A_VALUE = 64

/** Some of the items of one list, in their order. */
export interface Portion {
  /** Where the list stands in the value. */
  readonly path: readonly string[]
  /** Keys and items; of an array, the keys are its places. */
  readonly entries: readonly (readonly [string, unknown])[]
}

export interface CutValue {
  /** The value with its long lists empty. */
  readonly head: unknown
  readonly portions: readonly Portion[]
}

/** Takes long lists out of a value of plain data, so that it can be handed over without one long moment. */
export function cutValue(value: unknown, limit = PORTION): CutValue {
  const portions: Portion[] = []
  const cut = (part: unknown, path: readonly string[]): unknown => {
    if (typeof part !== 'object' || part === null || weightOf(part, limit) <= limit) return part
    const entries = Object.entries(part)
    if (!Array.isArray(part) && entries.length <= MOST_PARTS)
      return Object.fromEntries(entries.map(([key, inner]) => [key, cut(inner, [...path, key])]))
    for (const some of inBatches(entries, limit)) portions.push({ path, entries: some })
    return Array.isArray(part) ? [] : {}
  }
  return { head: cut(value, []), portions }
}

/** Puts a portion back. Portions come in the order in which they were cut. */
export function addPortion(head: unknown, { path, entries }: Portion): void {
  const list = path.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], head)
  if (Array.isArray(list)) list.push(...entries.map(([, item]) => item))
  else for (const [key, value] of entries) define(list as object, key, value)
}

/** As a literal does it: a key such as `__proto__` is a key. */
function define(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  })
}

function inBatches(entries: readonly [string, unknown][], limit: number): [string, unknown][][] {
  const batches: [string, unknown][][] = []
  let weight = limit
  for (const entry of entries) {
    const own = weightOf(entry[1], limit)
    if (weight + own > limit) {
      batches.push([])
      weight = 0
    }
    batches.at(-1)?.push(entry)
    weight += own
  }
  return batches
}

/** How many values it holds; stops counting beyond the limit. */
function weightOf(value: unknown, limit: number): number {
  if (typeof value === 'string') return 1 + Math.floor(value.length / SIGNS_A_VALUE)
  if (typeof value !== 'object' || value === null) return 1
  let weight = 1
  for (const inner of Object.values(value)) {
    weight += weightOf(inner, limit - weight)
    if (weight > limit) break
  }
  return weight
}
