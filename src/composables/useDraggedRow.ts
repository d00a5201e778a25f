import { computed, ref } from 'vue'

/** Pixels from the edge of the screen within which the page moves along, and how far it does at a time. */
const EDGE = 72
const EDGE_STEP = 14

/** The row that the pointer is on. Rows of several lists make one order, so it is known to all of them. */
const target = ref<number>()

/**
 * Moves a row by its handle: mouse, pen and finger alike. Rows name their place in the order by `data-place`.
 *
 * @param drop told the places when the handle was let go on another row
 */
export function useDraggedRow(drop: (from: number, to: number) => void) {
  const held = ref<number>()

  function take(event: PointerEvent, place: number): void {
    if (event.button !== 0 || !(event.currentTarget instanceof Element)) return
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    held.value = place
  }

  function pass({ clientX, clientY }: PointerEvent): void {
    if (held.value === undefined) return
    if (clientY < EDGE) window.scrollBy(0, -EDGE_STEP)
    else if (clientY > window.innerHeight - EDGE) window.scrollBy(0, EDGE_STEP)
    const row = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-place]')
    target.value = row ? Number(row.dataset.place) : undefined
  }

  function put(): void {
    const from = held.value
    const to = target.value
    leave()
    if (from !== undefined && to !== undefined && from !== to) drop(from, to)
  }

  function leave(): void {
    held.value = undefined
    target.value = undefined
  }

  const over = computed(() => (target.value === held.value ? undefined : target.value))
  return { held, over, take, pass, put, leave }
}
