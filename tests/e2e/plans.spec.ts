import { expectKept, expectReady, heading } from './support/reader'
import { expect, test, type Page } from './support/test'

test.use({ viewport: { width: 360, height: 780 } })

const main = (page: Page) => page.locator('#main')
const scrolled = (page: Page) => page.evaluate(() => Math.round(window.scrollY))

test('from the plan by a measure to an indicator, and back to where one was', async ({ page }) => {
  await page.goto('/isesaki/plan')
  await expectKept(page)
  const measure = main(page).getByRole('link', { name: /災害に強いまちづくり/ })
  await measure.scrollIntoViewIfNeeded()
  const before = await scrolled(page)
  expect(before).toBeGreaterThan(300)
  await measure.click()
  await expect(heading(page)).toHaveText('災害に強いまちづくり')
  await expect.poll(() => scrolled(page)).toBe(0)
  const card = main(page).locator('.kpi-card').first()
  await expect(card.locator('.figure, .kpi-card-missing')).toBeVisible()
  await card.getByRole('heading').getByRole('link').click()
  await expect(page).toHaveURL(/\/isesaki\/kpi\//)
  await page.goBack()
  await expect(heading(page)).toHaveText('災害に強いまちづくり')
  await page.goBack()
  await expect(heading(page)).toHaveText('施策の体系')
  await expect.poll(() => scrolled(page)).toBe(before)
})

test('initiatives are narrowed only by what the town has printed', async ({ page }) => {
  const effects = page.getByRole('option', { name: '財政効果の額がある' })
  await page.goto('/isesaki/initiatives')
  await expect(effects).toHaveCount(1)
  await page.goto('/annaka/initiatives')
  await expect(page.getByRole('option', { name: '指標がある' })).toHaveCount(1)
  await expect(effects).toHaveCount(0)
})

test('initiatives by the city’s mark and year: the address holds it, also after going back', async ({
  page,
}) => {
  await page.goto('/isesaki/initiatives')
  await expectKept(page)
  const rows = main(page).locator('.row-link')
  await page.getByLabel('市の印').selectOption('△')
  await page.getByLabel('年度').selectOption({ index: 1 })
  await expect(page).toHaveURL(/mark=.*&year=FY20\d\d|year=FY20\d\d.*mark=/)
  const address = page.url()
  await expect(rows.first()).toBeVisible()
  await rows.first().click()
  await expect(page).toHaveURL(/\/initiatives\/reform-/)
  await expect(main(page).getByRole('table').first()).toContainText('△')
  await page.goBack()
  await expect(page).toHaveURL(address)
  await expect(page.getByLabel('市の印')).toHaveValue('△')
  await page.reload()
  await expect(page.getByLabel('市の印')).toHaveValue('△')
})

test('a schedule says its years in words beside the bars', async ({ page }) => {
  await page.goto('/isesaki/initiatives/reform-1-7-1')
  const row = main(page)
    .getByRole('row', { name: /令和2〜6/ })
    .first()
  await expect(row).toContainText('実施')
  await expect(row.locator('svg')).toHaveAttribute('aria-hidden', 'true')
})

test('pledges without a letter are 記載なし, never E, and nothing is averaged', async ({
  page,
}) => {
  await page.goto('/isesaki/pledges?letter=blank')
  await expectKept(page)
  const letters = main(page).locator('.letter')
  await expect(letters.first()).toHaveText('記載なし')
  expect(new Set(await letters.allTextContents())).toEqual(new Set(['記載なし']))
  await expect(main(page)).not.toContainText(/平均点|平均は/)
})

test('effects in yen for people, a department and what it answers for', async ({ page }) => {
  await page.goto('/isesaki/fiscal')
  await expect(main(page).getByRole('table').first()).toContainText(/\d億[\d,]+万円/)
  await page.goto('/isesaki/departments')
  await expectKept(page)
  await main(page)
    .getByRole('link', { name: /資源循環課/ })
    .first()
    .click()
  await expect(heading(page)).toContainText('資源循環課')
  await expect(main(page)).toContainText('リサイクル率')
})

test('two cities side by side: what is planned says so, and there are no ranks', async ({
  page,
}) => {
  await page.goto('/compare')
  await main(page).getByRole('link', { name: /市税/ }).first().click()
  await expect(heading(page)).toContainText('市税')
  const table = main(page).getByRole('table')
  await expect(table).toContainText('計画')
  await expect(table).toContainText('実績')
  await expect(main(page)).not.toContainText(/\d位/)
})

test('an address of an effort leads to its place on the measure’s page', async ({ page }) => {
  await page.goto('/isesaki/plan/plan-1-1-1')
  await expectKept(page)
  const effort = await main(page).locator('[id^="plan-1-1-1-"]').last().getAttribute('id')
  await page.goto(`/isesaki/plan/${effort}`)
  await expect(page).toHaveURL(new RegExp(`/isesaki/plan/plan-1-1-1#${effort}$`))
  await expect(page.locator(`[id="${effort}"]`)).toBeInViewport()
})

test('without network a page that was never opened is there with its figures', async ({
  page,
  context,
}) => {
  await page.goto('/isesaki')
  await expectKept(page)
  await expectReady(page)
  await context.setOffline(true)
  await page.goto('/isesaki/projects/project-001')
  await expect(heading(page)).not.toBeEmpty()
  await expect(page.locator('.status-line')).toContainText('電波なし')
  await expect(main(page)).toContainText('担当')
})

test('on an English page what can be chosen is marked as the Japanese that it is', async ({
  page,
}) => {
  await page.goto('/en/isesaki/projects')
  const departments = main(page).getByLabel('Department').locator('option')
  await expect(departments.filter({ hasText: '課' }).first()).toHaveAttribute('lang', 'ja')
  await expect(departments.first()).not.toHaveAttribute('lang')
})
