import { onMounted, watch } from 'vue'
import { useRoute } from 'vue-router'
import { useLanguage } from '@/composables/useText'
import { useComparisonStore } from '@/stores/comparisonStore'
import { pageTitle } from './shownPage'

/** What can be compared, as far as the published list or the figures that are here tell. */
export function useCompared() {
  const language = useLanguage()
  const store = useComparisonStore()
  const route = useRoute()
  onMounted(() => {
    watch(
      () => store.listState,
      () => (document.title = pageTitle(route, language)),
      { immediate: true },
    )
    void store.loadList()
  })
  return store
}
