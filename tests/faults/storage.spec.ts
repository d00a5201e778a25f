import { answerWith } from '../e2e/support/faultySite'
import { publicationOf, publishedFiles } from '../e2e/support/publications'
import {
  at,
  clearHttpCache,
  clearStorage,
  expectKept,
  expectPinned,
  heading,
  INDICATOR,
  INDICATOR_NAME,
  NEVER_VISITED,
  NEVER_VISITED_NAME,
  pin,
  statusLine,
  storedTables,
  strip,
  visitOnce,
} from '../e2e/support/reader'
import { expect, test, type Page } from '../e2e/support/test'
import { NOTICE_TEXT } from '@/text/noticeText'

/** The words before the day. */
const NEW_FIGURES = NOTICE_TEXT.newFigures('').split('（')[0] ?? ''

const MEMORY_ONLY = NOTICE_TEXT.memoryOnly

async function expectFigures(page: Page): Promise<void> {
  await expect(heading(page)).toHaveText(INDICATOR_NAME)
  await expect(page.locator('.figure-large')).toHaveText('10.0%')
}

test('D1 no room: shown all the same, said so, what was kept stays', async ({
  page,
  context,
  site,
  root,
}) => {
  await page.goto(at(site.url, INDICATOR))
  await expectKept(page)
  await pin(page)
  const before = await storedTables(page)
  const newer = publishedFiles(root, [
    publicationOf(root, '2027-02-03', (core) => core.replaceAll('伊勢崎市', '伊勢崎市・新')),
  ])
  site.fault = (path, response) => {
    const body = newer.get(path)
    return body === undefined ? false : answerWith(response, body)
  }
  // The commit fails as a full disk makes it fail: after the writes. A device that is really full: room.spec.ts.
  const full = await context.newPage()
  await full.addInitScript(() => {
    let written = false
    globalThis.machiFaultHook = (name) => {
      if (name === 'idb-put') written = true
      if (name !== 'idb-commit' || !written) return
      written = false
      throw new DOMException('no room', 'QuotaExceededError')
    }
  })
  await full.goto(at(site.url, INDICATOR))
  await expect(strip(full, MEMORY_ONLY)).toBeVisible({ timeout: 30_000 })
  await strip(full, NEW_FIGURES).getByRole('button').click()
  await expect(statusLine(full)).toContainText('2027年2月3日版')
  await expectFigures(full)
  expect((await storedTables(full)).pointers[0]?.currentId).toBe(before.pointers[0]?.currentId)
  await full.close()
  await expectPinned(page, site.url)
})

test('D2 everything was evicted between two visits: as a first visit, without errors', async ({
  page,
  site,
}) => {
  await visitOnce(page, at(site.url, INDICATOR))
  await page.goto(at(site.url, '/about'))
  await clearStorage(page, 'all')
  await visitOnce(page, at(site.url, INDICATOR))
  await expectFigures(page)
  await page.goto(at(site.url, '/list'))
  await expect(page.getByText('マイリストは、まだ空です')).toBeVisible()
})

test('D3 the browser is asked not to evict when a reader keeps something, never before', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { asked: 0 })
    StorageManager.prototype.persist = async () => {
      Object.assign(globalThis, { asked: Number(Reflect.get(globalThis, 'asked')) + 1 })
      return true
    }
  })
  const asked = () => page.evaluate(() => Number(Reflect.get(globalThis, 'asked')))
  await page.goto(at(site.url, INDICATOR))
  await expectKept(page)
  expect(await asked()).toBe(0)
  await pin(page)
  await expect.poll(asked).toBe(1)
})

test('D4 only the caches are gone: the next visit fills them, pins are there', async ({
  page,
  context,
  site,
}) => {
  await visitOnce(page, at(site.url, INDICATOR))
  await pin(page)
  await clearStorage(page, 'cache_storage')
  await page.reload()
  await expectFigures(page)
  await expectPinned(page, site.url)
  await context.setOffline(true)
  await clearHttpCache(page)
  // Without the caches there is nothing that could show a page: the browser says so.
  const error = await page.goto(at(site.url, INDICATOR)).catch((reason: unknown) => String(reason))
  if (typeof error === 'string') expect(error).toContain('ERR_')
  await context.setOffline(false)
  await page.goto(at(site.url, INDICATOR))
  await expectFigures(page)
  await expectPinned(page, site.url)
})

