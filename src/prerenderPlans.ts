import { createSSRApp } from 'vue'
import { createMemoryHistory } from 'vue-router'
import { renderToString } from 'vue/server-renderer'
import App from './App.vue'
import { installMonosashi } from './createMonosashi'
import { comparedConcepts, comparisonOf } from './domain/comparedConcepts'
import { MOST_COMPARED } from './domain/comparison'
import type { Plans } from './domain/plans'
import type { Snapshot } from './domain/snapshot'
import type { PageHead } from './pages/pageHead'
import { plansHead } from './pages/plansHead'
import type { MunicipalityEntry } from './snapshots/snapshotRepository'
import { useComparisonStore } from './stores/comparisonStore'
import { usePlansStore } from './stores/plansStore'
import { useSnapshotStore } from './stores/snapshotStore'
import { languageFolder } from './text/language'
import type { Language } from './text/language'

/**
 * Draws a page about plans, or a comparison, from whole snapshots. It carries no data: in the browser it is drawn
 * anew from what the device holds, and until then it is read as it is.
 *
 * @param snapshots the page's own first; further ones are compared with it
 * @param plans of the first snapshot; none for a comparison
 */
export async function prerenderPlans(
  path: string,
  base: string,
  snapshots: readonly Snapshot[],
  plans: Plans | undefined,
  municipalities: readonly MunicipalityEntry[],
  language: Language,
): Promise<{ readonly html: string; readonly head: PageHead }> {
  const app = createSSRApp(App)
  const { router } = installMonosashi(
    app,
    createMemoryHistory(base + languageFolder(language)),
    language,
  )
  const store = useSnapshotStore()
  store.municipalities = municipalities
  const shown = plans ? snapshots : showCompared(path, snapshots)
  for (const snapshot of shown) store.show(snapshot.municipality.slug, snapshot, 'page')
  const own = plans ? snapshots[0] : undefined
  if (own && plans) usePlansStore().show(own.id, plans)
  await router.push(path)
  await router.isReady()
  const html = await renderToString(app)
  const { name, params } = router.currentRoute.value
  const concepts = shown.flatMap((snapshot) => snapshot.concepts ?? [])
  const head = plansHead(String(name), params, own, plans, concepts, language)
  if (!head) throw new Error(`${path} is no page about plans`)
  return { html, head }
}

/**
 * Tells a page of comparison who has what, as the published lists tell the browser.
 *
 * @returns the snapshots that it shows: of many municipalities the first that have the concept
 */
function showCompared(path: string, snapshots: readonly Snapshot[]): readonly Snapshot[] {
  const comparisons = useComparisonStore()
  if (comparisons.few) return snapshots
  const compared = comparedConcepts(snapshots)
  comparisons.showList(
    compared.map(({ concept, entries }) => ({ concept, municipalities: entries.length })),
  )
  const one = compared.find(({ concept }) => path === `/compare/${concept.id}`)
  if (!one) return []
  comparisons.show(comparisonOf(one))
  return one.entries.slice(0, MOST_COMPARED).map(({ snapshot }) => snapshot)
}
