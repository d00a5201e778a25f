import type { Page } from '@playwright/test'
import { BOARD_TEXT, GATHERED_TEXT } from '@/text/councilText'
import { dayText } from '@/format/periodText'
import { checkPage } from './support/axe'
import {
  BOARD_NAME,
  elsewhere,
  keptBoard,
  listOfTwo,
  openedBoard,
  PUBLIC_NOTE,
  putOnList,
  saveBoard,
} from './support/boards'
import { cutOff, overflow, smallestText } from './support/layout'
import { pdfFacts } from './support/pdf'
import { publicationOf, publishOn, readIndex } from './support/publications'
import {
  at,
  expectPinned,
  expectReady,
  INDICATOR,
  INDICATOR_NAME,
  NEVER_VISITED,
  NEVER_VISITED_NAME,
  storedList,
  visitOnce,
} from './support/reader'
import { expect, test } from './support/test'

const A4 = '595×842'
const PRIVATE = '答弁の前に確かめる'

test('order, groups and private notes stay after a reload; buttons keep the focus', async ({
  page,
  baseURL,
}) => {
  test.slow()
  await page.setViewportSize({ width: 360, height: 780 })
  await page.goto('/list')
  await expect(page.getByText(GATHERED_TEXT.emptyTitle)).toBeVisible()
  await listOfTwo(page)
  await page.getByRole('button', { name: GATHERED_TEXT.noteAddFor(INDICATOR_NAME) }).click()
  await page.locator('.note textarea').fill(PRIVATE)
  await page.getByLabel(GATHERED_TEXT.modes.arrange).check()
  const up = page.getByRole('button', { name: GATHERED_TEXT.moveUp(NEVER_VISITED_NAME) })
  await up.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.arrange-name strong')).toHaveText([
    NEVER_VISITED_NAME,
    INDICATOR_NAME,
  ])
  await expect(up).toBeDisabled()
  await expect(
    page.getByRole('button', { name: GATHERED_TEXT.moveDown(NEVER_VISITED_NAME) }),
  ).toBeFocused()
  await page.locator('select').last().selectOption(GATHERED_TEXT.newGroup)
  await page.getByLabel(GATHERED_TEXT.newGroupName).fill('ごみ')
  await page.keyboard.press('Enter')
  await expect.poll(() => storedList(page)).toContain('"group":"ごみ"')
  await expect.poll(() => storedList(page)).toContain(PRIVATE)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'ごみ' })).toBeVisible()
  await expect(page.locator('.kpi-card h3')).toHaveText([NEVER_VISITED_NAME, INDICATOR_NAME])
  await expect(page.locator('.note textarea').first()).toHaveValue(PRIVATE)
  await page.getByLabel(GATHERED_TEXT.modes.arrange).check()
  await page.getByRole('button', { name: GATHERED_TEXT.takeOff(NEVER_VISITED_NAME) }).click()
  await expect.poll(() => storedList(page)).not.toContain('home-fire-alarm-rate')
  await expectPinned(page, baseURL ?? '')
  await expect(page.locator('.kpi-card h3')).toHaveText([INDICATOR_NAME])
})

test('initiatives and pledges stand on the list beside indicators', async ({ page }) => {
  for (const area of ['initiatives', 'pledges']) {
    await page.goto(`/isesaki/${area}`)
    const link = page.locator(`main a[href^="/isesaki/${area}/"]`).first()
    const path = (await link.getAttribute('href')) ?? ''
    await putOnList(page, path)
  }
  await page.goto('/list')
  await expect(page.locator('.plan-card')).toHaveCount(2)
  await expect(page.locator('.plan-card').first()).toContainText(GATHERED_TEXT.kinds.initiative)
  await expect(page.locator('.plan-card').last()).toContainText(GATHERED_TEXT.kinds.pledge)
})

