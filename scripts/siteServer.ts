import { createHash } from 'node:crypto'
import { readFile, realpath, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join, relative, resolve, sep } from 'node:path'
import { listenOnFreePort } from './listenOnFreePort'
import { normalizeBase, parseRequestPath } from './requestPath'
import {
  cacheControl,
  CACHE_REVALIDATE,
  contentType,
  EMBED_PATH,
  isText,
  securityHeaders,
} from './siteHeaders'
import { readStyleHashes } from './styleHashes'

export interface SiteOptions {
  /** Folder with the built site. */
  readonly root: string
  /** Where the site lives on its host, as given to the build; default `/`. */
  readonly base?: string | undefined
  /** Address to listen on; default this machine only. */
  readonly host?: string | undefined
  /** Port to listen on, 0 for any free one; a taken port gives the next free one. */
  readonly port?: number | undefined
  /** Folder of the pages that others may frame; default `/embed/`. */
  readonly embedPath?: string | undefined
}

export interface Site {
  /** Address of the home page, with the base. */
  readonly url: string
  readonly port: number
  /** Stops listening and drops open connections; may be called twice. */
  close(): Promise<void>
}

interface Settings {
  readonly root: string
  readonly base: string
  readonly embedPath: string
}

interface Representation {
  readonly body: Buffer
  readonly encoding?: 'br' | 'gzip'
}

const SIBLINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const

/** True where Accept-Encoding names the coding and does not refuse it with q=0. */
function accepts(header: string, coding: string): boolean {
  return header.split(',').some((entry) => {
    const [name, ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase())
    return name === coding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))
  })
}

/** Absolute path of a regular file inside root, also after following links; undefined for all else. */
async function fileInside(root: string, path: string): Promise<string | undefined> {
  try {
    const [base, file] = await Promise.all([realpath(root), realpath(join(root, path))])
    const inside = file.startsWith(base.endsWith(sep) ? base : base + sep)
    return inside && (await stat(file)).isFile() ? file : undefined
  } catch {
    // Missing, too long, a file where a folder should be, not readable: all the same to the visitor.
    return undefined
  }
}

const isHidden = (path: string) => /\/\.(?!well-known\/)/.test(path)

/** The file that answers a path: itself, or the index of the folder of that name, with or without slash. */
async function findFile(root: string, path: string): Promise<string | undefined> {
  if (isHidden(path) || path.includes('//')) return undefined
  const itself = path.endsWith('/') ? undefined : await fileInside(root, path)
  return itself ?? (await fileInside(root, join(path, 'index.html')))
}

async function represent(file: string, accepted: string): Promise<Representation> {
  for (const [encoding, extension] of isText(file) ? SIBLINGS : []) {
    if (!accepts(accepted, encoding)) continue
    const body = await readFile(file + extension).catch(() => undefined)
    if (body) return { body, encoding }
  }
  return { body: await readFile(file) }
}

/** A strong tag, so it differs between the plain and the compressed form of one file. */
function entityTag({ body, encoding }: Representation): string {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  return `"${hash}${encoding ? `-${encoding}` : ''}"`
}

