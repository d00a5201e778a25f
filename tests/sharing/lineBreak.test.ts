import { describe, expect, test } from 'vitest'
import { breakLines } from '@/sharing/lineBreak'
import { pictureWidth } from '@/sharing/pictureWidth'
import { ALL } from './shareFixtures'

const broken = (text: string, width: number, most = 3) =>
  breakLines(text, { width, size: 10, most })?.map((line) => line.map((run) => run.text).join(''))

describe('lines of a picture', () => {
  test('break before brackets, after pauses and particles, evenly', () => {
    expect(broken('市単独補助金等の交付額の対前年度増減（当初予算、一般財源ベース）', 200)).toEqual(
      ['市単独補助金等の交付額の対前年度増減', '（当初予算、一般財源ベース）'],
    )
    expect(broken('資料に目標が書かれていないため、判定していません。', 170)).toEqual([
      '資料に目標が書かれていないため、',
      '判定していません。',
    ])
  })

  test('never break a figure, an era or a word of an alphabet', () => {
    for (let width = 90; width < 300; width += 10) {
      const lines =
        broken('令和4年度の目安の1,221件より36件少なく、t-CO2は53,614です', width, 9) ?? []
      expect(lines.length).toBeGreaterThan(0)
      for (const whole of ['令和4年度', '1,221件', '36件', 't-CO2', '53,614']) {
        expect(lines.some((line) => line.includes(whole))).toBe(true)
      }
    }
  })

  test('never begin with a closing mark, and lose nothing', () => {
    for (const { record } of ALL) {
      const { name } = record.indicator
      const lines = broken(name, 120, 9) ?? []
      expect(lines.join('')).toBe(
        name.replace(/\s+/g, (space) => (lines.join('').includes(space) ? space : '')),
      )
      for (const line of lines) {
        expect(line).not.toMatch(/^[、。，）」』・ー々ゃゅょっ]/)
        expect(pictureWidth(line, 10)).toBeLessThanOrEqual(120)
      }
    }
  })

  test('say where it does not fit, cleanly or at all', () => {
    expect(broken('あいうえおかきくけこ', 30, 2)).toBeUndefined()
    const request = { width: 50, size: 10, most: 2 }
    expect(breakLines('あいうえおかきくけこ', request)).toHaveLength(2)
    expect(breakLines('あいうえおかきくけこ', { ...request, cleanly: true })).toBeUndefined()
  })
})
