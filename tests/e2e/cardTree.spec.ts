import { expect, test } from './support/test'

/*
 * What assistive technology is told of a card, from the examples of the gallery. A change that is meant:
 * `npm run test:e2e -- cardTree --update-snapshots all`, then read the files in tests/golden/cards.
 */
const CARDS = [
  'achieved',
  'slightly-behind',
  'moving-away',
  'range-out',
  'level-not-held',
  'floor',
  'partial',
  'no-target',
  'plan-only',
  'fell-back',
  'borderline',
  'stale',
  'marked-twice',
  'huge',
  'negative',
] as const

test('cards say in words what they show', async ({ page }) => {
  await page.goto('/gallery')
  for (const name of CARDS) {
    const card = page.locator(`#${name}`).getByRole('article')
    expect(`${await card.ariaSnapshot()}\n`).toMatchSnapshot(`${name}.txt`)
  }
})
