import type { CoreFile } from '@/snapshots/schema/coreFile'
import { answerWith } from './support/faultySite'
import { publicationOf, publishedFiles } from './support/publications'
import { at, expectKept, heading, INDICATOR, visitOnce } from './support/reader'
import { expect, test } from './support/test'

const CHANGES = '/isesaki/changes'
const FROM = '前の版'

test('any two editions are compared, by a link, and without network once they are kept', async ({
  page,
  context,
}) => {
  await visitOnce(page, '/isesaki')
  await page.getByRole('link', { name: '変わったところ・訂正の記録' }).click()
  await expect(heading(page)).toHaveText('変わったところ')
  const turned = page.getByRole('region', { name: /^変わった判定/ })
  const recycling = turned.getByRole('listitem').filter({ hasText: 'リサイクル率' })
  await expect(recycling).toContainText('時期が早い')
  await expect(recycling).toContainText('令和元年度 10.7%')
  await expect(recycling).toContainText('後退')
  await expect(recycling).toContainText('令和4年度 10.0%')

  await page.goto(`${CHANGES}?from=FY2018`)
  await expect(page.getByLabel(FROM)).toHaveValue('FY2018')
  const compared = page.locator('.pair')
  await expect(compared).toContainText('平成30年度までの資料')
  await expect(compared).toContainText('資料から組み直した版')
  await page.getByRole('button', { name: '続きを見る' }).last().click()

  await page.getByRole('button', { name: 'このふたつの版を端末に残す' }).click()
  await expect(page.getByText('電波がなくてもくらべられます')).toBeVisible()
  await context.setOffline(true)
  await page.reload()
  await expect(page.getByText('端末に残っている版だけを並べています')).toBeVisible()
  await expect(page.getByRole('heading', { name: /^増えた数字/ })).toBeVisible()
  await page.goto('/storage')
  await expect(page.getByRole('row').filter({ hasText: '平成30年度までの資料' })).toBeVisible()
})

test('an indicator tells what was known in each edition', async ({ page }) => {
  await page.goto(INDICATOR)
  await expectKept(page)
  await page.getByRole('button', { name: '版ごとの数字・判定・目標を見る' }).click()
  const then = page.getByRole('region', { name: 'そのとき分かっていたこと' })
  const rows = then.getByRole('listitem')
  await expect(rows).toHaveCount(3)
  await expect(rows.nth(0)).toContainText('令和5年度までの資料')
  await expect(rows.nth(0)).toContainText('後退')
  await expect(rows.nth(1)).toContainText('令和元年度 10.7%')
  await expect(rows.nth(2)).toContainText('このときまでの資料に、この指標はありません')
})

test('a corrected figure stands with the one before and the reason', async ({
  page,
  site,
  root,
}) => {
  const corrected = publicationOf(root, '2027-02-03', (text) => {
    const core = JSON.parse(text) as CoreFile
    const record = core.records.find(({ indicator }) => indicator.id === 'recycling-rate')
    const figure = record?.observations.find(({ period }) => period === 'FY2022')
    if (!figure) throw new Error('no figure to correct')
    Object.assign(figure, { value: 9.9, printed: '9.9%' })
    core.corrections = [
      {
        id: '2027-02-03-1',
        table: 'observations',
        rowKey: `recycling-rate FY2022 ${figure.documentId}`,
        column: 'value',
        before: '10.0',
        after: '9.9',
        reason: '読みまちがい',
        correctedOn: '2027-02-03',
      },
    ]
    return JSON.stringify(core)
  })
  const files = publishedFiles(root, [corrected])
  site.fault = (path, response) => {
    const body = files.get(path)
    return body === undefined ? false : answerWith(response, body)
  }
  await page.goto(at(site.url, CHANGES))
  const revised = page.getByRole('region', { name: /^変わった数字/ })
  await expect(revised).toContainText('10.0%')
  await expect(revised).toContainText('9.9%')
  await expect(revised).toContainText('同じ資料を読み直しました')
  const log = page.getByRole('region', { name: '訂正の記録' })
  await expect(log).toContainText('2027年2月3日')
  await expect(log).toContainText('読みまちがい')
  await expect(log.getByRole('link', { name: 'リサイクル率' })).toBeVisible()
})
