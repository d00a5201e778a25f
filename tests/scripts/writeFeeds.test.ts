import { describe, expect, test } from 'vitest'
import { parseTable } from '@/authoring/parseTable'
import '@/text/everyLanguage'
import type { Language } from '@/text/language'
import { municipalityFeed } from '../../scripts/writeFeeds'
import { DATA_FOLDERS } from '../fixtures/realData'
import { SNAPSHOTS } from '../sharing/shareFixtures'

const CORRECTIONS = [
  'correction_id,table,row_key,column,old,new,reason,corrected_on',
  'c1,observations,recycling-rate/FY2022,value,9.0,10.0,読み取りの誤り <&>,2026-11-12',
  '',
].join('\n')

function feedOf(origin: string, corrections = '', language: Language = 'ja'): string {
  const folder = DATA_FOLDERS.find(({ path }) => path.includes('102041'))
  const snapshot = SNAPSHOTS.find(({ municipality }) => municipality.code === '102041')
  if (!folder || !snapshot) throw new Error('no data of 102041')
  const tables = corrections
    ? { ...folder.tables, corrections: parseTable('corrections', corrections) }
    : folder.tables
  const built = { folder: { ...folder, path: 'no-such-folder', tables }, snapshot, words: {} }
  return municipalityFeed({ base: '/base/', origin }, built as never, language)
}

describe('the feed of a municipality', () => {
  test('has an entry for a publication, with its counts', () => {
    const feed = feedOf('https://example.jp')
    expect(feed.match(/<entry>/g)).toHaveLength(4)
    expect(feed).toContain('<title>伊勢崎市 2026年11月10日版</title>')
    expect(feed).toContain('<updated>2026-11-10T00:00:00+09:00</updated>')
    expect(feed).toContain('href="https://example.jp/base/isesaki/feed.xml"')
    expect(feed).toMatch(
      /<summary>令和5年度までの資料から：数字も判定も変わっていません。\d+指標。達成 \d+、/,
    )
  })

  test('has the reconstructed editions with what changed, and invents no day for them', () => {
    const feed = feedOf('https://example.jp')
    const entry = feed.split('<entry>').find((text) => text.includes('令和元年度までの資料（'))
    expect(entry).toContain('<title>伊勢崎市 令和元年度までの資料（資料から組み直した版）</title>')
    expect(entry).toContain('<id>urn:machi-no-monosashi:102041:as-of:FY2019</id>')
    expect(entry).toContain('isesaki/changes?from=FY2018&amp;to=FY2019')
    expect(entry).toMatch(/平成30年度までの資料から：変わった判定 \d+、.*増えた数字 \d+/)
    const days = new Set([...feed.matchAll(/<updated>(.*?)T/g)].map(([, day]) => day))
    expect([...days], 'only the day on which this site offered them').toEqual(['2026-11-10'])
  })

  test('has an entry for a correction, with both figures, newest first', () => {
    const feed = feedOf('https://example.jp', CORRECTIONS)
    const titles = [...feed.matchAll(/ {4}<title>(.*?)<\/title>/g)].map(([, title]) => title)
    expect(titles.slice(0, 2)).toEqual(['訂正 リサイクル率', '伊勢崎市 2026年11月10日版'])
    expect(feed).toContain('読み取りの誤り &lt;&amp;&gt; value: 9.0 → 10.0')
    expect(feed).toContain('href="https://example.jp/base/isesaki/kpi/recycling-rate"')
  })

  test('is told in the language of the pages that it leads to, and is a feed of its own', () => {
    const feed = feedOf('https://example.jp', CORRECTIONS, 'en')
    expect(feed).toContain('xml:lang="en"')
    expect(feed).toContain('<title>Isesaki: new figures</title>')
    expect(feed).toContain('<id>urn:machi-no-monosashi:102041:en</id>')
    expect(feed).toContain('href="https://example.jp/base/en/isesaki/changes?from=FY2018')
    expect(feed).toMatch(/<summary>Since .*Achieved \d+, On track/)
    const easy = feedOf('https://example.jp', '', 'ja-easy')
    expect(easy).toContain('https://example.jp/base/easy/isesaki/feed.xml')
    expect(easy, 'no marks of readings').not.toMatch(/[{}]/)
  })

  test('keeps its ids wherever the site lives', () => {
    const ids = (feed: string) => [...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)
    expect(ids(feedOf(''))).toEqual(ids(feedOf('https://example.jp')))
    expect(feedOf('')).not.toContain('https://example.jp')
  })
})
