import { computed, shallowRef, watch } from 'vue'
import type { ComputedRef, Ref } from 'vue'
import type { IndicatorRecord, Snapshot } from '@/domain/snapshot'
import type { SearchIndex } from '@/search/searchIndex'

/**
 * Search among records. Until the index is loaded (it comes on its own when first needed) names are simply
 * compared, so that nothing waits.
 */
export function useIndicatorSearch(
  snapshot: Ref<Snapshot | undefined>,
  query: () => string,
  records: ComputedRef<readonly IndicatorRecord[]>,
) {
  const index = shallowRef<SearchIndex>()

  watch(
    [snapshot, query],
    ([now, words]) => {
      if (!now?.complete || words === '' || index.value) return
      // Scripts that could not be fetched: names are compared meanwhile, and the next word tries again.
      makeIndex(now).catch(() => undefined)
    },
    { immediate: true },
  )

  async function makeIndex(now: Snapshot): Promise<void> {
    const [{ createSearchIndexInSlices }, { snapshotDocuments }] = await Promise.all([
      import('@/search/searchIndex'),
      import('@/search/snapshotDocuments'),
    ])
    index.value = await createSearchIndexInSlices(snapshotDocuments(now), pause)
  }

  const ranked = computed<readonly string[] | undefined>(() => {
    const words = query()
    if (words === '' || !index.value) return undefined
    const { groups } = index.value.search(words, { kinds: ['indicator'], limit: 500 })
    return groups.flatMap(({ hits }) => hits.map(({ document }) => document.id))
  })

  const found = computed<readonly IndicatorRecord[]>(() => {
    const words = query()
    if (words === '') return records.value
    const order = ranked.value
    if (!order) return records.value.filter(({ indicator }) => indicator.name.includes(words))
    const byId = new Map(records.value.map((record) => [record.indicator.id, record]))
    return order.flatMap((id) => byId.get(id) ?? [])
  })

  /** Names to try where nothing was found. */
  const suggestions = computed<readonly string[]>(() =>
    found.value.length > 0 || !index.value ? [] : index.value.suggestions(query()),
  )

  return { found, suggestions }
}

/** Lets the browser draw and listen between two slices of work. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}
