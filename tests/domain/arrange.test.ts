import { describe, expect, it } from 'vitest'
import { groupsOf, moved, movedGroup, movedWithinGroup } from '@/domain/arrange'

const item = (name: string, group?: string) => ({ name, ...(group ? { group } : {}) })
const names = (items: readonly { name: string }[]) => items.map(({ name }) => name).join('')

const list = [item('a'), item('b', '税'), item('c', 'ごみ'), item('d', '税'), item('e')]

describe('the order of a list', () => {
  it('puts what is under no heading first, then headings by their first item', () => {
    expect(groupsOf(list).map(({ name, entries }) => [name, entries.map((e) => e.place)])).toEqual([
      ['', [0, 4]],
      ['税', [1, 3]],
      ['ごみ', [2]],
    ])
    expect(groupsOf([])).toEqual([])
  })

  it('moves one up or down among its own heading, not through the others', () => {
    expect(names(movedWithinGroup(list, 3, -1))).toBe('adcbe')
    expect(names(movedWithinGroup(list, 0, 1))).toBe('ebcda')
  })

  it('stays as it is at an end, and for a place that is not there', () => {
    for (const [place, by] of [
      [0, -1],
      [2, 1],
      [9, 1],
      [-1, -1],
    ] as const) {
      expect(names(movedWithinGroup(list, place, by))).toBe('abcde')
    }
    expect(names(moved(list, 7, 0))).toBe('abcde')
    expect(names(moved(list, 0, 9))).toBe('abcde')
  })

  it('moves a heading with all that is under it', () => {
    const after = movedGroup(list, 'ごみ', -1)
    expect(groupsOf(after).map(({ name }) => name)).toEqual(['', 'ごみ', '税'])
    expect(names(after)).toBe('aecbd')
    expect(names(movedGroup(list, '税', -1))).toBe('abcde')
    expect(names(movedGroup(list, '知らない', 1))).toBe('abcde')
  })

  it('loses nothing and repeats nothing', () => {
    for (const from of [0, 1, 2, 3, 4]) {
      for (const to of [0, 1, 2, 3, 4]) {
        expect([...names(moved(list, from, to))].sort().join('')).toBe('abcde')
      }
    }
  })
})
