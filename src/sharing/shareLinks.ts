import type { SHARE_TEXT } from '@/text/shareText'
import type { Translated } from '@/text/textOf'
import { BLUESKY_LIMIT, fitMessage, X_LIMIT, xWeight } from './shortMessage'

export interface ShareTarget {
  readonly key: 'line' | 'x' | 'facebook' | 'bluesky' | 'mail'
  readonly label: string
  readonly href: string
}

export interface SharedMessage {
  readonly text: string
  readonly address: string
  /** Subject of a mail. */
  readonly title?: string
}

/** Addresses that open an app with a message; nothing is sent before the reader sends it. */
export function shareTargets(
  { text, address, title = '' }: SharedMessage,
  words: Pick<Translated<typeof SHARE_TEXT>, ShareTarget['key']>,
): ShareTarget[] {
  const encode = encodeURIComponent
  const url = encode(address)
  const forX = fitMessage(text, X_LIMIT.weight - X_LIMIT.address - 1, xWeight)
  const forBluesky = fitMessage(text, BLUESKY_LIMIT - address.length - 1)
  return [
    {
      key: 'line',
      label: words.line,
      href: `https://social-plugins.line.me/lineit/share?url=${url}&text=${encode(text)}`,
    },
    {
      key: 'x',
      label: words.x,
      href: `https://x.com/intent/post?url=${url}&text=${encode(forX)}`,
    },
    {
      key: 'facebook',
      label: words.facebook,
      href: `https://www.facebook.com/sharer/sharer.php?u=${url}`,
    },
    {
      key: 'bluesky',
      label: words.bluesky,
      href: `https://bsky.app/intent/compose?text=${encode(`${forBluesky} ${address}`)}`,
    },
    {
      key: 'mail',
      label: words.mail,
      href: `mailto:?subject=${encode(title)}&body=${encode(`${text}\r\n\r\n${address}\r\n`)}`,
    },
  ]
}

/** The name of a Mastodon server as people write it: with or without https, with or without their account. */
export function mastodonServer(written: string): string | undefined {
  const name = written
    .trim()
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/?#].*$/s, '')
    .replace(/^.*@/, '')
  const isName = /^(?!-)(?:[a-z0-9-]{1,63}\.)+[a-z][a-z0-9-]{1,62}$/.test(name)
  return isName && name.length < 254 ? name : undefined
}

/** Where a Mastodon server takes a message; `undefined` where that is no name of a server. */
export function mastodonAddress(written: string, message: SharedMessage): string | undefined {
  const server = mastodonServer(written)
  const text = encodeURIComponent(`${message.text}\n${message.address}`)
  return server && `https://${server}/share?text=${text}`
}
