import { expect, test } from '@playwright/test'

const CONTENT = /assets\/(IndicatorContent|MunicipalityContent)-[^/]+\.js/

test.describe('a prerendered page that nobody has touched', () => {
  test('loads no script of its content', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto('./isesaki/kpi/recycling-rate', { waitUntil: 'networkidle' })
    await page.waitForTimeout(1_500)
    expect(asked.filter((url) => CONTENT.test(url))).toEqual([])
  })

  test('keeps the first tap until its script is there', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', { value: undefined, configurable: true })
    })
    await page.route(CONTENT, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_200))
      await route.continue()
    })
    await page.goto('./isesaki/kpi/recycling-rate')
    await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}))
    await page.getByRole('button', { name: 'グラフを動かして見る' }).click()
    await expect(page.getByRole('button', { name: 'もとのグラフに戻す' })).toBeVisible()
  })

  test('keeps words that were typed before its script is there', async ({ page }) => {
    await page.route(CONTENT, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_200))
      await route.continue()
    })
    await page.goto('./isesaki')
    await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}))
    await page.getByRole('searchbox').fill('ごみ')
    await page.getByRole('searchbox').press('Enter')
    await expect(page).toHaveURL(/\/isesaki\/kpi\?q=/)
    await expect(page.getByRole('searchbox')).toHaveValue('ごみ')
  })
})

test('a list that is drawn anew keeps what was typed and opened before its figures came', async ({
  page,
}) => {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route(/\/core\.json/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('./isesaki/kpi')
  await page.locator('summary').first().click()
  const search = page.getByRole('searchbox')
  await search.pressSequentially('ごみ')
  await page.waitForLoadState('load')
  await expect(page).not.toHaveURL(/q=/)
  release()
  await expect(page).toHaveURL(/\/isesaki\/kpi\?q=/)
  await expect(search).toHaveValue('ごみ')
  await expect(search).toBeFocused()
  await expect(page.locator('details').first()).toHaveAttribute('open', '')
  await page.keyboard.type('袋')
  await expect(search).toHaveValue('ごみ袋')
})
