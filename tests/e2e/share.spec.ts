import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import jsonld from 'jsonld'
import jsQR from 'jsqr'
import {
  htmlLanguage,
  languageFolder,
  LANGUAGES,
  mainLanguage,
  MAIN_LANGUAGES,
} from '@/text/language'
import { publicationOf, publishedFiles, readIndex } from './support/publications'
import { INDICATOR } from './support/reader'
import { expect, test, type Page } from './support/test'

/* What travels with a link, seen with a crawler's eyes; and the sheet that sends it. */

const unescapeHtml = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

function contentOf(html: string, property: string): string | undefined {
  const found = new RegExp(`<meta (?:property|name)="${property}" content="([^"]*)">`).exec(html)
  return found ? unescapeHtml(found[1] ?? '') : undefined
}

/** The path of an address, absolute or not. */
const pathOf = (address: string) => new URL(address, 'http://site.test').pathname

function dimensionsOf(file: string): number[] {
  const png = readFileSync(file)
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}

async function openSheet(page: Page, path = INDICATOR): Promise<void> {
  await page.goto(path)
  await page.getByRole('button', { name: '画像・引用・QR' }).click()
  await expect(page.getByRole('dialog')).toBeVisible({ timeout: 12_000 })
}

/** Terms of schema.org that a data block may use; a misspelt one would say nothing to anybody. */
const TERMS = new Set(
  'address areaServed contentUrl creator dateModified datePublished description distribution encodingFormat identifier image inLanguage isAccessibleForFree isBasedOn license measuredProperty name observationAbout observationDate observationPeriod publisher spatialCoverage temporalCoverage unitText url value variableMeasured'.split(
    ' ',
  ),
)
const SCHEMA = 'https://schema.org/'

/** Terms of a data block, as a reader of linked data expands them, that schema.org does not have. */
async function unknownTerms(block: object): Promise<string[]> {
  const document = { '@context': { '@vocab': SCHEMA } }
  const expanded = await jsonld.expand(block, {
    documentLoader: async (documentUrl) => ({ documentUrl, document }),
  })
  const unknown = new Set<string>(expanded.length === 0 ? ['nothing'] : [])
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      const isOwn = Array.isArray(value) || key.startsWith('@')
      if (!isOwn && !TERMS.has(key.replace(SCHEMA, ''))) unknown.add(key)
      visit(inner)
    }
  }
  visit(expanded)
  return [...unknown]
}

for (const language of LANGUAGES) {
  test(`every indicator, live and frozen, brings its picture, words and data along (${language})`, async ({
    root,
  }) => {
    const wrong: string[] = []
    let pages = 0
    const home = languageFolder(language)
    const isMain = MAIN_LANGUAGES.some((one) => one === language)
    for (const slug of ['isesaki', 'annaka']) {
      const folder = join(root, home, slug, 'kpi')
      if (!existsSync(folder)) continue
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        if (!entry.isDirectory()) continue
        const own = join(folder, entry.name)
        const editions = isMain ? readdirSync(join(own, 's')).map((id) => `s/${id}`) : []
        if (isMain && editions.length === 0) wrong.push(`${entry.name}: no frozen page`)
        for (const place of ['', ...editions]) {
          pages += 1
          const html = readFileSync(join(own, place, 'index.html'), 'utf8')
          const path = `/${home}${slug}/kpi/${entry.name}${place && `/${place}`}`
          const check = (what: string, holds: boolean) => {
            if (!holds) wrong.push(`${path}: ${what}`)
          }
          const image = contentOf(html, 'og:image') ?? '/nowhere'
          const picture = join(root, pathOf(image))
          check('picture', existsSync(picture) && dimensionsOf(picture).join('x') === '1200x630')
          const english = mainLanguage(language) === 'en'
          check('words of the picture', english === /\/share\/\d+\/en-/.test(image))
          check('alt', (contentOf(html, 'og:image:alt') ?? '').length > 10)
          check('alt of its language', english !== /。/.test(contentOf(html, 'og:image:alt') ?? ''))
          check('card', contentOf(html, 'twitter:card') === 'summary_large_image')
          check('title', (contentOf(html, 'og:title') ?? '').length > 4)
          check('description', (contentOf(html, 'og:description') ?? '').length > 20)
          check('language', html.includes(`<html lang="${htmlLanguage(language)}"`))
          const canonical = /<link rel="canonical" href="([^"]*)">/.exec(html)?.[1]
          check('canonical', canonical === undefined || pathOf(canonical) === path)
          const isHidden = (contentOf(html, 'robots') ?? '').includes('noindex')
          check('noindex', isHidden === (place !== ''))
          const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1]
          check('data block', (data === undefined) === (place !== ''))
          if (!data) continue
          const block = JSON.parse(data) as { '@graph': Record<string, unknown>[] }
          const [dataset] = block['@graph']
          check('dataset', dataset?.['@type'] === 'Dataset')
          check('dataset’s page', pathOf(String(dataset?.['url'])) === path)
          check('dataset’s language', dataset?.['inLanguage'] === htmlLanguage(language))
          check('linked data', (await unknownTerms(block)).length === 0)
        }
      }
    }
    expect(wrong).toEqual([])
    expect(pages).toBeGreaterThan(isMain ? 600 : 10)
  })
}

