import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerWith } from '../e2e/support/faultySite'
import { publicationOf, publishedFiles } from '../e2e/support/publications'
import {
  at,
  devtools,
  expectKept,
  heading,
  INDICATOR,
  pin,
  expectPinned,
  statusLine,
  strip,
} from '../e2e/support/reader'
import { expect, test } from '../e2e/support/test'
import { NOTICE_TEXT } from '@/text/noticeText'

/** The words before the day. */
const NEW_FIGURES = NOTICE_TEXT.newFigures('').split('（')[0] ?? ''

for (const year of ['1970', '2099']) {
  test(`P1 a clock that says ${year}: newer figures are still newer, dates come from the data`, async ({
    page,
    site,
    root,
  }) => {
    await page.clock.setFixedTime(new Date(`${year}-06-01T12:00:00+09:00`))
    await page.goto(at(site.url, INDICATOR))
    await expectKept(page)
    await pin(page)
    await expect(statusLine(page)).toContainText(/2026年\d+月\d+日版/)
    const newer = publishedFiles(root, [publicationOf(root, '2027-02-03')])
    site.fault = (path, response) => {
      const body = newer.get(path)
      return body === undefined ? false : answerWith(response, body)
    }
    await page.reload()
    const asking = strip(page, NEW_FIGURES)
    await expect(asking).toBeVisible({ timeout: 30_000 })
    await asking.getByRole('button').click()
    await expect(statusLine(page)).toContainText('2027年2月3日版')
    await expectPinned(page, site.url)
  })
}

test('P5 markup in names, units and notes is text; addresses that are none lead nowhere', async ({
  page,
  context,
  site,
  root,
  watch,
}) => {
  const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>"\'\u202e'
  const words = JSON.stringify(hostile).slice(1, -1)
  const newer = publishedFiles(root, [
    publicationOf(root, '2027-02-03', (core) =>
      core
        .replaceAll('"リサイクル率"', `"${words}"`)
        .replace(/"(definition|note|department)":"[^"]*"/g, `"$1":"${words}"`)
        .replace(/"(address|url)":"https?:[^"]*"/g, '"$1":"javascript:alert(3)"'),
    ),
  ])
  let dialogs = 0
  page.on('dialog', (dialog) => {
    dialogs += 1
    void dialog.dismiss()
  })
  await page.goto(at(site.url, INDICATOR))
  await expectKept(page)
  site.fault = (path, response) => {
    const body = newer.get(path)
    return body === undefined ? false : answerWith(response, body)
  }
  await page.reload()
  const asking = strip(page, NEW_FIGURES)
  const refused = strip(page, NOTICE_TEXT.refusedTitle)
  await expect(asking.or(refused)).toBeVisible({ timeout: 30_000 })
  if (await asking.isVisible()) {
    await asking.getByRole('button').click()
    await expect(heading(page)).toContainText('<img src=x')
  }
  expect(await page.locator('#main img, #main script, [onerror]').count()).toBe(0)
  expect(await page.locator('a[href^="javascript:" i]').count()).toBe(0)
  expect(dialogs).toBe(0)
  expect(watch.violations).toEqual([])
  await context.close()
})

test('P6 hostile addresses: no exception, no way out of the site', async ({
  page,
  site,
  request,
}) => {
  await page.goto(at(site.url, '/isesaki'))
  await expectKept(page)
  for (const path of [
    '//evil.example/isesaki',
    '/isesaki/kpi/%E0%A4%A',
    '/%2e%2e/%2e%2e/etc/passwd',
  ]) {
    const answer = await request.get(site.url.replace(/\/$/, '') + path, { maxRedirects: 0 })
    expect([400, 404], path).toContain(answer.status())
  }
  const seeds = ['q', 'verdict', 'field', 'document', '__proto__', 'constructor', 'next', 'reason']
  const values = [
    '%E3%81%82',
    '<b>',
    '//evil.example',
    'javascript:alert(1)',
    '𠮷'.repeat(80),
    '%00',
    '',
  ]
  for (let count = 0; count < 24; count += 1) {
    const query = new URLSearchParams()
    for (let part = 0; part <= count % 4; part += 1)
      query.append(seeds[(count * 3 + part) % 8] ?? 'q', values[(count + part * 5) % 7] ?? '')
    await page.goto(at(site.url, `/isesaki/kpi?${query.toString()}`))
    await expect(page.locator('.list-count strong')).toHaveText(/^\d+$/)
    expect(new URL(page.url()).host).toBe(new URL(site.url).host)
  }
})

