import { expectKept, heading } from './support/reader'
import { ROUTES } from './support/routes'
import { expect, test } from './support/test'

/* The auto fixture fails each of these on a violation of the policy, a foreign request or an unhandled error. */

test('no page says anything in the console, asks another host or breaks the policy', async ({
  page,
  watch,
}) => {
  for (const path of ROUTES) {
    await page.goto(path)
    await expect(heading(page)).toBeVisible()
    await page.mouse.move(150, 300)
    await page.keyboard.press('Tab')
    if (path.startsWith('/isesaki/kpi/r')) await expectKept(page)
    await page.waitForTimeout(150)
  }
  expect(watch.consoleErrors).toEqual([])
})

test('the policy is in force: an inline script, a handler and innerHTML are stopped', async ({
  page,
  watch,
}) => {
  await page.goto('/isesaki')
  const seen = await page.evaluate(() => {
    const script = document.createElement('script')
    let refused = 0
    for (const attempt of [
      () => (script.textContent = 'globalThis.ran = true'),
      () => document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="globalThis.ran=1">'),
    ]) {
      try {
        attempt()
      } catch {
        refused += 1
      }
    }
    document.body.append(script)
    return { refused, ran: 'ran' in globalThis }
  })
  expect(seen).toEqual({ refused: 2, ran: false })
  await expect.poll(() => watch.violations.length).toBe(2)
  watch.violations.length = 0
})

test('headers of the site', async ({ request }) => {
  const { headers } = await request
    .get('/isesaki')
    .then((answer) => ({ headers: answer.headers() }))
  expect(headers['content-security-policy']).toContain("default-src 'none'")
  expect(headers['content-security-policy']).not.toContain('unsafe')
  expect(headers['x-content-type-options']).toBe('nosniff')
  const worker = await request.get('/sw.js')
  expect(worker.headers()['cache-control']).toBe('no-cache')
})
