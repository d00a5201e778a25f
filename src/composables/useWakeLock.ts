import { onBeforeUnmount, onMounted, ref } from 'vue'

/** Keeps the screen on while a component is shown, where the device lets a page do so. Comes back after a pause. */
export function useWakeLock() {
  const awake = ref(false)
  let lock: WakeLockSentinel | undefined
  let wanted = true

  async function ask(): Promise<void> {
    if (!wanted || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
    try {
      const got = await navigator.wakeLock.request('screen')
      if (!wanted) return void got.release()
      lock = got
      awake.value = true
      got.addEventListener('release', () => (awake.value = false))
    } catch {
      awake.value = false
    }
  }

  const onVisible = () => void ask()
  onMounted(() => {
    void ask()
    document.addEventListener('visibilitychange', onVisible)
  })
  onBeforeUnmount(() => {
    wanted = false
    document.removeEventListener('visibilitychange', onVisible)
    void lock?.release()
  })
  return { awake }
}
