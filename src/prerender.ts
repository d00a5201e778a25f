import { createSSRApp } from 'vue'
import type { App as VueApp } from 'vue'
import { createMemoryHistory } from 'vue-router'
import { renderToString } from 'vue/server-renderer'
import App from './App.vue'
import EmbedCard from './components/embed/EmbedCard.vue'
import { installMonosashi } from './createMonosashi'
import type { Snapshot } from './domain/snapshot'
import { frozenHead } from './pages/frozenHead'
import { pageHead } from './pages/pageHead'
import type { PageHead } from './pages/pageHead'
import { PAPER_QR } from './pages/usePaperQr'
import { qrCode } from './sharing/qrCode'
import type { MunicipalityEntry } from './snapshots/snapshotRepository'
import { useFrozenStore } from './stores/frozenStore'
import { useSnapshotStore } from './stores/snapshotStore'
import './format/everySentence'
import './text/everyLanguage'
import { languageFolder } from './text/language'
import type { Language, MainLanguage } from './text/language'

export { prerenderChanges } from './prerenderChanges'
export { prerenderGallery } from './prerenderGallery'
export { prerenderPlans } from './prerenderPlans'

export interface PrerenderedPage {
  readonly html: string
  readonly head: PageHead
  /** Ids of the modules that were drawn, for preloading their chunks. */
  readonly modules: readonly string[]
}

/**
 * Draws one page to HTML. The same components as in the browser, fed by the given snapshot.
 *
 * @param origin `https://example.jp`; blank where it is not known
 */
export async function prerenderPage(
  path: string,
  base: string,
  snapshot: Snapshot | undefined,
  municipalities: readonly MunicipalityEntry[],
  language: Language,
  origin = '',
): Promise<PrerenderedPage> {
  const app = createSSRApp(App)
  providePaperQr(app, origin)
  const { router } = installMonosashi(
    app,
    createMemoryHistory(base + languageFolder(language)),
    language,
  )
  const store = useSnapshotStore()
  if (snapshot) store.show(snapshot.municipality.slug, snapshot, 'page')
  store.municipalities = municipalities
  await router.push(path)
  await router.isReady()
  const context: { modules?: Set<string> } = {}
  const html = await renderToString(app, context)
  const { name, params } = router.currentRoute.value
  const subject = params.indicatorId ?? params.topic
  return {
    html,
    head: pageHead(
      String(name),
      snapshot,
      typeof subject === 'string' ? subject : undefined,
      language,
    ),
    modules: [...(context.modules ?? [])],
  }
}

/** Paper of a page that no script has woken has its code too, where the site knows its own address. */
function providePaperQr(app: VueApp, origin: string): void {
  if (!/^https?:/.test(origin)) return
  app.provide(PAPER_QR, (href) => ({ address: origin + href, code: qrCode(origin + href) }))
}

/** Draws an indicator as one publication had it. */
export async function prerenderFrozen(
  path: string,
  base: string,
  snapshot: Snapshot,
  indicatorId: string,
  language: Language,
  origin = '',
): Promise<PrerenderedPage> {
  const app = createSSRApp(App)
  providePaperQr(app, origin)
  const { router } = installMonosashi(
    app,
    createMemoryHistory(base + languageFolder(language)),
    language,
  )
  useFrozenStore().show(snapshot)
  await router.push(path)
  await router.isReady()
  const html = await renderToString(app)
  return { html, head: frozenHead(snapshot, indicatorId, language), modules: [] }
}

/** Draws the card that other sites show in a frame; the same drawing as on our own pages. */
export async function prerenderEmbed(
  base: string,
  snapshot: Snapshot,
  indicatorId: string,
  frozen: boolean,
  language: MainLanguage,
): Promise<string> {
  const app = createSSRApp(EmbedCard, { snapshot, indicatorId, frozen })
  installMonosashi(app, createMemoryHistory(base + languageFolder(language)), language)
  return renderToString(app)
}
