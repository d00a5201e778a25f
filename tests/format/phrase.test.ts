import { describe, expect, it } from 'vitest'
import { joinPhrases, keep, phrase, plainText, strong } from '@/format/phrase'

describe('a phrase', () => {
  const words = phrase`目標より${strong('12.7ポイント')}上です。${keep('令和3年度')}に${''}届きました。`

  it('keeps what people quote bold and unbroken, and the rest plain', () => {
    expect(words).toEqual([
      { text: '目標より' },
      { text: '12.7ポイント', strong: true, nowrap: true },
      { text: '上です。' },
      { text: '令和3年度', nowrap: true },
      { text: 'に' },
      { text: '届きました。' },
    ])
  })

  it('takes in other phrases and reads as one sentence', () => {
    expect(plainText(phrase`「${words}」`)).toBe(
      '「目標より12.7ポイント上です。令和3年度に届きました。」',
    )
    expect(plainText(joinPhrases(words, [], words)).match(/上です/g)).toHaveLength(2)
  })

  it('has no empty runs', () => {
    expect(phrase`${''}${strong('1%')}${''}`).toHaveLength(1)
    expect(phrase``).toEqual([])
  })
})
