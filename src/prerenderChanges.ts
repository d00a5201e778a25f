import { createSSRApp } from 'vue'
import { createMemoryHistory } from 'vue-router'
import { renderToString } from 'vue/server-renderer'
import App from './App.vue'
import { installMonosashi } from './createMonosashi'
import type { Edition } from './domain/edition'
import type { EditionEntry } from './domain/editionEntry'
import type { Snapshot } from './domain/snapshot'
import type { PageHead } from './pages/pageHead'
import { plansHead } from './pages/plansHead'
import type { MunicipalityEntry } from './snapshots/snapshotRepository'
import { useEditionsStore } from './stores/editionsStore'
import { useSnapshotStore } from './stores/snapshotStore'
import { languageFolder } from './text/language'
import type { Language } from './text/language'

/** Every edition, and the figures of the two that the page opens with. */
export interface DrawnChanges {
  readonly entries: readonly EditionEntry[]
  readonly editions: readonly Edition[]
}

/**
 * Draws the page of changes with the comparison that it opens with. It carries no data, as the pages about plans.
 */
export async function prerenderChanges(
  path: string,
  base: string,
  snapshot: Snapshot,
  changes: DrawnChanges,
  municipalities: readonly MunicipalityEntry[],
  language: Language,
): Promise<{ readonly html: string; readonly head: PageHead }> {
  const app = createSSRApp(App)
  const { router } = installMonosashi(
    app,
    createMemoryHistory(base + languageFolder(language)),
    language,
  )
  const { slug } = snapshot.municipality
  const snapshots = useSnapshotStore()
  snapshots.show(slug, snapshot, 'page')
  snapshots.municipalities = municipalities
  const store = useEditionsStore()
  store.showList(slug, changes.entries)
  for (const edition of changes.editions) store.show(edition)
  await router.push(path)
  await router.isReady()
  const html = await renderToString(app)
  const { name, params } = router.currentRoute.value
  const head = plansHead(String(name), params, snapshot, undefined, [], language)
  if (!head) throw new Error(`${path} is no page of changes`)
  return { html, head }
}