test('a board’s link opens the same elsewhere, without what is private, and its PDF has every page', async ({
  page,
  browser,
}) => {
  test.slow()
  await page.setViewportSize({ width: 1280, height: 800 })
  await listOfTwo(page)
  await page.getByRole('button', { name: GATHERED_TEXT.noteAddFor(INDICATOR_NAME) }).click()
  await page.locator('.note textarea').fill(PRIVATE)
  await page.getByRole('heading', { level: 1 }).click()
  await expect.poll(() => storedList(page)).toContain(PRIVATE)
  const address = await keptBoard(page)
  await expect(page.locator('.note textarea').first()).toHaveValue(PRIVATE)
  const here = await page.locator('.kpi-card').allInnerTexts()

  const other = await elsewhere(browser, address)
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(BOARD_NAME)
  expect(await other.locator('.kpi-card').allInnerTexts()).toEqual(here)
  await expect(other.getByText(PUBLIC_NOTE)).toBeVisible()
  expect(await other.locator('body').innerText()).not.toContain(PRIVATE)
  await other.context().close()

  await page.getByRole('link', { name: BOARD_TEXT.print }).click()
  await expect(page.locator('.paper-qr')).toHaveCount(2)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('body').innerText()).not.toContain(PRIVATE)
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  const facts = pdfFacts(await page.pdf({ preferCSSPageSize: true }))
  expect(facts).toMatchObject({ pages: 3, fontsMissing: 0, sizes: [A4, A4, A4] })
  expect(facts.fonts).toBeGreaterThan(0)
  await page.emulateMedia({ media: 'screen' })
  await page.getByLabel(BOARD_TEXT.privateInPrint).check()
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('body').innerText()).toContain(PRIVATE)
})

test('a frozen board is whole without network, in another tab too', async ({ page, context }) => {
  test.slow()
  await visitOnce(page, INDICATOR)
  await listOfTwo(page)
  const address = await keptBoard(page)
  await expect(page.getByText(BOARD_TEXT.stays)).toBeVisible()
  await context.setOffline(true)
  const tab = await context.newPage()
  await tab.goto(address)
  await expect(tab.locator('.kpi-card h3')).toHaveText([INDICATOR_NAME, NEVER_VISITED_NAME])
  await expect(tab.getByText(BOARD_TEXT.stays)).toBeVisible()
  await tab.getByRole('link', { name: BOARD_TEXT.present }).click()
  await expect(tab.locator('.stage-name')).toHaveText(INDICATOR_NAME)
})

