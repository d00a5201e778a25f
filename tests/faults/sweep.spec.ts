import { chromium, type BrowserContext } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browserArguments } from '../../scripts/ensureBrowser'
import { answerWith, type FaultySite } from '../e2e/support/faultySite'
import { publicationOf, publishOn, readIndex } from '../e2e/support/publications'
import {
  at,
  devtools,
  expectKept,
  expectPinned,
  expectReady,
  heading,
  INDICATOR,
  INDICATOR_NAME,
  pin,
  statusLine,
  storedTables,
} from '../e2e/support/reader'
import { expect, test, watchContext, type Page } from '../e2e/support/test'
import { SHELL_TEXT } from '@/text/shellText'
import { sha256 } from './sha256'

/*
 * The n-th operation of the platform fails, in a real browser: every place up to BOUND, failing once and failing
 * from then on. Whatever fails, a reader sees a whole generation or an honest sentence; the next clean visit is in
 * order again. The full sweep over the repository alone is tests/snapshots/faultSweep.test.ts.
 */
const BOUND = 24
const STEP = 3

for (const repeat of [false, true]) {
  test(`the n-th operation fails, ${repeat ? 'and all after it' : 'once'}`, async ({
    browser,
    site,
  }) => {
    test.setTimeout(120_000)
    let reached = 0
    const context = await browser.newContext({ locale: 'ja-JP', serviceWorkers: 'block' })
    const watch = await watchContext(context)
    const page = await context.newPage()
    await page.goto(at(site.url, INDICATOR))
    await expectKept(page)
    await pin(page)
    // Each place begins with what the clean visit after the place before it left.
    for (let place = 1; place <= BOUND; place += STEP) {
      const faulty = await context.newPage()
      await faulty.addInitScript(
        ({ place, repeat }) => {
          let count = 0
          globalThis.machiFaultHook = () => {
            count += 1
            Object.assign(globalThis, { machiFaultCount: count })
            if (count === place || (repeat && count > place)) throw new Error('injected')
          }
        },
        { place, repeat },
      )
      await faulty.goto(at(site.url, INDICATOR))
      await expect(heading(faulty)).toHaveText(INDICATOR_NAME)
      await expect(faulty.locator('.figure-large')).toHaveText('10.0%')
      // Ends: with an answer, or with words on what went wrong.
      await expect(
        faulty.locator('.status-check:not(:empty), .strip').first(),
        `place ${place}`,
      ).toBeVisible({ timeout: 30_000 })
      await expect(statusLine(faulty)).toContainText(/2026年\d+月\d+日版/)
      reached = Math.max(reached, Number(await faulty.evaluate('globalThis.machiFaultCount ?? 0')))
      await faulty.close()

      await page.reload()
      await expectKept(page)
      await expectPinned(page, site.url)
      expect(watch.pageErrors, `place ${place}`).toEqual([])
    }
    await context.close()
    expect(reached, 'operations in one visit').toBeGreaterThan(3)
  })
}

/** Every process of a browser that uses this profile; only those are ended. */
function kill(profile: string): void {
  const found = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(profile))
    .map((line) => Number(line.trim().split(' ')[0]))
  for (const pid of found) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It ended by itself meanwhile.
    }
  }
}

/** What lies in the database is one whole generation, whatever was going on when the writer ended. */
async function expectWhole(page: Page, known: ReadonlySet<string>): Promise<string> {
  const { snapshots, files: texts, pointers } = await storedTables(page)
  const id = pointers[0]?.currentId ?? ''
  expect(pointers).toHaveLength(1)
  expect(known.has(id), `pointer to ${id}`).toBe(true)
  const stored = new Map(texts.map(({ sha256, text }) => [sha256, text]))
  for (const row of snapshots) {
    for (const file of row.files)
      expect(sha256(stored.get(file.sha256) ?? ''), `${row.id}`).toBe(file.sha256)
  }
  const named = new Set(snapshots.flatMap(({ files }) => files.map(({ sha256 }) => sha256)))
  expect(texts.filter(({ sha256 }) => !named.has(sha256))).toEqual([])
  return id
}

/** Newer figures of another day, and the moment when the page begins to write them. */
function nextWrite(site: FaultySite, root: string, turn: number) {
  const newer = publicationOf(root, new Date(Date.UTC(2027, 0, turn)).toISOString().slice(0, 10))
  publishOn(site, root, [newer])
  const published = site.fault
  const asked = new Promise<void>((done) => {
    site.fault = (path, response, request) => {
      if (path.includes(newer.entry.id) && path.endsWith('core.json')) done()
      return published?.(path, response, request) ?? false
    }
  })
  return { id: newer.entry.id, asked }
}

