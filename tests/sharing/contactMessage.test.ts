import { describe, expect, it } from 'vitest'
import { contactMessage, mailAddress, readContact } from '@/sharing/contactMessage'
import { shownOf } from './shareFixtures'

const ADDRESS = 'https://example.jp/isesaki/kpi/recycling-rate/s/2026-11-21-00000000'

describe('a contact', () => {
  it.each([
    [undefined, { kind: 'none' }],
    ['', { kind: 'none' }],
    ['koho@city.example.lg.jp', { kind: 'mail', address: 'koho@city.example.lg.jp' }],
    ['mailto:koho@city.example.lg.jp', { kind: 'mail', address: 'koho@city.example.lg.jp' }],
    [
      'https://city.example.jp/contact',
      { kind: 'page', address: 'https://city.example.jp/contact' },
    ],
    ['0270-24-5111', { kind: 'words', words: '0270-24-5111' }],
    ['javascript:alert(1)', { kind: 'words', words: 'javascript:alert(1)' }],
    ['a@b.jp?bcc=c@d.jp', { kind: 'words', words: 'a@b.jp?bcc=c@d.jp' }],
  ])('%s', (written, contact) => {
    expect(readContact(written)).toEqual(contact)
  })
})

describe('the message about a figure', () => {
  const { record, snapshot } = shownOf('recycling-rate')
  const message = contactMessage(record, snapshot, ADDRESS)

  it('says indicator, period, figure, source, publication and address', () => {
    expect(message.subject).toBe('「リサイクル率」令和4年度の数字について')
    for (const words of ['伊勢崎市', '令和4年度', '10.0%', '出典', snapshot.id, ADDRESS]) {
      expect(message.body, words).toContain(words)
    }
  })

  it('goes into a mail whole', () => {
    const address = new URL(mailAddress('koho@city.example.lg.jp', message))
    expect(address.pathname).toBe('koho@city.example.lg.jp')
    expect(address.searchParams.get('subject')).toBe(message.subject)
    expect(address.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(message.body)
  })
})