test('a municipality has a picture and a feed', async ({ root, request }) => {
  const html = readFileSync(join(root, 'isesaki', 'index.html'), 'utf8')
  const picture = join(root, pathOf(contentOf(html, 'og:image') ?? ''))
  expect(dimensionsOf(picture)).toEqual([1200, 630])
  expect(html).toContain('type="application/atom+xml"')
  const feed = await request.get('/isesaki/feed.xml')
  expect(feed.headers()['content-type']).toContain('xml')
  expect(await feed.text()).toContain('<feed xmlns="http://www.w3.org/2005/Atom"')
})

test('the sheet shows, copies and saves the picture', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-write'])
  // The site's own policy lets nobody read the clipboard, so what is written is watched.
  await page.addInitScript(() => {
    const copied: string[] = []
    Object.assign(globalThis, { copied })
    const { clipboard } = navigator
    const write = clipboard.write.bind(clipboard)
    clipboard.write = async (items) => {
      await write(items)
      copied.push(...items.flatMap(({ types }) => types))
    }
  })
  await openSheet(page)
  const sheet = page.getByRole('dialog')
  const picture = sheet.getByRole('img', { name: /リサイクル率。/ })
  await expect(picture).toHaveJSProperty('naturalWidth', 1200)
  await sheet.getByRole('button', { name: '画像をコピー' }).click()
  await expect(sheet.getByText('画像をコピーしました。')).toBeVisible()
  expect(await page.evaluate('copied')).toEqual(['image/png'])
  for (const name of ['カードのSVG', 'グラフのSVG']) {
    const saving = page.waitForEvent('download')
    await sheet.getByRole('button', { name }).click()
    const file = await (await saving).path()
    expect(readFileSync(file, 'utf8')).toContain('リサイクル率')
  }
})

test('where pictures cannot be copied the picture is saved', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await openSheet(page)
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: '画像をコピー' }).click()
  expect((await saving).suggestedFilename()).toBe('recycling-rate.png')
  await expect(page.getByText('この端末ではコピーできないため、画像を保存しました。')).toBeVisible()
})

test('a device that takes files is given the picture with the link', async ({ page }) => {
  await page.addInitScript(() => {
    const shared: unknown[] = []
    Object.assign(globalThis, { shared })
    Object.defineProperty(navigator, 'canShare', { value: () => true })
    Object.defineProperty(navigator, 'share', {
      value: async ({ files, text }: ShareData) =>
        void shared.push({ type: files?.[0]?.type, size: files?.[0]?.size, text }),
    })
  })
  await openSheet(page)
  await page.getByRole('button', { name: '画像をつけて送る' }).click()
  await expect.poll(() => page.evaluate('shared.length')).toBe(1)
  const data = (await page.evaluate('shared[0]')) as { type: string; size: number; text: string }
  expect(data.type).toBe('image/png')
  expect(data.size).toBeGreaterThan(5_000)
  expect(data.text).toContain(INDICATOR)
})

test('live or frozen is chosen once for link, quotation, QR code and embed', async ({
  page,
  root,
}) => {
  const id = readIndex(root).snapshots[0]?.id ?? ''
  await openSheet(page)
  const sheet = page.getByRole('dialog')
  await sheet.getByText('引用文', { exact: true }).first().click()
  const quotation = sheet.getByRole('textbox', { name: '引用文' })
  await expect(quotation).toHaveValue(new RegExp(`${INDICATOR}\\n$`))
  await sheet.getByRole('radio', { name: /版のまま/ }).check()
  await expect(quotation).toHaveValue(new RegExp(`${INDICATOR}/s/${id}\\n$`))
  await sheet.getByRole('radio', { name: 'Markdown' }).check()
  await expect(quotation).toHaveValue(new RegExp(`^> \\*\\*.*${id}`, 's'))
  await expect(sheet.getByRole('link', { name: 'Bluesky' })).toHaveAttribute(
    'href',
    new RegExp(encodeURIComponent(`/s/${id}`)),
  )
  await sheet.getByText('ほかのサイトに載せる').click()
  await sheet.getByRole('radio', { name: '暗い' }).check()
  await expect(sheet.getByRole('textbox', { name: '貼りつけるHTML' })).toHaveValue(
    new RegExp(`/embed/isesaki/recycling-rate/s/${id}\\?theme=dark" title="[^"]*リサイクル率`),
  )
  await sheet.getByRole('radio', { name: 'English' }).check()
  await expect(sheet.getByRole('textbox', { name: '貼りつけるHTML' })).toHaveValue(
    new RegExp(`/embed/en/[^"]*" title="Isesaki Recycling rate｜Machi no Monosashi"`),
  )
  await sheet.getByText('QRコード', { exact: true }).click()
  await expect(sheet.getByText(new RegExp(`${INDICATOR}/s/${id}$`))).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
})

