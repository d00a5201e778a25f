import { answerWith, openFaultySite } from '../e2e/support/faultySite'
import { publicationOf, publishedFiles, readCoreText } from '../e2e/support/publications'
import {
  at,
  COULD_NOT_CHECK,
  clearHttpCache,
  expectKept,
  expectPinned,
  expectReady,
  heading,
  INDICATOR,
  INDICATOR_NAME,
  offlineWord,
  pin,
  statusLine,
  strip,
  visitOnce,
} from '../e2e/support/reader'
import { expect, test, type Page } from '../e2e/support/test'
import type { FaultySite, Fault } from '../e2e/support/faultySite'
import { NOTICE_TEXT } from '@/text/noticeText'

/** The words before the day. */
const NEW_FIGURES = NOTICE_TEXT.newFigures('').split('（')[0] ?? ''

const NEWER = '2027-02-03'
const REFUSED = NOTICE_TEXT.refusedTitle

/** One visit with a pin, then a server that has newer figures and the fault in front of them. */
async function afterOneVisit(page: Page, site: FaultySite, root: string, fault: Fault) {
  await page.goto(at(site.url, INDICATOR))
  await expectKept(page)
  await pin(page)
  const files = publishedFiles(root, [publicationOf(root, NEWER)])
  site.fault = (path, response, request) => {
    if (fault(path, response, request)) return true
    const body = files.get(path)
    return body === undefined ? false : answerWith(response, body)
  }
  await page.reload()
}

/** The figures of before are there, not called new, and the pin is where it was. */
async function expectOldFigures(page: Page, site: FaultySite): Promise<void> {
  await expect(heading(page)).toHaveText(INDICATOR_NAME)
  await expect(page.locator('.figure-large')).toHaveText('10.0%')
  await expect(statusLine(page)).toContainText('2026年')
  await expect(strip(page, NEW_FIGURES)).toHaveCount(0)
  await expectPinned(page, site.url)
}

/** When the fault is over the newer figures are offered after all. */
async function expectRecovery(page: Page, site: FaultySite, root: string): Promise<void> {
  const files = publishedFiles(root, [publicationOf(root, NEWER)])
  site.mend()
  site.fault = (path, response) => {
    const body = files.get(path)
    return body === undefined ? false : answerWith(response, body)
  }
  await page.goto(at(site.url, INDICATOR))
  await expect(strip(page, NEW_FIGURES)).toBeVisible({ timeout: 30_000 })
}

test('N1 offline at the second visit: the same page within a second, with its date', async ({
  page,
  context,
  site,
}) => {
  await visitOnce(page, at(site.url, INDICATOR))
  await pin(page)
  await clearHttpCache(page)
  await context.setOffline(true)
  await page.reload()
  await expect(page.locator('.figure-large')).toHaveText('10.0%', { timeout: 3_000 })
  await expect(offlineWord(page)).toBeVisible()
  await expectPinned(page, site.url)
})

test('N2 no network at the first visit: the browser says so, and nothing half is kept', async ({
  page,
  context,
  site,
}) => {
  await context.setOffline(true)
  const error = await page.goto(at(site.url, INDICATOR)).catch((reason: unknown) => String(reason))
  expect(String(error)).toContain('ERR_INTERNET_DISCONNECTED')
  await context.setOffline(false)
  await visitOnce(page, at(site.url, INDICATOR))
  await expect(page.locator('.figure-large')).toHaveText('10.0%')
})

test('N3 connected but nobody answers: the figures are there, and it says so', async ({
  page,
  site,
  root,
}) => {
  await afterOneVisit(page, site, root, (path) => path.startsWith('/snapshots/'))
  await expect(page.locator('.figure-large')).toHaveText('10.0%')
  await expect(statusLine(page)).toContainText(COULD_NOT_CHECK, {
    timeout: 30_000,
  })
  await expectOldFigures(page, site)
  await expectRecovery(page, site, root)
})

