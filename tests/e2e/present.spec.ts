import type { Page } from '@playwright/test'
import { BOARD_TEXT, GATHERED_TEXT, PRESENT_TEXT } from '@/text/councilText'
import { keptBoard, listOfTwo } from './support/boards'
import { devtools, INDICATOR_NAME, NEVER_VISITED_NAME, storedList } from './support/reader'
import { expect, test } from './support/test'

interface Point {
  readonly x: number
  readonly y: number
}

/** One finger, put down, moved in a few steps and lifted. */
async function drawFinger(page: Page, from: Point, to: Point): Promise<void> {
  const session = await devtools(page)
  const steps = [0, 0.25, 0.5, 0.75, 1].map((part) => ({
    x: from.x + (to.x - from.x) * part,
    y: from.y + (to.y - from.y) * part,
  }))
  for (const [place, point] of steps.entries()) {
    const type = place === 0 ? 'touchStart' : 'touchMove'
    await session.send('Input.dispatchTouchEvent', { type, touchPoints: [point] })
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

const middleOf = async (page: Page, selector: string): Promise<Point> => {
  const box = await page.locator(selector).boundingBox()
  if (!box) throw new Error(`not on screen: ${selector}`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

const handle = (row: number) => `.arrange-row:nth-child(${row}) .arrange-handle`
const name = (page: Page) => page.locator('.stage-name')

/** A device whose lock of the screen can be seen in the document. */
async function watchLock(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const tell = (state: string) => (document.documentElement.dataset.lock = state)
    const request = async () => {
      tell('held')
      return Object.assign(new EventTarget(), { release: async () => tell('released') })
    }
    Object.defineProperty(navigator, 'wakeLock', { value: { request } })
  })
}

async function presentBoard(page: Page): Promise<void> {
  await listOfTwo(page)
  await keptBoard(page)
  await page.getByRole('link', { name: BOARD_TEXT.present }).click()
  await expect(name(page)).toHaveText(INDICATOR_NAME)
}

test.use({ hasTouch: true, viewport: { width: 1180, height: 820 } })

test('rows are moved by their handle, with a mouse and with a finger', async ({ page }) => {
  await listOfTwo(page)
  await page.getByLabel(GATHERED_TEXT.modes.arrange).check()
  const rows = page.locator('.arrange-name strong')
  const [first, second] = [await middleOf(page, handle(1)), await middleOf(page, handle(2))]
  await page.mouse.move(second.x, second.y)
  await page.mouse.down()
  await page.mouse.move(first.x, first.y, { steps: 4 })
  await expect(page.locator('.arrange-over')).toContainText(INDICATOR_NAME)
  await page.mouse.up()
  await expect(rows).toHaveText([NEVER_VISITED_NAME, INDICATOR_NAME])
  await drawFinger(page, await middleOf(page, handle(1)), await middleOf(page, handle(2)))
  await expect(rows).toHaveText([INDICATOR_NAME, NEVER_VISITED_NAME])
  // The device has it a moment later.
  await expect
    .poll(async () => {
      const kept = await storedList(page)
      return kept.indexOf('recycling-rate') < kept.indexOf('home-fire-alarm-rate')
    })
    .toBe(true)
  await page.reload()
  await expect(page.locator('.kpi-card h3')).toHaveText([INDICATOR_NAME, NEVER_VISITED_NAME])
})

test('shown to the front: swipes, the whole screen, and the screen stays on until the end', async ({
  page,
}) => {
  await watchLock(page)
  await presentBoard(page)
  const lock = page.locator('html')
  await expect(lock).toHaveAttribute('data-lock', 'held')
  await expect(page.getByText(PRESENT_TEXT.awake)).toBeVisible()

  await drawFinger(page, { x: 1000, y: 400 }, { x: 600, y: 420 })
  await expect(name(page)).toHaveText(NEVER_VISITED_NAME)
  await drawFinger(page, { x: 800, y: 600 }, { x: 780, y: 300 })
  await expect(page).toHaveURL(/\?slide=2#/)
  await drawFinger(page, { x: 600, y: 400 }, { x: 1000, y: 420 })
  await expect(name(page)).toHaveText(INDICATOR_NAME)

  const whole = () => page.evaluate(() => document.fullscreenElement !== null)
  await page.getByRole('button', { name: PRESENT_TEXT.fullScreen, exact: true }).click()
  await expect.poll(whole).toBe(true)
  await expect(page.locator('.present-side')).toBeHidden()
  await page.keyboard.press('ArrowRight')
  await expect(name(page)).toHaveText(NEVER_VISITED_NAME)
  await page.keyboard.press('Escape')
  await expect.poll(whole).toBe(false)
  await expect(name(page)).toHaveText(NEVER_VISITED_NAME)

  // Slides are no steps of the history: back ends what is shown.
  await page.goBack()
  await expect(page.locator('.kpi-card')).toHaveCount(2)
  await expect(lock).toHaveAttribute('data-lock', 'released')
})

test('shown to the front by keys alone; a slide longer than the screen scrolls', async ({
  page,
}) => {
  await presentBoard(page)
  const order: string[] = []
  for (let step = 0; step < 7; step += 1) {
    await page.keyboard.press('Tab')
    order.push(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''))
  }
  expect(order[0]).toBe(PRESENT_TEXT.end)
  expect(order[1]).toContain(INDICATOR_NAME)
  expect(order[2]).toContain(NEVER_VISITED_NAME)
  expect(order.slice(4)).toEqual([PRESENT_TEXT.fullScreen, PRESENT_TEXT.next, order[6]])
  await page.keyboard.press('End')
  await expect(name(page)).toHaveText(NEVER_VISITED_NAME)
  await page.keyboard.press('Home')
  await expect(name(page)).toHaveText(INDICATOR_NAME)
  await page.keyboard.press('PageDown')
  await expect(name(page)).toHaveText(NEVER_VISITED_NAME)
  await page.keyboard.press('ArrowUp')
  await expect(name(page)).toHaveText(INDICATOR_NAME)

  await page.setViewportSize({ width: 360, height: 480 })
  const stage = page.locator('.present-stage')
  await stage.focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => stage.evaluate((box) => box.scrollTop)).toBeGreaterThan(0)
  await expect(name(page)).toHaveText(INDICATOR_NAME)
  // The browser glides there, and would glide on below the next slide.
  await stage.evaluate(async (box) => {
    for (let last = -1; last !== box.scrollTop;) {
      last = box.scrollTop
      await new Promise((rest) => setTimeout(rest, 200))
    }
  })
  await page.keyboard.press(' ')
  await expect(name(page)).toHaveText(NEVER_VISITED_NAME)
  await expect.poll(() => stage.evaluate((box) => box.scrollTop)).toBe(0)
})
