import { describe, expect, it } from 'vitest'
import { tokenise, tokeniseQuery } from '@/search/tokenise'

describe('tokenising', () => {
  it('takes Japanese in pairs and its last sign alone', () => {
    expect(tokenise('普及率')).toEqual(['普及', '及率', '率'])
  })

  it('takes Latin words and numbers whole', () => {
    expect(tokenise('co2排出 led 75歳')).toEqual(['co2', '排出', '出', 'led', '75', '歳'])
  })

  it('looks up pairs only, and one sign where there is no pair', () => {
    expect(tokeniseQuery('普及率')).toEqual(['普及', '及率'])
    expect(tokeniseQuery('橋')).toEqual(['橋'])
    expect(tokeniseQuery('75歳')).toEqual(['75', '歳'])
  })

  it('gives nothing for nothing', () => {
    expect(tokenise('')).toEqual([])
    expect(tokeniseQuery(' ')).toEqual([])
  })
})
