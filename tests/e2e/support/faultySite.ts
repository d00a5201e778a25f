import {
  createServer,
  request as ask,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { Socket } from 'node:net'
import { startSite, type Site } from '../../../scripts/siteServer'

/** Deals with a request itself; `false` leaves it to the site. The path is without the base. */
export type Fault = (path: string, response: ServerResponse, request: IncomingMessage) => boolean

/** The project's own server behind a door that a test can make misbehave. */
export interface FaultySite {
  /** Address of the home page. */
  readonly url: string
  /** Paths asked for, in order. */
  readonly asked: string[]
  fault: Fault | undefined
  /** Serves another folder from now on, as a deploy does. */
  deploy(root: string): Promise<void>
  /** As a dead router: connections end, while the browser still believes that it is online. */
  cut(): void
  mend(): void
  close(): Promise<void>
}

export async function openFaultySite(root: string, base = '/'): Promise<FaultySite> {
  let site: Site = await startSite({ root, base })
  let dead = false
  const sockets = new Set<Socket>()
  const asked: string[] = []

  const server: Server = createServer((incoming, response) => {
    const path = (incoming.url ?? '/').replace(/[?#].*$/s, '')
    asked.push(path)
    if (dead) return void incoming.socket.destroy()
    if (faulty.fault?.(path, response, incoming)) return
    const { headers, method, url } = incoming
    const onward = ask(
      { host: '127.0.0.1', port: site.port, path: url, method, headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      },
    )
    onward.on('error', () => response.destroy())
    incoming.pipe(onward)
  })
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy())
  })
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0

  const faulty: FaultySite = {
    url: `http://127.0.0.1:${port}${base}`,
    asked,
    fault: undefined,
    async deploy(next) {
      const before = site
      site = await startSite({ root: next, base })
      await before.close()
    },
    cut() {
      dead = true
      for (const socket of sockets) socket.destroy()
    },
    mend: () => (dead = false),
    async close() {
      server.close()
      server.closeAllConnections()
      await site.close()
    },
  }
  return faulty
}

/** Answers with a body of its own. */
export function answerWith(
  response: ServerResponse,
  body: string,
  { type = 'application/json; charset=utf-8', status = 200, headers = {} } = {},
): true {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-cache', ...headers })
  response.end(body)
  return true
}
