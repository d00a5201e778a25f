import type { Browser, Page } from '@playwright/test'
import { GATHERED_TEXT, PICK_TEXT } from '@/text/councilText'
import {
  at,
  expectKept,
  INDICATOR,
  INDICATOR_NAME,
  NEVER_VISITED,
  NEVER_VISITED_NAME,
  storedList,
} from './reader'
import { expect } from './test'

export const BOARD_NAME = '12月定例会の資料'
export const PUBLIC_NOTE = '配った資料の三枚目'

export async function putOnList(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await expectKept(page)
  await page.getByRole('button', { name: GATHERED_TEXT.pin }).click()
  await expect(page.getByRole('button', { name: GATHERED_TEXT.unpin })).toBeVisible()
  await expect.poll(() => storedList(page)).toContain(url.split('/').at(-1))
}

/** Two indicators on the list, and the list itself on screen. */
export async function listOfTwo(page: Page, base = ''): Promise<void> {
  await putOnList(page, at(base, INDICATOR))
  await putOnList(page, at(base, NEVER_VISITED))
  await page.goto(at(base, '/list'))
  await expect(page.locator('.kpi-card h3')).toHaveText([INDICATOR_NAME, NEVER_VISITED_NAME])
}

/** A board of all that is on the list, still in the form in which it is changed. */
export async function openedBoard(page: Page): Promise<void> {
  await page.getByLabel(GATHERED_TEXT.modes.pick).check()
  await page.getByRole('button', { name: PICK_TEXT.all }).click()
  await page.getByRole('button', { name: PICK_TEXT.board }).click()
  await page.getByLabel('題名', { exact: true }).fill(BOARD_NAME)
}

/** A board of both that stays with today's figures; its address. */
export async function keptBoard(page: Page): Promise<string> {
  await openedBoard(page)
  await page.getByLabel(`添えるメモ（${INDICATOR_NAME}）`).fill(PUBLIC_NOTE)
  return saveBoard(page)
}

export async function saveBoard(page: Page): Promise<string> {
  await page.getByRole('button', { name: '残す', exact: true }).click()
  await expect(page.locator('.kpi-card')).toHaveCount(2)
  return page.url()
}

/** The same address in a browser that was never here. */
export async function elsewhere(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'ja-JP' })).newPage()
  await page.goto(address)
  await expect(page.locator('.kpi-card')).toHaveCount(2)
  return page
}
