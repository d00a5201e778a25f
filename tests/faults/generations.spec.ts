import { answerWith } from '../e2e/support/faultySite'
import { LATER_WORDS } from '../e2e/support/laterBuild'
import { publicationOf, publishOn, readCoreText } from '../e2e/support/publications'
import {
  at,
  COULD_NOT_CHECK,
  NEW_FIGURES,
  clearHttpCache,
  devtools,
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
  takeUpdate,
  visitOnce,
} from '../e2e/support/reader'
import { expect, test } from '../e2e/support/test'
import { restoreDatabase, type StoredDatabase } from '../fixtures/restoreDatabase'
import { DEVICE_TEXT } from '@/text/deviceText'
import { NOTICE_TEXT } from '@/text/noticeText'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '../../scripts/runChild'

/* Apps, workers, figures and databases of different age meet in one browser. */

test('old worker, new figures: the app of before offers and shows them, online and off', async ({
  page,
  context,
  site,
  root,
}) => {
  await visitOnce(page, at(site.url, INDICATOR))
  await pin(page)
  publishOn(site, root, [publicationOf(root, '2027-02-03')])
  await page.reload()
  await strip(page, NEW_FIGURES).getByRole('button').click()
  await expect(statusLine(page)).toContainText('2027年2月3日版')
  await clearHttpCache(page)
  await context.setOffline(true)
  await page.goto(at(site.url, NEVER_VISITED))
  await expect(heading(page)).toHaveText(NEVER_VISITED_NAME)
  await expect(statusLine(page)).toContainText('2027年2月3日版')
  await expectPinned(page, site.url)
})

test('new worker, old figures: an update of the app alone leaves figures and list as they are', async ({
  page,
  context,
  site,
  later,
}) => {
  await visitOnce(page, at(site.url, INDICATOR))
  await pin(page)
  const before = await storedTables(page)
  await site.deploy(later)
  site.fault = (path, response) =>
    path.startsWith('/snapshots/') && answerWith(response, '', { status: 503 })
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  await takeUpdate(page, strip(page, NOTICE_TEXT.updateApp).getByRole('button').first())
  expect((await storedTables(page)).pointers[0]?.currentId).toBe(before.pointers[0]?.currentId)
  await clearHttpCache(page)
  await context.setOffline(true)
  await page.goto(at(site.url, NEVER_VISITED))
  await expect(heading(page)).toHaveText(NEVER_VISITED_NAME)
  await expect(page.locator('.app-footer')).toContainText(LATER_WORDS)
  await expectPinned(page, site.url)
})

test('an update says what it brings, and once more only where it came without asking', async ({
  page,
  site,
  later,
}) => {
  await visitOnce(page, at(site.url, INDICATOR))
  const told = '試しに書いた、読む人への変更です。'
  await site.deploy(later)
  site.fault = (path, response) =>
    path === '/app-changes.json' &&
    answerWith(
      response,
      JSON.stringify({ schema_version: 1, changes: [{ id: '0a1b2c3d', text: told }] }),
    )
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  const asking = strip(page, NOTICE_TEXT.updateApp)
  await expect(asking).toContainText(told, { timeout: 40_000 })
  await takeUpdate(page, asking.getByRole('button').first())
  await page.goto(at(site.url, '/about'))
  await expect(page.getByRole('heading', { name: DEVICE_TEXT.changesTitle })).toBeVisible()
})

test('a message that never reaches the worker: the page is loaded anew all the same, and asks again', async ({
  page,
  site,
  later,
}) => {
  await page.addInitScript(() => {
    ServiceWorker.prototype.postMessage = () => {
      throw new DOMException('lost', 'InvalidStateError')
    }
  })
  await visitOnce(page, at(site.url, INDICATOR))
  await pin(page)
  await site.deploy(later)
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  const loaded = page.waitForEvent('load')
  await strip(page, NOTICE_TEXT.updateApp).getByRole('button').first().click()
  await loaded
  await expect(strip(page, NOTICE_TEXT.updateApp)).toBeVisible({ timeout: 30_000 })
  await expectPinned(page, site.url)
})

test('about once a day the browser may wake the worker: the open page looks for newer figures', async ({
  page,
  site,
  root,
}) => {
  const cdp = await devtools(page)
  const worker = new Promise<string>((resolve) => {
    cdp.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [first] = registrations
      if (first) resolve(first.registrationId)
    })
  })
  await cdp.send('ServiceWorker.enable')
  await visitOnce(page, at(site.url, INDICATOR))
  publishOn(site, root, [publicationOf(root, '2027-02-03')])
  await cdp.send('ServiceWorker.dispatchPeriodicSyncEvent', {
    origin: new URL(site.url).origin,
    registrationId: await worker,
    tag: 'daily-check',
  })
  await expect(strip(page, NEW_FIGURES)).toBeVisible({ timeout: 30_000 })
})

