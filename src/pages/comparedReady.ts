import { useComparisonStore } from '@/stores/comparisonStore'
import { comparedTowns, entryOf, loadComparedTowns } from './comparedTowns'

/** Whether the list of comparisons can take the place of its static HTML, which is whole: only where all is known. */
export async function comparisonsReady(): Promise<boolean> {
  const store = useComparisonStore()
  await store.loadList()
  return store.listState === 'listed'
}

/**
 * Whether the page can take the place of its static HTML, which shows the first municipalities: not where what would
 * stand there instead is not to be had, unless the reader asked for others.
 */
export async function comparedReady(conceptId: string, asked: unknown): Promise<boolean> {
  await loadComparedTowns(conceptId, asked)
  const state = useComparisonStore().stateOf(conceptId)
  const { chosen, comparison, address } = comparedTowns(conceptId, asked)
  if (state === undefined || (state === 'device-only' && !comparison)) return false
  const isAsked = address.codes.length > 0 || address.malformed
  return isAsked || chosen.every(({ slug }) => entryOf(slug, conceptId) !== undefined)
}
