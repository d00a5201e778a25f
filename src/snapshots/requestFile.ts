import { failure, success } from '@/domain/result'
import type { Result } from '@/domain/result'
import { faultPoint } from './faultPoint'
import type { FetchProblem } from './fetchProblem'
import { withinTime } from './timeLimit'

/** Milliseconds for one request, its body included, of which nobody knows how large it is. */
export const FETCH_LIMIT = 8_000

/** Slow 4G, in bytes a millisecond: what is known to be large has the time that it takes there unpacked. */
const SLOWEST_LINE = 200
/** Milliseconds that a size can add, whatever a manifest says. */
const LONGEST_WAIT = 120_000

export interface NetworkEdge {
  readonly fetch: typeof globalThis.fetch
  /** Where the site lives, with a slash at the end. */
  readonly base: string
  readonly limit?: number
  /** Whether a publication of so many bytes is left to another thread; none is where nothing is said. */
  readonly leaves?: (bytes: number) => boolean
}

export interface ReceivedFile {
  readonly url: string
  readonly bytes: ArrayBuffer
}

export interface FileRequest {
  /** `default` where absent. */
  readonly cache?: RequestCache
  /** What the file must say that it is; `json` where absent. */
  readonly content?: keyof typeof CONTENT
  /** Its size as published, where that is known. */
  readonly size?: number
}

/** What a published file says that it is. */
const CONTENT = {
  json: /\bjson\b/i,
  csv: /\b(csv|plain|octet-stream)\b/i,
  html: /\bhtml\b/i,
} as const

/**
 * Fetches the raw bytes of one published file. Never throws.
 *
 * Redirects are never followed: a published file has one address, and whoever sends the reader elsewhere is a
 * portal. `manual` and not `error`, because `error` could not be told from being offline.
 */
export async function requestFile(
  { fetch, base, limit: least = FETCH_LIMIT }: NetworkEdge,
  path: string,
  { cache = 'default', content = 'json', size = 0 }: FileRequest = {},
): Promise<Result<ReceivedFile, FetchProblem>> {
  const url = base + path
  const limit = least + Math.min(Math.ceil(size / SLOWEST_LINE), LONGEST_WAIT)
  const signal = AbortSignal.timeout(limit)
  const started = performance.now()
  // A second limit beside the signal: not every fetch (nor every worker in between) honours a signal.
  const remaining = () => Math.max(1, limit - (performance.now() - started)) + 50
  const missing = (otherwise: 'offline' | 'truncated', error: unknown): FetchProblem => {
    const late = signal.aborted || (error instanceof Error && error.name === 'TimeLimitExceeded')
    return { kind: late ? 'timeout' : otherwise, url }
  }

  let response: Response
  try {
    faultPoint('fetch')
    const request = fetch(url, { redirect: 'manual', credentials: 'omit', cache, signal })
    response = await withinTime(request, remaining())
  } catch (error) {
    return failure(missing('offline', error))
  }
  const problem = problemOf(response, url, CONTENT[content])
  if (problem) {
    response.body?.cancel().catch(() => undefined)
    return failure(problem)
  }
  try {
    return success({ url, bytes: await withinTime(response.arrayBuffer(), remaining()) })
  } catch (error) {
    return failure(missing('truncated', error))
  }
}

/** What the head of an answer already tells. A missing content type is left to the parser. */
function problemOf(response: Response, url: string, content: RegExp): FetchProblem | undefined {
  const { status } = response
  if (response.type === 'opaqueredirect' || response.redirected || (status >= 300 && status < 400))
    return { kind: 'redirected', url }
  if (status !== 200) return { kind: 'http-status', url, status }
  const type = response.headers.get('content-type')
  return type === null || content.test(type) ? undefined : { kind: 'not-json', url }
}
