import { computed, onMounted, watch } from 'vue'
import { useRoute } from 'vue-router'
import { comparedConcepts } from '@/domain/comparedConcepts'
import { useLanguage } from '@/composables/useText'
import { useSnapshotStore } from '@/stores/snapshotStore'
import { pageTitle } from './shownPage'

/** The whole snapshots of all municipalities. */
export function useCompared() {
  const language = useLanguage()
  const store = useSnapshotStore()
  const route = useRoute()

  const snapshots = computed(() =>
    Object.values(store.shown)
      .map(({ snapshot }) => snapshot)
      .filter(({ complete }) => complete),
  )
  const ready = computed(
    () =>
      store.municipalities.length > 0 &&
      store.municipalities.every(({ slug }) => store.shown[slug]?.snapshot.complete),
  )
  onMounted(async () => {
    watch(ready, () => (document.title = pageTitle(route, language)), { immediate: true })
    await store.loadMunicipalities()
    for (const { slug } of store.municipalities) void store.load(slug)
  })
  return { concepts: computed(() => comparedConcepts(snapshots.value)), ready }
}
