export const EMBED_THEMES = ['auto', 'light', 'dark'] as const
export type EmbedTheme = (typeof EMBED_THEMES)[number]

/** What a card says to the page that frames it. The same word stands in src/embedHost.ts and src/embedFrame.ts. */
export const EMBED_MESSAGE = 'machi-no-monosashi:height'

/** Where the script is not allowed, the frame keeps this height: most cards fit at 360 px of width. */
export const EMBED_HEIGHT = 560
export const EMBED_WIDTH = 600

export interface EmbedChoice {
  /** Absolute, of the framed card. */
  readonly card: string
  /** Absolute, of the script that fits the frame to the card. */
  readonly script: string
  /** Says to screen readers what is in the frame, and whose it is. */
  readonly title: string
  readonly theme: EmbedTheme
}

/** HTML to be pasted into another site: the frame, and a script that the site may leave out. */
export function embedSnippet({ card, script, title, theme }: EmbedChoice): string {
  const source = theme === 'auto' ? card : `${card}?theme=${theme}`
  return [
    `<iframe src="${escapeAttribute(source)}" title="${escapeAttribute(title)}" width="100%" height="${EMBED_HEIGHT}" style="border:0;max-width:${EMBED_WIDTH}px" loading="lazy"></iframe>`,
    `<script src="${escapeAttribute(script)}" async></script>`,
    '',
  ].join('\n')
}

function escapeAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
