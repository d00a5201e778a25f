import { onBeforeUnmount, onMounted } from 'vue'

/** Where a key or a swipe leads. */
export interface SlideMoves {
  readonly next: () => void
  readonly previous: () => void
  readonly first: () => void
  readonly last: () => void
  readonly end: () => void
}

const KEYS: Readonly<Record<string, keyof SlideMoves>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'end',
}
const SWIPE = 60

/** Up and down scroll what has the focus, where it is longer than its box. */
function scrolls({ key, target }: KeyboardEvent): boolean {
  return (
    (key === 'ArrowUp' || key === 'ArrowDown') &&
    target instanceof HTMLElement &&
    target.scrollHeight > target.clientHeight &&
    /auto|scroll/.test(getComputedStyle(target).overflowY)
  )
}

/** Keys of the whole page, those of remote controls too, and swipes on one element. */
export function useSlideKeys(moves: SlideMoves) {
  function onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return
    const inButton = event.target instanceof HTMLElement && event.target.closest('a, button')
    const move = event.key === ' ' ? (inButton ? undefined : 'next') : KEYS[event.key]
    if (!move || scrolls(event)) return
    event.preventDefault()
    moves[move]()
  }

  let from: { readonly x: number; readonly y: number } | undefined
  function onTouchStart({ touches }: TouchEvent): void {
    const touch = touches.length === 1 ? touches[0] : undefined
    from = touch && { x: touch.clientX, y: touch.clientY }
  }
  function onTouchEnd({ changedTouches }: TouchEvent): void {
    const touch = changedTouches[0]
    if (!from || !touch) return
    const across = touch.clientX - from.x
    const down = Math.abs(touch.clientY - from.y)
    from = undefined
    if (Math.abs(across) < SWIPE || down > Math.abs(across) / 2) return
    if (across < 0) moves.next()
    else moves.previous()
  }

  onMounted(() => window.addEventListener('keydown', onKey))
  onBeforeUnmount(() => window.removeEventListener('keydown', onKey))
  return { onTouchStart, onTouchEnd }
}
