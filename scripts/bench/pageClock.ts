/** What the page itself noted of its loading, in milliseconds since the navigation began. */
export interface PageNotes {
  /** The frame in which the figure was first there to be painted. */
  readonly figure: number | undefined
  readonly firstPaint: number | undefined
  readonly largestPaint: number | undefined
  /** Sum of what long tasks took beyond 50 ms. */
  readonly blocked: number
  /** The longest task. */
  readonly longest: number
  /** Layout shift that no input explains. */
  readonly shift: number
}

interface Shift extends PerformanceEntry {
  readonly value: number
  readonly hadRecentInput: boolean
}

declare global {
  interface Window {
    benchNotes?: { -readonly [Key in keyof PageNotes]: PageNotes[Key] }
  }
}

/** What the page says on its console in the frame with the figure. */
export const FIGURE_SEEN = 'bench: figure'

/**
 * Runs in the page before anything else; the same for every page measured, floors too.
 *
 * @param word said on the console when the figure is there: to ask a page from outside costs a slow processor 30 to 50
 *   ms, before the figure
 */
export function keepPageClock({
  selector,
  word,
}: {
  readonly selector: string
  readonly word: string
}): void {
  const notes: NonNullable<Window['benchNotes']> = {
    figure: undefined,
    firstPaint: undefined,
    largestPaint: undefined,
    blocked: 0,
    longest: 0,
    shift: 0,
  }
  window.benchNotes = notes
  const observe = (type: string, note: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    })
  }
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') notes.firstPaint = entry.startTime
  })
  observe('largest-contentful-paint', (entry) => (notes.largestPaint = entry.startTime))
  observe('longtask', ({ duration }) => {
    notes.blocked += duration - 50
    notes.longest = Math.max(notes.longest, duration)
  })
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as Shift
    if (!hadRecentInput) notes.shift += value
  })
  const look = () => {
    const shown = document.querySelector(selector)
    if (shown?.textContent.trim() && shown.getClientRects().length > 0) {
      notes.figure = performance.now()
      console.debug(word)
    } else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
