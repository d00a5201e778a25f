import type { Server } from 'node:net'

const PORTS_TO_TRY = 20

function listenOnce(server: Server, host: string, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, host, () => {
      server.off('error', fail)
      const address = server.address()
      done(typeof address === 'object' && address ? address.port : port)
    })
  })
}

const isTaken = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'

/**
 * Listens on the first free port from `first` on, trying twenty; 0 is any free port. Resolves to the port; rejects
 * with the system's error where none is free or the port may not be opened.
 */
export async function listenOnFreePort(
  server: Server,
  host: string,
  first: number,
): Promise<number> {
  for (let port = first; ; port += 1) {
    try {
      return await listenOnce(server, host, port)
    } catch (error) {
      const last = port + 1 >= first + PORTS_TO_TRY || port >= 65_535
      if (!isTaken(error) || last) throw error
    }
  }
}
