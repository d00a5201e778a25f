import { expect, test } from 'vitest'
import { alignReading } from '@/domain/alignReading'

const marked = (name: string, reading: string) =>
  alignReading(name, reading)
    .map((part) => (part.reading === undefined ? part.text : `[${part.text}|${part.reading}]`))
    .join('')

test.each([
  ['健康づくり事業', 'けんこうづくりじぎょう', '[健康|けんこう]づくり[事業|じぎょう]'],
  [
    '年間360時間を超えた',
    'ねんかん360じかんをこえた',
    '[年間|ねんかん]360[時間|じかん]を[超|こ]えた',
  ],
  ['財源（ベース）', 'ざいげんべーす', '[財源|ざいげん]（ベース）'],
])('%s is parted by what stands in its reading as it is', (name, reading, parts) => {
  expect(marked(name, reading)).toBe(parts)
})

test('what could stand in two places parts nothing; the rest of the name is still parted', () => {
  expect(marked('母の間', 'ははのまのま')).toBe('[母の間|ははのまのま]')
  expect(marked('母の間をみる火', 'ははのまのまをみるひ')).toBe(
    '[母の間|ははのまのま]をみる[火|ひ]',
  )
})

test('a reading of other words stands above the whole name', () => {
  expect(marked('夢をみる', 'ゆめ')).toBe('[夢をみる|ゆめ]')
})
