import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

export interface ProbeAnswer {
  readonly address: string
  /** 0 where nobody answered. */
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** As it came, compressed or not. */
  readonly body: Buffer
  /** Unpacked; blank where it cannot be. */
  readonly text: string
}

export interface ProbeOptions {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as it is instead of the address's path: `/a/../b`. */
  readonly rawPath?: string
}

const TIME_LIMIT = 20_000

function unpack(body: Buffer, encoding: string | undefined): string {
  try {
    if (encoding === 'br') return brotliDecompressSync(body).toString()
    if (encoding === 'gzip') return gunzipSync(body).toString()
    return body.toString()
  } catch {
    return ''
  }
}

/** Asks as a browser would, but shows the answer as it came. Never rejects. */
export function probe(
  address: string,
  { method = 'GET', headers = {}, rawPath }: ProbeOptions = {},
) {
  const url = new URL(address)
  const send = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise<ProbeAnswer>((done) => {
    const silent = () => done({ address, status: 0, headers: {}, body: Buffer.alloc(0), text: '' })
    const path = rawPath ?? `${url.pathname}${url.search}`
    const options = { method, headers, path, timeout: TIME_LIMIT, agent: false } as const
    const asked = send(url, options, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', silent)
      response.on('end', () => {
        const body = Buffer.concat(chunks)
        const plain = Object.fromEntries(
          Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
        )
        const text = unpack(body, plain['content-encoding'])
        done({ address, status: response.statusCode ?? 0, headers: plain, body, text })
      })
    })
    asked.on('timeout', () => asked.destroy(new Error('no answer in time')))
    asked.on('error', silent)
    asked.end()
  })
}
