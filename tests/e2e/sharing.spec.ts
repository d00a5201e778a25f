import { expectKept, INDICATOR } from './support/reader'
import { expect, test } from './support/test'

test.use({ viewport: { width: 360, height: 780 } })

test('the share button opens the sheet of the device with figure, verdict and link', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    const shared: ShareData[] = []
    Object.assign(globalThis, { shared })
    Object.defineProperty(navigator, 'share', {
      value: async (data: ShareData) => void shared.push(data),
    })
  })
  await page.goto(`${INDICATOR}?utm=somewhere`)
  await expectKept(page)
  await page.getByRole('button', { name: '共有する' }).click()
  await expect.poll(() => page.evaluate('shared.length')).toBe(1)
  const data = (await page.evaluate('shared[0]')) as ShareData
  expect(data.url).toBe(new URL(INDICATOR, baseURL).href)
  expect(data.text).toContain('伊勢崎市 リサイクル率 10.0%（令和4年度） 後退。')
})

test('without such a sheet there are copy, LINE, X and Facebook', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }))
  await page.goto(INDICATOR)
  await expectKept(page)
  await page.getByRole('button', { name: '共有する' }).click()
  const address = new URL(INDICATOR, baseURL).href
  for (const [name, start] of [
    ['LINE', 'https://social-plugins.line.me/lineit/share?'],
    ['X', 'https://x.com/intent/post?'],
    ['Facebook', 'https://www.facebook.com/sharer/sharer.php?'],
  ] as const) {
    const link = page.getByRole('link', { name, exact: true })
    const href = (await link.getAttribute('href')) ?? ''
    expect(href).toContain(start)
    const { searchParams } = new URL(href)
    expect(searchParams.get('url') ?? searchParams.get('u')).toBe(address)
    await expect(link).toHaveAttribute('rel', /noopener/)
  }
  await page.getByRole('button', { name: 'リンクをコピー' }).click()
  await expect(page.getByText('コピーしました。')).toBeVisible()
})

test('where copying is refused the address is there to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: undefined })
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await page.goto(INDICATOR)
  await expectKept(page)
  await page.getByRole('button', { name: '共有する' }).click()
  await page.getByRole('button', { name: 'リンクをコピー' }).click()
  await expect(page.getByLabel(/下のアドレスを選んで/)).toHaveValue(new RegExp(`${INDICATOR}$`))
})
