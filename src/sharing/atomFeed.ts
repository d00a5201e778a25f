import { escapeXml } from './svgText'

export interface FeedEntry {
  /** Unique and for good, below the feed's own id. */
  readonly key: string
  readonly title: string
  /** ISO day. */
  readonly day: string
  readonly link: string
  readonly summary: string
}

export interface Feed {
  readonly title: string
  /** A URN: it must stay the same wherever the site lives. */
  readonly id: string
  /** Addresses, absolute where the site's origin is known. */
  readonly self: string
  readonly home: string
  readonly author: string
  /** Of its words: the value of `xml:lang`. */
  readonly language: string
  /** Newest first; at least one. */
  readonly entries: readonly FeedEntry[]
}

/** An Atom feed (RFC 4287). Days are days in Japan. */
export function atomFeed({ title, id, self, home, author, language, entries }: Feed): string {
  const newest =
    entries
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? '1970-01-01'
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `  <title>${escapeXml(title)}</title>`,
    `  <id>${escapeXml(id)}</id>`,
    `  <updated>${instant(newest)}</updated>`,
    `  <author><name>${escapeXml(author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(home)}"/>`,
    ...entries.flatMap((entry) => [
      '  <entry>',
      `    <title>${escapeXml(entry.title)}</title>`,
      `    <id>${escapeXml(`${id}:${entry.key}`)}</id>`,
      `    <updated>${instant(entry.day)}</updated>`,
      `    <link rel="alternate" type="text/html" href="${escapeXml(entry.link)}"/>`,
      `    <summary>${escapeXml(entry.summary)}</summary>`,
      '  </entry>',
    ]),
    '</feed>',
    '',
  ].join('\n')
}

function instant(day: string): string {
  return `${day}T00:00:00+09:00`
}
