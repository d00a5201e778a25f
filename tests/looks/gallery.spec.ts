import { expect, test, type Page } from '@playwright/test'
import { addStyles, doubleText, overflow } from '../e2e/support/layout'

/*
 * The gallery as one picture for each way of looking at it, at a quarter of its size and in one font. A change that is meant:
 * `npm run gallery:update`, then look at the pictures in tests/golden/gallery and commit those that changed.
 */

interface Look {
  readonly name: string
  readonly width: number
  readonly set?: (page: Page) => Promise<void>
}

const dark = (page: Page) => page.emulateMedia({ colorScheme: 'dark' })
const LOOKS: readonly Look[] = [
  ...[320, 412, 820, 1280].flatMap((width) => [
    { name: `${width}-light`, width },
    { name: `${width}-dark`, width, set: dark },
  ]),
  { name: '412-doubled-text', width: 412, set: doubleText },
  { name: '820-greyscale', width: 820, set: withoutColour },
  {
    name: '820-forced-colours',
    width: 820,
    set: (page) => page.emulateMedia({ forcedColors: 'active' }),
  },
  // A4 with its margins taken off: 192 mm at 96 dots an inch.
  { name: 'print', width: 726, set: (page) => page.emulateMedia({ media: 'print' }) },
]

/** As one who sees no colour at all. */
async function withoutColour(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setEmulatedVisionDeficiency', { type: 'achromatopsia' })
}

test.use({ deviceScaleFactor: 0.25 })

for (const { name, width, set } of LOOKS) {
  test(`the gallery looks as it did: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/gallery')
    await set?.(page)
    await expect(page.locator('h1').first()).toBeVisible()
    // Rows that are not in view are drawn when they come into it: a picture has them all.
    await addStyles(page, '* { content-visibility: visible !important }')
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await expect(page).toHaveScreenshot(`${name}.png`, {
      fullPage: true,
      animations: 'disabled',
      scale: 'device',
      maxDiffPixelRatio: 0.002,
    })
  })
}