test('D4 only IndexedDB is gone, offline: an honest sentence, then filled again', async ({
  page,
  context,
  site,
}) => {
  await visitOnce(page, at(site.url, INDICATOR))
  await page.goto(at(site.url, '/about'))
  await clearStorage(page, 'indexeddb')
  await clearHttpCache(page)
  await context.setOffline(true)
  // A page that was read says its figures all the same, and of which day they are.
  await page.goto(at(site.url, INDICATOR))
  await expectFigures(page)
  await expect(statusLine(page)).toContainText(/2026年\d+月\d+日版/)
  await page.goto(at(site.url, NEVER_VISITED))
  await expect(heading(page)).toHaveText('はじめの1回だけ、電波が必要です', { timeout: 30_000 })
  await context.setOffline(false)
  await page.getByRole('button', { name: NOTICE_TEXT.retry }).click()
  await expect(heading(page)).toHaveText(NEVER_VISITED_NAME)
  await expectKept(page)
})

for (const [name, breakStorage] of [
  [
    'throws',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('blocked', 'SecurityError')
      }
    },
  ],
  [
    'never answers',
    () => {
      const opening = IDBFactory.prototype.open
      // A request for another origin's storage would be as silent: nobody ever fires an event.
      IDBFactory.prototype.open = function (...given) {
        const request = opening.apply(this, ['nobody-' + given[0]])
        return Object.create(IDBOpenDBRequest.prototype, {
          addEventListener: { value: () => undefined },
          result: { get: () => request.result },
        }) as IDBOpenDBRequest
      }
    },
  ],
  ['is not there', () => Reflect.deleteProperty(globalThis, 'indexedDB')],
] as const) {
  test(`D5 IndexedDB ${name}: the figures are shown, and that nothing is kept`, async ({
    page,
    site,
  }) => {
    await page.addInitScript(breakStorage)
    await page.goto(at(site.url, INDICATOR))
    await expectFigures(page)
    await expect(strip(page, MEMORY_ONLY)).toBeVisible({ timeout: 20_000 })
    await page.getByRole('link', { name: '伊勢崎市' }).first().click()
    await expect(heading(page)).toHaveText('伊勢崎市')
    await page.goto(at(site.url, '/isesaki/kpi'))
    await expect(page.locator('.list-count strong')).toHaveText(/^\d+$/, { timeout: 30_000 })
  })
}

test('D7 the database is lost under our feet: opened anew, nothing breaks', async ({
  page,
  site,
}) => {
  await page.goto(at(site.url, INDICATOR))
  await expectKept(page)
  await clearStorage(page, 'indexeddb')
  await pin(page)
  await expectFigures(page)
  await expectPinned(page, site.url)
  await page.goto(at(site.url, INDICATOR))
  await expectKept(page)
  expect((await storedTables(page)).pointers).toHaveLength(1)
})

test('D7 the database fails as iOS fails it, in the middle of a visit: opened anew', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    let count = 0
    globalThis.machiFaultHook = (name) => {
      if (name !== 'idb-get') return
      count += 1
      if (count % 9 === 2)
        throw new DOMException('Connection to Indexed Database server lost', 'UnknownError')
    }
  })
  await page.goto(at(site.url, INDICATOR))
  await expectKept(page)
  await pin(page)
  await page.reload()
  await expectKept(page)
  await expectFigures(page)
  await expect(strip(page, MEMORY_ONLY)).toHaveCount(0)
  await expectPinned(page, site.url)
})

test('D8 another tab deletes the database: this one goes on, and keeps anew', async ({
  page,
  context,
  site,
}) => {
  await page.goto(at(site.url, INDICATOR))
  await expectKept(page)
  const other = await context.newPage()
  await other.goto(at(site.url, '/favicon.svg'))
  const deleted = await other.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const deleting = indexedDB.deleteDatabase('machi-no-monosashi')
        deleting.onblocked = () => resolve('blocked')
        deleting.onerror = () => resolve('error')
        deleting.onsuccess = () => resolve('deleted')
      }),
  )
  expect(deleted).toBe('deleted')
  await pin(page)
  await expectFigures(page)
  await page.reload()
  await expectKept(page)
  expect((await storedTables(page)).pointers).toHaveLength(1)
  await expectPinned(page, site.url)
})

