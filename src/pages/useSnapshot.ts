import { computed, onMounted, shallowRef, watch, watchEffect } from 'vue'
import type { Ref } from 'vue'
import type { Snapshot } from '@/domain/snapshot'
import { whenIdle } from '@/composables/whenIdle'
import { useAppStore } from '@/stores/appStore'
import { usePreferencesStore } from '@/stores/preferencesStore'
import { useSnapshotStore } from '@/stores/snapshotStore'

/**
 * The snapshot of the page's municipality: at once what the HTML or the device holds, then the whole of it. A
 * page that already shows its figures loads the whole when the browser has nothing else to do.
 */
export function useSnapshot(slug: () => string) {
  const store = useSnapshotStore()
  const preferences = usePreferencesStore()

  async function load(value: string): Promise<void> {
    await store.load(value)
    if (store.shown[value]) await preferences.update({ municipality: value })
  }

  onMounted(() => {
    watch(
      slug,
      (value) => {
        if (store.shown[value]) whenIdle(() => void load(value))
        else useAppStore().expectFigures(load(value))
      },
      { immediate: true },
    )
  })
  return { snapshot: computed(() => store.shown[slug()]?.snapshot) }
}

/**
 * The snapshot that a page draws from: the one that came with the HTML stays while it holds what the page needs, so
 * that nothing on screen is drawn again when the rest of the same snapshot arrives.
 */
export function useSteadySnapshot(
  snapshot: Ref<Snapshot | undefined>,
  holdsAll: (snapshot: Snapshot) => boolean,
): Ref<Snapshot | undefined> {
  const steady = shallowRef<Snapshot>()
  watchEffect(() => {
    const next = snapshot.value
    const now = steady.value
    if (!now || now.id !== next?.id || !holdsAll(now)) steady.value = next
  })
  return steady
}
