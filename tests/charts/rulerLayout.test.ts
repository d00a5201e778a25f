import { describe, expect, it } from 'vitest'
import { rulerLayout } from '@/charts/rulerLayout'
import type { RulerLayout } from '@/charts/rulerLayout'
import { rulerModel } from '@/charts/rulerModel'
import {
  AWKWARD_FIGURES,
  DOCUMENTS,
  givenRecord,
  numbersIn,
  PLAN,
  RULER_LABELS,
} from './chartFixtures'
import type { Given, GivenTarget } from './chartFixtures'

function layoutOf(given: Given, scale = 1): RulerLayout | undefined {
  const model = rulerModel(givenRecord(given), DOCUMENTS, {
    ...RULER_LABELS,
    names: { baseline: '基準 10.5', expected: '目安 20.2', target: '目標 25.0%' },
  })
  return model && rulerLayout(model, { scale, width: 288 * scale })
}

const RECYCLING: Given = {
  figures: { FY2018: 10.5, FY2019: 10.7, FY2020: 10.5, FY2021: 10.1, FY2022: 10 },
  targets: [{ value: 25 }],
}
const TARGETS: readonly (readonly GivenTarget[])[] = [
  [],
  [{ value: 10 }],
  [{ kind: 'at_most', value: 0 }],
  [{ kind: 'range', value: 3, valueMax: 5 }],
  [{ kind: 'range', valueMax: 5 }],
  [{ kind: 'maintain', value: 5 }],
  [{ kind: 'text' }],
  [{ value: 8, role: 'planned' }, { value: 9 }],
]

describe('rulerLayout', () => {
  it('is finite for every awkward series and every kind of target', () => {
    for (const figures of Object.values(AWKWARD_FIGURES)) {
      for (const targets of TARGETS) {
        for (const direction of ['higher', 'lower', 'range', 'maintain', 'unstated'] as const) {
          const layout = layoutOf({ figures, targets, direction })
          expect(numbersIn(layout).every(Number.isFinite)).toBe(true)
        }
      }
    }
  })

  it('never runs backwards', () => {
    for (const figures of Object.values(AWKWARD_FIGURES)) {
      const ticks = layoutOf({ figures, targets: [{ kind: 'at_most', value: 3 }] })?.ticks ?? []
      expect([...ticks].sort((a, b) => a.x - b.x)).toEqual(ticks)
    }
  })

  it('draws nothing for one value without a target', () => {
    expect(layoutOf({ figures: { FY2020: 5 } })).toBeUndefined()
  })

  describe('when the figure moved away', () => {
    it('hatches the trail, points away and drops the ring onto the edge', () => {
      const layout = layoutOf(RECYCLING)
      expect(layout?.trail?.hatched).toBe(true)
      expect(layout?.reading?.arrow?.points).toBe('left')
      expect(layout?.baseline?.onEdge).toBe(true)
      expect(layout?.missing).toBeUndefined()
    })
  })

  describe('when lower is better', () => {
    const layout = layoutOf({
      direction: 'lower',
      decimals: 0,
      figures: { FY2018: 967, FY2022: 933 },
      targets: [{ kind: 'at_most', value: 900 }],
    })

    it('paints the left side, the flag flies left, numbers still rise to the right', () => {
      expect(layout?.painted?.opens).toBe('left')
      expect(layout?.posts[0]?.flies).toBe('left')
      expect(layout?.pointer).toBeLessThan(layout?.baseline?.x ?? 0)
    })

    it('dots the way from the pointer to 目安', () => {
      expect(layout?.missing).toEqual({ from: layout?.pointer, to: layout?.expected?.x })
    })
  })

  it('has a square end only where the scale starts at zero', () => {
    expect(layoutOf(RECYCLING)?.leftEnd).toBe('torn')
    const fromZero = layoutOf({ figures: { FY2018: 3.1, FY2023: 22.7 }, targets: [{ value: 10 }] })
    expect(fromZero?.leftEnd).toBe('square')
  })

  it('shows a range between two posts, earlier values as dots and no way', () => {
    const layout = layoutOf({
      direction: 'range',
      figures: { FY2018: 5.9, FY2020: 6.2, FY2022: 6.9 },
      targets: [{ kind: 'range', value: 3, valueMax: 5 }],
    })
    expect(layout?.posts.map(({ flies }) => flies)).toEqual(['right', 'left'])
    expect(layout?.trail).toBeUndefined()
    expect(layout?.baseline).toBeUndefined()
    expect(layout?.dots.length).toBeGreaterThan(0)
  })

  it('has no pointer where only plans are known', () => {
    const layout = layoutOf({
      source: PLAN,
      decimals: 0,
      figures: { FY2019: 456_456 },
      targets: [
        { role: 'planned', value: 470_000, period: 'FY2020' },
        { value: 510_000, baselinePeriod: 'FY2019' },
      ],
    })
    expect(layout?.pointer).toBeUndefined()
    expect(layout?.reading).toBeUndefined()
    expect(layout?.planned).toHaveLength(1)
    expect(layout?.posts).toHaveLength(1)
  })

  it('writes names above the glyphs only when enlarged', () => {
    expect(layoutOf(RECYCLING)?.names).toEqual([])
    expect(layoutOf(RECYCLING, 1.66)?.names.map(({ glyph }) => glyph)).toContain('target')
  })

  it('makes the numeral under the post the target numeral', () => {
    const numerals = layoutOf(RECYCLING)?.numerals ?? []
    expect(numerals.filter(({ isTarget }) => isTarget).map(({ text }) => text)).toEqual(['25'])
  })

  it('sets the words of the gap inside the arrows, or beside them where they are too long', () => {
    expect(layoutOf(RECYCLING)?.gap?.words.anchor).toBe('middle')
    const close = layoutOf({ figures: { FY2018: 5, FY2022: 20 }, targets: [{ value: 21 }] })
    expect(close?.gap?.words.anchor).toBe('end')
  })
})
