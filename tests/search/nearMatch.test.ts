import { describe, expect, it } from 'vitest'
import { holdsNearly } from '@/search/nearMatch'
import { pairsOf } from '@/search/tokenise'

const holds = (text: string, word: string) => holdsNearly(text, word, pairsOf(word))

describe('a word with one slip', () => {
  it.each([
    ['itself', '交通事故'],
    ['a wrong sign', '交通事古'],
    ['a wrong sign inside', '交痛事故発生'],
    ['a missing sign', '交通故発生'],
    ['a sign too many', '交通事事故発生'],
    ['two signs that changed places', '交事通故発生件'],
  ])('is found with %s', (_, word) => {
    expect(holds('交通事故発生件数', word)).toBe(true)
  })

  it.each([
    ['two wrong signs', '交流事業'],
    ['fewer than four signs', '交通古'],
    ['nothing in common', 'ぬぬぬぬ'],
  ])('is not found with %s', (_, word) => {
    expect(holds('交通事故発生件数', word)).toBe(false)
  })
})
