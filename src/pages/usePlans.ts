import { computed, onMounted, watch } from 'vue'
import { useRoute } from 'vue-router'
import { useLanguage } from '@/composables/useText'
import { usePlansStore } from '@/stores/plansStore'
import { pageTitle } from './shownPage'
import { useSnapshot } from './useSnapshot'

/** The whole snapshot of the page's municipality with its plans; both are there or neither is. */
export function usePlans(slug: () => string) {
  const language = useLanguage()
  const { snapshot } = useSnapshot(slug)
  const store = usePlansStore()
  const route = useRoute()

  const figures = computed(() => {
    const now = snapshot.value
    const plans = now && store.byId[now.id]
    return now?.complete && plans ? { snapshot: now, plans } : undefined
  })

  onMounted(() => {
    watch([slug, () => snapshot.value?.id], () => void store.loadPlans(slug()), { immediate: true })
    /** A page whose plans came late is named once more with them. */
    watch(figures, () => (document.title = pageTitle(route, language)), { immediate: true })
  })
  return { figures }
}
