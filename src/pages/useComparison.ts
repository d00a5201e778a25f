import { computed, onMounted, watch } from 'vue'
import { compareEditions } from '@/domain/difference'
import { chosenPair } from '@/domain/editionEntry'
import { useEditionsStore } from '@/stores/editionsStore'

/** Two editions of a municipality as an address names them, their figures, and what is otherwise between them. */
export function useComparison(
  slug: () => string,
  from: () => string | undefined,
  to: () => string | undefined,
) {
  const store = useEditionsStore()
  const entries = computed(() => store.lists[slug()] ?? [])
  const pair = computed(() => chosenPair(entries.value, from(), to()))
  const editions = computed(() => {
    const before = pair.value && store.byId[pair.value.from.id]
    const after = pair.value && store.byId[pair.value.to.id]
    return before && after ? { before, after } : undefined
  })
  const difference = computed(
    () => editions.value && compareEditions(editions.value.before, editions.value.after),
  )
  const missing = computed(
    () =>
      pair.value !== undefined &&
      [pair.value.from.id, pair.value.to.id].some((id) => store.states[id] === 'missing'),
  )

  async function load(): Promise<void> {
    await store.loadList(slug())
    const now = pair.value
    if (now) await Promise.all([now.from, now.to].map(({ id }) => store.load(slug(), id)))
  }

  onMounted(() => watch([slug, from, to], load, { immediate: true }))
  return { entries, pair, editions, difference, missing, load }
}
