import { computed, ref, toValue } from 'vue'
import type { ComputedRef, MaybeRefOrGetter } from 'vue'

export interface ChartWalk {
  /** The point that is shown; `undefined` where none is. */
  readonly current: ComputedRef<number | undefined>
  /** Shows a point; out of range, the nearest one. */
  goTo(index: number): void
  hide(): void
  /** Shows the last point, where none is shown yet. */
  enter(): void
  onKeydown(event: KeyboardEvent): void
}

/** Walking through the points of a chart: left, right, Home, End; Esc hides. */
export function useChartWalk(count: MaybeRefOrGetter<number>): ChartWalk {
  const wanted = ref<number>()
  const last = computed(() => toValue(count) - 1)
  const current = computed(() =>
    wanted.value === undefined || last.value < 0 ? undefined : Math.min(wanted.value, last.value),
  )

  function goTo(index: number): void {
    wanted.value = Math.min(Math.max(index, 0), Math.max(last.value, 0))
  }

  function hide(): void {
    wanted.value = undefined
  }

  function enter(): void {
    if (current.value === undefined) goTo(last.value)
  }

  function onKeydown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const at = current.value
    const steps: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => goTo(at === undefined ? last.value : at - 1),
      ArrowRight: () => goTo(at === undefined ? 0 : at + 1),
      Home: () => goTo(0),
      End: () => goTo(last.value),
      Escape: hide,
    }
    const step = steps[event.key]
    if (!step || (event.key === 'Escape' && at === undefined)) return
    event.preventDefault()
    step()
  }

  return { current, goTo, hide, enter, onKeydown }
}
