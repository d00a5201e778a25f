import type { Page } from '@playwright/test'

/** How many pixels wider than the screen the page is. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
}

/** Words that stand outside the screen or are cut off by the box they stand in, with the box's class. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX)
    const cut: string[] = []
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const own = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      )
      if (!own || element.closest('.visually-hidden, .skip-link, svg, option')) continue
      const box = element.getBoundingClientRect()
      // Nothing, or one pixel for screen readers alone.
      if (box.width <= 1 || box.height <= 1) continue
      let around: Element | null = element
      while (around && !scrolls(around)) around = around.parentElement
      const hides =
        getComputedStyle(element).overflow === 'hidden' &&
        (element.scrollWidth > element.clientWidth + 1 ||
          element.scrollHeight > element.clientHeight + 1)
      if ((!around && (box.right > width + 1 || box.left < -1)) || hides)
        cut.push(`${element.className} ${element.textContent?.trim().slice(0, 30) ?? ''}`)
    }
    return cut
  })
}

/** Size of the smallest words that can be seen, in points. */
export function smallestText(page: Page): Promise<number> {
  return page.evaluate(() => {
    const seen = [...document.querySelectorAll('#app *')].filter(
      (element) =>
        [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        ) &&
        // Readings are half the size of what they stand above.
        !element.closest('.visually-hidden, rt') &&
        element.checkVisibility(),
    )
    return Math.min(...seen.map((element) => parseFloat(getComputedStyle(element).fontSize) * 0.75))
  })
}

/** The spacing of WCAG 1.4.12. */
export async function spaceText(page: Page): Promise<void> {
  await addStyles(
    page,
    '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
  )
}

/** Text of twice its size, and nothing else. */
export async function doubleText(page: Page): Promise<void> {
  await addStyles(page, 'html { font-size: 200% !important }')
}

/** By a script's own sheet: the policy lets no style element in. */
export async function addStyles(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets.push(sheet)
  }, css)
}