test('N3 the page itself never comes: the shell shows the kept figures at last', async ({
  page,
  site,
}) => {
  await visitOnce(page, at(site.url, INDICATOR))
  await clearHttpCache(page)
  site.fault = () => true
  await page.goto(at(site.url, INDICATOR), { waitUntil: 'commit' })
  // The worker's limit of 2.5 s, and a slow machine.
  await expect(page.locator('.figure-large')).toHaveText('10.0%', { timeout: 8_000 })
})

test('N4 a portal answers 200 with HTML where JSON is due', async ({ page, site, root }) => {
  const portal = '<!doctype html><title>Wi-Fi</title><h1>ログインしてください</h1>'
  await afterOneVisit(
    page,
    site,
    root,
    (path, response) =>
      /^\/(snapshots|open-data)\//.test(path) &&
      answerWith(response, portal, { type: 'text/html' }),
  )
  await expect(strip(page, REFUSED)).toBeVisible({ timeout: 30_000 })
  await expectOldFigures(page, site)
  await expectRecovery(page, site, root)
})

test('N4 a portal that calls its HTML JSON', async ({ page, site, root }) => {
  await afterOneVisit(
    page,
    site,
    root,
    (path, response) => /core\.json$/.test(path) && answerWith(response, '<!doctype html><p>login'),
  )
  await expect(strip(page, REFUSED)).toBeVisible({ timeout: 30_000 })
  await expectOldFigures(page, site)
})

for (const where of ['another host', 'a page of this site']) {
  test(`N5 figures are redirected to ${where}`, async ({ page, site, root }) => {
    const login = await openFaultySite(root)
    const to = where === 'another host' ? login.url : '/isesaki/'
    await afterOneVisit(
      page,
      site,
      root,
      (path, response) =>
        path.startsWith('/snapshots/') &&
        answerWith(response, '', { status: 302, headers: { Location: to } }),
    )
    await expect(strip(page, REFUSED)).toBeVisible({ timeout: 30_000 })
    await expectOldFigures(page, site)
    expect(login.asked, 'redirects that were followed').toEqual([])
    await login.close()
    await expectRecovery(page, site, root)
  })
}

test('N6 the connection drops in the middle of a file', async ({ page, site, root }) => {
  const core = readCoreText(root)
  await afterOneVisit(page, site, root, (path, response) => {
    if (!path.endsWith('core.json')) return false
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': core.length })
    response.write(core.slice(0, 5_000), () => response.destroy())
    return true
  })
  await expect(page.locator('.strip, .status-line-stale').first()).toBeVisible({ timeout: 30_000 })
  await expectOldFigures(page, site)
  await expectRecovery(page, site, root)
})

test('N6 a file ends early and cleanly', async ({ page, site, root }) => {
  const core = readCoreText(root)
  await afterOneVisit(
    page,
    site,
    root,
    (path, response) =>
      path.endsWith('core.json') && answerWith(response, core.slice(0, core.length / 2)),
  )
  await expect(page.locator('.strip, .status-line-stale').first()).toBeVisible({ timeout: 30_000 })
  await expectOldFigures(page, site)
  await expectRecovery(page, site, root)
})

test('N7 one figure is changed on the way', async ({ page, site, root }) => {
  await afterOneVisit(page, site, root, (path, response) => {
    if (!path.includes(NEWER) || !path.endsWith('core.json')) return false
    const core = readCoreText(root).replace('"value":10', '"value":99')
    return answerWith(response, core)
  })
  await expect(strip(page, REFUSED)).toBeVisible({ timeout: 30_000 })
  await expectOldFigures(page, site)
  const asked = site.asked.filter((path) => path.includes(NEWER) && path.endsWith('core.json'))
  expect(asked.length, 'asked once more past the caches').toBeGreaterThanOrEqual(2)
  await expectRecovery(page, site, root)
})

