import { createSSRApp } from 'vue'
import { createMemoryHistory } from 'vue-router'
import { renderToString } from 'vue/server-renderer'
import App from './App.vue'
import { installMonosashi } from './createMonosashi'
import type { Plans } from './domain/plans'
import type { Snapshot } from './domain/snapshot'
import type { PageHead } from './pages/pageHead'
import { plansHead } from './pages/plansHead'
import type { MunicipalityEntry } from './snapshots/snapshotRepository'
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
  for (const snapshot of snapshots) store.show(snapshot.municipality.slug, snapshot, 'page')
  store.municipalities = municipalities
  const own = plans ? snapshots[0] : undefined
  if (own && plans) usePlansStore().show(own.id, plans)
  await router.push(path)
  await router.isReady()
  const html = await renderToString(app)
  const { name, params } = router.currentRoute.value
  const concepts = snapshots.flatMap((snapshot) => snapshot.concepts ?? [])
  const head = plansHead(String(name), params, own, plans, concepts, language)
  if (!head) throw new Error(`${path} is no page about plans`)
  return { html, head }
}
