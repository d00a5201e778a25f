import { describe, expect, it } from 'vitest'
import { spreadOf } from '../../../scripts/bench/spread'

describe('median and spread of some rounds', () => {
  it.each([
    [[3, 1, 2], 2, 1, 3],
    [[4, 1, 2, 3], 2.5, 1, 4],
    [[7], 7, 7, 7],
    [[0, 0], 0, 0, 0],
  ])('of %j is %d', (figures, median, least, most) => {
    expect(spreadOf(figures)).toEqual({ median, least, most })
  })

  it('is nothing where nothing was measured', () => {
    expect(spreadOf([])).toEqual({ median: undefined, least: undefined, most: undefined })
  })
})
