import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerWith } from '../e2e/support/faultySite'
import { LATER_WORDS } from '../e2e/support/laterBuild'
import {
  at,
  clearHttpCache,
  expectKept,
  expectPinned,
  expectSteady,
  heading,
  INDICATOR,
  INDICATOR_NAME,
  pin,
  statusLine,
  strip,
  takeUpdate,
  visitOnce,
} from '../e2e/support/reader'
import { expect, test, type Page } from '../e2e/support/test'
import { build } from 'vite'
import { repositoryRoot } from '../../scripts/runChild'
import { NOTICE_TEXT } from '@/text/noticeText'
import { SHELL_TEXT } from '@/text/shellText'

const ASKS = NOTICE_TEXT.updateApp
const updateButton = (page: Page) =>
  strip(page, ASKS).getByRole('button', { name: NOTICE_TEXT.updateAppAction })
const READY = SHELL_TEXT.offlineReady

test('S1 scripts of the old build are gone after a deploy: one reload, and the page', async ({
  page,
  site,
  later,
}) => {
  // Without a worker, which would keep them.
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  await page.goto(at(site.url, INDICATOR))
  await expectKept(page)
  await pin(page)
  // What is fetched when there is time would be missing as well, and bring the reload before the link is touched.
  await expectSteady(() => site.asked.length)
  let loads = 0
  page.on('load', () => (loads += 1))
  await site.deploy(later)
  await clearHttpCache(page)
  await page.getByRole('link', { name: SHELL_TEXT.about }).click()
  await expect(page.locator('.app-footer')).toContainText(LATER_WORDS, { timeout: 30_000 })
  await expect.poll(() => loads).toBe(1)
  await page.waitForTimeout(500)
  expect(loads).toBe(1)
  await expectPinned(page, site.url)
})

test('S1 with the worker the open page of the old build goes on with its own scripts', async ({
  page,
  site,
  later,
}) => {
  await visitOnce(page, at(site.url, INDICATOR))
  let loads = 0
  page.on('load', () => (loads += 1))
  await site.deploy(later)
  await clearHttpCache(page)
  await page.getByRole('button', { name: 'グラフを動かして見る' }).click()
  await expect(page.getByRole('group', { name: 'リサイクル率のグラフ' })).toBeVisible()
  await page.getByRole('link', { name: SHELL_TEXT.method }).last().click()
  await expect(heading(page)).toBeVisible()
  expect(loads).toBe(0)
})

test('S1 offline there is no reload, but a sentence', async ({ page, context, site }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  await page.goto(at(site.url, INDICATOR))
  await expectKept(page)
  await expect.poll(() => site.asked.some((path) => /AppNotices/.test(path))).toBe(true)
  let loads = 0
  page.on('load', () => (loads += 1))
  await clearHttpCache(page)
  await context.setOffline(true)
  await page.getByRole('link', { name: SHELL_TEXT.about }).click()
  await expect(strip(page, NOTICE_TEXT.chunkLost)).toBeVisible()
  expect(loads).toBe(0)
  await expect(page.locator('.figure-large')).toHaveText('10.0%')
  // What could not be fetched is fetched when the network is back, and the content wakes.
  await context.setOffline(false)
  await page.getByRole('button', { name: 'グラフを動かして見る' }).click()
  await expect(page.getByRole('group', { name: 'リサイクル率のグラフ' })).toBeVisible()
  expect(loads).toBe(0)
})

test('S3 an update that one tab asks for leaves the other as it is', async ({
  page,
  context,
  site,
  later,
}) => {
  await visitOnce(page, at(site.url, INDICATOR))
  const other = await context.newPage()
  await other.goto(at(site.url, '/isesaki/kpi'))
  await expectKept(other)
  await other.getByRole('searchbox').fill('市税')
  let loads = 0
  other.on('load', () => (loads += 1))
  await site.deploy(later)
  await clearHttpCache(page)
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  await takeUpdate(page, updateButton(page))
  expect(loads).toBe(0)
  await expect(other.getByRole('searchbox')).toHaveValue('市税')
  await other.locator('.row-link').first().click()
  await expect(heading(other)).toContainText('市税')
  await other.getByRole('button', { name: 'グラフを動かして見る' }).click()
  await expect(other.getByRole('group', { name: /のグラフ/ })).toBeVisible()
  expect(loads).toBe(0)
})