test('shown to the front: keys, side list, and the slide in the address', async ({ page }) => {
  await page.setViewportSize({ width: 1180, height: 820 })
  await listOfTwo(page)
  await keptBoard(page)
  await page.getByRole('link', { name: BOARD_TEXT.present }).click()
  const name = page.locator('.stage-name')
  await expect(name).toHaveText(INDICATOR_NAME)
  await expect(page.locator('.app-header')).toBeHidden()
  const stage = page.locator('.present-stage')
  expect(await stage.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThanOrEqual(0)
  await page.keyboard.press('ArrowRight')
  await expect(name).toHaveText(NEVER_VISITED_NAME)
  await expect(page).toHaveURL(/\?slide=2#/)
  await page.keyboard.press('PageDown')
  await page.reload()
  await expect(name).toHaveText(NEVER_VISITED_NAME)
  await page.getByRole('button', { name: new RegExp(INDICATOR_NAME) }).click()
  await expect(page).toHaveURL(/\?slide=1#/)
  await expect(name).toHaveText(INDICATOR_NAME)
  await page.keyboard.press('Escape')
  await expect(page.locator('.kpi-card')).toHaveCount(2)
})

test('a link that is cut off or hostile says so and does nothing', async ({ page, watch }) => {
  const wrong = [
    ['#v=1&t=5pel&m=102041&i=recycling-', BOARD_TEXT.title],
    ['#v=1&t=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&m=102041&i=a', BOARD_TEXT.missingTitle],
    ['#v=1&t=&m=javascript:alert(1)&i=../../storage', BOARD_TEXT.missingTitle],
    ['#v=9&t=&m=102041&i=a', BOARD_TEXT.missingTitle],
    [`#v=1&t=&m=102041&i=${'a'.repeat(5_000)}`, BOARD_TEXT.missingTitle],
  ] as const
  for (const [fragment, words] of wrong) {
    await page.goto('about:blank')
    await page.goto(`/board${fragment}`)
    await expect(page.getByText(words).first()).toBeVisible()
    await expect(page.locator('.kpi-card')).toHaveCount(0)
  }
  expect(watch.violations).toEqual([])
})

/** Printed and measured in turn: the fullest sheets of all, three light ones, and the fullest of each language. */
const SHEETS = [
  '/isesaki/kpi/injury-traffic-accidents',
  '/isesaki/kpi/recorded-crimes',
  '/isesaki/kpi/women-committee-members-rate',
  '/isesaki/kpi/cancer-screening-rate',
  '/isesaki/kpi/tax-collection-rate',
  '/isesaki/kpi/municipal-operations-greenhouse-gas',
  '/isesaki/kpi/greenhouse-gas-emissions',
  '/isesaki/kpi/comprehensive-evaluation-bids',
  INDICATOR,
  '/isesaki/kpi/city-tax-revenue',
  '/annaka/kpi/ai-ocr-uses',
  '/en/isesaki/kpi/comprehensive-evaluation-bids',
  '/en/isesaki/kpi/injury-traffic-accidents',
  '/easy/isesaki/kpi/women-committee-members-rate',
  '/easy/isesaki/kpi/tax-collection-rate',
  ...['pt', 'es', 'vi', 'zh'].flatMap((language) => [
    `/${language}/isesaki/kpi/tax-collection-rate`,
    `/${language}/isesaki/kpi/women-committee-members-rate`,
  ]),
]

test('an indicator is one sheet of A4: with its QR code, in legible type, nothing cut off', async ({
  page,
}) => {
  test.slow()
  // The width between the margins.
  await page.setViewportSize({ width: 726, height: 1069 })
  await page.emulateMedia({ media: 'print' })
  for (const path of SHEETS) {
    await page.goto(path)
    await page.mouse.move(0, 0)
    await page.locator('.indicator-name').hover()
    await expect(page.locator('.paper-qr')).toBeVisible()
    const facts = pdfFacts(await page.pdf({ preferCSSPageSize: true }))
    expect(facts, path).toMatchObject({ sizes: [A4], fontsMissing: 0 })
    expect(await overflow(page), path).toBeLessThanOrEqual(0)
    expect(await cutOff(page), path).toEqual([])
    expect(await smallestText(page), path).toBeGreaterThanOrEqual(9)
  }
})

test('an indicator is one sheet of A4 where no script runs', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(at(baseURL ?? '', INDICATOR))
  const facts = pdfFacts(await page.pdf({ preferCSSPageSize: true }))
  expect(facts).toMatchObject({ pages: 1, fontsMissing: 0, sizes: [A4] })
  await context.close()
})

/** On a phone in both colours, then wider: no violation, nothing wider than the screen, no word cut off. */
async function expectSound(page: Page, state: string): Promise<void> {
  await page.setViewportSize({ width: 360, height: 780 })
  expect((await checkPage(page)).violations, state).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect((await checkPage(page, 'looks')).violations, `${state}, dark`).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  for (const width of [320, 820, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await overflow(page), `${state}, ${width} px`).toBeLessThanOrEqual(0)
    expect(await cutOff(page), `${state}, ${width} px`).toEqual([])
  }
}

test('list, board, slides and booklet: no violation, no scrolling sideways', async ({ page }) => {
  test.slow()
  await page.setViewportSize({ width: 360, height: 780 })
  await listOfTwo(page)
  await expectSound(page, 'list')
  await page.getByLabel(GATHERED_TEXT.modes.arrange).check()
  await expectSound(page, 'order')
  await page.getByLabel(GATHERED_TEXT.modes.pick).check()
  await expectSound(page, 'choice')
  const address = await keptBoard(page)
  const edit = await page.getByRole('link', { name: BOARD_TEXT.edit }).getAttribute('href')
  const urls = ['/board', '/board/present', '/board/print'].map((view) =>
    address.replace('/board', view),
  )
  for (const url of [...urls, edit ?? '']) {
    await page.goto('about:blank')
    await page.goto(url)
    await expect(page.locator('h1').first()).toBeVisible()
    const named = page.locator('main').getByText(INDICATOR_NAME).filter({ visible: true })
    await expect(named.first()).toBeVisible()
    await expectSound(page, url)
  }
})

/** The built figures with one of them read otherwise. */
function withOtherRate(core: string): string {
  const file = JSON.parse(core) as {
    records: {
      indicator: { id: string }
      observations: { period: string; value: number; printed: string }[]
    }[]
  }
  const record = file.records.find(({ indicator }) => indicator.id === 'recycling-rate')
  const figure = record?.observations.find(({ printed }) => printed.startsWith('10.0'))
  if (!figure) throw new Error('no such figure')
  figure.value = 9.6
  figure.printed = '9.6%'
  return JSON.stringify(file)
}

test('says value by value what became otherwise since the last visit', async ({
  page,
  site,
  root,
}) => {
  test.slow()
  await putOnList(page, at(site.url, INDICATOR))
  await page.goto(at(site.url, '/list'))
  await expect(page.locator('.kpi-card')).toHaveCount(1)
  await expect.poll(() => storedList(page)).toContain('seenSnapshots')
  publishOn(site, root, [publicationOf(root, '2027-02-03', withOtherRate)])
  await page.goto(at(site.url, NEVER_VISITED))
  await expect(page.locator('.strip')).toContainText('2027年2月3日')
  await page.goto(at(site.url, '/list'))
  const changed = page.locator('.since')
  await expect(changed).toContainText('10.0% → 9.6%')
  await page.getByRole('button', { name: GATHERED_TEXT.changedSeen }).click()
  await expect(changed).toHaveCount(0)
  await page.reload()
  await expect(page.locator('.kpi-card')).toHaveCount(1)
  await expect(changed).toHaveCount(0)
})

test('a board stays with an older publication, for everyone and without network', async ({
  page,
  context,
  browser,
  site,
  root,
}) => {
  test.slow()
  const [before] = readIndex(root).snapshots
  publishOn(site, root, [publicationOf(root, '2027-02-03', withOtherRate)])
  await listOfTwo(page, site.url)
  await openedBoard(page)
  const editions = page.getByLabel(BOARD_TEXT.asOf)
  await expect(editions.locator('option')).toHaveText([
    BOARD_TEXT.live,
    '2027年2月3日版',
    BOARD_TEXT.day(dayText(before?.published_on ?? '', 'ja')),
  ])
  await editions.selectOption(before?.id ?? '')
  const address = await saveBoard(page)
  expect(address).toContain(before?.id)
  const cards = page.locator('.kpi-card')
  await expect(cards.first()).toContainText('10.0')
  await expect(page.getByText(BOARD_TEXT.stays)).toBeVisible()
  const here = await cards.allInnerTexts()

  const other = await elsewhere(browser, address)
  expect(await other.locator('.kpi-card').allInnerTexts()).toEqual(here)
  await other.context().close()

  await page.goto(at(site.url, '/list'))
  await expect(page.locator('.kpi-card').first()).toContainText('9.6')
  await expectReady(page)
  await context.setOffline(true)
  const tab = await context.newPage()
  await tab.goto(address)
  await expect(tab.locator('.kpi-card').first()).toContainText('10.0')
  expect(await tab.locator('.kpi-card').allInnerTexts()).toEqual(here)
})
