import {
  CACHE_RULES,
  CACHE_REVALIDATE,
  EMBED_PATH,
  OPEN_PATHS,
  securityHeaders,
  STRICT_TRANSPORT_SECURITY,
} from './siteHeaders'

/** How the value of a header depends on the address: the first pattern that fits decides, else `otherwise`. */
export interface HeaderRule {
  readonly name: string
  /** Blank: the header is not sent. */
  readonly otherwise: string
  readonly where: readonly { readonly path: RegExp; readonly value: string }[]
  /** Judged by the file that is served (a folder's `index.html`) instead of the address that was asked for. */
  readonly byFile?: boolean
}

/** An address of each kind that the headers tell apart, as `siteHeaders.ts` does. */
const PLAIN = '/'
const OPEN = '/open-data/index.json'

const EMBEDDED = new RegExp(`^${EMBED_PATH.replace(/\/$/, '')}(/|$)`)

/**
 * The headers of `siteHeaders.ts` as rules that another server's configuration can be written from. Nothing is
 * said twice: every value is asked from the functions that our own server uses.
 */
export function headerRules(styleHashes: readonly string[]): HeaderRule[] {
  const plain = securityHeaders(PLAIN, { styleHashes })
  const embedded = securityHeaders(EMBED_PATH, { styleHashes })
  const open = securityHeaders(OPEN, { styleHashes })
  const names = [...new Set([plain, embedded, open].flatMap((headers) => Object.keys(headers)))]
  return [
    ...names.map((name): HeaderRule => {
      const otherwise = plain[name] ?? ''
      const cases = [
        { path: EMBEDDED, value: embedded[name] ?? '' },
        { path: OPEN_PATHS, value: open[name] ?? '' },
      ]
      return { name, otherwise, where: cases.filter(({ value }) => value !== otherwise) }
    }),
    {
      name: 'Cache-Control',
      otherwise: CACHE_REVALIDATE,
      where: CACHE_RULES.map(({ files, cacheControl }) => ({ path: files, value: cacheControl })),
      byFile: true,
    },
  ]
}

/** Sent only to visitors who came by https. */
export const HTTPS_HEADER = ['Strict-Transport-Security', STRICT_TRANSPORT_SECURITY] as const

/** A pattern below a base: `^/assets/.` becomes `^/monosashi/assets/.`; patterns of endings stay as they are. */
export function patternBelow(path: RegExp, base: string): string {
  const prefix = base.replace(/\/$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return path.source.replaceAll('\\/', '/').replace(/^\^/, `^${prefix}`)
}

export interface ServerPlace {
  /** Where the server listens, in its own words: `80`, `127.0.0.1:8080`. */
  readonly listen: string
  /** Folder that holds the built site, or with a base the folder that holds the base's folder. */
  readonly root: string
  /** Where the site lives on its host, with a slash at each end. */
  readonly base: string
  readonly serverName: string
  /** Of the styles in the pages of the build that is served (`styleHashes.ts`). */
  readonly styleHashes: readonly string[]
}
