import { describe, expect, test } from 'vitest'
import { inAppBrowser, outsideAddress } from '@/sharing/inAppBrowser'
import { mastodonAddress, mastodonServer, shareTargets } from '@/sharing/shareLinks'
import { BLUESKY_LIMIT, fitMessage, X_LIMIT, xWeight } from '@/sharing/shortMessage'
import { shareMessage } from '@/sharing/shareMessage'
import { SHARE_TEXT } from '@/text/shareText'
import { ALL, cardOf } from './shareFixtures'

const ADDRESS = 'https://example.jp/isesaki/kpi/recycling-rate'

function queryOf(key: string, text: string): URLSearchParams {
  const target = shareTargets({ text, address: ADDRESS, title: '題' }, SHARE_TEXT).find(
    (candidate) => candidate.key === key,
  )
  return new URL(target?.href ?? '').searchParams
}

describe('links that open an app', () => {
  test('the message of every indicator fits where letters are counted', () => {
    for (const shown of ALL) {
      const text = shareMessage(cardOf(shown), shown.snapshot.municipality.name)
      const onX = queryOf('x', text).get('text') ?? ''
      expect(xWeight(onX) + 1 + X_LIMIT.address).toBeLessThanOrEqual(X_LIMIT.weight)
      expect(onX.length).toBeGreaterThan(10)
      const onBluesky = queryOf('bluesky', text).get('text') ?? ''
      expect([...onBluesky].length).toBeLessThanOrEqual(BLUESKY_LIMIT)
      expect(onBluesky).toContain(ADDRESS)
    }
  })

  test('a mail has subject, text and address', () => {
    const query = queryOf('mail', '一行目&二行目')
    expect(query.get('subject')).toBe('題')
    expect(query.get('body')).toBe(`一行目&二行目\r\n\r\n${ADDRESS}\r\n`)
  })

  test('a long text is shortened at the end of a sentence, else with an ellipsis', () => {
    expect(fitMessage('一つ。二つ。三つ。', 6)).toBe('一つ。二つ。')
    expect(fitMessage('一二三四五六七', 4)).toBe('一二三…')
    expect(fitMessage('短い', 4)).toBe('短い')
  })
})

describe('Mastodon', () => {
  test.each([
    ['mastodon.social', 'mastodon.social'],
    [' https://Mstdn.JP/@somebody ', 'mstdn.jp'],
    ['@me@social.example.co.jp', 'social.example.co.jp'],
    ['ｍｓｔｄｎ．ｊｐ', 'mstdn.jp'],
  ])('%s is the server %s', (written, server) => expect(mastodonServer(written)).toBe(server))

  test.each(['', 'mastodon', 'javascript:alert(1)', 'a b.jp', '-x.jp', '127.0.0.1', 'x.jp:80'])(
    '%s is no server',
    (written) => {
      expect(mastodonAddress(written, { text: 't', address: ADDRESS })).toBeUndefined()
    },
  )
})

describe('browsers inside apps', () => {
  test.each([
    ['line', 'Mozilla/5.0 (iPhone) AppleWebKit/605 Mobile/15E148 Safari Line/14.5.0'],
    ['facebook', 'Mozilla/5.0 (iPhone) Mobile/21A [FBAN/FBIOS;FBAV/440.0;FBDV/iPhone15]'],
    ['facebook', 'Mozilla/5.0 (Linux; Android 14; wv) Chrome/120 [FB_IAB/FB4A;FBAV/440.0;]'],
    ['instagram', 'Mozilla/5.0 (iPhone) Mobile/15E148 Instagram 300.0.0.0 (iPhone15,2)'],
    ['x', 'Mozilla/5.0 (iPhone) Mobile/15E148 Twitter for iPhone/10.1'],
    [undefined, 'Mozilla/5.0 (iPhone) Version/17.0 Mobile/15E148 Safari/604.1'],
    [undefined, 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140 Safari/537.36'],
  ])('%s', (app, agent) => expect(inAppBrowser(agent)).toBe(app))

  test('LINE can be left by an address', () => {
    expect(outsideAddress('line', ADDRESS)).toBe(`${ADDRESS}?openExternalBrowser=1`)
    expect(outsideAddress('x', ADDRESS)).toBeUndefined()
  })
})
