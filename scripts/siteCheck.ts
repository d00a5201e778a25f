import { cacheFaults, checkAnswer, securityFaults } from './checkAnswer'
import type { CheckedAddress } from './checkAnswer'
import type { SiteFault } from './siteFault'
import { probe } from './siteProbe'
import { parseStyleHashes, STYLE_HASHES_FILE } from './styleHashes'

export interface SiteCheck {
  readonly faults: readonly SiteFault[]
  /** The addresses that were asked. */
  readonly asked: readonly string[]
}

interface PublishedList {
  readonly municipalities?: readonly {
    readonly code?: string
    readonly slug?: string
    readonly snapshots?: string
  }[]
}

function parsed<Shape>(text: string): Partial<Shape> {
  try {
    return JSON.parse(text) as Partial<Shape>
  } catch {
    return {}
  }
}

/** Scripts and styles that a page names, below the base. */
function assetsOf(html: string): string[] {
  const found = [...html.matchAll(/(?:src|href)="[^"]*?(\/assets\/[^"]+\.(?:js|css))"/g)]
  return [...new Set(found.map((match) => match[1] ?? ''))].slice(0, 3)
}

const same = (path: string): CheckedAddress => ({ path, file: path })
const folder = (path: string): CheckedAddress => ({ path, file: `${path}/index.html` })

/** One address of each kind that the site has, found by following the site's own lists. */
async function addressesOf(base: string, home: string): Promise<CheckedAddress[]> {
  const read = async (path: string) => (await probe(new URL(path, base).href)).text
  const { municipalities = [] } = parsed<PublishedList>(await read('open-data/index.json'))
  const { code = '', slug = '', snapshots = '' } = municipalities[0] ?? {}
  const page = await read(`${slug}/kpi`)
  const indicator = new RegExp(`/${slug}/kpi/([a-z0-9-]+)"`).exec(page)?.[1]
  const index = parsed<{ snapshots: readonly { readonly path?: string }[] }>(await read(snapshots))
  const manifest = index.snapshots?.[0]?.path
  const paths: CheckedAddress[] = [
    { path: '/', file: '/index.html' },
    folder('/method'),
    folder('/about'),
    ...assetsOf(home).map(same),
    same('/sw.js'),
    same('/manifest.webmanifest'),
    same('/open-data/index.json'),
  ]
  if (!slug || !code) return paths
  return [
    ...paths,
    folder(`/${slug}`),
    { path: `/${slug}/`, file: '/index.html' },
    same(`/open-data/${code}/datapackage.json`),
    same(`/open-data/${code}/observations.csv`),
    same(`/open-data/${code}/observations.parquet`),
    same(`/snapshots/${code}/index.json`),
    ...(manifest ? [same(`/${manifest}`), same(`/${manifest.replace('manifest', 'core')}`)] : []),
    ...(indicator
      ? [folder(`/${slug}/kpi/${indicator}`), folder(`/embed/${slug}/${indicator}`)]
      : []),
  ]
}

async function missingFaults(base: string, styleHashes: readonly string[]): Promise<SiteFault[]> {
  const faults: SiteFault[] = []
  for (const path of ['no-such-page/at-all', 'assets/no-such-file.js']) {
    const answer = await probe(new URL(path, base).href)
    const isPage = answer.status === 404 && /まちのものさし/.test(answer.text)
    if (!isPage) {
      faults.push({ kind: 'missing-page', address: answer.address, found: String(answer.status) })
    }
    faults.push(
      ...cacheFaults('/404.html', answer),
      ...securityFaults('/no-such-page', answer, styleHashes),
    )
  }
  // An address that only seems to be below /embed/ must not be framed.
  const rawPath = `${new URL(base).pathname}embed/../no-such-page`
  return [
    ...faults,
    ...securityFaults('/no-such-page', await probe(base, { rawPath }), styleHashes),
  ]
}

async function refusalFaults(base: string): Promise<SiteFault[]> {
  const faults: SiteFault[] = []
  for (const name of ['.git/config', '.env', '.htaccess']) {
    const { status, address } = await probe(new URL(name, base).href)
    if (status === 200) faults.push({ kind: 'hidden-file', address, found: String(status) })
  }
  const posted = await probe(base, { method: 'POST' })
  if (posted.status >= 200 && posted.status < 400) {
    faults.push({ kind: 'writable', address: base, found: String(posted.status) })
  }
  return faults
}

/** A worker serves the folder it came from, if it came without a redirect and as a script. */
async function workerFaults(base: string): Promise<SiteFault[]> {
  const { address, status, headers } = await probe(new URL('sw.js', base).href)
  const type = headers['content-type'] ?? '—'
  const allowed = headers['service-worker-allowed']
  const narrow = allowed !== undefined && !new URL(base).pathname.startsWith(allowed)
  if (status === 200 && /javascript/.test(type) && !narrow) return []
  return [{ kind: 'worker-scope', address, found: `${status} ${type} ${allowed ?? ''}`.trim() }]
}

/**
 * Asks a running site one address of each kind and compares the answers with what `siteHeaders.ts` says.
 *
 * @param base address of the home page, with a slash at the end
 */
export async function checkSite(base: string): Promise<SiteCheck> {
  const home = await probe(base)
  if (home.status === 0) return { faults: [{ kind: 'unreachable', address: base }], asked: [base] }
  if (!/<div id="app"/.test(home.text)) {
    return { faults: [{ kind: 'not-the-site', address: base }], asked: [base] }
  }
  const addresses = await addressesOf(base, home.text)
  // What a build's policy must name, as the build says; a site without styles in its pages has no such list.
  const list = await probe(new URL(STYLE_HASHES_FILE, base).href)
  const styleHashes = list.status === 200 ? parseStyleHashes(list.text) : []
  const faults: SiteFault[] = []
  for (const address of addresses) faults.push(...(await checkAnswer(base, address, styleHashes)))
  faults.push(...(await missingFaults(base, styleHashes)))
  faults.push(...(await refusalFaults(base)))
  faults.push(...(await workerFaults(base)))
  return { faults, asked: addresses.map(({ path }) => path) }
}
