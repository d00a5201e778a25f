import { expect, test as base, type BrowserContext, type Page } from '@playwright/test'
import { rmSync } from 'node:fs'
import { builtSite } from '../../../scripts/hostSite'
import { openFaultySite, type FaultySite } from './faultySite'
import { laterBuild } from './laterBuild'

/** What went on behind the screen. */
export interface Watch {
  /** Errors in the console, apart from the browser's own notes about failed requests. */
  readonly consoleErrors: string[]
  /** Exceptions and rejections that nobody handled. */
  readonly pageErrors: string[]
  readonly violations: string[]
  /** Addresses of other hosts that were asked for. */
  readonly foreign: string[]
}

declare global {
  interface Window {
    machiViolation?: (words: string) => void
  }
}

/** Watches every page of a context from now on. */
export async function watchContext(context: BrowserContext): Promise<Watch> {
  const watch: Watch = { consoleErrors: [], pageErrors: [], violations: [], foreign: [] }
  await context.exposeFunction('machiViolation', (words: string) => watch.violations.push(words))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      window.machiViolation?.(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    )
  })
  context.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') watch.foreign.push(request.url())
  })
  context.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    if (
      /^Failed to load resource|preloaded using link preload|navigation preload/.test(
        message.text(),
      )
    )
      return
    watch.consoleErrors.push(message.text())
  })
  context.on('weberror', (error) => watch.pageErrors.push(String(error.error())))
  return watch
}

interface Fixtures {
  readonly watch: Watch
  /** A server of its own for this test, which may misbehave. */
  readonly site: FaultySite
}

interface WorkerFixtures {
  /** Folder of the built site. */
  readonly root: string
  /** Folder of a later build. */
  readonly later: string
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  // Playwright insists on a pattern here.
  // eslint-disable-next-line no-empty-pattern
  root: [async ({}, use) => use(builtSite()), { scope: 'worker' }],
  later: [
    async ({ root }, use) => {
      const folder = laterBuild(root)
      await use(folder)
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  site: async ({ root }, use) => {
    const site = await openFaultySite(root)
    await use(site)
    await site.close()
  },
  watch: [
    async ({ context }, use) => {
      const watch = await watchContext(context)
      await use(watch)
      expect(watch.foreign, 'requests to other hosts').toEqual([])
      expect(watch.violations, 'violations of the security policy').toEqual([])
      expect(watch.pageErrors, 'errors that nobody handled').toEqual([])
    },
    { auto: true },
  ],
})

export { expect, type Page }
