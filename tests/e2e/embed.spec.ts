import { createServer, type Server } from 'node:http'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { measureEmbed } from '../../scripts/check-budget'
import { readIndex } from './support/publications'
import { expect, test, type Page } from './support/test'

/* The card in a page of another origin: the same machine, but another port. */

const CARD = 'embed/isesaki/recycling-rate'
let host: Server
let hostAddress = ''
let body = ''

test.beforeAll(async () => {
  host = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><html lang="ja"><title>blog</title><body>${body}</body></html>`)
  })
  await new Promise<void>((done) => {
    host.listen(0, '127.0.0.1', done)
  })
  const address = host.address()
  hostAddress = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`
})
test.afterAll(() => void host.close())

const frameOf = (source: string, more = '') =>
  `<iframe src="${source}" title="card" width="100%" height="560" style="border:0" ${more}></iframe>`

function heights(page: Page): Promise<number[]> {
  return page.evaluate(() => [...document.querySelectorAll('iframe')].map((frame) => +frame.height))
}

test('fits itself into a page of another origin, and follows its width', async ({
  page,
  baseURL,
}) => {
  body = `${frameOf(`${baseURL}${CARD}`)}<script src="${baseURL}embed.js" async></script>`
  await page.setViewportSize({ width: 820, height: 900 })
  await page.goto(hostAddress)
  await expect.poll(() => heights(page)).not.toEqual([560])
  const [wide = 0] = await heights(page)
  await page.setViewportSize({ width: 320, height: 900 })
  await expect.poll(async () => (await heights(page))[0]).toBeGreaterThan(wide)
  const inner = page.frameLocator('iframe').locator('body')
  const scroll = await inner.evaluate(({ ownerDocument: { documentElement: root } }) => [
    root.scrollHeight - root.clientHeight,
    root.scrollWidth - root.clientWidth,
  ])
  expect(scroll).toEqual([0, 0])
  await expect(inner).toContainText('リサイクル率')
})

test('believes no other frame', async ({ page, baseURL }) => {
  const liar = `<script>parent.postMessage({type:'machi-no-monosashi:height',height:3000},'*')</script>`
  const frame = `<iframe srcdoc="${liar.replaceAll('"', '&quot;')}" height="100"></iframe>`
  body = `${frame}${frameOf(`${baseURL}${CARD}`)}<script src="${baseURL}embed.js"></script>`
  await page.goto(hostAddress)
  await expect.poll(async () => (await heights(page))[1]).not.toBe(560)
  expect((await heights(page))[0]).toBe(100)
})

test('keeps nothing, asks for nothing else, has no worker', async ({ page, context, baseURL }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(`${baseURL}${CARD}?theme=dark`)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.waitForTimeout(500)
  expect(asked.filter((path) => !/favicon/.test(path))).toHaveLength(2)
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
    (await navigator.serviceWorker.getRegistrations()).length,
  ])
  expect(kept).toEqual([0, 0, 0, 0, 0])
  expect(await context.cookies()).toEqual([])
})

test('one publication by its address, and by the short form', async ({ page, root, baseURL }) => {
  const id = readIndex(root).snapshots[0]?.id ?? ''
  await page.goto(`${baseURL}${CARD}?s=${id}&theme=light`)
  await expect(page).toHaveURL(`${baseURL}${CARD}/s/${id}?theme=light`)
  await expect(page.getByText('この日のまま')).toBeVisible()
  await expect(page.getByRole('link', { name: 'リサイクル率', exact: true })).toHaveAttribute(
    'href',
    `/isesaki/kpi/recycling-rate/s/${id}`,
  )
  await page.goto(`${baseURL}${CARD}?s=2000-01-01-00000000`)
  await expect(page.getByText('リサイクル率')).toBeVisible()
})

test('links open beside the page that shows the card', async ({ page, context, baseURL }) => {
  body = frameOf(`${baseURL}${CARD}`)
  await page.goto(hostAddress)
  const opening = context.waitForEvent('page')
  await page.frameLocator('iframe').getByRole('link', { name: 'リサイクル率', exact: true }).click()
  expect(new URL((await opening).url()).pathname).toBe('/isesaki/kpi/recycling-rate')
  expect(page.url()).toBe(hostAddress)
})

test('only the cards may be framed', async ({ request }) => {
  const framing = async (path: string) =>
    (await request.get(path))
      .headers()
      ['content-security-policy']?.match(/frame-ancestors [^;]*/)?.[0]
  expect(await framing(`/${CARD}`)).toBe('frame-ancestors *')
  expect(await framing('/isesaki/kpi/recycling-rate')).toBe("frame-ancestors 'none'")
})

test('no card is heavier than 30 kB, not compressed', ({ root }) => {
  const files = readdirSync(join(root, 'embed'), { recursive: true, encoding: 'utf8' }).map(
    (name) => join(root, 'embed', name),
  )
  const { bytes, limit } = measureEmbed(root, files)
  expect(bytes).toBeGreaterThan(5_000)
  expect(bytes).toBeLessThanOrEqual(limit)
})
