import { describe, expect, it } from 'vitest'
import { romanisedKana, withoutLongVowels } from '@/search/romanisedKana'

describe('a romanised name', () => {
  it.each([
    ['kotsu-seisaku-ka', 'こつせいさくか'],
    ['anshin-anzen-ka', 'あんしんあんぜんか'],
    ['shogai-gakushu-ka', 'しょがいがくしゅか'],
    ['gakko-kyoiku-ka', 'がっこきょいくか'],
    ['jimu-kanri-ka', 'じむかんりか'],
    ['bunkazai-hogo-ka', 'ぶんかざいほごか'],
  ])('%s is read as %s', (romanised, kana) => {
    expect(romanisedKana(romanised)).toBe(kana)
  })

  it('has no reading if it is not Japanese', () => {
    expect(romanisedKana('gx-suishin-ka')).toBeUndefined()
    expect(romanisedKana('tax-collection')).toBeUndefined()
    expect(romanisedKana('')).toBeUndefined()
  })

  it('is met by a reading without its long vowels', () => {
    expect(withoutLongVowels('こうつうせいさくか')).toBe('こつせいさくか')
    expect(withoutLongVowels('しょうこうろうどうか')).toBe('しょころどか')
    expect(withoutLongVowels('すぽーつ')).toBe('すぽつ')
  })
})
