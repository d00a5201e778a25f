import { readFileSync } from 'node:fs'
import { carriedFileOf, publicationOf, publishOn } from '../e2e/support/publications'
import {
  at,
  clearHttpCache,
  expectKept,
  expectPinned,
  heading,
  INDICATOR,
  INDICATOR_NAME,
  pin,
  statusLine,
  strip,
  visitOnce,
} from '../e2e/support/reader'
import { expect, test, type Page } from '../e2e/support/test'
import { DEVICE_TEXT as WORDS } from '@/text/deviceText'

/* What one device hands to another, without any network, and what is refused. */

const message = (page: Page) => page.locator('.storage-message')

async function take(page: Page, text: string | Buffer): Promise<void> {
  await page.getByLabel(WORDS.fileLabel).setInputFiles({
    name: 'monosashi.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })
}

async function saved(page: Page, button: string): Promise<string> {
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).first().click()
  return readFileSync(await (await saving).path(), 'utf8')
}

test('files from another device: figures and list arrive without network; hostile ones do not', async ({
  page,
  context,
  browser,
  site,
  root,
  watch,
}) => {
  // One device has figures and a list,
  await visitOnce(page, at(site.url, INDICATOR))
  await pin(page)
  await page.goto(at(site.url, '/storage'))
  const snapshot = await saved(page, WORDS.save)
  const device = await saved(page, WORDS.ownSave)

  // the other has the app, and no network from now on.
  const empty = await browser.newContext({ locale: 'ja-JP' })
  const other = await empty.newPage()
  await visitOnce(other, at(site.url, '/annaka'))
  await clearHttpCache(other)
  await empty.setOffline(true)
  await other.goto(at(site.url, '/storage'))
  await take(other, snapshot)
  await expect(message(other)).toHaveText(WORDS.imported)
  await take(other, device)
  await expect(message(other)).toHaveText(WORDS.importedDevice)
  await expectPinned(other, site.url)
  await other.goto(at(site.url, INDICATOR))
  await expect(other.locator('.figure-large')).toHaveText('10.0%')
  await empty.close()

  await context.setOffline(true)
  await page.goto(at(site.url, '/storage'))
  for (const [what, text, said] of [
    [
      'a changed figure',
      snapshot.replace('\\"value\\":10,', '\\"value\\":99,'),
      WORDS.hashMismatch,
    ],
    ['a cut file', snapshot.slice(0, snapshot.length / 2), WORDS.truncated],
    [
      'a newer form',
      snapshot.replace('"schema_version": 1', '"schema_version": 7'),
      WORDS.newerSchema,
    ],
    ['a page', '<!doctype html><h1>login</h1>', WORDS.wrongFile],
    ['nothing', '', WORDS.wrongFile],
    ['bytes', Buffer.from([0xff, 0xfe, 0, 0, 1]), WORDS.wrongFile],
    ['a list with a script', device.replace('recycling-rate', '<script>'), WORDS.hashMismatch],
    ['names of no object', '{"__proto__":{"format":"machi-no-monosashi"}}', WORDS.wrongFile],
    ['too much', Buffer.alloc(20_000_001, ' '), WORDS.tooLarge],
  ] as const) {
    await take(page, text)
    await expect(message(page), what).toHaveText(said)
  }
  await expect(page.locator('.storage-table tbody tr')).toHaveCount(1)
  // Who wrote a file nothing can show; so it is marked, its words are text, and the server's figures replace it.
  const markup = '<img src=x onerror=alert(1)>'
  const forged = publicationOf(root, '2099-01-01', (core) =>
    core.replace('"リサイクル率"', JSON.stringify(markup)),
  )
  await take(page, carriedFileOf(forged))
  await expect(message(page)).toHaveText(WORDS.imported)
  await expect(page.locator('.storage-table')).toContainText(WORDS.fromFile)
  // A page that was read is shown as it was read; here none was.
  await page.evaluate(async () => {
    for (const name of await caches.keys()) if (name.includes('pages')) await caches.delete(name)
  })
  await page.goto(at(site.url, INDICATOR))
  await expect(heading(page)).toHaveText(markup)
  await context.setOffline(false)
  await page.goto(at(site.url, INDICATOR))
  await expectKept(page)
  await expect(heading(page)).toHaveText(INDICATOR_NAME)
  await expectPinned(page, site.url)
  expect(watch.consoleErrors).toEqual([])
})

test('the page of the device: back and forward again, kept for good, deleted', async ({
  page,
  context,
  site,
  root,
}) => {
  await page.goto(at(site.url, INDICATOR))
  await expectKept(page)
  publishOn(site, root, [publicationOf(root, '2027-02-03')])
  await page.reload()
  await expect(strip(page, '2027年2月3日')).toBeVisible({ timeout: 30_000 })
  await page.goto(at(site.url, '/storage'))
  const row = (words: string) => page.locator('.storage-table tbody tr', { hasText: words })
  const newer = row('2027年2月3日')
  const older = page.locator('.storage-table tbody tr').last()
  await expect(newer).toContainText(WORDS.current)
  await newer.getByRole('button', { name: WORDS.back }).click()
  await expect(message(page)).toHaveText(WORDS.switched)
  await expect(older).toContainText(WORDS.current)

  await test.step('it holds at later visits, says so, and forward is one tap', async () => {
    await page.goto(at(site.url, INDICATOR))
    const back = strip(page, WORDS.wentBackTitle)
    await expect(back).toBeVisible({ timeout: 30_000 })
    await expect(statusLine(page)).toContainText('2026年')
    await back.getByRole('button').click()
    await expect(statusLine(page)).toContainText('2027年2月3日版')
    await expect(back).toHaveCount(0)
  })
  await test.step('a kept one has no button to delete it, others have', async () => {
    await page.goto(at(site.url, '/storage'))
    await older.getByRole('button', { name: WORDS.pin }).click()
    await expect(older).toContainText(WORDS.pinned)
    await expect(older.getByRole('button', { name: WORDS.remove })).toHaveCount(0)
    await older.getByRole('button', { name: WORDS.unpin }).click()
    await older.getByRole('button', { name: WORDS.remove }).click()
    await expect(message(page)).toHaveText(WORDS.removed)
    await expect(page.locator('.storage-table tbody tr')).toHaveCount(1)
    await expect(newer).toContainText(WORDS.current)
  })
  await context.close()
})
