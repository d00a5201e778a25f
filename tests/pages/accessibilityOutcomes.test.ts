import { describe, expect, it } from 'vitest'
import { ACCESSIBILITY_RECORD, outcomeOf } from '@/pages/accessibilityOutcomes'
import type { AccessibilityRecord } from '@/pages/accessibilityOutcomes'
import { ACCESSIBILITY_TEXT } from '@/text/accessibilityText'
import { recordOf } from '../../scripts/record-accessibility'

const NOTHING: AccessibilityRecord = {
  testedOn: '2026-11-29',
  axe: '1',
  browser: '1',
  pages: [],
  byMachine: {},
  byTest: [],
  undecided: [],
}
const numbers = Object.keys(ACCESSIBILITY_TEXT.criteria)

describe('the published result of the accessibility tests', () => {
  it('names all 25 criteria of level A and all 13 of level AA', () => {
    const levels = numbers.map((number) => outcomeOf(number, NOTHING).level)
    expect(levels.filter((level) => level === 'A')).toHaveLength(25)
    expect(levels.filter((level) => level === 'AA')).toHaveLength(13)
  })

  it('calls nothing tested that no test went after', () => {
    for (const number of numbers) {
      expect(outcomeOf(number, NOTHING)).toMatchObject({ machinePages: 0, tested: false })
    }
  })

  it('counts the pages on which machines found a criterion kept', () => {
    const page = { checks: ['320 px'], violations: 0, undecided: [], axe: '1', browser: '1' }
    const record = recordOf(
      [
        { ...page, path: '/', kept: ['wcag143', 'wcag111'], tried: ['wcag144'] },
        { ...page, path: '/about', kept: ['wcag143'], tried: [] },
      ],
      '2026-11-29',
    )
    expect(outcomeOf('1.4.3', record).machinePages).toBe(2)
    expect(outcomeOf('1.1.1', record).machinePages).toBe(1)
    expect(outcomeOf('1.4.4', record).tested).toBe(true)
    expect(record.pages).toEqual([
      { path: '/', checks: 1, violations: 0 },
      { path: '/about', checks: 1, violations: 0 },
    ])
  })

  it('is of a real run without violations', () => {
    expect(ACCESSIBILITY_RECORD.browser).toMatch(/^\d+\./)
    expect(ACCESSIBILITY_RECORD.pages.length).toBeGreaterThan(10)
    for (const page of ACCESSIBILITY_RECORD.pages) expect(page.violations, page.path).toBe(0)
  })
})
