import {
  at,
  clearHttpCache,
  expectKept,
  expectReady,
  expectSteady,
  INDICATOR,
} from './support/reader'
import { expect, test, type Page } from './support/test'
import { boardFragment } from '@/sharing/boardLink'
import { languageFolder, LANGUAGES } from '@/text/language'

const BOARD = `/board#${boardFragment({
  title: '二つの数字',
  frozen: {},
  items: ['recycling-rate', 'tax-collection-rate'].map((indicatorId) => ({
    code: '102041',
    indicatorId,
  })),
})}`
const WAIT = { timeout: 30_000 }

declare global {
  interface Window {
    machiShifts?: { value: number; nodes: string[] }[]
  }
}

async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: { value: number; nodes: string[] }[] = []
    window.machiShifts = shifts
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shift = entry as PerformanceEntry & {
          value: number
          hadRecentInput: boolean
          sources: { node?: Element | null }[]
        }
        if (shift.hadRecentInput) continue
        const nodes = shift.sources.map(({ node }) => `${node?.nodeName}.${node?.className}`)
        shifts.push({ value: shift.value, nodes })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

async function expectStill(page: Page): Promise<void> {
  await page.waitForTimeout(200)
  const shifts = (await page.evaluate(() => window.machiShifts)) ?? []
  const sum = shifts.reduce((total, { value }) => total + value, 0)
  expect(sum, JSON.stringify(shifts)).toBeLessThanOrEqual(0.01)
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [path, width] of [
    ['/isesaki', 360],
    [INDICATOR, 360],
    ['/isesaki', 1280],
    [INDICATOR, 1280],
    ['/isesaki/kpi', 360],
  ] as const) {
    test(`${path} holds still, ${width} px, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 780 })
      await page.emulateMedia({ colorScheme })
      await watchShifts(page)
      await page.goto(path)
      await page.evaluate(() => document.fonts.ready)
      await page.mouse.move(150, 400)
      await expectKept(page)
      await expectReady(page)
      await expectStill(page)
    })
  }
}

test('a board opened by its link holds still, cards and footer', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await watchShifts(page)
  await page.goto(BOARD)
  await expect(page.locator('.board-cards .figure-number')).toHaveCount(2, WAIT)
  await expectStill(page)
})

const EVERY_LANGUAGE = LANGUAGES.map((language) => `/${languageFolder(language)}isesaki`)

test('without a connection a page in any language holds still, and says that it could not check', async ({
  page,
  context,
  site,
}) => {
  test.slow()
  await page.setViewportSize({ width: 360, height: 780 })
  const paths = [INDICATOR, ...EVERY_LANGUAGE]
  for (const path of paths) {
    await page.goto(at(site.url, path))
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), WAIT)
      .toBe(true)
    await expectSteady(() => site.asked.length)
  }
  await watchShifts(page)
  await clearHttpCache(page)
  await context.setOffline(true)
  for (const path of paths) {
    await test.step(path, async () => {
      await page.goto(at(site.url, path))
      await expect(page.locator('.status-line-stale .status-check')).toContainText(/\d/, WAIT)
      await expectStill(page)
    })
  }
})

test('a page’s own style says what the whole stylesheet says', async ({ page }) => {
  let held = true
  await page.route(/\/assets\/.*\.css$/, (route) => (held ? route.abort() : route.continue()))
  // Scripts would draw what only the whole stylesheet knows.
  await page.route(/\/assets\/.*\.js$/, (route) => route.abort())
  const look = (path: string) =>
    page.goto(path).then(() =>
      page.evaluate(() => {
        const elements = [...document.querySelectorAll('body *:not(script, link)')]
        // What is far below may be laid out already or not yet: all of it is to be, before it is measured.
        for (const element of elements)
          if (
            element instanceof HTMLElement &&
            getComputedStyle(element).contentVisibility === 'auto'
          )
            element.style.contentVisibility = 'visible'
        return elements.map((element) => {
          const { width, height, display, color, fontSize, wordBreak } = getComputedStyle(element)
          const name = `${element.nodeName}.${element.getAttribute('class') ?? ''}`
          return [name, width, height, display, color, fontSize, wordBreak].join(' ')
        })
      }),
    )
  for (const path of ['/isesaki', INDICATOR]) {
    held = true
    const own = await look(path)
    held = false
    expect(own, path).toEqual(await look(path))
  }
})
