import { describe, expect, test } from 'vitest'
import { chosenPair, editionAddress, findEdition } from '@/domain/editionEntry'
import type { EditionChanges, EditionEntry } from '@/domain/editionEntry'

function changes(added: number): EditionChanges {
  return {
    since: 'before',
    figures: { added, revised: 0, removed: 0 },
    indicators: { added: 0, removed: 0 },
    targets: 0,
    aims: 0,
    verdicts: 0,
    reasons: 0,
    descriptions: 0,
  }
}

const published: EditionEntry = {
  id: '2026-11-21-00000001',
  publishedOn: '2026-11-21',
  bytes: 1,
  changes: changes(0),
}
const late: EditionEntry = { id: 'FY2023-00000002', asOf: 'FY2023', bytes: 1, changes: changes(9) }
const early: EditionEntry = { id: 'FY2019-00000003', asOf: 'FY2019', bytes: 1, changes: changes(5) }
const first: EditionEntry = { id: 'FY2018-00000004', asOf: 'FY2018', bytes: 1 }
const ALL = [published, late, early, first]

describe('editions in an address', () => {
  test('a publication by its id, a reconstruction by its period', () => {
    expect(ALL.map(editionAddress)).toEqual(['2026-11-21-00000001', 'FY2023', 'FY2019', 'FY2018'])
    for (const entry of ALL) expect(findEdition(ALL, editionAddress(entry))).toBe(entry)
  })

  test('a link to a reconstruction outlives a correction that gave it another id', () => {
    expect(findEdition(ALL, 'FY2019-ffffffff')).toBe(early)
    expect(findEdition(ALL, '2026-11-21-ffffffff')).toBeUndefined()
  })
})

describe('which two editions are compared', () => {
  test('unasked, the newest with the last one that says anything else', () => {
    expect(chosenPair(ALL)).toEqual({ from: early, to: published })
  })

  test('as asked, the earlier one first whichever way round', () => {
    expect(chosenPair(ALL, 'FY2018', 'FY2019')).toEqual({ from: first, to: early })
    expect(chosenPair(ALL, 'FY2019', 'FY2018')).toEqual({ from: first, to: early })
  })

  test('an unknown edition is as none asked for', () => {
    expect(chosenPair(ALL, 'nonsense', 'FY2019')).toEqual({ from: first, to: early })
  })

  test('where nothing ever changed, the one before', () => {
    const same = { ...late, changes: changes(0) }
    expect(chosenPair([published, same])).toEqual({ from: same, to: published })
  })

  test('one edition alone, or one with itself, is no comparison', () => {
    expect(chosenPair([published])).toBeUndefined()
    expect(chosenPair(ALL, 'FY2018', 'FY2018')).toBeUndefined()
    expect(chosenPair([])).toBeUndefined()
  })
})
