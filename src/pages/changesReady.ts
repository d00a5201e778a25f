import type { LocationQuery } from 'vue-router'
import { chosenPair } from '@/domain/editionEntry'
import { useEditionsStore } from '@/stores/editionsStore'
import { useSnapshotStore } from '@/stores/snapshotStore'

/** Waits for the editions that the page of changes compares; whether they are here. */
export async function changesReady(slug: string, { from, to }: LocationQuery): Promise<boolean> {
  const store = useEditionsStore()
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
  await Promise.all([useSnapshotStore().load(slug), store.loadList(slug)])
  const pair = chosenPair(store.lists[slug] ?? [], text(from), text(to))
  if (!pair) return (store.lists[slug] ?? []).length > 0
  await Promise.all([
    store.load(slug, pair.from.id),
    store.load(slug, pair.to.id),
    import('./ChangesPage.vue'),
  ])
  return [pair.from, pair.to].every(({ id }) => store.byId[id] !== undefined)
}
