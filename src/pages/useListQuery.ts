import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'

const LONGEST = 100
const PAGE = 50

/**
 * What a list is narrowed to and how much of it is shown, both in the address: any view is a link, and going
 * back finds it as it was.
 *
 * @param kept further keys of the address, which are another part's and stay as they are
 */
export function useListQuery<Key extends string>(
  keys: readonly Key[],
  kept: readonly string[] = [],
) {
  const route = useRoute()
  const router = useRouter()

  const filters = computed(
    () =>
      Object.fromEntries(keys.map((key) => [key, one(route.query[key])])) as Record<Key, string>,
  )
  const rows = computed(() => {
    const asked = Number(one(route.query.rows))
    return Number.isInteger(asked) && asked > PAGE ? Math.min(asked, 10_000) : PAGE
  })
  const narrowed = computed(() => keys.some((key) => filters.value[key] !== ''))

  function go(next: Readonly<Record<string, string>>): void {
    const others = kept.map((key) => [key, one(route.query[key])] as const)
    const all = [...others, ...Object.entries(next)]
    void router.replace({ query: Object.fromEntries(all.filter(([, value]) => value !== '')) })
  }

  return {
    filters,
    rows,
    narrowed,
    narrow: (change: Partial<Record<Key, string>>) => go({ ...filters.value, ...change }),
    clear: () => go({}),
    more: () => go({ ...filters.value, rows: String(rows.value + PAGE) }),
  }
}

function one(value: unknown): string {
  const text: unknown = Array.isArray(value) ? value[0] : value
  return typeof text === 'string' ? text.slice(0, LONGEST) : ''
}
