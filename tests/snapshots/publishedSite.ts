import { createHash } from 'node:crypto'
import { VERDICTS } from '@/domain/verdict'
import type { CoreFile } from '@/snapshots/schema/coreFile'

export const CODE = '102041'
export const BASE = 'https://city.example/monosashi/'

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** One publication: its id and its texts below `snapshots/<code>/<id>/`. */
export interface Publication {
  readonly id: string
  readonly publishedOn: string
  readonly manifestHash: string
  readonly texts: ReadonlyMap<string, string>
}

function coreText(publishedOn: string, name: string): string {
  const core = {
    schemaVersion: 1,
    publishedOn,
    municipality: {
      code: CODE,
      slug: 'isesaki',
      name,
      nameEn: 'Isesaki',
      prefecture: '群馬県',
      fiscalYearStartMonth: 4,
    },
    documents: [],
    policies: [],
    initiatives: [],
    ratingMeanings: [],
    records: [],
    summary: { indicators: 0, observations: 0, byVerdict: verdictCounts(), byReason: {} },
    complete: true,
  } satisfies CoreFile
  return `${JSON.stringify(core)}\n`
}

function verdictCounts(): CoreFile['summary']['byVerdict'] {
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0]))
  return counts as CoreFile['summary']['byVerdict']
}

/** A snapshot as the build writes it, without indicators. `name` makes the bytes differ. */
export function publication(publishedOn: string, name = '伊勢崎市'): Publication {
  const core = coreText(publishedOn, name)
  return publicationOf(publishedOn, core)
}

export function publicationOf(publishedOn: string, core: string): Publication {
  return publicationOfFiles(publishedOn, { 'core.json': core })
}

/** As `publication`, with further files. */
export function publicationWith(
  publishedOn: string,
  name: string,
  others: Readonly<Record<string, string>>,
): Publication {
  return publicationOfFiles(publishedOn, { 'core.json': coreText(publishedOn, name), ...others })
}

function publicationOfFiles(
  publishedOn: string,
  files: Readonly<Record<string, string>>,
): Publication {
  const manifest = `${JSON.stringify({
    schema_version: 1,
    code: CODE,
    published_on: publishedOn,
    files: Object.entries(files).map(([path, text]) => ({
      path,
      sha256: hashOf(text),
      bytes: Buffer.byteLength(text),
      area: path.replace('.json', ''),
    })),
  })}\n`
  const manifestHash = hashOf(manifest)
  const texts = new Map([['manifest.json', manifest], ...Object.entries(files)])
  return { id: `${publishedOn}-${manifestHash.slice(0, 8)}`, publishedOn, manifestHash, texts }
}

export function indexText(publications: readonly Publication[]): string {
  return JSON.stringify({
    schema_version: 1,
    code: CODE,
    snapshots: publications.map(({ id, publishedOn, manifestHash, texts }) => ({
      id,
      published_on: publishedOn,
      sha256: manifestHash,
      bytes: [...texts.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0),
      path: `snapshots/${CODE}/${id}/manifest.json`,
      schema_version: 1,
      summary: '',
    })),
  })
}

/** What the server does with one request. `undefined`: what it should. */
export type Fault = (path: string, init: RequestInit) => Response | Promise<Response> | undefined

export interface TestSite {
  readonly fetch: typeof globalThis.fetch
  /** Paths asked for, with the cache mode. */
  readonly asked: string[]
  publish(...newestFirst: Publication[]): void
  fault: Fault | undefined
}

export function json(text: string | Uint8Array<ArrayBuffer>, status = 200): Response {
  return new Response(text, { status, headers: { 'content-type': 'application/json' } })
}

/** A server of published files that can be made to misbehave. */
export function testSite(...newestFirst: Publication[]): TestSite {
  const files = new Map<string, string>()
  const site: TestSite = {
    asked: [],
    fault: undefined,
    publish(...publications) {
      files.set(`snapshots/${CODE}/index.json`, indexText(publications))
      for (const { id, texts } of publications) {
        for (const [name, text] of texts) files.set(`snapshots/${CODE}/${id}/${name}`, text)
      }
    },
    fetch: async (input, init = {}) => {
      const path = String(input).slice(BASE.length)
      site.asked.push(`${path} ${init.cache ?? 'default'}`)
      const faulty = await site.fault?.(path, init)
      if (faulty) return faulty
      const text = files.get(path)
      return text === undefined ? new Response('', { status: 404 }) : json(text)
    },
  }
  site.publish(...newestFirst)
  return site
}

/** The network is off. */
export const offline: Fault = () => {
  throw new TypeError('Failed to fetch')
}
