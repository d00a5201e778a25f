import { EMBED_TEXT } from '@/text/embedText'
import { EMBED_HEIGHT, EMBED_WIDTH, embedSnippet } from './embedSnippet'

/** What oEmbed says of a card. All addresses are absolute. */
export interface OembedCard {
  readonly title: string
  readonly site: string
  readonly card: string
  readonly script: string
  readonly picture?: { readonly url: string; readonly width: number; readonly height: number }
}

/** An oEmbed 1.0 answer of type `rich`, as a static file (https://oembed.com, 2.3.4.4). */
export function oembedText({ title, site, card, script, picture }: OembedCard): string {
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: EMBED_TEXT.brand,
    provider_url: site,
    cache_age: 86_400,
    html: embedSnippet({ card, script, title: `${title}｜${EMBED_TEXT.brand}`, theme: 'auto' }),
    width: EMBED_WIDTH,
    height: EMBED_HEIGHT,
    ...(picture
      ? {
          thumbnail_url: picture.url,
          thumbnail_width: picture.width,
          thumbnail_height: picture.height,
        }
      : {}),
  }
  return `${JSON.stringify(answer, null, 1)}\n`
}
