/**
 * Pages that were read, with the words they came with: the figure is in their first byte, with or without a network.
 * Only pages of this worker's own build, for only their scripts and styles are kept as well.
 */

/** The newest pages; a page is some 50 kB, not compressed. */
export const KEPT_PAGES = 60
const PREFIX = 'machi-pages-'
/**
 * Milliseconds after which the worker no longer waits for a page that is only to be kept: a worker that waits keeps
 * its successor from taking over.
 */
const LIMIT = 4_000

export interface KeptPagesOptions {
  readonly caches: CacheStorage
  /** Names the build; another one has other pages. */
  readonly build: string
  /** Addresses of the files that the worker keeps of its build. */
  readonly ownFiles: ReadonlySet<string>
  readonly fetch: (url: string) => Promise<Response>
  /** Whether an address is that of a page of the app. */
  readonly isPage: (url: URL) => boolean
}

export interface KeptPages {
  /** Keeps a page that is on its way to the reader. Never rejects, and ends within the limit. */
  keepComing(url: URL, coming: Promise<Response>): Promise<void>
  /** Asks for pages and keeps them. Never rejects, and ends within the limit. */
  keep(urls: readonly string[]): Promise<void>
  find(url: URL): Promise<Response | undefined>
  /** Deletes the pages of every other build. */
  dropOthers(): Promise<void>
}

/** A query narrows a list in the browser; the page that comes from the server is the same. */
export function pageKey({ origin, pathname }: URL): string {
  return origin + (pathname.replace(/(\/index\.html|\/)$/, '') || '/')
}

/** Whether every script and style that a page names is among the given files, and at least one script. */
export function isOfBuild(html: string, page: URL, ownFiles: ReadonlySet<string>): boolean {
  const named = [...html.matchAll(/<(?:script|link)[^>]*?\s(?:src|href)="([^"]*\/assets\/[^"]+)"/g)]
  const files = named.map((match) => new URL(match[1] ?? '', page).href)
  return files.some((file) => file.endsWith('.js')) && files.every((file) => ownFiles.has(file))
}

/** How a page marks that its figures are whole in its HTML (scripts/pageTemplate.ts). */
const IS_WHOLE = '<div id="app" data-ssr>'

/**
 * A whole page, with the files that it fetches ahead put off until it is drawn (`src/start.ts`). From the device they
 * all come at once, before the browser reads the page, and to take them in holds the figure back.
 */
export function figureFirst(html: string): string {
  if (!html.includes(IS_WHOLE)) return html
  return html.replaceAll('<link rel="modulepreload"', '<link data-later="modulepreload"')
}

export function createKeptPages({
  caches,
  build,
  ownFiles,
  fetch,
  isPage,
}: KeptPagesOptions): KeptPages {
  const name = PREFIX + build

  async function put(url: URL, response: Response): Promise<void> {
    if (response.status !== 200 || response.redirected || !isPage(url)) return
    if (!response.headers.get('Content-Type')?.startsWith('text/html')) return
    // Read to its end first: a page that breaks off is not kept.
    const html = await response.text()
    if (!isOfBuild(html, url, ownFiles)) return
    const headers = new Headers(response.headers)
    headers.delete('Content-Encoding')
    headers.delete('Content-Length')
    const cache = await caches.open(name)
    await cache.put(pageKey(url), new Response(figureFirst(html), { headers }))
    const keys = await cache.keys()
    const tooMany = keys.slice(0, Math.max(0, keys.length - KEPT_PAGES))
    await Promise.all(tooMany.map((key) => cache.delete(key)))
  }

  return {
    keepComing: (url, coming) =>
      quietly(
        coming.then((response) => put(url, response.clone())),
        LIMIT,
      ),

    keep: (urls) => {
      const wanted = urls.flatMap((url) => (URL.canParse(url) ? [new URL(url)] : [])).filter(isPage)
      return quietly(Promise.all(wanted.map(async (url) => put(url, await fetch(url.href)))), LIMIT)
    },

    async find(url) {
      // No room, or storage that does not answer: as if nothing were kept.
      return caches.match(pageKey(url), { cacheName: name }).catch(() => undefined)
    },

    async dropOthers() {
      const names = await caches.keys()
      const others = names.filter((other) => other.startsWith(PREFIX) && other !== name)
      await Promise.all(others.map((other) => caches.delete(other)))
    },
  }
}

/** Keeping is a side effect: without room, without network or without an end it is left. */
async function quietly(work: Promise<unknown>, limit: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, limit)
  })
  await Promise.race([work.catch(() => undefined), late])
  clearTimeout(timer)
}