test('D8 another tab upgrades the database: this one steps aside and goes on', async ({
  page,
  context,
  site,
}) => {
  await page.goto(at(site.url, INDICATOR))
  await expectKept(page)
  const other = await context.newPage()
  await other.goto(at(site.url, '/about'))
  const upgraded = await other.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('machi-no-monosashi', 9_999)
        opening.onblocked = () => resolve('blocked')
        opening.onerror = () => resolve('error')
        opening.onsuccess = () => {
          opening.result.close()
          resolve('opened')
        }
      }),
  )
  expect(upgraded).toBe('opened')
  // Waits until the device has it: the database is opened anew first.
  await pin(page)
  await expectPinned(page, site.url)
})

test('D8 a tab that does not let go: shown from the network, said so after the limit', async ({
  page,
  context,
  site,
}) => {
  await page.goto(at(site.url, '/about'))
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('machi-no-monosashi', 1)
        // Keeps its connection whatever anybody asks.
        opening.onsuccess = () => {
          Object.assign(globalThis, { held: opening.result })
          resolve()
        }
      }),
  )
  const other = await context.newPage()
  await other.goto(at(site.url, INDICATOR))
  await expectFigures(other)
  await expect(strip(other, MEMORY_ONLY)).toBeVisible({ timeout: 20_000 })
  await page.close()
  await other.reload()
  await expectKept(other)
  await expect(strip(other, MEMORY_ONLY)).toHaveCount(0)
})

test('D11 leftovers of a half-written snapshot are swept, the kept one is shown', async ({
  page,
  site,
}) => {
  await page.goto(at(site.url, INDICATOR))
  await expectKept(page)
  await pin(page)
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('machi-no-monosashi')
        opening.onsuccess = () => {
          const database = opening.result
          const transaction = database.transaction('files', 'readwrite')
          transaction.objectStore('files').put({ sha256: 'f'.repeat(64), text: 'half' })
          transaction.onerror = () => reject(transaction.error)
          transaction.oncomplete = () => {
            database.close()
            resolve()
          }
        }
      }),
  )
  await page.reload()
  await expectFigures(page)
  await expectKept(page)
  await expect
    .poll(async () => (await storedTables(page)).files.map(({ sha256 }) => sha256))
    .not.toContain('f'.repeat(64))
  await expectPinned(page, site.url)
})

test('a damaged file on the device: the previous one is shown, said so, and repaired', async ({
  page,
  site,
  root,
  context,
}) => {
  await visitOnce(page, at(site.url, INDICATOR))
  await pin(page)
  const newer = publishedFiles(root, [publicationOf(root, '2027-02-03')])
  site.fault = (path, response) => {
    const body = newer.get(path)
    return body === undefined ? false : answerWith(response, body)
  }
  await page.reload()
  await expect(strip(page, NEW_FIGURES)).toBeVisible({ timeout: 30_000 })
  const { pointers, snapshots } = await storedTables(page)
  const current = snapshots.find(({ id }) => id === pointers[0]?.currentId)
  expect(current?.id).toContain('2027-02-03')
  await page.evaluate(
    (sha256) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('machi-no-monosashi')
        opening.onsuccess = () => {
          const database = opening.result
          const transaction = database.transaction('files', 'readwrite')
          transaction.objectStore('files').put({ sha256, text: '{"figures":"tampered"}' })
          transaction.oncomplete = () => {
            database.close()
            resolve()
          }
        }
      }),
    current?.files.at(-1)?.sha256 ?? '',
  )
  await context.setOffline(true)
  await page.reload()
  await expectFigures(page)
  await expect(strip(page, NOTICE_TEXT.damagedTitle)).toBeVisible({ timeout: 30_000 })
  await expect(statusLine(page)).toContainText('2026年')
  await expectPinned(page, site.url)
  await context.setOffline(false)
  await page.goto(at(site.url, INDICATOR))
  await expect(strip(page, NEW_FIGURES)).toBeVisible({ timeout: 30_000 })
})

test('D14 a link opened in an empty browser shows the same without anything stored', async ({
  page,
  browser,
  site,
}) => {
  await page.goto(at(site.url, '/isesaki/kpi?verdict=achieved'))
  await expectKept(page)
  const count = await page.locator('.list-count strong').textContent()
  const empty = await browser.newContext({ locale: 'ja-JP' })
  const other = await empty.newPage()
  await other.goto(page.url())
  await expect(other.locator('.list-count strong')).toHaveText(count ?? '')
  await empty.close()
})
