import { defineConfig } from '@playwright/test'
import { browserArguments } from './scripts/ensureBrowser'
import { fixedFonts } from './scripts/fixedFonts'

/** Started by scripts/run-e2e.ts, which finds the browser and serves the site. */
const executablePath = process.env['CHROME_PATH']
const baseURL = process.env['BASE_URL']
const browser = { args: browserArguments(), ...(executablePath ? { executablePath } : {}) }
const fonts = fixedFonts()

export default defineConfig({
  projects: [
    {
      name: 'e2e',
      testDir: 'tests/e2e',
      snapshotPathTemplate: 'tests/golden/cards/{arg}{ext}',
    },
    { name: 'faults', testDir: 'tests/faults' },
    {
      name: 'looks',
      testDir: 'tests/looks',
      // Where the font cannot be fixed, pictures cannot be compared.
      ...(fonts ? {} : { testIgnore: '**' }),
      snapshotPathTemplate: 'tests/golden/gallery/{arg}{ext}',
      use: {
        launchOptions: {
          ...browser,
          args: [...browser.args, '--font-render-hinting=none', '--disable-lcd-text'],
          env: { ...process.env, ...fonts },
        },
      },
    },
  ],
  outputDir: 'test-results',
  forbidOnly: process.env['CI'] === 'true',
  workers: 2,
  // Two browsers share two cores with the server, and a debugger on every worker (takeUpdate in
  // tests/e2e/support/reader.ts): a test that was only slow may try twice more, and the run names it.
  retries: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['line'], ['./scripts/playwrightCountReporter.ts']],
  use: {
    ...(baseURL ? { baseURL } : {}),
    browserName: 'chromium',
    launchOptions: browser,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    serviceWorkers: 'allow',
    screenshot: 'only-on-failure',
  },
})
