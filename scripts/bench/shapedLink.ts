import { connect, createServer, type Socket } from 'node:net'
import { listenOnFreePort } from '../listenOnFreePort'

/** A slow line, as throughput in bits a second each way and the time there and back in milliseconds. */
export interface LinkSpeed {
  readonly down: number
  readonly up: number
  readonly roundTrip: number
}

/** What browsers' own tools call Slow 4G. */
export const SLOW_4G: LinkSpeed = { down: 1_600_000, up: 750_000, roundTrip: 150 }

export interface ShapedLink {
  readonly port: number
  /** Bytes that the line carried towards the browser since it was last asked. */
  takeBytes(): number
  /** Ends every connection and refuses new ones, as a dead line does; `false` mends it. */
  cut(dead: boolean): void
  close(): Promise<void>
}

/** One direction of the line, shared by all connections: a queue that drains at the line's speed. */
function lane(bitsPerSecond: number, delay: number) {
  let freeAt = 0
  return (bytes: number, deliver: () => void): void => {
    const now = performance.now()
    freeAt = Math.max(now, freeAt) + (bytes * 8_000) / bitsPerSecond
    setTimeout(deliver, freeAt + delay - now)
  }
}

/** Small enough that a page's figure is not held back by what comes after it in the same write. */
const PACKET = 1_460

/**
 * A TCP proxy on loopback that is as slow as a phone's line. Everything that goes to the server goes through it,
 * the service worker's requests too, which the browser's own throttling leaves out. A connection costs one round
 * trip before its first byte; slow start, loss and TLS are not played.
 */
export async function openShapedLink(
  target: number,
  { down, up, roundTrip }: LinkSpeed,
): Promise<ShapedLink> {
  const toBrowser = lane(down, roundTrip / 2)
  const toServer = lane(up, roundTrip / 2)
  const open = new Set<Socket>()
  let carried = 0
  let dead = false

  const pass = (from: Socket, to: Socket, send: typeof toServer, count: boolean) => {
    from.on('data', (chunk: Buffer) => {
      for (let start = 0; start < chunk.length; start += PACKET) {
        const packet = chunk.subarray(start, start + PACKET)
        send(packet.length, () => {
          if (to.destroyed || dead) return
          if (count) carried += packet.length
          to.write(packet)
        })
      }
    })
    from.on('end', () => send(0, () => to.end()))
    from.on('error', () => to.destroy())
    from.on('close', () => open.delete(from))
  }

  const server = createServer({ allowHalfOpen: true }, (browser) => {
    if (dead) return void browser.destroy()
    const site = connect({ port: target, host: '127.0.0.1', allowHalfOpen: true })
    open.add(browser).add(site)
    browser.setNoDelay(true)
    // The handshake: the browser believes itself connected at once, so its first bytes wait a round trip.
    browser.pause()
    setTimeout(() => browser.resume(), roundTrip)
    pass(browser, site, toServer, false)
    pass(site, browser, toBrowser, true)
  })
  const port = await listenOnFreePort(server, '127.0.0.1', 0)

  const endAll = () => {
    for (const socket of open) socket.destroy()
    open.clear()
  }
  return {
    port,
    takeBytes() {
      const bytes = carried
      carried = 0
      return bytes
    },
    cut(wanted) {
      dead = wanted
      if (dead) endAll()
    },
    close() {
      endAll()
      return new Promise((done) => server.close(() => done()))
    },
  }
}
