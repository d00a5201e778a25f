import { computed, onScopeDispose, shallowRef, watch } from 'vue'
import type { ComputedRef, Ref } from 'vue'
import type { IndicatorRecord, Snapshot } from '@/domain/snapshot'
import type { IndicatorSearch } from '@/search/indicatorSearch'
import { useRepositories } from '@/stores/repositories'

/**
 * From so many indicators on a thread of its own searches. Of a thousand a slow phone finds a common word in less
 * than 50 ms by itself, of five thousand in half a second.
 */
const VERY_MANY = 1_000

interface Answer {
  readonly words: string
  readonly found: readonly string[]
}

/**
 * Search among records. Until the index is there (it is made when somebody is about to search) names are simply
 * compared, so that nothing waits; then what was found last stays until the next answer.
 */
export function useIndicatorSearch(
  snapshot: Ref<Snapshot | undefined>,
  query: () => string,
  records: ComputedRef<readonly IndicatorRecord[]>,
) {
  const search = shallowRef<IndicatorSearch>()
  const answer = shallowRef<Answer>()
  const near = shallowRef<Answer>()
  let thread: Worker | undefined
  let threadFailed = false
  const making = shallowRef(false)
  /** Somebody is about to type: the scripts and the index need a second on a slow line. */
  const expected = shallowRef(false)
  onScopeDispose(() => thread?.terminate())

  watch(
    [snapshot, query, expected],
    ([now, words, soon]) => {
      if (!now?.complete || (words === '' && !soon) || search.value || making.value) return
      making.value = true
      // Scripts that could not be fetched: names are compared meanwhile, and the next word tries again.
      makeSearch(now)
        .then((made) => (search.value = made))
        .catch(() => undefined)
        .finally(() => (making.value = false))
    },
    { immediate: true },
  )

  async function makeSearch(now: Snapshot): Promise<IndicatorSearch> {
    if (now.records.length >= VERY_MANY && !threadFailed) {
      try {
        const { searchInThread } = await import('@/search/threadSearch')
        thread = await (await useRepositories())?.openSearchThread()
        if (thread) return await searchInThread(thread, now, pause)
      } catch {
        // Slower, but found all the same.
        threadFailed = true
      }
    }
    const [{ createSearchIndexInSlices }, { snapshotDocuments }, { searchBy }] = await Promise.all([
      import('@/search/searchIndex'),
      import('@/search/snapshotDocuments'),
      import('@/search/indicatorSearch'),
    ])
    return searchBy(await createSearchIndexInSlices(snapshotDocuments(now), pause))
  }

  let asking = false
  // At once: the page is then drawn with the answer, where this thread has it.
  watch([search, query], () => void ask(), { immediate: true, flush: 'sync' })

  /** One question at a time, then the newest: who types quickly does not wait for every letter. */
  async function ask(): Promise<void> {
    if (asking) return
    asking = true
    try {
      while (search.value && query() !== answer.value?.words) {
        const words = query()
        const asked = search.value.find(words)
        answer.value = { words, found: Array.isArray(asked) ? asked : await asked }
      }
    } catch {
      // The thread is gone: the next word makes the search anew.
      search.value = undefined
      threadFailed = true
    }
    asking = false
  }

  const found = computed<readonly IndicatorRecord[]>(() => {
    const words = query()
    if (words === '') return records.value
    if (!answer.value || answer.value.words === '')
      return records.value.filter(({ indicator }) => indicator.name.includes(words))
    const byId = new Map(records.value.map((record) => [record.indicator.id, record]))
    return answer.value.found.flatMap((id) => byId.get(id) ?? [])
  })

  watch(
    () => found.value.length === 0 && answer.value?.words === query() && query(),
    async (words) => {
      if (!words || !search.value) return
      try {
        near.value = { words, found: await search.value.suggestions(words) }
      } catch {
        // As above; names that are like it are not needed.
      }
    },
    { immediate: true },
  )

  /** Names to try where nothing was found. */
  const suggestions = computed<readonly string[]>(() =>
    found.value.length === 0 && near.value?.words === query() ? near.value.found : [],
  )

  /** Nothing was found, and nothing is known yet but names. */
  const searching = computed(
    () => found.value.length === 0 && making.value && answer.value?.words !== query(),
  )

  return { found, suggestions, searching, expect: () => (expected.value = true) }
}

/** Lets the browser draw and listen between two slices of work. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}
