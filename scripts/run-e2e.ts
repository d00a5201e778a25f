/** `npm run test:e2e`: browser tests against the built site; arguments go on to Playwright. */
import { join } from 'node:path'
import { ensureBrowser } from './ensureBrowser'
import { builtSite, isBuilt } from './hostSite'
import { runNode } from './runChild'
import { startSite } from './siteServer'
import { reportCounts } from './testCounts'

/** A machine that is trusted to say whether all is well must not pass without a browser; a laptop may. */
function withoutBrowser(sentence: string): number {
  console.error(`\n${sentence}`)
  if (process.env['CI'] === 'true') return 1
  console.error('\n****  ブラウザーの試験を飛ばしました。 / BROWSER TESTS WERE SKIPPED.  ****\n')
  reportCounts({ passed: 0, failed: 0, skipped: 1 })
  return 0
}

async function runE2e(args: readonly string[]): Promise<number> {
  const root = builtSite()
  if (!isBuilt(root)) return 1
  const browser = await ensureBrowser()
  if ('missing' in browser) return withoutBrowser(browser.missing)
  console.log(`ブラウザー / Browser: ${browser.executablePath}`)
  const site = await startSite({ root, base: process.env['BASE_PATH'] })
  try {
    const playwright = join('node_modules', '@playwright', 'test', 'cli.js')
    const env = { CHROME_PATH: browser.executablePath, BASE_URL: site.url }
    return (await runNode([playwright, 'test', ...args], { env })).code
  } finally {
    await site.close()
  }
}

process.exitCode = await runE2e(process.argv.slice(2))
