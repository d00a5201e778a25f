import { describe, expect, it } from 'vitest'
import { comparedStart, MOST_COMPARED, readTowns, writeTowns } from '@/domain/comparison'

const places = [
  { code: '102016', prefecture: '群馬県' },
  { code: '102024', prefecture: '群馬県' },
  { code: '102041', prefecture: '群馬県' },
  { code: '102113', prefecture: '群馬県' },
  { code: '111007', prefecture: '埼玉県' },
  { code: '131016', prefecture: '東京都' },
]

describe('the municipalities that an address asks for', () => {
  it('stand in the order of the address, each once', () => {
    expect(readTowns('102113_102041_102113')).toEqual({
      codes: ['102113', '102041'],
      malformed: false,
      tooMany: false,
    })
    expect(readTowns(writeTowns(['102113', '102041'])).codes).toEqual(['102113', '102041'])
  })

  it('are none where the address says nothing', () => {
    for (const value of [undefined, null, '', [], ['']])
      expect(readTowns(value)).toEqual({ codes: [], malformed: false, tooMany: false })
  })

  it('are at most as many as there is room for', () => {
    const asked = readTowns(places.map(({ code }) => code).join('_'))
    expect(asked.codes).toHaveLength(MOST_COMPARED)
    expect(asked.tooMany).toBe(true)
  })

  it.each(['<img src=x onerror=alert(1)>', '__proto__', '10204１', '1020410', '9'.repeat(100_000)])(
    'are none in %.40s, and that is said',
    (hostile) => {
      expect(readTowns(hostile)).toMatchObject({ codes: [], malformed: true })
      expect(readTowns(`102041_${hostile}`)).toMatchObject({ codes: ['102041'], malformed: true })
    },
  )
})

describe('what a comparison begins with', () => {
  it('is the first ones where nothing is known of the reader', () => {
    expect(comparedStart(places, [], undefined)).toEqual(['102016', '102024', '102041', '102113'])
  })

  it('is the own town, then its nearest neighbours, those of the same prefecture before others', () => {
    expect(comparedStart(places, [], places[3])).toEqual(['102113', '102041', '102024', '102016'])
    expect(comparedStart(places, [], places[4])).toEqual(['111007', '102113', '131016', '102041'])
  })

  it('is the neighbours of an own town that does not measure this', () => {
    const own = { code: '131024', prefecture: '東京都' }
    expect(comparedStart(places, [], own)[0]).toBe('131016')
  })

  it('is what was chosen before, in its order, with the town that the reader came from', () => {
    const before = ['131016', '102016', '999999']
    expect(comparedStart(places, before, undefined)).toEqual(['131016', '102016'])
    expect(comparedStart(places, before, places[0])).toEqual(['131016', '102016'])
    expect(comparedStart(places, before, places[2])).toEqual(['102041', '131016', '102016'])
  })

  it('is the neighbours again where of those chosen before one alone measures this', () => {
    expect(comparedStart(places, ['131016', '999999'], places[0])[0]).toBe('102016')
  })
})
