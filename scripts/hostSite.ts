import { existsSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { renderUnicodeCompact } from 'uqr'
import { repositoryRoot } from './runChild'
import { startSite, type Site } from './siteServer'

const DEFAULT_PORT = 4173

/** Folder with the built site: `dist`, or what SITE_ROOT names. */
export function builtSite(): string {
  return process.env['SITE_ROOT'] ?? join(repositoryRoot, 'dist')
}

/** True where the folder holds a built site; else says what to do. */
export function isBuilt(root: string): boolean {
  if (existsSync(join(root, 'index.html'))) return true
  console.error(
    `${root} にサイトがありません。先に npm run build を実行してください。 / There is no built site; run npm run build first.`,
  )
  return false
}

/** The port that PORT names; undefined where that is no port. */
export function readPort(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return DEFAULT_PORT
  const port = Number(text)
  return Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : undefined
}

/** This machine's address in the local network, if it has one. */
function localNetworkAddress(): string | undefined {
  const addresses = Object.values(networkInterfaces()).flatMap((entries) => entries ?? [])
  return addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address
}

/** Light blocks on dark, said in colours where the terminal has them: a light theme would invert the code. */
function qrCode(text: string): string {
  const lines = renderUnicodeCompact(text, { border: 2 }).split('\n')
  const paint = (line: string) => (process.stdout.isTTY ? `\u001b[97;40m${line}\u001b[0m` : line)
  return lines.map((line) => `  ${paint(line)}`).join('\n')
}

function announceNetwork(url: string): void {
  const address = localNetworkAddress()
  if (!address) {
    console.log(
      '  ネットワークにつながっていないため、ほかの端末からは開けません。 / No network, so no other device can open it.',
    )
    return
  }
  const remote = url.replace('localhost', address)
  console.log(`  ${remote}`)
  console.log('  同じネットワークの端末から開けます。 / For devices in the same network.')
  console.log('  https でないため、端末への保存とオフライン表示は動きません。')
  console.log('  Not https, so nothing is kept for offline use there.\n')
  console.log(qrCode(remote))
}

function announce(site: Site, wanted: number, open: boolean): void {
  console.log('\nまちのものさしを開けます。 / The site is ready:\n')
  console.log(`  ${site.url}`)
  if (wanted !== 0 && wanted !== site.port)
    console.log(`  (ポート ${wanted} は使用中でした。 / Port ${wanted} was taken.)`)
  if (open) announceNetwork(site.url)
  console.log('\n止めるには Ctrl+C。 / Ctrl+C stops it.')
}

/** Listens on after the first signal, because npm, tsx and the terminal may each send the same one. */
function untilSignal(): Promise<void> {
  return new Promise((done) => {
    process.on('SIGINT', () => done())
    process.on('SIGTERM', () => done())
  })
}

async function openSite(root: string, port: number, open: boolean): Promise<Site | undefined> {
  try {
    const host = open ? '0.0.0.0' : '127.0.0.1'
    return await startSite({ root, base: process.env['BASE_PATH'], host, port })
  } catch (error) {
    console.error(
      `ポート ${port} を開けません。PORT で別の番号を選んでください。 / Port ${port} cannot be opened; choose another with PORT.`,
    )
    console.error(error instanceof Error ? error.message : error)
    return undefined
  }
}

/**
 * Serves the built site until Ctrl-C or SIGTERM and says where. `--host` among the arguments opens it to the
 * local network. PORT and BASE_PATH are read from the environment. Resolves to the exit code.
 */
export async function hostSite(args: readonly string[]): Promise<number> {
  const root = builtSite()
  if (!isBuilt(root)) return 1
  const port = readPort(process.env['PORT'])
  if (port === undefined) {
    console.error('PORT は 0 から 65535 の整数です。 / PORT must be an integer from 0 to 65535.')
    return 1
  }
  const open = args.includes('--host')
  const site = await openSite(root, port, open)
  if (!site) return 1
  const signal = untilSignal()
  announce(site, port, open)
  await signal
  await site.close()
  console.log('\n止めました。 / Stopped.')
  return 0
}
