/** What counts as a first touch of a prerendered page: any of these brings and wakes its content. */
const TOUCHES = ['pointerover', 'pointerdown', 'touchstart', 'focusin', 'keydown'] as const

let touch: Promise<void> | undefined
let left = false
let contentWaits = false
let wake: () => void = () => undefined

/**
 * Settles when a prerendered page is touched for the first time, or left by a link; at once at prerender and on
 * pages that are drawn anew. The scripts of whole pages wait for it: the HTML says everything until then.
 */
export function firstTouch(): Promise<void> {
  touch ??= isPrerendered() && !left ? untilTouched() : Promise.resolve()
  return touch
}

/** As `firstTouch`, for a page's content: what is tapped before it is there is kept for it. */
export function contentTouch(): Promise<void> {
  contentWaits = true
  return firstTouch()
}

/** Some content waits for the first touch, or did. */
export function awaitsTouch(): boolean {
  return contentWaits
}

/** The prerendered page was left, by a finger or not: nothing waits any more. */
export function wakePage(): void {
  left = true
  wake()
}

function isPrerendered(): boolean {
  return typeof document !== 'undefined' && document.querySelector('#app[data-ssr]') !== null
}

function untilTouched(): Promise<void> {
  return new Promise((resolve) => {
    wake = () => {
      for (const name of TOUCHES) document.removeEventListener(name, wake, true)
      resolve()
    }
    for (const name of TOUCHES) document.addEventListener(name, wake, true)
  })
}