test('S4 the button of the very first visit works as well, and pins stay', async ({
  page,
  site,
  later,
}) => {
  await visitOnce(page, at(site.url, INDICATOR))
  await pin(page)
  await site.deploy(later)
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  await takeUpdate(page, updateButton(page))
  await expectPinned(page, site.url)
})

test('S5 one file of the build answers 404: no claim of being ready, the page works', async ({
  page,
  site,
}) => {
  site.fault = (path, response) =>
    /MethodPage/.test(path) && answerWith(response, 'gone', { status: 404, type: 'text/plain' })
  await page.goto(at(site.url, INDICATOR))
  await expectKept(page)
  await page.waitForTimeout(1_500)
  await expect(statusLine(page)).not.toContainText(READY)
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
  await pin(page)
  site.fault = undefined
  await page.reload()
  await expect(statusLine(page)).toContainText(READY, { timeout: 30_000 })
  await expectPinned(page, site.url)
})

for (const [name, type] of [
  ['HTML of a portal', 'text/html'],
  ['HTML that calls itself a script', 'text/javascript'],
] as const) {
  test(`S7 the worker's script is ${name}: the app goes on without`, async ({ page, site }) => {
    site.fault = (path, response) =>
      path === '/sw.js' && answerWith(response, '<!doctype html><h1>login</h1>', { type })
    await page.goto(at(site.url, INDICATOR))
    await expectKept(page)
    await page.waitForTimeout(500)
    await expect(statusLine(page)).not.toContainText(READY)
    await pin(page)
    await expectPinned(page, site.url)
  })
}

test('S9 a worker that a host lets caches keep is still replaced at the next visit', async ({
  page,
  site,
  later,
  root,
}) => {
  const old = readFileSync(join(root, 'sw.js'), 'utf8')
  site.fault = (path, response) =>
    path === '/sw.js' &&
    answerWith(response, old, {
      type: 'text/javascript',
      headers: { 'Cache-Control': 'max-age=86400' },
    })
  await visitOnce(page, at(site.url, '/isesaki'))
  site.fault = undefined
  await site.deploy(later)
  await page.reload()
  await expect(strip(page, ASKS)).toBeVisible({ timeout: 30_000 })
})

test('S10 the kill switch frees a reader from a broken worker, and what they kept stays', async ({
  page,
  site,
}) => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: {
        entry: join(repositoryRoot, 'src', 'sw', 'killSwitch.ts'),
        formats: ['iife'],
        name: 'killSwitch',
      },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  const chunk = output && 'output' in output ? output.output[0] : undefined
  const killSwitch = chunk?.type === 'chunk' ? chunk.code : ''
  expect(killSwitch).toContain('unregister')

  await visitOnce(page, at(site.url, INDICATOR))
  await pin(page)
  const script = { type: 'text/javascript' }
  // A broken worker: answers every page with nothing of use.
  const broken = `addEventListener('install', () => skipWaiting())
    addEventListener('activate', (event) => event.waitUntil(clients.claim()))
    addEventListener('fetch', (event) => {
      if (event.request.mode === 'navigate')
        event.respondWith(new Response('broken', { headers: { 'content-type': 'text/html' } }))
    })`
  site.fault = (path, response) => path === '/sw.js' && answerWith(response, broken, script)
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  await expect(async () => {
    await page.goto(at(site.url, INDICATOR))
    await expect(page.locator('body')).toHaveText('broken', { timeout: 500 })
  }).toPass({ timeout: 10_000 })

  site.fault = (path, response) => path === '/sw.js' && answerWith(response, killSwitch, script)
  // The browser looks for a new worker at each visit; the kill switch then loads the page anew by itself.
  await page.goto(at(site.url, INDICATOR))
  await expect(heading(page)).toHaveText(INDICATOR_NAME, { timeout: 30_000 })
  await expectKept(page)
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([])
  await expectPinned(page, site.url)
})

