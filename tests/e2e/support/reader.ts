import { expect, type CDPSession, type Locator, type Page } from '@playwright/test'
import { INDICATOR_TEXT } from '@/text/indicatorText'
import { SHELL_TEXT } from '@/text/shellText'
import { LATER_WORDS } from './laterBuild'

/** What a reader can see and do, in the words of the screen. */
export const NEW_FIGURES = '新しい数字があります'
export const COULD_NOT_CHECK = 'から新しい版を確認できません'
export const INDICATOR = '/isesaki/kpi/recycling-rate'
export const INDICATOR_NAME = 'リサイクル率'
const CHECKED = new RegExp(`${SHELL_TEXT.lastChecked('').trim()}|${SHELL_TEXT.offlineReady}`)
/** An indicator that no test opens online before it is wanted offline. */
export const NEVER_VISITED = '/isesaki/kpi/home-fire-alarm-rate'
export const NEVER_VISITED_NAME = '消防本部管内の住宅用火災警報器設置率'

export const statusLine = (page: Page): Locator => page.locator('.status-line')
/** Alone, for 電波なし also stands in what can be read without a connection. */
export const offlineWord = (page: Page): Locator =>
  statusLine(page).getByText(SHELL_TEXT.offline, { exact: true })
export const heading = (page: Page): Locator => page.locator('h1')
export const strip = (page: Page, words: string | RegExp): Locator =>
  page.locator('.strip', { hasText: words })

/** Address below a site's base. */
export const at = (base: string, path: string) => base.replace(/\/$/, '') + path

/** One whole visit: figures kept on the device, worker installed and in charge. */
export async function visitOnce(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await expectKept(page)
  await expectReady(page)
}

/** The figures were checked with the server and kept. */
export async function expectKept(page: Page): Promise<void> {
  await expect(statusLine(page)).toContainText(CHECKED, { timeout: 30_000 })
}

export async function expectReady(page: Page): Promise<void> {
  await expect(statusLine(page)).toContainText(SHELL_TEXT.offlineReady, {
    timeout: 30_000,
  })
}

/**
 * Presses the button of an update of the app and waits for the later build.
 *
 * A test's browser has a debugger attached to every worker. With it Chromium (156) may start the old worker once more
 * while it stops it, and then drops the page that this worker was to answer: the reload hangs (a third of the tries on
 * a busy machine; without a debugger none of 22). Such a page is asked for once more, as a reader would.
 */
export async function takeUpdate(page: Page, button: Locator): Promise<void> {
  await button.click()
  const footer = page.locator('.app-footer')
  try {
    await expect(footer).toContainText(LATER_WORDS)
  } catch {
    await page.goto(page.url())
    await expect(footer).toContainText(LATER_WORDS)
  }
}

/** Waits until a count stays the same for a second: what a page fetches or draws when it is idle has come. */
export async function expectSteady(count: () => number | Promise<number>): Promise<void> {
  let before = -1
  const isSame = async () => {
    const last = before
    before = await count()
    return before === last
  }
  await expect.poll(isSame, { intervals: [1_000], timeout: 30_000 }).toBe(true)
}

/** Puts the shown indicator on the reader's list and waits until the device has it. */
export async function pin(page: Page): Promise<void> {
  await page.getByRole('button', { name: INDICATOR_TEXT.pin }).click()
  await expect(page.getByRole('button', { name: INDICATOR_TEXT.unpin })).toBeVisible()
  await expect.poll(() => storedList(page)).toContain('recycling-rate')
}

/** The reader's list as it lies on the device, without opening a version of our own. */
export function storedList(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { rows } = await readStore('preferences')
    return JSON.stringify(rows)

    async function readStore(store: string): Promise<{ rows: unknown[] }> {
      const known = await indexedDB.databases()
      if (!known.some(({ name }) => name === 'machi-no-monosashi')) return { rows: [] }
      return new Promise((resolve, reject) => {
        const opening = indexedDB.open('machi-no-monosashi')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const database = opening.result
          if (!database.objectStoreNames.contains(store)) {
            database.close()
            return resolve({ rows: [] })
          }
          const reading = database.transaction(store).objectStore(store).getAll()
          reading.onerror = () => reject(reading.error)
          reading.onsuccess = () => {
            database.close()
            resolve({ rows: reading.result as unknown[] })
          }
        }
      })
    }
  })
}

/** The page of the reader's list shows the pinned card with its figure. */
export async function expectPinned(page: Page, base: string): Promise<void> {
  await page.goto(at(base, '/list'))
  await expect(page.getByRole('link', { name: INDICATOR_NAME, exact: true })).toBeVisible({
    timeout: 30_000,
  })
}

/** The browser's own HTTP cache must not fake what the worker and IndexedDB should do. */
export async function clearHttpCache(page: Page): Promise<void> {
  await (await devtools(page)).send('Network.clearBrowserCache')
}

export function devtools(page: Page): Promise<CDPSession> {
  return page.context().newCDPSession(page)
}

export async function clearStorage(page: Page, types: string): Promise<void> {
  const { origin } = new URL(page.url())
  await (await devtools(page)).send('Storage.clearDataForOrigin', { origin, storageTypes: types })
}

/** Tables of the device's own database, for looking. */
export interface StoredTables {
  readonly snapshots: readonly {
    readonly id: string
    readonly files: readonly { readonly sha256: string }[]
  }[]
  readonly files: readonly { readonly sha256: string; readonly text: string }[]
  readonly pointers: readonly { readonly currentId: string; readonly previousId?: string }[]
}

export function storedTables(page: Page): Promise<StoredTables> {
  return page.evaluate(
    () =>
      new Promise<StoredTables>((resolve, reject) => {
        const opening = indexedDB.open('machi-no-monosashi')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const database = opening.result
          const names = ['snapshots', 'files', 'pointers'] as const
          if (!names.every((name) => database.objectStoreNames.contains(name))) {
            database.close()
            return resolve({ snapshots: [], files: [], pointers: [] })
          }
          const transaction = database.transaction([...names])
          const reads = names.map((name) => transaction.objectStore(name).getAll())
          transaction.onerror = () => reject(transaction.error)
          transaction.oncomplete = () => {
            database.close()
            const [snapshots, files, pointers] = reads.map(({ result }) => result)
            resolve({ snapshots, files, pointers } as unknown as StoredTables)
          }
        }
      }),
  )
}
