import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']
/** What a theme, or a little more room in the same layout, can change. */
const LOOK_RULES = ['color-contrast', 'link-in-text-block', 'target-size']

export interface Checked {
  /** One sentence each; none where all is well. */
  readonly violations: readonly string[]
  /** Success criteria (`wcag143`) that a rule found kept here. */
  readonly kept: readonly string[]
  /** Rules that could not decide by themselves. */
  readonly undecided: readonly string[]
  /** Version of axe-core. */
  readonly version: string
}

/** What comes late makes a page higher once more. */
async function growToPage(page: Page): Promise<void> {
  const width = page.viewportSize()?.width ?? 360
  let seen = 0
  for (let tries = 0; tries < 6; tries += 1) {
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    if (height === seen) return
    seen = Math.max(height, 780)
    await page.setViewportSize({ width, height: seen })
    await page.waitForTimeout(250)
  }
}

function hasGrown(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollHeight > innerHeight)
}

/** On a screen as high as the page: what the tabs below cover for now is not called too small a target. */
export async function checkPage(page: Page, what: 'all' | 'looks' = 'all'): Promise<Checked> {
  // Of what passes, one node a rule is enough to know that the rule was met; and no page has a frame of another site.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()
  if (what === 'all') axe.withTags(TAGS)
  else axe.withRules(LOOK_RULES)
  await growToPage(page)
  let results = await axe.analyze()
  // A page that grew meanwhile (a list that the device answers late) was looked at with tabs across it.
  if (await hasGrown(page)) {
    await growToPage(page)
    results = await axe.analyze()
  }
  const { violations, passes, incomplete, testEngine } = results
  return {
    violations: violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${String(target)} ${failureSummary ?? ''}`),
    ),
    kept: [...new Set(passes.flatMap(({ tags }) => tags.filter((tag) => /^wcag\d{3}$/.test(tag))))],
    undecided: incomplete.map(({ id }) => id),
    version: testEngine.version,
  }
}