test('S12 a browser without workers (in-app): all of it online, no promise of more', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  await page.goto(at(site.url, INDICATOR))
  await expectKept(page)
  await page.waitForTimeout(500)
  await expect(statusLine(page)).not.toContainText(READY)
  await pin(page)
  await expectPinned(page, site.url)
})

test.describe('S12 a browser that only pretends', () => {
  test.use({ serviceWorkers: 'block' })
  test('registers into nothing: no promise, no error', async ({ page, site }) => {
    await page.goto(at(site.url, INDICATOR))
    await expectKept(page)
    await page.waitForTimeout(500)
    await expect(statusLine(page)).not.toContainText(READY)
  })
})

test('S15 what the first page did not use is there offline all the same', async ({
  page,
  context,
  site,
}) => {
  await visitOnce(page, at(site.url, '/isesaki'))
  await clearHttpCache(page)
  await context.setOffline(true)
  for (const [path, words] of [
    ['/isesaki/kpi?q=りさいくる', 'リサイクル率'],
    ['/method', '判定'],
    ['/list', 'マイリスト'],
    ['/storage', 'いまの版'],
  ] as const) {
    await page.goto(at(site.url, path))
    await expect(page.locator('#main')).toContainText(words)
  }
})

test('S16 the caches are filled only after the page is on screen', async ({ page, site }) => {
  await visitOnce(page, at(site.url, INDICATOR))
  const worker = site.asked.indexOf('/sw.js')
  const styles = site.asked.findIndex((path) => path.endsWith('.css'))
  expect(styles).toBeGreaterThan(-1)
  expect(worker).toBeGreaterThan(styles)
  const shown = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
  )
  const asked = await page.evaluate(
    () =>
      performance.getEntriesByType('resource').find(({ name }) => /keepWatch/.test(name))
        ?.startTime ?? 0,
  )
  expect(asked).toBeGreaterThan(shown)
})

/*
 * Fifty reloads are real ones. The other 950 rounds ask the worker, from the page, for what a reload asks it for, the
 * page itself and two of its parts in turn: what answers and keeps is the same code.
 */
test('a thousand visits do not let the caches grow', async ({ page, site }) => {
  test.setTimeout(400_000)
  await visitOnce(page, at(site.url, INDICATOR))
  const sizes = () =>
    page.evaluate(async () => {
      const counts: Record<string, number> = {}
      for (const name of await caches.keys())
        counts[name] = (await (await caches.open(name)).keys()).length
      const databases = (await indexedDB.databases()).map(({ name }) => name ?? '')
      return { counts, databases: databases.sort() }
    })
  // The site's first page, the town's and its list are kept beside the open page, which a reload brings.
  await page.reload()
  await expectKept(page)
  await expect
    .poll(async () => Object.entries((await sizes()).counts).find(([name]) => /pages/.test(name)))
    .toEqual([expect.stringContaining('machi-pages-'), 4])
  const before = await sizes()
  for (let count = 0; count < 50; count += 1) await page.reload({ waitUntil: 'domcontentloaded' })
  await expectKept(page)
  const asked = await page.evaluate(async () => {
    const parts = performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.startsWith(location.origin))
    for (let count = 0; count < 950; count += 1) {
      const inTurn = [0, 1].map((next) => parts[(2 * count + next) % parts.length] ?? '')
      await Promise.all(
        [location.href, ...inTurn].map((part) => fetch(part).then((answer) => answer.blob())),
      )
    }
    return parts.length
  })
  expect(asked).toBeGreaterThan(5)
  expect(await sizes()).toEqual(before)
})
