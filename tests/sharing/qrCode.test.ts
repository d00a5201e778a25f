import { describe, expect, test } from 'vitest'
import { qrCode } from '@/sharing/qrCode'

/** Paints the path's rectangles onto a grid. */
function modules({ size, path }: ReturnType<typeof qrCode>): boolean[][] {
  const grid = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let step = 0; step < Number(length); step += 1) {
      const row = grid[Number(y)]
      if (row) row[Number(x) + step] = true
    }
  }
  return grid
}

const FINDER = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######']

describe('a QR code', () => {
  const code = qrCode('https://example.jp/isesaki/kpi/recycling-rate/')
  const grid = modules(code)

  test('has the size of a version, with four modules of quiet zone', () => {
    expect((code.size - 8 - 17) % 4).toBe(0)
    expect(grid.slice(0, 4).flat()).not.toContain(true)
    expect(grid.map((row) => row.slice(-4)).flat()).not.toContain(true)
  })

  test('has three finder patterns and its timing line', () => {
    const far = code.size - 4 - 7
    for (const [left, top] of [
      [4, 4],
      [far, 4],
      [4, far],
    ] as const) {
      const seen = grid.slice(top, top + 7).map((row) =>
        row
          .slice(left, left + 7)
          .map((dark) => (dark ? '#' : '.'))
          .join(''),
      )
      expect(seen).toEqual(FINDER)
    }
    const timing = grid[10]?.slice(12, far - 1) ?? []
    timing.forEach((dark, index) => expect(dark).toBe(index % 2 === 0))
  })

  test('is a pure function; refuses what does not fit', () => {
    expect(qrCode('a')).toEqual(qrCode('a'))
    expect(qrCode('a').path).not.toBe(qrCode('b').path)
    expect(() => qrCode('あ'.repeat(3000))).toThrow(RangeError)
  })
})
