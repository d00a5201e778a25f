/** Milliseconds that a page may take to come before the shell is shown in its place. */
export const NAVIGATION_LIMIT = 2_500

/**
 * Data that the page keeps in IndexedDB, verified; a copy in a cache would be one that nobody verifies. And cards
 * in frames: the shell in their place would be a whole app in a small frame.
 */
const NOT_THE_APP = /^(snapshots|open-data|embed)\//
/** A download or a picture opened by itself is not a page of the app. */
const FILE = /\.(?!html$)[a-z0-9]{1,12}$/i

/** Whether a navigation below the scope leads to a page of the app, for which the shell can stand in. */
export function isPageOfApp(url: URL, scope: URL): boolean {
  if (url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return false
  const path = url.pathname.slice(scope.pathname.length)
  return !NOT_THE_APP.test(path) && !FILE.test(path)
}

/** Whether an answer is worth more than the shell: everything but a server that is itself in trouble. */
export function isAnswer(response: Response): boolean {
  return response.status < 500
}

/**
 * The first answer of the network within the limit, else the fallback. A fallback that is missing leaves the
 * network's own outcome, however long it takes: the browser's error page is more honest than an empty one.
 */
export async function networkThenFallback(
  network: Promise<Response>,
  fallback: () => Promise<Response | undefined>,
  limit = NAVIGATION_LIMIT,
): Promise<Response> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, limit, undefined)
  })
  const first = await Promise.race([network.catch(() => undefined), late])
  clearTimeout(timer)
  if (first && isAnswer(first)) return first
  return (await fallback()) ?? network
}
