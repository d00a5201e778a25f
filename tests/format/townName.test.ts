import { expect, it } from 'vitest'
import { townName } from '@/format/townName'

const ISESAKI = { name: '伊勢崎市', nameEn: 'Isesaki' }

it.each([
  ['ja', '伊勢崎市', 'ja'],
  ['ja-easy', '伊勢崎市', 'ja'],
  ['zh', '伊勢崎市', 'ja'],
  ['en', 'Isesaki', 'en'],
  ['vi', 'Isesaki', 'en'],
] as const)('in %s a town is called %s', (language, text, lang) => {
  expect(townName(ISESAKI, language)).toEqual({ text, lang })
})
