import { onBeforeUnmount, onMounted, ref } from 'vue'

/** The whole page on the whole screen, where the browser can; left with the component. */
export function useFullScreen() {
  const possible = ref(false)
  const active = ref(false)

  const look = () => (active.value = document.fullscreenElement !== null)

  async function toggle(): Promise<void> {
    try {
      if (document.fullscreenElement) await document.exitFullscreen()
      else await document.documentElement.requestFullscreen()
    } catch {
      look()
    }
  }

  onMounted(() => {
    possible.value = document.fullscreenEnabled === true
    look()
    document.addEventListener('fullscreenchange', look)
  })
  onBeforeUnmount(() => {
    document.removeEventListener('fullscreenchange', look)
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined)
  })
  return { possible, active, toggle }
}
