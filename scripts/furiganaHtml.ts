import { furiganaParts, isLongPart, withoutFurigana } from '@/text/furigana'

/** Elements whose text cannot hold ruby. */
const PLAIN = /^(svg|option|textarea|title|script|style)$/

/** Sets the marks of やさしい日本語 in drawn HTML: as ruby in text, not at all in attributes and drawings. */
export function furiganaHtml(html: string): string {
  const plain: string[] = []
  return html.replace(/<!--[^]*?-->|<[^>]*>|[^<]+/g, (token) => {
    if (token.startsWith('<!--')) return token
    if (!token.startsWith('<')) return plain.length > 0 ? withoutFurigana(token) : rubyHtml(token)
    const name = /^<\/?([a-zA-Z]+)/.exec(token)?.[1]?.toLowerCase() ?? ''
    if (PLAIN.test(name)) {
      if (token.startsWith('</')) plain.pop()
      else if (!token.endsWith('/>')) plain.push(name)
    }
    return withoutFurigana(token)
  })
}

function rubyHtml(text: string): string {
  if (!text.includes('{')) return text
  return furiganaParts(text)
    .map((part) =>
      part.reading === undefined
        ? part.text
        : `<ruby${isLongPart(part) ? ' class="long"' : ''}>${part.text}<rt>${part.reading}</rt></ruby>`,
    )
    .join('')
}
