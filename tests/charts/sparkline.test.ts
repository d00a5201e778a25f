import { expect, it } from 'vitest'
import { sparklineModel } from '@/charts/sparkline'
import { DOCUMENTS, givenRecord } from './chartFixtures'

const figures = { FY2020: 9, FY2021: 10, FY2022: 3, FY2023: 20, FY2024: 21 }

it('leads its line through whole years only; a part of a year stands alone', () => {
  const whole = sparklineModel(givenRecord({ figures }), DOCUMENTS)
  expect([whole?.stretches.length, whole?.dots.length]).toEqual([1, 0])
  const parted = sparklineModel(givenRecord({ figures, partialAt: 'FY2022' }), DOCUMENTS)
  expect([parted?.stretches.length, parted?.dots.length]).toEqual([2, 1])
})

it('ends in the figure of its card, not in a part of a year', () => {
  const years = { FY2021: 5, FY2022: 36, FY2023: 18 }
  const parted = sparklineModel(givenRecord({ figures: years, partialAt: 'FY2023' }), DOCUMENTS)
  const short = sparklineModel(givenRecord({ figures: { FY2021: 5, FY2022: 36 } }), DOCUMENTS)
  expect(parted?.end.y).toBe(short?.end.y)
  expect(parted?.end.x).toBeLessThan(short?.end.x ?? 0)
})
