import { readFileSync } from 'node:fs'
import { STAFF_TEXT } from '@/text/staffText'
import { shiftJisBytes } from '../fixtures/shiftJis'
import { expectKept, expectReady, INDICATOR } from './support/reader'
import { expect, test, type Page } from './support/test'

const FAULTS = `令和6年度の実績（環境部）,,,,,,,,,,
indicator_id,period,document_id,value,printed,status,break_before,page,locator,source_line,note
recycling-rate,令和5年度,reform-report,１１．２％,11.2%,reported,FALSE,12,3-2-2 リサイクル率,0,
recycling-rate,R4,reform-report,12.5,12.5%,reported,FALSE,12,3-2-2 リサイクル率,0,
recyclin-rate,令和3年度,reform-report,10.4,10.4%,reported,FALSE,12,3-2-2 リサイクル率,0,
tax-collection-rate,令和5年度,reform-report,98.1,97.8%,reported,FALSE,12,市税収納率,0,
`

const words = STAFF_TEXT

async function put(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page
    .locator('#staff-files')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
}

async function ready(page: Page, said: RegExp): Promise<void> {
  await expect(page.locator('.staff-town')).toContainText(said, { timeout: 30_000 })
}

test('a table with three faults is put right, handed over as zip, and read back unchanged', async ({
  page,
}) => {
  await page.goto('/staff')
  await ready(page, /公表された数字とくらべます/)
  await put(page, '実績.csv', shiftJisBytes(FAULTS))

  const problems = page.locator('.problem')
  await expect(problems).toHaveCount(3)
  await expect(problems.nth(0)).toContainText('実績の値 4行目 実績.csv')
  await expect(problems.nth(0)).toContainText('「R4」の書き方が違います')
  await expect(problems.nth(1)).toContainText('「recyclin-rate」')
  await expect(problems.nth(2)).toContainText('「98.1」')
  await expect(page.getByText('Shift_JIS（CP932）として読みました')).toBeVisible()
  await expect(page.getByText('「１１．２％」→「11.2」')).toBeVisible()
  await expect(page.getByRole('button', { name: words.handOver.zip })).toBeDisabled()

  for (const left of [2, 1, 0]) {
    await problems.first().getByRole('button', { name: words.problems.use }).click()
    await expect(problems).toHaveCount(left)
  }
  await expect(page.getByText(words.problems.none)).toBeVisible()
  const figures = page.locator('.changes', { hasText: '実績の値: 加わる' })
  await expect(figures).toContainText('リサイクル率 令和5年度')
  await expect(page.locator('.changes', { hasText: '判定' }).first()).toContainText('後退')
  await expect(page.locator('.kpi-card')).toContainText('11.2')

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: words.handOver.zip }).click()
  const saved = await download
  expect(saved.suggestedFilename()).toMatch(/^102041-isesaki-\d{8}\.zip$/)
  const zip = readFileSync(await saved.path())

  await page.getByRole('button', { name: words.files.clear }).click()
  await put(page, saved.suggestedFilename(), zip)
  await expect(page.getByText(words.conversions.none)).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText(words.problems.none)).toBeVisible()
  await expect(figures).toContainText('リサイクル率 令和5年度')
})

test('a file that cannot be taken says why, and nothing that lies on the desk is lost', async ({
  page,
}) => {
  await page.goto('/staff')
  await ready(page, /公表された数字とくらべます/)
  await put(page, '実績.csv', shiftJisBytes(FAULTS))
  await expect(page.locator('.problem')).toHaveCount(3)
  await put(page, '去年.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]))
  await expect(page.locator('.problem')).toHaveCount(4)
  await expect(page.getByText('古い形式のExcelファイル（.xls）です')).toBeVisible()
})

test('a department’s sheet comes back filled in by way of the same place', async ({ page }) => {
  await page.goto('/staff')
  await ready(page, /公表された数字とくらべます/)
  await page.getByLabel(words.year.documentTitle).fill('令和6年度 実績報告書')
  await page.getByText(words.year.each).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '環境部 資源循環課 保存' }).click()
  const saved = await download
  expect(saved.suggestedFilename()).toBe('年次更新シート_令和6年度_環境部_資源循環課.xlsx')
  await put(page, saved.suggestedFilename(), readFileSync(await saved.path()))
  // Nothing was filled in: the new document is all that it adds, and no blank became 0.
  await expect(page.getByText(words.problems.none)).toBeVisible({ timeout: 30_000 })
  await expect(page.locator('.staff-cells summary')).toContainText(
    '加わる行 1、消える行 0、変わるセル 0',
  )
})

test('the desk works without network after one visit', async ({ page, context }) => {
  await page.goto(INDICATOR)
  await expectKept(page)
  await expectReady(page)
  await page.goto('/staff')
  await ready(page, /公表された数字とくらべます/)
  await context.setOffline(true)
  await page.reload()
  await ready(page, /電波がないため、この端末に残した/)
  await put(page, '実績.csv', shiftJisBytes(FAULTS))
  await expect(page.locator('.problem')).toHaveCount(3)
})

test('the desk works where neither worker nor IndexedDB is allowed', async ({ page, context }) => {
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, 'Worker', { value: undefined })
    Object.defineProperty(globalThis, 'indexedDB', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await page.goto('/staff')
  await ready(page, /公表された数字とくらべます/)
  await put(page, '実績.csv', shiftJisBytes(FAULTS))
  await expect(page.locator('.problem')).toHaveCount(3)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: words.handOver.workbook }).click()
  const saved = await download
  await page.getByRole('button', { name: words.files.clear }).click()
  await put(page, saved.suggestedFilename(), readFileSync(await saved.path()))
  await expect(page.locator('.problem').first()).toBeVisible({ timeout: 30_000 })
})

test('a figure can be written about, and a missing contact is said', async ({ page }) => {
  await page.goto(INDICATOR)
  await page.getByRole('button', { name: 'この数字について連絡' }).click()
  await expect(page.getByText('連絡先は書かれていません（未記載）')).toBeVisible()
  const message = page.getByLabel('連絡の文')
  await expect(message).toHaveValue(
    /リサイクル率[\s\S]*令和4年度[\s\S]*\/isesaki\/kpi\/recycling-rate\/s\//,
  )
})
