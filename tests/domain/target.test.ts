import { describe, expect, it } from 'vitest'
import { sameAmount, targetHolds } from '@/domain/target'
import type { Direction } from '@/domain/indicator'
import type { Target } from '@/domain/target'

type Promise = Pick<Target, 'kind' | 'value' | 'valueMax'>

const holds = (target: Promise, figure: number, direction: Direction = 'higher') =>
  targetHolds(target, figure, direction)

describe('whether a figure keeps the promise', () => {
  it('at least: the figure itself is enough', () => {
    const target: Promise = { kind: 'at_least', value: 10 }
    expect([9.9, 10, 10.1].map((figure) => holds(target, figure))).toEqual([false, true, true])
  })

  it('at most: the figure itself is still within', () => {
    const target: Promise = { kind: 'at_most', value: 10 }
    expect([9.9, 10, 10.1].map((figure) => holds(target, figure))).toEqual([true, true, false])
  })

  it('range: both ends belong to it', () => {
    const target: Promise = { kind: 'range', value: 3, valueMax: 5 }
    const figures = [2.9, 3, 4, 5, 5.1]
    expect(figures.map((figure) => holds(target, figure, 'range'))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ])
  })

  it('range with one bound: only that bound is looked at', () => {
    expect(holds({ kind: 'range', value: 3 }, 99, 'range')).toBe(true)
    expect(holds({ kind: 'range', value: 3 }, 2, 'range')).toBe(false)
    expect(holds({ kind: 'range', valueMax: 5 }, -99, 'range')).toBe(true)
    expect(holds({ kind: 'range', valueMax: 5 }, 6, 'range')).toBe(false)
  })

  it('maintain: not below, or not above where less is better', () => {
    const target: Promise = { kind: 'maintain', value: 80 }
    expect(holds(target, 79, 'maintain')).toBe(false)
    expect(holds(target, 81, 'maintain')).toBe(true)
    expect(holds(target, 79, 'lower')).toBe(true)
    expect(holds(target, 81, 'lower')).toBe(false)
  })

  it.each<Promise>([
    { kind: 'text' },
    { kind: 'text', value: 10 },
    { kind: 'unstated', value: 10 },
    { kind: 'range' },
    { kind: 'maintain' },
    { kind: 'at_least' },
    { kind: 'at_most' },
  ])('cannot be said of %o', (target) => {
    expect(holds(target, 10)).toBeUndefined()
  })
})

describe('two amounts', () => {
  it('are the same although binary arithmetic bent them', () => {
    expect(sameAmount(0.1 + 0.2, 0.3)).toBe(true)
    expect(holds({ kind: 'at_least', value: 0.3 }, 0.1 * 3)).toBe(true)
    expect(holds({ kind: 'at_most', value: 0.3 }, 0.1 + 0.2)).toBe(true)
    expect(sameAmount(0, -0)).toBe(true)
  })

  it('differ by one yen in 123億円', () => {
    expect(sameAmount(12_345_678_901, 12_345_678_902)).toBe(false)
    expect(holds({ kind: 'at_least', value: 12_345_678_902 }, 12_345_678_901)).toBe(false)
  })

  it('differ however small they are', () => {
    expect(sameAmount(1e-10, 2e-10)).toBe(false)
    expect(sameAmount(0, 1e-12)).toBe(false)
  })
})
