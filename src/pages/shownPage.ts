import type { RouteLocationNormalizedLoaded, RouteLocationResolved } from 'vue-router'
import { withoutFurigana } from '@/text/furigana'
import type { Language } from '@/text/language'
import { usePlansStore } from '@/stores/plansStore'
import { useSnapshotStore } from '@/stores/snapshotStore'
import { pageHead } from './pageHead'
import { plansHead } from './plansHead'

/** The title of the page that is shown, as far as its figures are here. */
export function pageTitle(
  { name, params }: RouteLocationNormalizedLoaded,
  language: Language,
): string {
  const { shown } = useSnapshotStore()
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
  const snapshot = shown[text(params.slug) ?? '']?.snapshot
  const plans = snapshot && usePlansStore().byId[snapshot.id]
  const concepts = Object.values(shown).flatMap((entry) => entry.snapshot.concepts ?? [])
  const head =
    plansHead(String(name), params, snapshot, plans, concepts, language) ??
    pageHead(String(name), snapshot, text(params.indicatorId ?? params.topic), language)
  return withoutFurigana(head.title)
}

/**
 * Waits for everything that a page shows, so that it can take the place of its static HTML in one step.
 *
 * @returns whether it is here; else the static HTML, which is whole, had better stay
 */
export async function readyFor({
  name,
  params,
  query,
}: Pick<RouteLocationResolved, 'name' | 'params' | 'query'>): Promise<boolean> {
  const snapshots = useSnapshotStore()
  const isHere = (slug: string) => snapshots.shown[slug]?.snapshot.complete === true
  const { slug } = params
  if (typeof slug !== 'string') {
    if (name === 'choice') {
      // A long list comes without data in its HTML; a short one is taken over as it is.
      await Promise.all([snapshots.loadMunicipalities(), import('./MunicipalityFinder.vue')])
      return snapshots.municipalities.length > 0
    }
    if (name !== 'compare') return true
    const { comparedReady, comparisonsReady } = await import('./comparedReady')
    const { concept } = params
    return typeof concept === 'string' && concept !== ''
      ? comparedReady(concept, query['towns'])
      : comparisonsReady()
  }
  if (name !== 'plans') {
    await snapshots.load(slug)
    return isHere(slug)
  }
  if (params.area === 'changes') {
    const { changesReady } = await import('./changesReady')
    return changesReady(slug, query)
  }
  const plans = usePlansStore()
  await plans.loadPlans(slug)
  const id = snapshots.shown[slug]?.snapshot.id
  return isHere(slug) && id !== undefined && plans.byId[id] !== undefined
}
