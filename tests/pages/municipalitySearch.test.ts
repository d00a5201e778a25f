import { describe, expect, it } from 'vitest'
import { findMunicipalities, prefecturesOf } from '@/pages/municipalitySearch'

const town = (code: string, slug: string, name: string, name_en: string, prefecture: string) => ({
  code,
  slug,
  name,
  name_en,
  prefecture,
})
const TOWNS = [
  town('012025', 'hakodate', '函館市', 'Hakodate', '北海道'),
  town('102041', 'isesaki', '伊勢崎市', 'Isesaki', '群馬県'),
  town('102113', 'annaka', '安中市', 'Annaka', '群馬県'),
  town('132063', 'fuchu-tokyo', '府中市', 'Fuchu', '東京都'),
  town('342084', 'fuchu-hiroshima', '府中市', 'Fuchu', '広島県'),
  town('242039', 'ise', '伊勢市', 'Ise', '三重県'),
]
const find = (q: string, prefecture = '') =>
  findMunicipalities(TOWNS, { q, prefecture }).map(({ slug }) => slug)

describe('a town among many', () => {
  it.each([
    ['伊勢', ['isesaki', 'ise']],
    ['伊勢﨑', ['isesaki']],
    ['群馬', ['isesaki', 'annaka']],
    ['府中 広島', ['fuchu-hiroshima']],
    ['ＡＮＮＡＫＡ', ['annaka']],
    ['102041', ['isesaki']],
    ['ない町', []],
  ])('is found by %s', (query, slugs) => {
    expect(find(query)).toEqual(slugs)
  })

  it('stands first where its name begins with what was typed', () => {
    expect(find('ise')).toEqual(['isesaki', 'ise'])
    expect(find('市')).toEqual(TOWNS.map(({ slug }) => slug))
    const swapped = [...TOWNS, town('999999', 'x', '新伊勢市', 'X', '群馬県')].reverse()
    const names = findMunicipalities(swapped, { q: '伊勢', prefecture: '' })
    expect(names.at(-1)?.slug).toBe('x')
  })

  it('can be looked for within a prefecture; both Fuchu stay two', () => {
    expect(find('', '群馬県')).toEqual(['isesaki', 'annaka'])
    expect(find('府中')).toEqual(['fuchu-tokyo', 'fuchu-hiroshima'])
    expect(find('府中', '東京都')).toEqual(['fuchu-tokyo'])
  })

  it('can be chosen by prefectures in the order of the list', () => {
    expect(prefecturesOf(TOWNS).map(({ label }) => label)).toEqual([
      '北海道（1）',
      '群馬県（2）',
      '東京都（1）',
      '広島県（1）',
      '三重県（1）',
    ])
  })
})
