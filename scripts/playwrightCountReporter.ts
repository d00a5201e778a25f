import type { Reporter, Suite } from '@playwright/test/reporter'
import { reportCounts } from './testCounts'

/** Playwright reporter that counts tests, for the closing line of a run. A test that passed at its second try counts as passed; the run itself names it. */
export default class PlaywrightCountReporter implements Reporter {
  private suite: Suite | undefined

  onBegin(_config: unknown, suite: Suite): void {
    this.suite = suite
  }

  onEnd(): void {
    const outcomes = (this.suite?.allTests() ?? []).map((test) => test.outcome())
    const count = (...wanted: string[]) => outcomes.filter((one) => wanted.includes(one)).length
    reportCounts({
      passed: count('expected', 'flaky'),
      failed: count('unexpected'),
      skipped: count('skipped'),
    })
  }

  printsToStdio(): boolean {
    return false
  }
}
