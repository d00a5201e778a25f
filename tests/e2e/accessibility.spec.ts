import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NOT_FOUND_TEXT } from '@/text/notFoundText'
import { NOTICE_TEXT } from '@/text/noticeText'
import { checkPage } from './support/axe'
import type { Checked } from './support/axe'
import { cutOff, doubleText, overflow, spaceText } from './support/layout'
import { answerWith } from './support/faultySite'
import { publicationOf, publishedFiles } from './support/publications'
import { recordPage } from './support/record'
import { at, clearStorage, expectKept, heading, INDICATOR, strip } from './support/reader'
import { PLAN_PAGES, ROUTES } from './support/routes'
import { expect, test, type Page } from './support/test'

const WIDTHS = [320, 412, 1280] as const
const PAGES = [...ROUTES, '/isesaki/kpi/fire-corps-members', ...PLAN_PAGES, '/gallery']

/** Waits until the page stands: transitions are over, what is drawn anew is drawn. */
async function settle(page: Page): Promise<void> {
  await expect(heading(page).first()).toBeVisible()
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)))
}

test.describe.configure({ mode: 'parallel' })

for (const path of PAGES) {
  test(`${path}: no violation in any width and colour; nothing wider than the screen`, async ({
    page,
    browser,
  }) => {
    test.slow()
    await page.goto(path)
    await page.mouse.move(150, 300)
    const found: [string, Checked][] = []
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 780 })
      await page.emulateMedia({ colorScheme: 'light' })
      await settle(page)
      expect(await overflow(page), `${width} px`).toBeLessThanOrEqual(0)
      // 412 px has the layout of 320 px.
      found.push([`${width} px`, await checkPage(page, width === 412 ? 'looks' : 'all')])
      await page.emulateMedia({ colorScheme: 'dark' })
      await settle(page)
      found.push([`${width} px, dark`, await checkPage(page, 'looks')])
    }
    for (const [state, { violations }] of found) expect(violations, state).toEqual([])

    // 320 px is also what a screen of 1280 px shows at 400 %.
    await page.setViewportSize({ width: 320, height: 780 })
    expect(await cutOff(page), '320 px').toEqual([])
    await spaceText(page)
    expect(await overflow(page), '320 px, wide spacing').toBeLessThanOrEqual(0)
    expect(await cutOff(page), '320 px, wide spacing').toEqual([])
    await page.reload()
    await settle(page)
    await doubleText(page)
    expect(await overflow(page), '320 px, text of twice the size').toBeLessThanOrEqual(0)
    expect(await cutOff(page), '320 px, text of twice the size').toEqual([])

    const all = found.map(([, checked]) => checked)
    recordPage({
      path,
      checks: [...found.map(([state]) => state), '320 px, wide spacing', '320 px, doubled text'],
      violations: all.reduce((sum, { violations }) => sum + violations.length, 0),
      kept: [...new Set(all.flatMap(({ kept }) => kept))].sort(),
      undecided: [...new Set(all.flatMap(({ undecided }) => undecided))].sort(),
      tried: ['wcag144'],
      axe: all[0]?.version ?? '',
      browser: browser.version(),
    })
  })
}

test('strips, share sheet, interactive trend, list with pins and no results: no violation', async ({
  page,
  context,
  browser,
}) => {
  test.slow()
  const found: [string, Checked][] = []
  const check = async (state: string, what: 'all' | 'looks' = 'all') => {
    found.push([state, await checkPage(page, what)])
    expect(found.at(-1)?.[1].violations, state).toEqual([])
  }
  await page.setViewportSize({ width: 320, height: 780 })
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }))
  await page.goto('/isesaki/kpi/recycling-rate')
  await expectKept(page)
  await page.getByRole('button', { name: '共有する' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await check('share sheet')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'グラフを動かして見る' }).click()
  await page.getByRole('group', { name: 'リサイクル率のグラフ' }).focus()
  await page.getByRole('button', { name: 'マイリストに入れる' }).click()
  await context.setOffline(true)
  await expect(page.locator('.status-line')).toContainText('電波なし')
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 780 })
    await page.emulateMedia({ colorScheme: 'light' })
    await check(`offline, ${width} px`)
    await page.emulateMedia({ colorScheme: 'dark' })
    await settle(page)
    await check(`offline, ${width} px, dark`, 'looks')
  }
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  await context.setOffline(false)
  await page.goto('/list')
  await expect(page.locator('.kpi-card')).toHaveCount(1)
  await check('list with a pin')
  await page.goto('/isesaki/kpi?q=量子計算機')
  await expect(page.getByRole('heading', { name: /量子計算機/ })).toBeVisible()
  await check('no results')
  recordPage({
    path: 'states',
    checks: found.map(([state]) => state),
    violations: 0,
    kept: [...new Set(found.flatMap(([, { kept }]) => kept))].sort(),
    undecided: [...new Set(found.flatMap(([, { undecided }]) => undecided))].sort(),
    tried: [],
    axe: found[0]?.[1].version ?? '',
    browser: browser.version(),
  })
})

test('newer figures, refused ones, a missing indicator, nothing kept: no violation', async ({
  page,
  site,
  root,
}) => {
  test.slow()
  await page.setViewportSize({ width: 320, height: 780 })
  const check = async (state: string) => {
    await page.emulateMedia({ colorScheme: 'light' })
    expect((await checkPage(page)).violations, state).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    await settle(page)
    expect((await checkPage(page, 'looks')).violations, `${state}, dark`).toEqual([])
  }
  const files = publishedFiles(root, [publicationOf(root, '2027-02-03')])
  const shell = readFileSync(join(root, 'shell.html'), 'utf8')
  let refuse = false
  site.fault = (path, response) => {
    if (path.startsWith('/snapshots/102113/')) return answerWith(response, '', { status: 503 })
    if (path.startsWith('/annaka/kpi/'))
      return answerWith(response, shell, { type: 'text/html; charset=utf-8' })
    const body = files.get(path)
    if (body === undefined) return false
    return answerWith(response, refuse && path.endsWith('core.json') ? '<p>' : body)
  }
  await page.goto(at(site.url, INDICATOR))
  await expect(strip(page, NOTICE_TEXT.newFiguresAction)).toBeVisible({ timeout: 30_000 })
  await check('newer figures')
  await page.goto(at(site.url, '/isesaki/kpi/nothing-here'))
  await settle(page)
  await check('missing indicator')
  await page.goto(at(site.url, '/annaka/kpi/ai-ocr-uses'))
  await expect(heading(page)).toHaveText(NOT_FOUND_TEXT.offlineTitle, { timeout: 30_000 })
  await check('nothing kept')
  refuse = true
  await clearStorage(page, 'indexeddb')
  await page.goto(at(site.url, INDICATOR))
  await expect(strip(page, NOTICE_TEXT.refusedTitle)).toBeVisible({ timeout: 30_000 })
  await check('refused figures')
})
