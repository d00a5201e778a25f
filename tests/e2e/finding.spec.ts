import { expectKept, heading, visitOnce } from './support/reader'
import { expect, test } from './support/test'

test.use({ viewport: { width: 360, height: 780 } })

test('search and filters stand in the address and come back from it', async ({ page }) => {
  await page.goto('/isesaki/kpi')
  await expectKept(page)
  const count = page.locator('.list-count strong')
  await expect(count).toHaveText(/^\d+$/)
  const all = Number(await count.textContent())
  await page.locator('#verdict').selectOption('achieved')
  await expect(page).toHaveURL('/isesaki/kpi?verdict=achieved')
  await expect.poll(async () => Number(await count.textContent())).toBeLessThan(all)
  const chips = page.locator('.rows .chip-word')
  expect(new Set(await chips.allTextContents())).toEqual(new Set(['達成']))
  await page.getByRole('searchbox').fill('コンビニ')
  await expect(page).toHaveURL(/verdict=achieved/)
  await expect(page).toHaveURL(/q=/)
  await expect(page.locator('.row-name').first()).toContainText('コンビニ')

  await page.locator('.row-link').first().click()
  await expect(heading(page)).toContainText('コンビニ')
  await page.goBack()
  await expect(page.getByRole('searchbox')).toHaveValue('コンビニ')
  await expect(page.locator('#verdict')).toHaveValue('achieved')
  await expect(page.locator('.row-name').first()).toContainText('コンビニ')
  await page.reload()
  await expect(page.getByRole('searchbox')).toHaveValue('コンビニ')
  await page.getByRole('button', { name: '条件を消す' }).click()
  await expect(page).toHaveURL('/isesaki/kpi')
  await expect(count).toHaveText(String(all))
})

test('words in kana, and words that are nowhere', async ({ page }) => {
  await page.goto('/isesaki')
  await expectKept(page)
  await page.getByRole('searchbox').fill('りさいくる')
  await page.keyboard.press('Enter')
  await expect(page.locator('.row-name').first()).toHaveText('リサイクル率')
  await page.getByRole('searchbox').fill('量子計算機')
  await expect(page.getByRole('heading', { name: /量子計算機/ })).toBeVisible()
})

test('a tap into the field makes the search ready, before anything is typed', async ({ page }) => {
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  await page.goto('/isesaki/kpi')
  await expectKept(page)
  await page.waitForLoadState('networkidle')
  const search = () => scripts.filter((url) => /searchIndex/.test(url))
  expect(search()).toEqual([])
  await page.getByRole('searchbox').focus()
  await expect.poll(() => search().length).toBe(1)
})

test('what is no indicator is found as well, by kind, and leads to its page offline', async ({
  page,
  context,
}) => {
  await visitOnce(page, '/isesaki/kpi')
  await context.setOffline(true)
  await page.getByRole('searchbox').fill('消防団')
  const found = page.getByRole('region', { name: '指標のほかに見つかったもの' })
  await expect(found.getByRole('heading', { name: /^事業/ })).toBeVisible()
  await found
    .getByRole('link', { name: /消防団/ })
    .first()
    .click()
  await expect(heading(page)).toContainText('消防団')
})

test('a count of the home page leads to the list of exactly as many', async ({ page }) => {
  await page.goto('/isesaki')
  const link = page.locator('#main a[href*="verdict=moving-away"]').first()
  await link.click()
  await expect(page).toHaveURL(/verdict=moving-away/)
  await expect(page.locator('.rows .chip-word').first()).toHaveText('後退')
})

test('hostile words in an address change nothing but the list', async ({ page, watch }) => {
  const words = '<img src=x onerror=alert(1)>'
  for (const query of [
    `q=${encodeURIComponent(words)}`,
    `verdict=__proto__&field=constructor&reason=toString`,
    `q=${encodeURIComponent('あ'.repeat(1000))}`,
    'q=a&q=b&verdict=achieved&verdict=stalled',
    'q=//evil.example&next=https://evil.example',
  ]) {
    await page.goto(`/isesaki/kpi?${query}`)
    await expect(page.locator('.list-count strong')).toHaveText(/^\d+$/)
    expect(await page.locator('#main img, #main script').count()).toBe(0)
  }
  expect(watch.consoleErrors).toEqual([])
})
