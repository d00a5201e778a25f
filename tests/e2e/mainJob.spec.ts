import {
  INDICATOR,
  INDICATOR_NAME,
  expectKept,
  expectReady,
  heading,
  offlineWord,
  statusLine,
} from './support/reader'
import { expect, test } from './support/test'

test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true })

test('from the home page by a card to the figure, its trend, offline and back', async ({
  page,
  context,
  watch,
}) => {
  await page.goto('/isesaki')
  await expect(heading(page)).toHaveText('伊勢崎市')
  const card = page.locator('.kpi-card', { hasText: INDICATOR_NAME }).first()
  await expect(card.locator('.figure-number')).toHaveText('10.0')
  await expect(card).toContainText('後退')
  await card.getByRole('link', { name: INDICATOR_NAME }).tap()
  await expect(page).toHaveURL(INDICATOR)
  await expect(heading(page)).toHaveText(INDICATOR_NAME)
  await expect(page).toHaveTitle(/^リサイクル率 10\.0%（令和4年度） 後退｜伊勢崎市$/)
  await expect(page.locator('.figure-large')).toHaveText('10.0%')
  await expect(page.locator('.indicator-period')).toHaveText('令和4年度')
  await expect(page.locator('.indicator-sentence')).toContainText('目標から遠ざかっています')
  await expect(page.locator('.figure-table')).toContainText('10.0')
  await expect(page.locator('#sources')).toContainText('行政改革')
  await expectKept(page)
  await expectReady(page)

  await context.setOffline(true)
  await page.reload()
  await expect(heading(page)).toHaveText(INDICATOR_NAME)
  await expect(page.locator('.figure-large')).toHaveText('10.0%')
  await expect(offlineWord(page)).toBeVisible()
  await expect(statusLine(page)).toContainText(/電波なし\s*2026年\d+月\d+日版/)
  await context.setOffline(false)
  await expect(offlineWord(page)).toBeHidden()
  expect(watch.consoleErrors).toEqual([])
})

test('the interactive trend is fetched when it is asked for, and walks by keys', async ({
  page,
}) => {
  const scripts: string[] = []
  page.on('request', (request) => scripts.push(request.url()))
  const asked = () => scripts.filter((url) => /InteractiveTrend/.test(url))
  // Without a worker: its filling of the cache would fetch everything anyway.
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  await page.goto(INDICATOR)
  await expectKept(page)
  await page.mouse.move(100, 400)
  await expect(page.getByRole('img', { name: /リサイクル率/ }).first()).toBeVisible()
  expect(asked()).toEqual([])

  await page.getByRole('button', { name: 'グラフを動かして見る' }).click()
  const chart = page.getByRole('group', { name: 'リサイクル率のグラフ' })
  await expect(chart).toBeVisible()
  await expect(chart.locator('svg path').first()).toBeAttached()
  expect(asked()).toHaveLength(1)
  await chart.focus()
  const said = page.locator('.interactive [aria-live]')
  await expect(said).not.toBeEmpty()
  await page.keyboard.press('Home')
  await expect(said).toContainText('平成30年度、10.5%')
  await page.keyboard.press('ArrowRight')
  await expect(said).toContainText('令和')
  await page.keyboard.press('Escape')
  await expect(said).toBeEmpty()
  await page.getByRole('button', { name: 'もとのグラフに戻す' }).click()
  await expect(chart).toHaveCount(0)
})

test('keys alone: skip link, card, first touch of the page', async ({ page }) => {
  await page.goto('/isesaki')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: '本文へ' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#main')).toBeFocused()
  const card = page.locator('.kpi-card').getByRole('link', { name: INDICATOR_NAME, exact: true })
  await card.focus()
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText(INDICATOR_NAME)
})
