import { describe, expect, it } from 'vitest'
import { missingPlace } from '@/charts/missingPlace'

describe('the word for missing years', () => {
  const last = { from: 89, to: 95 }

  it('stands over their bracket where it has room', () => {
    expect(missingPlace(last, '値なし')).toEqual({ x: 92, anchor: 'middle' })
    expect(missingPlace({ from: 40, to: 60 }, 'không có số liệu')).toEqual({
      x: 50,
      anchor: 'middle',
    })
  })

  it('ends with the plot where it would leave it', () => {
    expect(missingPlace(last, 'không có số liệu')).toEqual({ x: 100, anchor: 'end' })
  })
})
