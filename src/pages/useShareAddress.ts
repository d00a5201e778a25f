import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useLanguage } from '@/composables/useText'
import { withoutFurigana } from '@/text/furigana'
import { shareMessage } from '@/sharing/shareMessage'
import type { KpiCardText } from '@/format/kpiCard'

/** The link to this page without filters, and the text that goes with it. */
export function useShareAddress(card: () => KpiCardText | undefined, municipality: () => string) {
  const language = useLanguage()
  const route = useRoute()
  const router = useRouter()
  const address = computed(() => {
    const path = router.resolve({ path: route.path }).href
    return typeof window === 'undefined' ? path : new URL(path, window.location.origin).href
  })
  const message = computed(() => {
    const now = card()
    return now ? withoutFurigana(shareMessage(now, municipality(), language)) : ''
  })
  const title = computed(() => withoutFurigana(`${card()?.name ?? ''} ${municipality()}`))
  return { address, message, title }
}