test('figures by a newer schema than this app: the kept ones stay', async ({
  page,
  site,
  root,
}) => {
  await afterOneVisit(page, site, root, (path, response) => {
    if (path !== '/snapshots/102041/index.json') return false
    const { entry } = publicationOf(root, NEWER)
    const snapshots = [{ ...entry, schema_version: 99 }]
    return answerWith(response, JSON.stringify({ schema_version: 1, code: '102041', snapshots }))
  })
  await expect(strip(page, REFUSED)).toBeVisible({ timeout: 30_000 })
  await expectOldFigures(page, site)
})

for (const status of [500, 404, 410]) {
  test(`figures are answered by ${status}: the kept ones stay`, async ({ page, site, root }) => {
    await afterOneVisit(
      page,
      site,
      root,
      (path, response) => path.startsWith('/snapshots/') && answerWith(response, '{}', { status }),
    )
    await expect(page.locator('.status-line-stale')).toBeVisible({ timeout: 30_000 })
    await expectOldFigures(page, site)
  })
}

test('N10 an unknown indicator in a shared link, with and without network', async ({
  page,
  context,
  site,
}) => {
  const answer = await page.goto(at(site.url, '/isesaki/kpi/gone'))
  expect(answer?.status()).toBe(404)
  await expect(heading(page)).toHaveText('このページは見つかりませんでした')
  await visitOnce(page, at(site.url, '/isesaki'))
  await context.setOffline(true)
  await page.goto(at(site.url, '/isesaki/kpi/gone'))
  await expect(heading(page)).toHaveText('このページは見つかりませんでした')
  await expect(page.getByRole('link', { name: '伊勢崎市の指標をさがす' })).toBeVisible()
})

test('N13 nothing opaque, partial or foreign is ever kept', async ({ page, site, watch }) => {
  await visitOnce(page, at(site.url, INDICATOR))
  const kept = await page.evaluate(async () => {
    const answers: { url: string; type: string; status: number }[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const answer = await cache.match(request)
        answers.push({ url: request.url, type: answer?.type ?? '', status: answer?.status ?? 0 })
      }
    }
    return answers
  })
  expect(kept.length).toBeGreaterThan(20)
  for (const { url, type, status } of kept) {
    expect(url.startsWith(site.url), url).toBe(true)
    expect([type, status], url).toEqual([expect.stringMatching(/basic|default/), 200])
    expect(url).not.toMatch(/\/snapshots\//)
  }
  expect(watch.foreign).toEqual([])
})

test('N14 a dead router while the browser believes that it is online', async ({ page, site }) => {
  await visitOnce(page, at(site.url, INDICATOR))
  await pin(page)
  await clearHttpCache(page)
  site.cut()
  await page.goto(at(site.url, INDICATOR))
  await expect(page.locator('.figure-large')).toHaveText('10.0%')
  expect(await page.evaluate(() => navigator.onLine)).toBe(true)
  await expect(offlineWord(page)).toBeVisible({ timeout: 30_000 })
  await expectPinned(page, site.url)
  site.mend()
  await page.goto(at(site.url, INDICATOR))
  await expectKept(page)
})

test('the network is back while a check still hangs: asked once more, and no word of being offline', async ({
  page,
  site,
}) => {
  await visitOnce(page, at(site.url, INDICATOR))
  let drop: (() => void) | undefined
  site.fault = (path, response) => {
    if (drop || !/^\/snapshots\/\d+\/index\.json$/.test(path)) return false
    // Chromium asks by itself again where not even a head has come.
    response.writeHead(200, { 'Content-Type': 'application/json' }).flushHeaders()
    drop = () => response.destroy()
    return true
  }
  await page.reload()
  await expect.poll(() => drop).toBeDefined()
  await expect
    .poll(() =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').some(({ name }) => /AppNotices/.test(name)),
      ),
    )
    .toBe(true)
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  drop?.()
  await expectReady(page)
  await expect(offlineWord(page)).toBeHidden()
})
