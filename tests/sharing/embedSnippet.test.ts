import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { EMBED_HEIGHT, EMBED_MESSAGE, embedSnippet } from '@/sharing/embedSnippet'
import { oembedText } from '@/sharing/oembed'
import { embedPath, indicatorPath, sharePicturesPath } from '@/sharing/sitePaths'

const CARD = 'https://example.jp/embed/isesaki/recycling-rate'
const CHOICE = { card: CARD, script: 'https://example.jp/embed.js', title: '市 "率" <b>&' }
const BRAND = '｜まちのものさし'

describe('the snippet for other sites', () => {
  test('names the card, what it is and how high it is without a script', () => {
    const html = embedSnippet({ ...CHOICE, title: CHOICE.title + BRAND, theme: 'auto' })
    expect(html).toContain(`src="${CARD}"`)
    expect(html).toContain(`height="${EMBED_HEIGHT}"`)
    expect(html).toContain('<script src="https://example.jp/embed.js" async></script>')
    expect(html).toContain('title="市 &quot;率&quot; &lt;b&gt;&amp;｜まちのものさし"')
  })

  test('says the colours where they were chosen', () => {
    expect(embedSnippet({ ...CHOICE, theme: 'dark' })).toContain(`src="${CARD}?theme=dark"`)
  })

  test('speaks the words of the two scripts, which import nothing', () => {
    for (const file of ['src/embedFrame.ts', 'src/embedHost.ts']) {
      const code = readFileSync(file, 'utf8')
      expect(code).toContain(`'${EMBED_MESSAGE}'`)
      expect(code).not.toMatch(
        /\bimport\b.*from|\blocalStorage|\bsessionStorage|\bcookie|indexedDB/,
      )
    }
  })
})

test('oEmbed answers with the frame and the picture', () => {
  const picture = {
    url: 'https://example.jp/share/102041/x-00000000.png',
    width: 1200,
    height: 630,
  }
  const text = oembedText({ ...CHOICE, site: 'https://example.jp/', picture })
  expect(JSON.parse(text)).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: CHOICE.title,
    provider_url: 'https://example.jp/',
    html: embedSnippet({ ...CHOICE, title: CHOICE.title + BRAND, theme: 'auto' }),
    width: 600,
    thumbnail_url: picture.url,
  })
})

test('paths of one publication lie below those that stay new', () => {
  const id = '2026-11-21-0123abcd'
  expect(indicatorPath('isesaki', 'x')).toBe('isesaki/kpi/x')
  expect(indicatorPath('isesaki', 'x', id)).toBe(`isesaki/kpi/x/s/${id}`)
  expect(embedPath('isesaki', 'x', id)).toBe(`embed/isesaki/x/s/${id}`)
  expect(embedPath('isesaki', 'x', id, 'en')).toBe(`embed/en/isesaki/x/s/${id}`)
  expect(sharePicturesPath('102041')).toBe('share/102041/index.json')
})
