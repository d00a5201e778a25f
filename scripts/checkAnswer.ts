import { cacheControl, CACHE_IMMUTABLE, contentType, isText, securityHeaders } from './siteHeaders'
import type { SiteFault } from './siteFault'
import { probe } from './siteProbe'
import type { ProbeAnswer } from './siteProbe'

/** An address below the base and the file that should answer it. */
export interface CheckedAddress {
  readonly path: string
  readonly file: string
}

/** Below this a file needs no compressed sibling. */
const LEAST_COMPRESSED = 2_048
const HSTS = 'strict-transport-security'

/** Spaces after commas and semicolons are a matter of taste. */
const squeezed = (value: string) => value.replace(/\s*([,;])\s*/g, '$1').trim()

/** Security headers of an answer against those of our own server. */
export function securityFaults(
  path: string,
  { address, headers }: ProbeAnswer,
  styleHashes: readonly string[] = [],
): SiteFault[] {
  const secure = address.startsWith('https:')
  const wanted = Object.entries(securityHeaders(path, { secure, styleHashes }))
  const faults = wanted.flatMap(([header, expected]): SiteFault[] => {
    const found = headers[header.toLowerCase()]
    if (found === undefined) return [{ kind: 'header-missing', address, header, expected }]
    if (squeezed(found) === squeezed(expected)) return []
    return [{ kind: 'header-differs', address, header, expected, found }]
  })
  const names = wanted.map(([name]) => name.toLowerCase())
  const unwanted = ['access-control-allow-origin', 'cross-origin-opener-policy'].flatMap(
    (header): SiteFault[] => {
      const found = headers[header]
      if (found === undefined || names.includes(header)) return []
      return [{ kind: 'header-unwanted', address, header, found }]
    },
  )
  const early: SiteFault[] =
    !secure && headers[HSTS] !== undefined ? [{ kind: 'hsts-on-http', address }] : []
  return [...faults, ...unwanted, ...early]
}

export function cacheFaults(file: string, { address, headers }: ProbeAnswer): SiteFault[] {
  const expected = cacheControl(file)
  const found = headers['cache-control'] ?? '—'
  const words = found.split(',').map((word) => word.trim())
  const kept = words.includes('immutable') && /max-age=\d{7,}/.test(found)
  const asked = words.some((word) => ['no-cache', 'no-store', 'max-age=0'].includes(word))
  if (expected === CACHE_IMMUTABLE) {
    return kept ? [] : [{ kind: 'cached-too-short', address, expected, found }]
  }
  return asked ? [] : [{ kind: 'cached-too-long', address, expected, found }]
}

/** The type itself; of the character set only that it is not another one. */
export function typeFaults(file: string, { address, headers }: ProbeAnswer): SiteFault[] {
  const expected = contentType(file)
  const found = headers['content-type'] ?? '—'
  const bare = (type: string) =>
    (type.split(';')[0] ?? '').trim().replace('application/java', 'text/java')
  const alien = /charset=(?!utf-8)/i.test(found)
  return bare(found) === bare(expected) && !alien
    ? []
    : [{ kind: 'type', address, expected, found }]
}

async function compressionFaults(plain: ProbeAnswer): Promise<SiteFault[]> {
  const { address } = plain
  const faults: SiteFault[] = []
  for (const coding of ['br', 'gzip'] as const) {
    const packed = await probe(address, { headers: { 'Accept-Encoding': coding } })
    const found = packed.headers['content-encoding'] ?? '—'
    if (found !== coding) faults.push({ kind: 'not-compressed', address, expected: coding, found })
    else if (packed.text !== plain.text)
      faults.push({ kind: 'damaged-compression', address, found })
    if (!/accept-encoding/i.test(packed.headers['vary'] ?? '')) {
      faults.push({ kind: 'vary-missing', address })
    }
  }
  return faults
}

async function revalidationFaults({ address, headers }: ProbeAnswer): Promise<SiteFault[]> {
  const { etag, 'last-modified': modified } = headers
  const condition = etag
    ? { 'If-None-Match': etag }
    : modified
      ? { 'If-Modified-Since': modified }
      : undefined
  if (!condition) return [{ kind: 'not-revalidated', address, found: '—' }]
  const again = await probe(address, { headers: condition })
  if (again.status === 304) return []
  return [{ kind: 'not-revalidated', address, found: String(again.status) }]
}

/** All that is wrong with the answer to one address. */
export async function checkAnswer(
  base: string,
  { path, file }: CheckedAddress,
  styleHashes: readonly string[] = [],
): Promise<SiteFault[]> {
  const address = new URL(path.slice(1), base).href
  const plain = await probe(address)
  if (plain.status === 0) return [{ kind: 'unreachable', address }]
  if (plain.status !== 200) {
    const where = plain.headers['location'] ? ` → ${plain.headers['location']}` : ''
    return [{ kind: 'status', address, expected: '200', found: `${plain.status}${where}` }]
  }
  const packed =
    isText(file) && plain.body.length >= LEAST_COMPRESSED ? await compressionFaults(plain) : []
  return [
    ...securityFaults(path, plain, styleHashes),
    ...cacheFaults(file, plain),
    ...typeFaults(file, plain),
    ...packed,
    ...(await revalidationFaults(plain)),
  ]
}
