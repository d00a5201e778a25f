import { NOTICE_TEXT } from '@/text/noticeText'
import { LARGEST_HERE } from '@/snapshots/dividedRepository'
import type { CoreFile } from '@/snapshots/schema/coreFile'
import { answerWith } from './support/faultySite'
import { publicationOf, publishedFiles, publishOn, type Publication } from './support/publications'
import { at, clearHttpCache, expectKept, offlineWord, strip, visitOnce } from './support/reader'
import { expect, test, type Page } from './support/test'

/* A publication with four times the indicators is fetched, checked and kept by a thread of its own. */
const TIMES = 4
const DAY = '2027-02-03'

/** Every indicator as often as that, each with an id of its own. */
function manyTimes(text: string): string {
  const core = JSON.parse(text) as CoreFile
  const copies = Array.from({ length: TIMES }, (_, copy) =>
    core.records.map((record) => ({
      ...record,
      indicator: {
        ...record.indicator,
        id: copy === 0 ? record.indicator.id : `copy-${copy}-${record.indicator.id}`.slice(0, 100),
      },
    })),
  )
  return JSON.stringify({ ...core, records: copies.flat() })
}

let largest: Publication | undefined
/** Made once: it is some megabytes. */
const large = (root: string) => (largest ??= publicationOf(root, DAY, manyTimes))

function indicatorsIn({ files }: Publication): number {
  const text = [...files].find(([path]) => path.endsWith('/core.json'))?.[1] ?? ''
  return (JSON.parse(text) as CoreFile).records.filter(({ childIds }) => childIds.length === 0)
    .length
}

declare global {
  interface Window {
    /** Signs of the longest text that the page itself has parsed. */
    longestParsed?: number
  }
}

/** Init scripts run in pages, not in their threads. */
async function watchParsing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const parse = JSON.parse.bind(JSON)
    window.longestParsed = 0
    JSON.parse = (text: string, ...more: []) => {
      window.longestParsed = Math.max(window.longestParsed ?? 0, text.length)
      return parse(text, ...more)
    }
  })
}

const longestParsed = (page: Page) => page.evaluate(() => window.longestParsed ?? 0)
const threads = (page: Page) =>
  page.workers().map((worker) => /(\w+)-[\w-]{8}\.js$/.exec(worker.url())?.[1])
const count = (page: Page) => page.locator('.list-count strong')

test('a large town is read by a thread, online and from the device, and searched by another', async ({
  page,
  context,
  site,
  root,
}) => {
  const publication = large(root)
  const all = indicatorsIn(publication)
  expect(publication.entry.bytes).toBeGreaterThan(LARGEST_HERE)
  publishOn(site, root, [publication])
  await watchParsing(page)
  await visitOnce(page, at(site.url, '/isesaki/kpi'))
  await expect(count(page)).toHaveText(String(all))
  expect(threads(page)).toEqual(['snapshotThread'])
  expect(await longestParsed(page)).toBeLessThan(LARGEST_HERE / 10)

  await clearHttpCache(page)
  site.cut()
  await context.setOffline(true)
  await page.goto(at(site.url, '/isesaki/kpi'))
  await expect(offlineWord(page)).toBeVisible()
  await expect(count(page)).toHaveText(String(all))
  expect(threads(page)).toEqual(['snapshotThread'])

  await page.locator('#verdict').selectOption('achieved')
  await expect(page.locator('.rows .chip-word').first()).toHaveText('達成')
  await page.getByRole('button', { name: '条件を消す' }).click()
  await page.getByRole('searchbox').fill('りさいくる')
  await expect(page.locator('.row-name').first()).toHaveText('リサイクル率')
  await expect.poll(() => threads(page)).toEqual(['snapshotThread', 'searchThread'])
  await page.getByRole('searchbox').fill('量子計算機')
  await expect(page.getByRole('heading', { name: /量子計算機/ })).toBeVisible()
  expect(await longestParsed(page)).toBeLessThan(LARGEST_HERE / 10)
})

test('where no thread can be had, the page reads and searches it by itself', async ({
  page,
  site,
  root,
  watch,
}) => {
  const publication = large(root)
  publishOn(site, root, [publication])
  await watchParsing(page)
  await page.addInitScript(() => {
    window.Worker = function refused() {
      throw new Error('refused')
    } as unknown as typeof Worker
  })
  await page.goto(at(site.url, '/isesaki/kpi'))
  await expectKept(page)
  await expect(count(page)).toHaveText(String(indicatorsIn(publication)))
  expect(await longestParsed(page)).toBeGreaterThan(LARGEST_HERE / 10)
  await page.getByRole('searchbox').fill('りさいくる')
  await expect(page.locator('.row-name').first()).toHaveText('リサイクル率')
  expect(watch.consoleErrors).toEqual([])
})

test('one changed letter in a large publication is refused in the same words', async ({
  page,
  site,
  root,
}) => {
  await page.goto(at(site.url, '/isesaki'))
  await expectKept(page)
  const files = publishedFiles(root, [large(root)])
  site.fault = (path, response) => {
    const body = files.get(path)
    if (body === undefined) return false
    return answerWith(response, path.endsWith('core.json') ? body.replace('率', '卒') : body)
  }
  await page.reload()
  await expect(strip(page, NOTICE_TEXT.refusedTitle)).toBeVisible()
  expect(threads(page)).toEqual(['snapshotThread'])
})
