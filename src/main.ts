import { createApp, createSSRApp, nextTick, watch } from 'vue'
import { createWebHistory } from 'vue-router'
import App from './App.vue'
import { installMonosashi } from './createMonosashi'
import { recoverFromMissingChunk } from './pwa/recoverFromMissingChunk'
import { keepDoings } from './composables/drawnAnew'
import { keepEarlyTaps, replayEarlyTaps } from './composables/earlyTaps'
import { awaitsTouch, wakePage } from './composables/firstTouch'
import { whenIdle } from './composables/whenIdle'
import { useAppStore } from './stores/appStore'
import { provideRepositories } from './stores/repositories'
import { useSnapshotStore } from './stores/snapshotStore'
import { languageFolder, languageOfPath } from './text/language'
import './styles/tokens.css'
import './styles/base.css'

const base = import.meta.env.BASE_URL
const root = document.querySelector<HTMLElement>('#app')
const prerendered = root?.dataset.ssr !== undefined

const app = prerendered ? createSSRApp(App) : createApp(App)
const language = languageOfPath(location.pathname, base)
const words =
  language !== 'ja' &&
  import('./loadLanguage').then(({ loadLanguage }) => loadLanguage(language, root))
const history = createWebHistory(base + languageFolder(language))
const { router } = installMonosashi(app, history, language)
const appStore = useAppStore()
const snapshots = useSnapshotStore()

provideRepositories(() =>
  import('./openRepositories').then(({ openRepositories }) => openRepositories(base, language)),
)

const state = document.querySelector('#page-state')?.textContent
if (prerendered && state) {
  const { snapshotId, core, municipalities } = JSON.parse(state)
  if (core) snapshots.seed(core, snapshotId)
  if (municipalities) snapshots.municipalities = municipalities
}

const content = prerendered ? document.querySelector('#main') : null
if (content) keepEarlyTaps(content)
const doings = root?.dataset.static === undefined ? undefined : keepDoings(root)

recoverFromMissingChunk({ onGivenUp: () => (appStore.chunkLost = true) })

const shownSnapshot = () => {
  const { slug } = router.currentRoute.value.params
  return typeof slug === 'string' ? snapshots.shown[slug]?.snapshot : undefined
}

async function namePage(): Promise<void> {
  const { pageTitle } = await import('./pages/shownPage')
  await nextTick()
  await words
  document.title = pageTitle(router.currentRoute.value, language)
}

/** The first page brings its own title; later ones are named when they are reached. */
router.afterEach((_to, from) => {
  if (from.matched.length > 0) wakePage()
  if (from.matched.length > 0 || !prerendered) void namePage()
})
/** A page drawn before its figures came (offline, by a deep link) is named once more with them. */
watch(() => shownSnapshot()?.complete === true && shownSnapshot()?.id, namePage)

/** Milliseconds for which the empty shell waits for the device before it says that it is loading. */
const SHELL_LIMIT = 1_000

/**
 * A page that is drawn anew appears in one step. Its static HTML, which is whole, stays until its figures are here,
 * for good without; the empty shell (a page that was never opened, without network) waits a moment only.
 */
async function figuresReady(): Promise<boolean> {
  const { static: whole, shell } = root?.dataset ?? {}
  if (whole === undefined && shell === undefined) return true
  const { readyFor } = await import('./pages/shownPage')
  const ready = readyFor(router.resolve(history.location))
  if (whole !== undefined) return ready
  await Promise.race([ready, new Promise((late) => setTimeout(late, SHELL_LIMIT))])
  return true
}

void Promise.all([figuresReady(), router.isReady(), words]).then(([ready]) => {
  if (ready) {
    const again = doings?.()
    app.mount('#app')
    if (again) void nextTick(again)
  }
  if (!awaitsTouch()) replayEarlyTaps()
  whenIdle(() => void import('./keepWatch').then(({ keepWatch }) => keepWatch(base, router)))
})
