import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildVariant } from '../../scripts/buildVariant'
import { openFaultySite, type FaultySite } from './support/faultySite'
import {
  at,
  clearHttpCache,
  heading,
  INDICATOR,
  INDICATOR_NAME,
  NEVER_VISITED,
  NEVER_VISITED_NAME,
  offlineWord,
  visitOnce,
} from './support/reader'
import { VARIED } from './support/routes'
import { expect, test } from './support/test'

/* One more build, below a sub-path, with its address known and with Vue's words on hydration. */
const BASE = '/sub/'
const ORIGIN = 'https://monosashi.example.jp'

test.describe('below a sub-path', () => {
  let folder: string
  let site: FaultySite

  test.beforeAll(async () => {
    test.setTimeout(600_000)
    folder = await buildVariant('sub-path', {
      BASE_PATH: BASE,
      SITE_URL: ORIGIN,
      HYDRATION_DETAILS: '1',
      SITE_LANGUAGES: 'ja',
    })
    site = await openFaultySite(folder, BASE)
  })
  test.afterAll(() => site?.close())

  test('the main job, offline included', async ({ page, context }) => {
    await visitOnce(page, at(site.url, '/isesaki'))
    await page.locator('.kpi-card').getByRole('link', { name: INDICATOR_NAME, exact: true }).click()
    await expect(page).toHaveURL(at(site.url, INDICATOR))
    await clearHttpCache(page)
    await context.setOffline(true)
    await page.goto(at(site.url, NEVER_VISITED))
    await expect(heading(page)).toHaveText(NEVER_VISITED_NAME)
    await expect(offlineWord(page)).toBeVisible()
    await page.goto(at(site.url, '/isesaki/kpi/nothing-here'))
    await expect(heading(page)).toHaveText('このページは見つかりませんでした')
    const outside = site.asked.filter((path) => !path.startsWith(BASE) && path !== '/favicon.ico')
    expect(outside).toEqual([])
  })

  test('canonical, Open Graph and site map carry the absolute address', () => {
    const html = readFileSync(join(folder, INDICATOR, 'index.html'), 'utf8')
    const address = `${ORIGIN}/sub${INDICATOR}`
    expect(html).toContain(`<link rel="canonical" href="${address}">`)
    expect(html).toContain(`<meta property="og:url" content="${address}">`)
    const map = readFileSync(join(folder, 'sitemap.xml'), 'utf8')
    expect(map).toContain(`<loc>${address}</loc>`)
    const absolute = html.match(/(?:href|src)="\/(?!sub\/)[^"]*"/g) ?? []
    expect(absolute).toEqual([])
  })

  test('pages wake up as they were drawn', async ({ page, watch }) => {
    for (const path of [
      '/',
      '/isesaki',
      ...VARIED,
      '/isesaki/data',
      '/method',
      '/about',
      '/list',
    ]) {
      await page.goto(at(site.url, path))
      await page.locator('h1').click()
      await page.waitForLoadState('networkidle')
    }
    expect(watch.consoleErrors).toEqual([])
  })
})
