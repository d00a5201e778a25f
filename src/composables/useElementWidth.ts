import { onBeforeUnmount, onMounted, ref } from 'vue'
import type { Ref } from 'vue'

/** Width of an element in px, also when it changes; `first` until it is known. */
export function useElementWidth(element: Readonly<Ref<HTMLElement | undefined>>, first: number) {
  const width = ref(first)
  let observer: ResizeObserver | undefined

  onMounted(() => {
    const measure = () => (width.value = element.value?.clientWidth || first)
    measure()
    observer = new ResizeObserver(measure)
    if (element.value) observer.observe(element.value)
  })
  onBeforeUnmount(() => observer?.disconnect())
  return width
}