test('the worker is unregistered under our feet: the page goes on, the next visit installs it', async ({
  page,
  context,
  site,
}) => {
  await visitOnce(page, at(site.url, INDICATOR))
  await pin(page)
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.unregister())
  await page.getByRole('button', { name: 'グラフを動かして見る' }).click()
  await expect(page.getByRole('group', { name: 'リサイクル率のグラフ' })).toBeVisible()
  await visitOnce(page, at(site.url, '/isesaki'))
  await clearHttpCache(page)
  await context.setOffline(true)
  await page.goto(at(site.url, INDICATOR))
  await expect(heading(page)).toHaveText(INDICATOR_NAME)
  await expectPinned(page, site.url)
})

test('S14 a worker that was stopped starts again offline', async ({ page, context, site }) => {
  await visitOnce(page, at(site.url, INDICATOR))
  const cdp = await devtools(page)
  await cdp.send('ServiceWorker.enable')
  await clearHttpCache(page)
  await context.setOffline(true)
  await cdp.send('ServiceWorker.stopAllWorkers')
  await page.goto(at(site.url, NEVER_VISITED))
  await expect(heading(page)).toHaveText(NEVER_VISITED_NAME)
})

for (const version of ['1-before-plans', '1', '2']) {
  test(`a database of version ${version}: its figures and its list are there, without network`, async ({
    page,
    context,
    site,
  }) => {
    await visitOnce(page, at(site.url, '/isesaki'))
    const stored = JSON.parse(
      readFileSync(
        join(repositoryRoot, 'tests', 'fixtures', 'versions', version, 'database.json'),
        'utf8',
      ),
    ) as StoredDatabase
    // As if the app of before had written it, and nobody since.
    await page.goto(at(site.url, '/favicon.svg'))
    await page.evaluate(
      (name) =>
        new Promise<void>((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase(name)
          deleting.onerror = () => reject(deleting.error)
          deleting.onsuccess = () => resolve()
        }),
      stored.name,
    )
    await page.evaluate(`(${restoreDatabase.toString()})(indexedDB, ${JSON.stringify(stored)})`)
    await clearHttpCache(page)
    await context.setOffline(true)
    await page.goto(at(site.url, '/annaka/kpi/website-accesses'))
    await expect(page.locator('.figure-large')).toBeVisible({ timeout: 30_000 })
    await expect(statusLine(page)).toContainText('2026年11月21日版')
    await page.goto(at(site.url, '/list'))
    await expect(page.locator('.list-cards > li')).toHaveCount(2)
  })
}

test('D11 cut after each file of a publication: never a part of it, and whole in the end', async ({
  page,
  site,
  root,
}) => {
  await page.goto(at(site.url, INDICATOR))
  await expectKept(page)
  await pin(page)
  const before = (await storedTables(page)).files.length
  const newer = publicationOf(root, '2027-02-03')
  for (const [count, last] of ['index.json', 'manifest.json', 'core.json'].entries()) {
    publishOn(site, root, [newer])
    const published = site.fault
    site.fault = (path, response, request) => {
      const isNewer = path.endsWith('/index.json') || path.includes(newer.entry.id)
      if (isNewer && path.endsWith(last)) {
        response.destroy()
        return true
      }
      return published?.(path, response, request) ?? false
    }
    await page.reload()
    await expect(page.locator('.status-line-stale')).toBeVisible({ timeout: 30_000 })
    expect((await storedTables(page)).files, `cut at file ${count}`).toHaveLength(before)
  }
  publishOn(site, root, [newer])
  await page.reload()
  await expect(strip(page, NEW_FIGURES)).toBeVisible({ timeout: 30_000 })
  await expectPinned(page, site.url)
})

test('figures come a byte at a time (slow-loris): given up, the kept ones stay', async ({
  page,
  site,
  root,
}) => {
  await page.goto(at(site.url, INDICATOR))
  await expectKept(page)
  await pin(page)
  publishOn(site, root, [publicationOf(root, '2027-02-03')])
  const published = site.fault
  const core = readCoreText(root)
  site.fault = (path, response, request) => {
    if (!path.includes('2027-02-03') || !path.endsWith('core.json'))
      return published?.(path, response, request) ?? false
    response.writeHead(200, { 'Content-Type': 'application/json' })
    let sent = 0
    const timer = setInterval(() => response.write(core.charAt(sent++)), 100)
    response.on('close', () => clearInterval(timer))
    return true
  }
  await page.reload()
  await expect(statusLine(page)).toContainText(COULD_NOT_CHECK, { timeout: 40_000 })
  await expect(page.locator('.figure-large')).toHaveText('10.0%')
  await expect(strip(page, NEW_FIGURES)).toHaveCount(0)
  await expectPinned(page, site.url)
})
