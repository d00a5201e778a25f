import { LATER_WORDS } from './support/laterBuild'
import { publicationOf, publishedFiles } from './support/publications'
import {
  at,
  expectKept,
  heading,
  INDICATOR,
  offlineWord,
  statusLine,
  strip,
  takeUpdate,
  visitOnce,
} from './support/reader'
import { answerWith } from './support/faultySite'
import { expect, test } from './support/test'

test('a later version asks, and its button brings it', async ({ page, site, later }) => {
  await visitOnce(page, at(site.url, '/isesaki'))
  let loads = 0
  page.on('load', () => (loads += 1))
  await site.deploy(later)
  // Another page of the same site looks for a new worker, as any navigation does.
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  const asking = strip(page, 'アプリの新しい版があります')
  await expect(asking).toBeVisible()
  await expect(page.locator('.app-footer')).not.toContainText(LATER_WORDS)
  expect(loads).toBe(0)
  await takeUpdate(page, asking.getByRole('button', { name: '新しくする' }))
  await expect.poll(() => loads).toBe(1)
  await expect(asking).toHaveCount(0)
})

test('newer figures ask and are not swapped by themselves', async ({ page, site, root }) => {
  const newer = publicationOf(root, '2027-02-03', (core) =>
    core.replaceAll('"リサイクル率"', '"リサイクル率（改）"'),
  )
  await visitOnce(page, at(site.url, INDICATOR))
  const files = publishedFiles(root, [newer])
  site.fault = (path, response) => {
    const body = files.get(path)
    return body === undefined ? false : answerWith(response, body)
  }
  await page.reload()
  const asking = strip(page, '新しい数字があります（2027年2月3日版）')
  await expect(asking).toBeVisible({ timeout: 10_000 })
  await expect(heading(page)).toHaveText('リサイクル率')
  await expect(statusLine(page)).toContainText('2026年')
  await asking.getByRole('button', { name: '新しい数字を見る' }).click()
  await expect(heading(page)).toHaveText('リサイクル率（改）')
  await expect(statusLine(page)).toContainText('2027年2月3日版')
  await expect(asking).toHaveCount(0)
})

test('a page that is open learns of newer figures when the network comes back', async ({
  page,
  site,
  root,
  context,
}) => {
  await page.goto(at(site.url, INDICATOR))
  await expectKept(page)
  const files = publishedFiles(root, [publicationOf(root, '2027-02-03')])
  await context.setOffline(true)
  await expect(offlineWord(page)).toBeVisible()
  site.fault = (path, response) => {
    const body = files.get(path)
    return body === undefined ? false : answerWith(response, body)
  }
  await context.setOffline(false)
  await expect(strip(page, '新しい数字があります')).toBeVisible({ timeout: 10_000 })
  await expect(statusLine(page)).toContainText('2026年')
})
