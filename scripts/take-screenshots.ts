import { mkdirSync } from 'node:fs'
import { chromium } from 'playwright'
import { ensureBrowser } from './ensureBrowser'
import { normalizeBase } from './requestPath'
import { startSite } from './siteServer'

/** Widths that every page is looked at in. */
const SIZES = [
  { name: '360', width: 360, height: 780 },
  { name: '820', width: 820, height: 1180 },
  { name: '1280', width: 1280, height: 800 },
] as const

const PAGES = [
  ['home', 'isesaki'],
  ['recycling', 'isesaki/kpi/recycling-rate'],
] as const

/** `npm run screenshots -- [--out folder] [path …]`: full pages of the built site, light and dark. */
async function main(): Promise<void> {
  const args = process.argv.slice(2)
  const place = args.indexOf('--out')
  const out = place >= 0 ? (args[place + 1] ?? 'test-results/screens') : 'test-results/screens'
  const given = args.filter(
    (arg, index) => !arg.startsWith('--') && (place < 0 || index !== place + 1),
  )
  const pages =
    given.length > 0
      ? given.map((path) => [path.replaceAll('/', '_') || 'root', path] as const)
      : PAGES
  mkdirSync(out, { recursive: true })
  const found = await ensureBrowser()
  if ('missing' in found) throw new Error(found.missing)
  const base = normalizeBase(process.env.BASE_PATH)
  const site = await startSite({ root: 'dist', base, host: '127.0.0.1', port: 4300 })
  const browser = await chromium.launch(found)
  try {
    for (const scheme of args.includes('--light')
      ? (['light'] as const)
      : (['light', 'dark'] as const)) {
      for (const size of SIZES) {
        const context = await browser.newContext({
          viewport: { width: size.width, height: size.height },
          colorScheme: scheme,
          deviceScaleFactor: size.width < 500 ? 2 : 1,
          locale: 'ja-JP',
          timezoneId: 'Asia/Tokyo',
        })
        const page = await context.newPage()
        page.on('console', (message) => {
          if (message.type() === 'error' || message.type() === 'warning')
            console.log(message.text())
        })
        page.on('pageerror', (error) => console.log(`! ${error.message}`))
        for (const [name, path] of pages) {
          await page.goto(`${site.url.replace(/\/$/, '')}/${path}`, { waitUntil: 'networkidle' })
          await page.screenshot({
            path: `${out}/${name}-${size.name}-${scheme}.png`,
            fullPage: true,
          })
        }
        await context.close()
      }
    }
  } finally {
    await browser.close()
    await site.close()
  }
}

await main()
