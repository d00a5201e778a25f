import { build } from 'vite'
import { hashOf } from './snapshotFiles'
import { siteConfig } from './siteConfig'

/** What a framed card needs besides its HTML. It holds data alone, so that it can be sent to another process. */
export interface CardAssets {
  /** With Vue's own names of scopes; the card has them shortened (`shortScopes`). */
  readonly css: string
  /** Inside the frame: theme and height. */
  readonly frameScript: string
  /** For the page around it, at an address that never changes. */
  readonly hostScript: string
}

/** Builds the styles of the card alone, and the two small scripts. Nothing of the app is among them. */
export async function buildEmbedAssets(): Promise<CardAssets> {
  const config = siteConfig({ ssr: true })
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    ...config,
    build: {
      ...config.build,
      manifest: false,
      write: false,
      rollupOptions: {
        input: {
          card: 'src/embedCard.ts',
          frame: 'src/embedFrame.ts',
          host: 'src/embedHost.ts',
        },
        output: { entryFileNames: '[name].js' },
      },
    },
  })
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  )
  const script = (name: string) => {
    const chunk = outputs.find(({ fileName }) => fileName === `${name}.js`)
    if (chunk?.type !== 'chunk') throw new Error(`埋め込み用の ${name}.js ができませんでした。`)
    return chunk.code
  }
  const style = outputs.find(({ fileName }) => fileName.endsWith('.css'))
  if (style?.type !== 'asset') throw new Error('埋め込み用のCSSができませんでした。')
  return {
    css: String(style.source),
    frameScript: script('frame'),
    hostScript: script('host'),
  }
}

export function assetName(name: string, extension: string, text: string): string {
  return `assets/embed-${name}-${hashOf(text).slice(0, 8)}.${extension}`
}

interface ShortScopes {
  readonly css: string
  /** HTML as drawn → without what only an app would need, and in the short names of `css`. */
  readonly slim: (html: string) => string
}

/** Vue marks what a component's styles are for by `data-v-` and a name, on every element: a third of a card. */
export function shortScopes(css: string): ShortScopes {
  const scopes = new Map<string, string>()
  const short = css.replace(/data-v-([0-9a-z]+)/g, (_, scope: string) => {
    const name = scopes.get(scope) ?? `data-${scopes.size.toString(36)}`
    scopes.set(scope, name)
    return name
  })
  const slim = (html: string) =>
    html
      .replace(/<!--[[\]]?-->/g, '')
      .replace(/ data-v-([0-9a-z]+)(?=[\s>])/g, (_, scope: string) => {
        const name = scopes.get(scope)
        return name ? ` ${name}` : ''
      })
  return { css: short, slim }
}
