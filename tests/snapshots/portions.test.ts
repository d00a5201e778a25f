import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addPortion, cutValue } from '@/snapshots/portions'

/** As it is on the other side of the line. */
function travelled(value: unknown, limit: number) {
  const { head, portions } = cutValue(value, limit)
  const arrived = structuredClone(head)
  for (const portion of portions) addPortion(arrived, structuredClone(portion))
  return { arrived, portions }
}

const rows = (count: number) =>
  Array.from({ length: count }, (_, place) => ({ id: `row-${place}`, values: [place, place + 1] }))

describe('a value in portions', () => {
  it('is the same on the other side, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 4 }),
        fc.integer({ min: 1, max: 30 }),
        (value, limit) => {
          expect(travelled(value, limit).arrived).toEqual(value)
        },
      ),
    )
  })

  it('keeps the order of its lists', () => {
    const value = { kind: 'found', held: { snapshot: { records: rows(1_000), policies: rows(3) } } }
    const { arrived, portions } = travelled(value, 100)
    expect(arrived).toEqual(value)
    expect(portions.length).toBeGreaterThan(20)
    expect(new Set(portions.map(({ path }) => path.join('.')))).toEqual(
      new Set(['held.snapshot.records']),
    )
  })

  it('is one piece where it is small', () => {
    const value = { records: rows(10) }
    const { head, portions } = cutValue(value)
    expect(head).toBe(value)
    expect(portions).toEqual([])
  })

  it('cuts a list by name as well, and a key of any name stays a key', () => {
    const names = Object.fromEntries(rows(200).map(({ id }) => [id, { name: id }]))
    const value = JSON.parse(
      JSON.stringify({ words: { en: { indicators: names } } }).replace('"row-7"', '"__proto__"'),
    ) as { words: { en: { indicators: Record<string, unknown> } } }
    const { arrived, portions } = travelled(value, 50)
    expect(portions.length).toBeGreaterThan(5)
    expect(arrived).toEqual(value)
    const keys = Object.keys((arrived as typeof value).words.en.indicators)
    expect(keys).toEqual(Object.keys(value.words.en.indicators))
    expect(keys).toContain('__proto__')
  })

  it('weighs long texts', () => {
    const notes = Array.from({ length: 40 }, () => 'あ'.repeat(2_000))
    expect(cutValue({ notes }, 100).portions.length).toBeGreaterThan(10)
  })
})
