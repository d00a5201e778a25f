import type { Browser, BrowserContext, CDPSession, Page } from 'playwright'
import { FIGURE_SEEN, keepPageClock, type PageNotes } from './pageClock'
import type { ShapedLink } from './shapedLink'

/** A processor of a cheap phone, as browsers' own tools play it. Only the page is slowed, not its worker nor its threads. */
const SLOWER = 4
/** Milliseconds on the empty page, in which the one before it is cleared away. */
const BETWEEN = 300
/** Of a card and of an indicator's page, or of a row of the list. */
export const FIGURE = '.figure-number, .row-figure'

/** One load of one page. */
export interface Load extends PageNotes {
  /** Bytes over the line, heads included, until the figure was there, and in all. */
  readonly bytesAtFigure: number
  readonly bytes: number
  readonly requestsAtFigure: number
  readonly requests: number
  /** Bytes of JavaScript's heap after a collection. */
  readonly heap: number
}

export interface Visitor {
  readonly page: Page
  readonly context: BrowserContext
  readonly session: CDPSession
}

/** A new reader with an empty browser, on a phone of 360×780. */
export async function newVisitor(browser: Browser): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 780 },
    deviceScaleFactor: 2,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
  })
  // What runs TypeScript here wraps inner functions in a helper of this name, which a page does not have.
  await context.addInitScript('globalThis.__name ??= (inner) => inner')
  await context.addInitScript(keepPageClock, { selector: FIGURE, word: FIGURE_SEEN })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await session.send('Performance.enable')
  return { page, context, session }
}

/** Waits until nothing came over the line for a second; returns what came. */
async function untilQuiet(page: Page, link: ShapedLink): Promise<number> {
  let came = 0
  for (;;) {
    await page.waitForTimeout(1_000)
    const more = link.takeBytes()
    if (more === 0) return came
    came += more
  }
}

/**
 * Loads an address and notes everything until the line is quiet.
 *
 * @param settle milliseconds more, for what goes on without the line
 */
export async function measureLoad(
  { page, session }: Visitor,
  link: ShapedLink,
  url: string,
  settle = 0,
): Promise<Load> {
  let requests = 0
  // The reader comes from a message, not from a page of this site: to leave one costs time (when its tools let go of
  // it, Chromium works its styles out once more, which no reader pays for), and one with the same fragment as a board
  // would not be loaded again.
  await page.goto('about:blank')
  await page.waitForTimeout(BETWEEN)
  link.takeBytes()
  const count = () => (requests += 1)
  page.on('request', count)
  const seen = page.waitForEvent('console', (message) => message.text() === FIGURE_SEEN)
  await page.goto(url, { waitUntil: 'commit' })
  await seen
  const bytesAtFigure = link.takeBytes()
  const requestsAtFigure = requests
  await page.waitForLoadState('load')
  const bytes = bytesAtFigure + (await untilQuiet(page, link))
  await page.waitForTimeout(settle)
  page.off('request', count)
  const notes = await page.evaluate(() => window.benchNotes)
  if (!notes) throw new Error(`The page lost its clock: ${url}`)
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0
  return { ...notes, bytesAtFigure, bytes, requestsAtFigure, requests, heap }
}

/** The worker is in charge and has kept what it wants to keep. */
export async function untilWorkerReady(page: Page): Promise<void> {
  // Not by `waitForFunction`: a promise that it is given counts as true.
  for (let tries = 0; tries < 240; tries += 1) {
    const active = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration()
      return registration?.active?.state === 'activated'
    })
    if (active) return
    await page.waitForTimeout(500)
  }
  throw new Error(`No worker at ${page.url()}`)
}