test.describe('P10 without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('figure, period, verdict, table and date are readable', async ({ page, site }) => {
    await page.goto(at(site.url, INDICATOR))
    await expect(page.locator('.figure-large')).toHaveText('10.0%')
    await expect(page.locator('.indicator-period')).toHaveText('令和4年度')
    await expect(page.locator('.indicator-top')).toContainText('後退')
    await expect(page.locator('.figure-table')).toContainText('平成30年度')
    await expect(statusLine(page)).toContainText(/2026年\d+月\d+日版/)
  })
})

for (const name of ['index', 'main']) {
  test(`P10 the script ${name} cannot be loaded: the page stays readable`, async ({
    page,
    site,
  }) => {
    site.fault = (path, response) =>
      path.includes(`/assets/${name}-`) &&
      answerWith(response, 'no', { status: 500, type: 'text/plain' })
    await page.goto(at(site.url, INDICATOR))
    await expect(page.locator('.figure-large')).toHaveText('10.0%')
    await page.locator('.kpi-card, .indicator').first().click()
    await expect(page.locator('.figure-table')).toContainText('平成30年度')
  })
}

test('P13 320 px, forced colours, less motion, print: nothing is lost', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 600 })
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  for (const path of ['/isesaki', INDICATOR, '/isesaki/kpi']) {
    await page.goto(at(site.url, path))
    await expectKept(page)
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(wide, path).toBeLessThanOrEqual(0)
  }
  await page.goto(at(site.url, INDICATOR))
  await expectKept(page)
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  const lines = await page
    .locator('.indicator-ruler line, .indicator-ruler path')
    .evaluateAll((parts) => parts.filter((part) => getComputedStyle(part).stroke !== 'none').length)
  expect(lines).toBeGreaterThan(3)
  await page.emulateMedia({ media: 'print', forcedColors: null })
  await expect(page.locator('.figure-large')).toBeVisible()
  await expect(statusLine(page)).toBeVisible()
  await expect(page.getByRole('button', { name: '共有する' })).toBeHidden()
})

test('N15, P14 no font, no map, nothing of others before the figures; Japanese letters by the system', async ({
  page,
  site,
}) => {
  await page.goto(at(site.url, INDICATOR))
  await expectKept(page)
  expect(site.asked.filter((path) => /\.(woff2?|ttf|otf|eot)$/.test(path))).toEqual([])
  const letters = await page.evaluate(() => ({
    language: document.documentElement.lang,
    webFonts: document.fonts.size,
    family: getComputedStyle(document.body).fontFamily,
  }))
  expect(letters.language).toBe('ja')
  expect(letters.webFonts).toBe(0)
  expect(letters.family).toMatch(/Hiragino|Noto Sans.*JP|BIZ UD|Yu Gothic|sans-serif/)
})

test('P12 a small phone: the page needs little memory', async ({ page, site }) => {
  await page.goto(at(site.url, INDICATOR))
  await expectKept(page)
  const cdp = await devtools(page)
  await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  expect(usedSize / 1_000_000, 'megabytes of heap').toBeLessThan(8)
})

test('S11 the worker is one file of this site: it brings in no code from elsewhere', ({ root }) => {
  const worker = readFileSync(join(root, 'sw.js'), 'utf8')
  expect(worker).not.toMatch(/importScripts\s*\(/)
  expect(worker).not.toMatch(/\bimport\s*\(/)
})
