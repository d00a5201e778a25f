/**
 * What the site says about each of its files besides the bytes: security, caching, content type. Kept as data,
 * so that the configuration of another server can be generated from it or tested against it.
 *
 * All paths here are relative to the site's base and begin with a slash.
 */

export const CONTENT_SECURITY_POLICY: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['vue', 'worker'],
}

/**
 * Who may use a feature: nobody, or the site itself. Named are those that Chromium knows on every system;
 * `web-share` and `bluetooth` are unknown to it on some and would warn in the console of each page. Without a
 * word `web-share` is for the site itself, as wanted.
 */
export const PERMISSIONS_POLICY: Readonly<Record<string, 'nobody' | 'self'>> = {
  accelerometer: 'nobody',
  autoplay: 'nobody',
  'browsing-topics': 'nobody',
  camera: 'nobody',
  'clipboard-read': 'nobody',
  'clipboard-write': 'self',
  'display-capture': 'nobody',
  'encrypted-media': 'nobody',
  gamepad: 'nobody',
  geolocation: 'nobody',
  gyroscope: 'nobody',
  hid: 'nobody',
  'idle-detection': 'nobody',
  'local-fonts': 'nobody',
  magnetometer: 'nobody',
  microphone: 'nobody',
  midi: 'nobody',
  payment: 'nobody',
  'publickey-credentials-get': 'nobody',
  'screen-wake-lock': 'self',
  serial: 'nobody',
  usb: 'nobody',
  'xr-spatial-tracking': 'nobody',
}

export const STRICT_TRANSPORT_SECURITY = 'max-age=63072000'

export const CACHE_IMMUTABLE = 'public, max-age=31536000, immutable'
export const CACHE_REVALIDATE = 'no-cache'

export interface CacheRule {
  readonly files: RegExp
  readonly cacheControl: string
}

/** The first rule that fits decides; a file that no rule names is revalidated at every use. */
export const CACHE_RULES: readonly CacheRule[] = [
  { files: /\.html$|\/index\.json$/, cacheControl: CACHE_REVALIDATE },
  { files: /^\/assets\/./, cacheControl: CACHE_IMMUTABLE },
  { files: /^\/snapshots\/[^/]+\/[^/]+\/./, cacheControl: CACHE_IMMUTABLE },
]

/** Files that any other site's page may read. */
export const OPEN_PATHS = /^\/(open-data|snapshots)\//

/** Pages that any other site may show in a frame. */
export const EMBED_PATH = '/embed/'

export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  atom: 'application/atom+xml; charset=utf-8',
  avif: 'image/avif',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
  gif: 'image/gif',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  ics: 'text/calendar; charset=utf-8',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  otf: 'font/otf',
  parquet: 'application/vnd.apache.parquet',
  pdf: 'application/pdf',
  png: 'image/png',
  pq: 'text/plain; charset=utf-8',
  py: 'text/plain; charset=utf-8',
  r: 'text/plain; charset=utf-8',
  rss: 'application/rss+xml; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  ttf: 'font/ttf',
  sql: 'text/plain; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json; charset=utf-8',
  webp: 'image/webp',
  woff: 'font/woff',
  woff2: 'font/woff2',
  xml: 'application/xml; charset=utf-8',
  zip: 'application/zip',
}

const UNKNOWN_TYPE = 'application/octet-stream'

/** The content type by the file's extension; bytes without a meaning where the extension is not known. */
export function contentType(file: string): string {
  const extension = /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(CONTENT_TYPES, extension)
    ? (CONTENT_TYPES[extension] ?? UNKNOWN_TYPE)
    : UNKNOWN_TYPE
}

/** True for text, which is worth compressing; false for pictures, fonts and archives. */
export function isText(file: string): boolean {
  return contentType(file).endsWith('charset=utf-8')
}

/** How long the served file (not the address that led to it) may be kept without asking again. */
export function cacheControl(file: string): string {
  return CACHE_RULES.find(({ files }) => files.test(file))?.cacheControl ?? CACHE_REVALIDATE
}

function isEmbedded(path: string, embedPath: string): boolean {
  return `${path}/`.startsWith(embedPath)
}

function contentSecurityPolicy(
  frameAncestors: string | undefined,
  styleHashes: readonly string[],
): string {
  return Object.entries(CONTENT_SECURITY_POLICY)
    .map(([directive, sources]) => {
      if (directive === 'frame-ancestors' && frameAncestors) return `${directive} ${frameAncestors}`
      const hashes = directive === 'style-src' ? styleHashes.map((hash) => `'${hash}'`) : []
      return [directive, ...sources, ...hashes].join(' ')
    })
    .join('; ')
}

function permissionsPolicy(): string {
  return Object.entries(PERMISSIONS_POLICY)
    .map(([feature, user]) => `${feature}=(${user === 'self' ? 'self' : ''})`)
    .join(', ')
}

export interface SecurityHeaderOptions {
  /** True where the visitor came by https; only then may HSTS be sent. */
  readonly secure?: boolean
  /** Folder of the pages that may be framed, with a slash at both ends. */
  readonly embedPath?: string
  /** Of the styles that stand in the pages of this build (`styleHashes.ts`): `sha256-…`. */
  readonly styleHashes?: readonly string[]
}

/**
 * Every security header of the answer to `path`, whatever its status. Pages below the embed path may be framed
 * by anyone and have no COOP; open data and snapshots may be read by any origin.
 */
export function securityHeaders(
  path: string,
  { secure = false, embedPath = EMBED_PATH, styleHashes = [] }: SecurityHeaderOptions = {},
): Record<string, string> {
  const embedded = isEmbedded(path, embedPath)
  return {
    'Content-Security-Policy': contentSecurityPolicy(embedded ? '*' : undefined, styleHashes),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': permissionsPolicy(),
    ...(embedded ? {} : { 'Cross-Origin-Opener-Policy': 'same-origin' }),
    ...(OPEN_PATHS.test(path) ? { 'Access-Control-Allow-Origin': '*' } : {}),
    ...(secure ? { 'Strict-Transport-Security': STRICT_TRANSPORT_SECURITY } : {}),
  }
}
