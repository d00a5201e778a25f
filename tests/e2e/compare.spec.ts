import { COMPARE_TEXT } from '@/text/planText'
import { checkPage } from './support/axe'
import { buildCountry, CONCEPT, CONCEPT_NAME, TOWNS } from './support/country'
import { openFaultySite, type FaultySite } from './support/faultySite'
import { overflow } from './support/layout'
import { at, expectKept, expectReady, expectSteady, heading } from './support/reader'
import { expect, test, type Page } from './support/test'

/* Twelve made-up towns: more than can stand side by side. */
const PAGE = `/compare/${CONCEPT}`
const codeOf = (number: number) => TOWNS[number - 1]?.code ?? ''
const asking = (...numbers: readonly number[]) => `${PAGE}?towns=${numbers.map(codeOf).join('_')}`

/** Names above the cards, in their order. */
const names = (page: Page) => page.locator('#main .columns h2')
const showsTowns = (page: Page, ...numbers: readonly number[]) =>
  expect(names(page)).toHaveText(numbers.map((number) => new RegExp(`^見本${number}市`)))
const box = (page: Page, number: number) =>
  page.getByRole('checkbox', { name: new RegExp(`^見本${number}市`) })
const notice = (page: Page) => page.locator('.notice[role=status]')

test.describe('where many towns can be compared', () => {
  test.use({ viewport: { width: 320, height: 780 } })
  let site: FaultySite

  test.beforeAll(async () => {
    test.setTimeout(900_000)
    site = await openFaultySite(await buildCountry())
  })
  test.beforeEach(() => (site.asked.length = 0))
  test.afterAll(() => site?.close())

  /** Codes of the towns whose figures were asked for. */
  const fetched = () =>
    [...new Set(site.asked.flatMap((path) => /^\/snapshots\/(\d+)\//.exec(path)?.[1] ?? []))].sort()

  test('the first ones stand in the HTML, with links to the others', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(at(site.url, PAGE))
    await showsTowns(page, 1, 2, 3, 4)
    await page.getByText(COMPARE_TEXT.choose).click()
    await page.getByRole('link', { name: /^見本11市/ }).click()
    await expect(page).toHaveURL(at(site.url, '/sample-0011/kpi/sample-0001'))
    await context.close()
  })

  test('the reader chooses, in an order that the link and the device keep', async ({ page }) => {
    await page.goto(at(site.url, PAGE))
    await showsTowns(page, 1, 2, 3, 4)
    await expectKept(page)
    expect(fetched()).toEqual([1, 2, 3, 4].map(codeOf))
    await page.getByText(COMPARE_TEXT.choose).click()
    await expect(box(page, 5)).toBeDisabled()
    await page.getByRole('button', { name: COMPARE_TEXT.takeOff('見本1市') }).click()
    await page.getByRole('searchbox').fill('秋田')
    await expect(page.getByRole('checkbox')).toHaveCount(1)
    await box(page, 5).check()
    await showsTowns(page, 2, 3, 4, 5)
    await expect(page).toHaveURL(new RegExp(`towns=${[2, 3, 4, 5].map(codeOf).join('_')}`))
    expect(fetched()).toEqual([1, 2, 3, 4, 5].map(codeOf))
    await page.reload()
    await showsTowns(page, 2, 3, 4, 5)
    await page.goto(at(site.url, '/compare/sample-concept-2'))
    await showsTowns(page, 2, 3, 4, 5)
  })

  test('a link shows its towns in its order, and nobody else’s figures are fetched', async ({
    page,
  }) => {
    await page.goto(at(site.url, asking(9, 3)))
    await showsTowns(page, 9, 3)
    await expect(heading(page)).toHaveText(CONCEPT_NAME)
    const columns = page.getByRole('columnheader')
    await expect(columns).toHaveText(['年度', '見本9市', '見本3市'])
    expect(fetched()).toEqual([3, 9].map(codeOf))
    await expect(page.locator('#main')).not.toContainText(/\d位/)
  })

  test('whoever comes from a town finds it first, and its neighbours', async ({ page }) => {
    await page.goto(at(site.url, '/sample-0007/kpi/sample-0001'))
    await page.locator(`#main a[href="${PAGE}"]`).click()
    await showsTowns(page, 7, 6, 8, 5)
  })

  test('what a link asks for in vain is said', async ({ page, watch }) => {
    await page.goto(at(site.url, `${asking(9, 12)}_999999_${encodeURIComponent('<img src=x>')}`))
    await showsTowns(page, 9)
    await expect(notice(page)).toContainText(COMPARE_TEXT.strange('999999'))
    await expect(notice(page)).toContainText(COMPARE_TEXT.malformed)
    await expect(notice(page)).toContainText(COMPARE_TEXT.without('見本12市'))
    await page.goto(at(site.url, asking(1, 2, 3, 4, 5)))
    await expect(notice(page)).toContainText(COMPARE_TEXT.tooMany(4))
    await page.goto(at(site.url, `${PAGE}?towns=__proto__`))
    await showsTowns(page, 1, 2, 3, 4)
    await expect(notice(page)).toContainText(COMPARE_TEXT.malformed)
    await page.goto(at(site.url, '/compare/nothing-here'))
    await expect(heading(page)).toHaveText('このページは見つかりませんでした')
    expect(watch.consoleErrors).toEqual([])
  })

  test('without network the device shows what it has and says what it lacks', async ({
    page,
    context,
  }) => {
    await page.goto(at(site.url, asking(9, 3)))
    await showsTowns(page, 9, 3)
    await expectReady(page)
    await context.setOffline(true)
    await page.goto(at(site.url, asking(10, 3)))
    await showsTowns(page, 3)
    await expect(notice(page)).toContainText(COMPARE_TEXT.lacking('見本10市'))
    await expect(notice(page)).toContainText(COMPARE_TEXT.deviceOnly)
    // What watches the connection comes when the browser is idle.
    await expectSteady(() => site.asked.length)
    await context.setOffline(false)
    await showsTowns(page, 10, 3)
    await expect(notice(page)).toHaveCount(0)
  })

  test('four towns fit a narrow screen, and nothing is found at fault', async ({ page }) => {
    await page.goto(at(site.url, asking(4, 3, 2, 1)))
    await showsTowns(page, 4, 3, 2, 1)
    await page.getByText(COMPARE_TEXT.choose).click()
    await expect(box(page, 11)).toBeVisible()
    expect(await overflow(page)).toBe(0)
    expect((await checkPage(page)).violations).toEqual([])
  })
})
