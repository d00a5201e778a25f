import { describe, expect, it } from 'vitest'
import { isMunicipalityCode } from '@/domain/municipality'

describe('the check digit of a local government code', () => {
  it.each([
    ['102041', '伊勢崎市'],
    ['102113', '安中市'],
    ['102016', '前橋市'],
    ['131016', '千代田区'],
    ['011002', '札幌市'],
    ['132063', '府中市 (東京都)'],
    ['342084', '府中市 (広島県)'],
    ['220001', '静岡県: remainder 0 gives 1'],
    ['200000', '長野県: remainder 1 gives 0'],
  ])('fits %s (%s)', (code) => {
    expect(isMunicipalityCode(code)).toBe(true)
  })

  it('fits only one digit of ten', () => {
    const fitting = [...'0123456789'].filter((digit) => isMunicipalityCode(`10204${digit}`))
    expect(fitting).toEqual(['1'])
  })

  it('notices two neighbouring digits that changed places', () => {
    expect(isMunicipalityCode('120041')).toBe(false)
    expect(isMunicipalityCode('102401')).toBe(false)
  })

  it.each(['', '10204', '1020410', '10204a', '１０２０４１', ' 102041', '102041\n', '10-041'])(
    'does not take 「%s」 for a code',
    (code) => {
      expect(isMunicipalityCode(code)).toBe(false)
    },
  )
})