const pause = (longest: number) =>
  new Promise((done) => {
    setTimeout(done, Math.random() * longest)
  })

/*
 * Each kill ends a whole browser in the middle of a write of its own; the browser that looks at what was left is the
 * next one to be killed. So a kill costs one start of a browser and one visit.
 */
const KILLS = 50

test('D10 a browser killed at fifty random moments of a write never leaves a mix', async ({
  root,
  site,
}) => {
  test.setTimeout(360_000)
  const profile = mkdtempSync(join(tmpdir(), 'monosashi-profile-'))
  const executablePath = process.env['CHROME_PATH']
  const open = (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(profile, {
      args: browserArguments(),
      locale: 'ja-JP',
      serviceWorkers: 'block',
      ...(executablePath ? { executablePath } : {}),
    })
  const known = new Set(readIndex(root).snapshots.map(({ id }) => id))
  const seen = new Set<string>()

  let context = await open()
  let page = context.pages()[0] ?? (await context.newPage())
  await page.goto(at(site.url, INDICATOR))
  await expectKept(page)
  await pin(page)
  for (let turn = 1; turn <= KILLS; turn += 1) {
    const { id, asked } = nextWrite(site, root, turn)
    known.add(id)
    const closed = new Promise<void>((done) => context.on('close', () => done()))
    await page.goto(at(site.url, INDICATOR), { waitUntil: 'commit' })
    await asked
    await pause(160)
    kill(profile)
    await closed
    context = await open()
    page = context.pages()[0] ?? (await context.newPage())
    // Looked at before the app has a chance to mend anything.
    await page.goto(at(site.url, '/favicon.svg'))
    seen.add(await expectWhole(page, known))
  }
  await page.goto(at(site.url, INDICATOR))
  await expectKept(page)
  await expect(page.locator('.figure-large')).toHaveText('10.0%')
  await expectPinned(page, site.url)
  await context.close()
  rmSync(profile, { recursive: true, force: true })
  expect(seen.size, 'generations found after a kill').toBeGreaterThan(1)
})

test('D10 a page that crashes in the middle of a write never leaves a mix', async ({
  context,
  root,
  site,
}) => {
  const known = new Set(readIndex(root).snapshots.map(({ id }) => id))
  const first = await context.newPage()
  await first.goto(at(site.url, INDICATOR))
  await expectKept(first)
  await pin(first)
  const onlooker = await context.newPage()
  await onlooker.goto(at(site.url, '/favicon.svg'))
  for (let turn = 1; turn <= 12; turn += 1) {
    const { id, asked } = nextWrite(site, root, turn)
    known.add(id)
    const page = await context.newPage()
    const crashed = page.waitForEvent('crash')
    await page.goto(at(site.url, INDICATOR), { waitUntil: 'commit' })
    const cdp = await devtools(page)
    await asked
    await pause(120)
    void cdp.send('Page.crash').catch(() => undefined)
    await crashed
    await page.close()
    await expectWhole(onlooker, known)
  }
  await first.reload()
  await expectKept(first)
  await expect(first.locator('.figure-large')).toHaveText('10.0%')
  await expectPinned(first, site.url)
})

/*
 * Writes of the worker's cache fail: a script in front of the worker's own makes the n-th refuse. The page works, it
 * promises nothing, and the next visit is in order.
 */
test('the n-th write of the cache fails, once or for ever', async ({ browser, site, root }) => {
  test.setTimeout(120_000)
  const worker = readFileSync(join(root, 'sw.js'), 'utf8')
  for (const [place, repeat] of [
    [1, false],
    [7, true],
    [40, false],
  ] as const) {
    const refuse = `let count = 0; const put = Cache.prototype.put
      Cache.prototype.put = function (...given) {
        count += 1
        return count === ${place} || (${repeat} && count > ${place})
          ? Promise.reject(new DOMException('no room', 'QuotaExceededError'))
          : put.apply(this, given)
      };\n`
    site.fault = (path, response) =>
      path === '/sw.js' && answerWith(response, refuse + worker, { type: 'text/javascript' })
    const context = await browser.newContext({ locale: 'ja-JP' })
    const watch = await watchContext(context)
    const page = await context.newPage()
    await page.goto(at(site.url, INDICATOR))
    await expectKept(page)
    await pin(page)
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const registration = await navigator.serviceWorker.getRegistration()
          return registration?.installing || registration?.active ? 'going on' : 'ended'
        }),
      )
      .toBe('ended')
    await expect(statusLine(page)).not.toContainText(SHELL_TEXT.offlineReady)
    site.fault = undefined
    await page.reload()
    await expectReady(page)
    await expectPinned(page, site.url)
    expect(watch.pageErrors, `place ${place}`).toEqual([])
    await context.close()
  }
})
