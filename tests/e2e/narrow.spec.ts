import { cutOff, overflow } from './support/layout'
import { expect, test } from './support/test'

/** Pages with long words: a title that is one word, a unit, a period, a planned figure, a sentence of ticks. */
const DRAWN = [
  '/easy/isesaki/kpi/city-subsidy-amount-change',
  '/easy/isesaki/kpi/hanasaku-corporate-donations',
  '/easy/isesaki/kpi/security-camera-lights-installed',
  '/easy/isesaki/kpi/children-pursuing-dreams-rate',
  '/easy/isesaki/kpi/municipal-operations-greenhouse-gas-cut',
  '/easy/annaka/kpi/overtime-over-360-staff',
  '/en/isesaki/kpi/auto-race-off-track-net-revenue',
  ...['en', 'pt', 'es', 'vi'].map((language) => `/${language}/compare/website-visits`),
  '/es/isesaki',
]
/** Pages that scripts draw. */
const BY_SCRIPT = [
  '/pt',
  ...['pt', 'es', 'vi'].map((language) => `/${language}/isesaki/kpi/city-subsidy-amount-change`),
  '/es/isesaki/kpi/auto-race-off-track-net-revenue',
]

test('no long word makes a page wider than a screen of 320 px, or is cut off', async ({
  browser,
  baseURL,
}) => {
  test.slow()
  for (const [paths, javaScriptEnabled] of [
    [DRAWN, false],
    [BY_SCRIPT, true],
  ] as const) {
    const context = await browser.newContext({
      ...(baseURL ? { baseURL } : {}),
      javaScriptEnabled,
      viewport: { width: 320, height: 780 },
    })
    const page = await context.newPage()
    for (const path of paths) {
      await page.goto(path)
      await expect(page.locator('h1').first()).toBeVisible()
      if (javaScriptEnabled) await page.waitForLoadState('networkidle')
      expect.soft(await overflow(page), path).toBeLessThanOrEqual(0)
      expect.soft(await cutOff(page), path).toEqual([])
    }
    await context.close()
  }
})
