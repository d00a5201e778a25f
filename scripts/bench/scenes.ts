import type { Browser, Page } from 'playwright'
import { LIST_TEXT } from '@/text/listText'
import { measureLoad, newVisitor, untilWorkerReady, type Load, type Visitor } from './measureLoad'
import type { ShapedLink } from './shapedLink'

/** A page to be measured, and the bare one with the same content. */
export interface Scene {
  readonly name: string
  readonly url: string
  /** What an installed worker serves it by; without one there is no offline load. */
  readonly keeps: boolean
  /** Milliseconds after the line is quiet: a thread may still be at work for the page. */
  readonly settle?: number
}

export interface Loads {
  readonly cold: Load
  readonly warm: Load
  readonly offline: Load | undefined
}

async function clearHttpCache({ session }: Visitor): Promise<void> {
  await session.send('Network.clearBrowserCache')
}

/**
 * One reader: opens a page in an empty browser, again a little later, and once more when the line is dead. The
 * browser's own cache is emptied before the dead line, so that only what the site keeps can answer.
 */
export async function visitThrice(
  browser: Browser,
  link: ShapedLink,
  { url, keeps, settle }: Scene,
): Promise<Loads> {
  const visitor = await newVisitor(browser)
  try {
    const cold = await measureLoad(visitor, link, url, settle)
    if (keeps) await untilWorkerReady(visitor.page)
    const warm = await measureLoad(visitor, link, url, settle)
    if (!keeps) return { cold, warm, offline: undefined }
    await clearHttpCache(visitor)
    link.cut(true)
    const offline = await measureLoad(visitor, link, url, settle)
    return { cold, warm, offline }
  } finally {
    link.cut(false)
    await visitor.context.close()
  }
}

/** Milliseconds from the press to the chart that can be moved. */
export async function timeToChart(browser: Browser, url: string, button: string): Promise<number> {
  const { page, context } = await newVisitor(browser)
  try {
    await page.goto(url, { waitUntil: 'networkidle' })
    const press = page.getByRole('button', { name: button })
    await press.scrollIntoViewIfNeeded()
    const start = await now(page)
    await press.click()
    await page.getByRole('group', { name: /のグラフ/ }).waitFor()
    return (await now(page)) - start
  } finally {
    await context.close()
  }
}

/** What a reader takes at least from the tap into the field to the first letter. */
const BEFORE_TYPING = 500

/** Milliseconds from the last key to the first result, for each query; the tap into the field starts the index. */
export async function searchTimes(
  browser: Browser,
  url: string,
  queries: readonly string[],
): Promise<number[]> {
  const { page, context } = await newVisitor(browser)
  try {
    await page.goto(url, { waitUntil: 'networkidle' })
    await page.getByRole('searchbox').focus()
    await page.waitForTimeout(BEFORE_TYPING)
    const times: number[] = []
    for (const query of queries) {
      times.push(
        await page.getByRole('searchbox').evaluate(
          async (field, { words, searching }) => {
            if (!(field instanceof HTMLInputElement)) throw new TypeError('no field')
            const list = document.querySelector('main')
            const began = performance.now()
            const changed = new Promise<number>((resolve) => {
              const watch = new MutationObserver(() => {
                // That it is being looked for is no result.
                if (list?.querySelector('.list-count')?.textContent.includes(searching)) return
                watch.disconnect()
                resolve(performance.now() - began)
              })
              if (list) watch.observe(list, { childList: true, subtree: true, characterData: true })
            })
            field.value = words
            field.dispatchEvent(new Event('input', { bubbles: true }))
            return changed
          },
          { words: query, searching: LIST_TEXT.searching },
        ),
      )
      await page.waitForTimeout(300)
    }
    return times
  } finally {
    await context.close()
  }
}

const now = (page: Page) => page.evaluate(() => performance.now())