test('the QR code on screen is read back to the address of the link', async ({ page, context }) => {
  await openSheet(page)
  const sheet = page.getByRole('dialog')
  await sheet.getByText('QRコード', { exact: true }).click()
  const code = sheet.getByRole('img', { name: 'このリンクのQRコード' })
  const shot = (await code.screenshot()).toString('base64')
  // Another page turns the picture into pixels: the site's own policy lets no canvas read such an address.
  const other = await context.newPage()
  const seen = await other.evaluate(async (data) => {
    const picture = new Image()
    picture.src = `data:image/png;base64,${data}`
    await picture.decode()
    const canvas = new OffscreenCanvas(picture.width, picture.height)
    const paper = canvas.getContext('2d')
    paper?.drawImage(picture, 0, 0)
    const pixels = paper?.getImageData(0, 0, picture.width, picture.height).data ?? []
    return { pixels: [...pixels], width: picture.width, height: picture.height }
  }, shot)
  const read = jsQR(new Uint8ClampedArray(seen.pixels), seen.width, seen.height)
  expect(read?.data).toBe(new URL(INDICATOR, page.url()).href)
  await other.close()
})

test('Mastodon asks for the server and forgets it', async ({ page }) => {
  await openSheet(page)
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('button', { name: 'Mastodon' }).click()
  const server = sheet.getByLabel('Mastodonのサーバー')
  await server.fill('not a server')
  await expect(sheet.getByText('サーバーの名前ではないようです。')).toBeVisible()
  await server.fill('mstdn.example')
  const link = sheet.getByRole('link', { name: '開く', exact: true })
  await expect(link).toHaveAttribute('href', /^https:\/\/mstdn\.example\/share\?text=/)
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, document.cookie]))
  expect(kept).not.toContain('mstdn')
})

test.describe('inside LINE', () => {
  test.use({ userAgent: 'Mozilla/5.0 (iPhone) AppleWebKit/605 Mobile/15E148 Line/14.5.0' })

  test('the button opens our sheet, with a way out to the browser', async ({ page }) => {
    await page.goto(INDICATOR)
    await page.getByRole('button', { name: '共有する' }).click()
    await expect(page.getByRole('link', { name: 'ブラウザーで開く' })).toHaveAttribute(
      'href',
      /openExternalBrowser=1$/,
    )
    await expect(page.getByRole('button', { name: 'リンクをコピー' })).toBeVisible()
  })
})

test.describe('a frozen page', () => {
  test('says of which day it is, and that there is something newer', async ({
    page,
    root,
    site,
  }) => {
    const id = readIndex(root).snapshots[0]?.id ?? ''
    await page.goto(`${site.url.replace(/\/$/, '')}${INDICATOR}/s/${id}`)
    await expect(page.getByText(/この版は\d+年\d+月\d+日のものです。/)).toBeVisible()
    await expect(page.getByText('いまも、これが最新です。')).toBeVisible({ timeout: 12_000 })

    const newer = publishedFiles(root, [publicationOf(root, '2099-01-01')])
    site.fault = (path, response) => {
      const text = newer.get(path)
      if (text === undefined) return false
      response.writeHead(200, { 'content-type': 'application/json' }).end(text)
      return true
    }
    await page.reload()
    await expect(page.getByText('新しい数字があります。')).toBeVisible({ timeout: 12_000 })
    await page.getByRole('link', { name: '最新の数字を見る' }).click()
    await expect(page).toHaveURL(new RegExp(`${INDICATOR}$`))
  })

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false })
    test('is readable', async ({ page, root }) => {
      const id = readIndex(root).snapshots[0]?.id ?? ''
      await page.goto(`${INDICATOR}/s/${id}`)
      await expect(page.locator('h1')).toHaveText('リサイクル率')
      await expect(page.getByText(/この版は\d+年/)).toBeVisible()
    })
  })
})
