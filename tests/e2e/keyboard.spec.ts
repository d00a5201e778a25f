import { expectKept, expectSteady, heading } from './support/reader'
import { recordPage } from './support/record'
import { expect, test, type Page } from './support/test'

/** What has the focus: its words, its place among all that can have it, and whether one sees it. */
interface Focus {
  readonly words: string
  readonly place: number
  readonly ring: boolean
  readonly covered: boolean
}

/** Numbers everything that the Tab key should reach, in the order of the page. */
function numberStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const stops = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      ),
    ].filter((one) => !one.matches(':disabled') && one.checkVisibility() && one.tabIndex >= 0)
    stops.forEach((one, place) => (one.dataset.stop = String(place)))
    return stops.length
  })
}

function focus(page: Page): Promise<Focus | undefined> {
  return page.evaluate(() => {
    const one = document.activeElement
    if (!(one instanceof HTMLElement) || one === document.body) return undefined
    const box = one.getClientRects()[0] ?? one.getBoundingClientRect()
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
    const top = document.elementFromPoint(x, y)
    const { outlineStyle, outlineWidth } = getComputedStyle(one)
    return {
      words: (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 20),
      place: Number(one.dataset.stop ?? -1),
      ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      covered: !top || !(one.contains(top) || top.contains(one)),
    }
  })
}

const WALKS = [
  ['/isesaki', 412],
  ['/isesaki/kpi/recycling-rate', 412],
  ['/isesaki/kpi/recycling-rate', 1280],
  ['/isesaki/initiatives/reform-1-7-1', 412],
  ['/isesaki/data', 1280],
] as const

for (const [path, width] of WALKS) {
  test(`${path} at ${width} px by the Tab key: in order, seen, and out at the end`, async ({
    page,
    browser,
  }) => {
    test.slow()
    const main = page.locator('#main')
    await page.setViewportSize({ width, height: 780 })
    await page.goto(path)
    await page.mouse.move(150, 300)
    if (path.startsWith('/isesaki')) await expectKept(page)
    await expect(main.locator('a').last()).toBeVisible()
    await page.mouse.move(0, 0)
    await expectSteady(() => page.locator('a, button').count())
    const stops = await numberStops(page)
    const walked: Focus[] = []
    for (let step = 0; step < stops; step += 1) {
      await page.keyboard.press('Tab')
      const now = await focus(page)
      if (now) walked.push(now)
    }
    expect(walked.map(({ place }) => place)).toEqual([...walked.keys()])
    expect(walked).toHaveLength(stops)
    expect(walked[0]?.words).toBe('本文へ')
    expect(walked.filter(({ ring }) => !ring)).toEqual([])
    expect(walked.filter(({ covered }) => covered)).toEqual([])
    recordPage({
      path: `keyboard ${path} ${width}`,
      checks: [],
      violations: 0,
      kept: [],
      undecided: [],
      tried: ['wcag211', 'wcag212', 'wcag243', 'wcag247'],
      axe: '',
      browser: browser.version(),
    })
  })
}

test('Esc closes the share sheet and gives the focus back', async ({ page }) => {
  await page.setViewportSize({ width: 412, height: 780 })
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }))
  await page.goto('/isesaki/kpi/recycling-rate')
  await expectKept(page)
  const open = page.getByRole('button', { name: '共有する' })
  await open.focus()
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog')
  await expect(sheet).toBeVisible()
  await expect.poll(() => sheet.evaluate((one) => one.contains(document.activeElement))).toBe(true)
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(open).toBeFocused()
})

test('controls are at least 44 px high and wide', async ({ page }) => {
  test.slow()
  await page.setViewportSize({ width: 360, height: 780 })
  const controls =
    'button, select, input:not([type=hidden]), summary, .button, .button-secondary, .app-tab, .app-header a, .tally-row, .row-link, .home-browse a, .choice-link'
  for (const path of [
    '/',
    '/isesaki',
    '/isesaki/kpi',
    '/isesaki/kpi/recycling-rate',
    '/isesaki/initiatives',
    '/isesaki/pledges',
    '/isesaki/projects',
    '/list',
    '/storage',
  ]) {
    await page.goto(path)
    await page.mouse.move(150, 300)
    await expect(heading(page).first()).toBeVisible()
    const small = await page.locator(controls).evaluateAll((all) =>
      all.flatMap((one) => {
        const { width, height } = one.getBoundingClientRect()
        const drawn = one.checkVisibility() && width > 0 && !one.matches('.visually-hidden')
        return drawn && (width < 43.5 || height < 43.5)
          ? [`${one.className} ${one.textContent?.trim().slice(0, 20)} ${width}×${height}`]
          : []
      }),
    )
    expect(small, path).toEqual([])
  }
})

test('that the network is gone, and back, is said politely', async ({ page, context }) => {
  await page.goto('/isesaki/kpi/recycling-rate')
  await expectKept(page)
  const status = page.getByRole('status').filter({ hasText: '版' }).first()
  await context.setOffline(true)
  await expect(status).toContainText('電波なし')
  await context.setOffline(false)
  await expect(status).not.toContainText('電波なし')
})
