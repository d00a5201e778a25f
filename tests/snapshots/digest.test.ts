import { describe, expect, it } from 'vitest'
import { sha256Of, utf8Of } from '@/snapshots/digest'

describe('a text as UTF-8, some at a time', () => {
  const counting = () => {
    let count = 0
    return {
      pause: () => {
        count += 1
        return Promise.resolve()
      },
      count: () => count,
    }
  }

  const PIECES = ['a', '市', '𠮷', '👩‍🚒', '\ud83d', '\ude00', '\ud83d\ud83d', '\ude00\ude00']

  it.each(PIECES)(
    'has the bytes that it has in one step, with %j where it is parted',
    async (piece) => {
      for (let before = 99_994; before <= 100_001; before += 1) {
        const text = 'あ'.repeat(before) + piece + 'い'.repeat(150_000)
        const { pause, count } = counting()
        const whole = new TextEncoder().encode(text)
        // Element by element, as `toEqual` does it, would take a second a text.
        expect(Buffer.compare(await utf8Of(text, pause), whole), `${before}`).toBe(0)
        expect(count()).toBe(2)
      }
    },
  )

  it('pauses between all parts of a large one, and never for a small one', async () => {
    const large = counting()
    await utf8Of('数'.repeat(950_000), large.pause)
    expect(large.count()).toBe(9)
    const small = counting()
    await utf8Of('数'.repeat(100_000), small.pause)
    expect(small.count()).toBe(0)
  })

  it('has the hash of the whole', async () => {
    const text = '𠮷'.repeat(120_001)
    const parted = await utf8Of(text, () => Promise.resolve())
    expect(await sha256Of(parted)).toBe(await sha256Of(new TextEncoder().encode(text)))
  })
})
