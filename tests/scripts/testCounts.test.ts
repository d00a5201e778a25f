import { describe, expect, it } from 'vitest'
import { selectGroups } from '../../scripts/checkSteps'
import { countsOfStep, NO_TESTS, parseCounts, summaryLine } from '../../scripts/testCounts'

describe('the closing line', () => {
  it('is the one that machines read', () => {
    expect(summaryLine({ passed: 11, failed: 0, skipped: 2 })).toBe(
      '11 passed, 0 failed, 2 skipped',
    )
  })
})

describe('counts', () => {
  it('are read from our own file and from the report of Vitest', () => {
    const counts = { passed: 3, failed: 1, skipped: 2 }
    expect(parseCounts(JSON.stringify(counts))).toEqual(counts)
    const report = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 }
    expect(parseCounts(JSON.stringify(report))).toEqual(counts)
  })

  it.each(['', 'null', '[]', '{"passed":"3"}', '{'])('are none in %s', (text) => {
    expect(parseCounts(text)).toEqual(NO_TESTS)
  })

  it('never say 0 failed when a step failed', () => {
    expect(countsOfStep(1, NO_TESTS).failed).toBe(1)
    expect(countsOfStep(1, { passed: 1, failed: 4, skipped: 0 }).failed).toBe(4)
    expect(countsOfStep(0, NO_TESTS)).toEqual(NO_TESTS)
  })
})

describe('choosing checks', () => {
  const namesOf = (...args: string[]) => {
    const selection = selectGroups(args)
    return 'fault' in selection
      ? selection.fault
      : selection.groups.map((group) => group.map(({ name }) => name))
  }

  it('takes all without arguments, in order', () => {
    expect(namesOf().slice(0, 2)).toEqual([['format', 'lint', 'types', 'worker-types'], ['data']])
  })

  it('takes those that --only names, in their own order', () => {
    expect(namesOf('--only', 'unit,lint')).toEqual([['lint'], ['unit']])
  })

  it.each([['--only'], ['--only', 'tests'], ['lint'], ['--only', 'lint', 'more']])(
    'says what can be named instead of %s %s',
    (...args) => {
      expect(namesOf(...args)).toContain('--only')
    },
  )
})