function isCurrent(request: IncomingMessage, tag: string): boolean {
  const known = request.headers['if-none-match']?.split(',') ?? []
  return known.some((entry) => ['*', tag].includes(entry.trim().replace(/^W\//, '')))
}

function representationHeaders(file: string, { body, encoding }: Representation) {
  return {
    'Content-Type': contentType(file),
    'Content-Length': String(body.length),
    ...(isText(file) ? { Vary: 'Accept-Encoding' } : {}),
    ...(encoding ? { 'Content-Encoding': encoding } : {}),
  }
}

interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly settings: Settings
  /** Security headers of the asked address. */
  readonly security: Record<string, string>
}

function send(
  { request, response }: Exchange,
  status: number,
  headers: Record<string, string>,
  body: Buffer,
): void {
  response.writeHead(status, headers)
  response.end(request.method === 'HEAD' || status === 304 ? undefined : body)
}

function sendSentence(
  exchange: Exchange,
  status: number,
  sentence: string,
  more: Record<string, string> = {},
): void {
  const body = Buffer.from(`${sentence}\n`)
  const headers = {
    ...exchange.security,
    ...representationHeaders('sentence.txt', { body }),
    'Cache-Control': CACHE_REVALIDATE,
    ...more,
  }
  send(exchange, status, headers, body)
}

const acceptedEncodings = ({ request }: Exchange) =>
  String(request.headers['accept-encoding'] ?? '')

async function sendFile(exchange: Exchange, file: string): Promise<void> {
  const representation = await represent(file, acceptedEncodings(exchange))
  const tag = entityTag(representation)
  const root = await realpath(exchange.settings.root)
  const served = `/${relative(root, file).split(sep).join('/')}`
  const caching = { 'Cache-Control': cacheControl(served), ETag: tag }
  const { 'Content-Length': length, ...described } = representationHeaders(file, representation)
  const headers = { ...exchange.security, ...described, ...caching }
  if (isCurrent(exchange.request, tag)) send(exchange, 304, headers, representation.body)
  else send(exchange, 200, { ...headers, 'Content-Length': length }, representation.body)
}

async function sendNotFound(exchange: Exchange): Promise<void> {
  const page = await fileInside(exchange.settings.root, '404.html')
  if (!page) return sendSentence(exchange, 404, 'ページが見つかりません。 / Not found.')
  const representation = await represent(page, acceptedEncodings(exchange))
  const headers = {
    ...exchange.security,
    ...representationHeaders(page, representation),
    'Cache-Control': CACHE_REVALIDATE,
  }
  send(exchange, 404, headers, representation.body)
}

/**
 * By https, says the proxy in front; this server itself only speaks http. Browsers ignore HSTS that came by
 * plain http, so a visitor who forges the header harms nobody.
 */
const isSecure = (request: IncomingMessage) => request.headers['x-forwarded-proto'] === 'https'

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  settings: Settings,
): Promise<void> {
  const target = parseRequestPath(request.url ?? '', settings.base)
  const security = securityHeaders(target.kind === 'inside' ? target.path : '/', {
    secure: isSecure(request),
    embedPath: settings.embedPath,
    styleHashes: readStyleHashes(settings.root),
  })
  const exchange = { request, response, settings, security }
  try {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return sendSentence(exchange, 405, 'Only GET and HEAD.', { Allow: 'GET, HEAD' })
    if (target.kind === 'malformed') return sendSentence(exchange, 400, 'Malformed address.')
    const file = target.kind === 'inside' ? await findFile(settings.root, target.path) : undefined
    await (file ? sendFile(exchange, file) : sendNotFound(exchange))
  } catch (error) {
    console.error(error)
    if (response.headersSent) response.destroy()
    else sendSentence(exchange, 500, 'This file cannot be read now.')
  }
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    // The callback's error only says that the server was closed before, which is what was wanted.
    server.close(() => done())
    server.closeAllConnections()
  })
}

function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

/**
 * Serves a built site as its production host should: compressed siblings, real 404s, the headers of
 * siteHeaders.ts. Files are read at each request, so a rebuilt site is served without a restart. Resolves once
 * it listens; rejects where no port can be had.
 */
export async function startSite(options: SiteOptions): Promise<Site> {
  const { host = '127.0.0.1', port = 0, embedPath = EMBED_PATH } = options
  const base = normalizeBase(options.base)
  const settings = { root: resolve(options.root), base, embedPath }
  const server = createServer((request, response) => void answer(request, response, settings))
  const actual = await listenOnFreePort(server, host, port)
  return {
    url: `http://${nameOf(host)}:${actual}${base}`,
    port: actual,
    close: () => close(server),
  }
}
