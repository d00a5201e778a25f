import { randomBytes } from 'node:crypto'
import { publicationOf, publishOn } from '../e2e/support/publications'
import {
  at,
  NEW_FIGURES,
  devtools,
  expectKept,
  expectPinned,
  INDICATOR,
  pin,
  statusLine,
  storedTables,
  strip,
} from '../e2e/support/reader'
import { expect, test, type Page } from '../e2e/support/test'
import type { FaultySite } from '../e2e/support/faultySite'
import { DEVICE_TEXT } from '@/text/deviceText'
import { NOTICE_TEXT } from '@/text/noticeText'

/*
 * A device that is really full. Chromium allots a window what room there is when it first writes, so the limit is set
 * before the first visit; the browser's own estimate does not show it. Without a worker, whose files take room too.
 */
test.use({ serviceWorkers: 'block' })

const OTHER = '102113'
const OTHER_PAGE = '/annaka/kpi/website-accesses'
/** Room for today's figures several times over. */
const QUOTA = 8_000_000

/** Figures as they are, made larger than the device by what no app knows and no disk can make smaller. */
const tooLargeOf = (root: string, day: string) =>
  publicationOf(root, day, (core) =>
    core.replace('{', `{"padding":"${randomBytes(QUOTA).toString('base64')}",`),
  )

async function fill(page: Page, site: FaultySite): Promise<void> {
  const cdp = await devtools(page)
  const { origin } = new URL(site.url)
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: QUOTA })
}

const daysOf = async (page: Page) =>
  (await storedTables(page)).snapshots.map(({ id }) => id.slice(0, 10)).sort()

async function takeNewest(page: Page, path: string, day: string): Promise<void> {
  await page.goto(new URL(path, page.url()).href)
  const asking = strip(page, `${NEW_FIGURES}（${day}）`)
  await expect(asking).toBeVisible({ timeout: 30_000 })
  await asking.getByRole('button').click()
  await expect(statusLine(page)).toContainText(day)
}

test('D1 a full device: the oldest goes first, a kept one never, and the reader is told', async ({
  page,
  site,
  root,
}) => {
  await page.goto('about:blank')
  await fill(page, site)
  await page.goto(at(site.url, INDICATOR))
  await expectKept(page)
  await pin(page)
  const [first = ''] = await daysOf(page)
  await page.goto(at(site.url, '/storage'))
  await page.getByRole('button', { name: DEVICE_TEXT.pin }).click()
  await expect(page.getByText(DEVICE_TEXT.pinnedNow)).toBeVisible()
  // Another town: an edition that is not the newest any more. Nobody asked to keep it.
  await page.goto(at(site.url, OTHER_PAGE))
  await expectKept(page)
  publishOn(site, root, [publicationOf(root, '2026-12-02', undefined, OTHER)], OTHER)
  await takeNewest(page, OTHER_PAGE, '2026年12月2日版')
  publishOn(site, root, [publicationOf(root, '2026-12-03')])
  await takeNewest(page, INDICATOR, '2026年12月3日版')
  expect(await daysOf(page)).toEqual([first, first, '2026-12-02', '2026-12-03'])

  publishOn(site, root, [tooLargeOf(root, '2027-02-03')])
  await takeNewest(page, INDICATOR, '2027年2月3日版')
  const told = strip(page, DEVICE_TEXT.roomTitle)
  await expect(told).toContainText('2026年')
  await expect(strip(page, NOTICE_TEXT.memoryOnly)).toBeVisible()
  expect(await daysOf(page), 'the kept one and the newest of each').toEqual([
    first,
    '2026-12-02',
    '2026-12-03',
  ])
  await told.getByRole('button').click()
  await expect(told).toHaveCount(0)

  publishOn(site, root, [publicationOf(root, '2027-04-05')])
  await takeNewest(page, INDICATOR, '2027年4月5日版')
  await expect(strip(page, NOTICE_TEXT.memoryOnly)).toHaveCount(0)
  expect(await daysOf(page)).toEqual([first, '2026-12-02', '2026-12-03', '2027-04-05'])
  await expectPinned(page, site.url)
})
