import {
  clearHttpCache,
  expectKept,
  heading,
  INDICATOR,
  INDICATOR_NAME,
  NEVER_VISITED,
  NEVER_VISITED_NAME,
  offlineWord,
  statusLine,
  visitOnce,
} from './support/reader'
import { expect, test } from './support/test'

test.use({ viewport: { width: 360, height: 780 } })

test('everything is there offline after one visit', async ({ page, context }) => {
  await visitOnce(page, INDICATOR)
  await clearHttpCache(page)
  await context.setOffline(true)

  await test.step('the same page', async () => {
    await page.reload()
    await expect(heading(page)).toHaveText(INDICATOR_NAME)
    await expect(offlineWord(page)).toBeVisible()
    await expect(statusLine(page)).toContainText(/2026年\d+月\d+日版/)
    // As it came at the first visit, with the figure in it before any script.
    await expect(page.locator('#app[data-ssr] .figure-large')).toHaveText('10.0%')
    // And with nothing fetched ahead of it: what the page names was put off, and is asked for once it is drawn.
    const putOff = page.locator('link[data-later]')
    await expect(putOff).not.toHaveCount(0)
    await expect(page.locator('link[data-later]:not([rel="modulepreload"])')).toHaveCount(0)
  })
  await test.step('a deep link that was never visited', async () => {
    await page.goto(NEVER_VISITED)
    await expect(heading(page)).toHaveText(NEVER_VISITED_NAME)
    await expect(page.locator('#app[data-shell] .figure-large')).toBeVisible()
    await expect(page).toHaveTitle(/住宅用火災警報器設置率/)
    await expect(offlineWord(page)).toBeVisible()
  })
  await test.step('its interactive trend', async () => {
    await page.goto(INDICATOR)
    await page.getByRole('button', { name: 'グラフを動かして見る' }).click()
    await expect(page.getByRole('group', { name: 'リサイクル率のグラフ' })).toBeVisible()
  })
  await test.step('the home page and the list, with search', async () => {
    await page.goto('/isesaki')
    await expect(heading(page)).toHaveText('伊勢崎市')
    await expect(page.locator('.kpi-card').first()).toBeVisible()
    await page.goto('/isesaki/kpi?q=りさいくる')
    await expect(page.locator('.row-name').first()).toHaveText(INDICATOR_NAME)
  })
  await test.step('method, data, about, storage', async () => {
    await page.goto('/method')
    await expect(heading(page)).toBeVisible()
    await expect(page.getByRole('link', { name: INDICATOR_NAME })).toBeVisible()
    await page.goto('/isesaki/data')
    await expect(page.getByText('judgements.csv')).toBeVisible()
    await page.goto('/about')
    await expect(heading(page)).toBeVisible()
    await page.goto('/storage')
    await expect(page.getByText('いまの版')).toBeVisible()
  })
  await test.step('an unknown indicator: helpful, with search', async () => {
    await page.goto('/isesaki/kpi/nothing-here')
    await expect(heading(page)).toHaveText('このページは見つかりませんでした')
    await page.getByRole('link', { name: '伊勢崎市の指標をさがす' }).click()
    await page.getByRole('searchbox').fill('市税')
    await expect(page.locator('.row-name').first()).toContainText('市税')
  })
  await test.step('a town that was never opened says so', async () => {
    await page.goto('/annaka')
    await expect(heading(page)).toHaveText('はじめの1回だけ、電波が必要です')
    await page.goto('/no-such-town')
    await expect(heading(page)).toHaveText('このページは見つかりませんでした')
  })
  await test.step('the address of the site leads to the last town', async () => {
    await page.goto('/')
    await expect(page).toHaveURL('/isesaki')
  })
})

test('the first install says that it is ready, and does not reload', async ({ page }) => {
  let loads = 0
  page.on('load', () => (loads += 1))
  await visitOnce(page, '/isesaki')
  await page.waitForTimeout(500)
  expect(loads).toBe(1)
  await expect(page.locator('.strip')).toHaveCount(0)
  await page.reload()
  await expectKept(page)
  await page.waitForTimeout(800)
})
