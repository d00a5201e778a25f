import { whenIdle } from './composables/whenIdle'
import { whenSeenAgain } from './composables/whenSeenAgain'
import type { Router } from 'vue-router'
import { watchConnection } from './pwa/connection'
import { keepPages } from './pwa/keepPages'
import { watchInstall } from './pwa/installOffer'
import { registerWorker } from './pwa/registerWorker'
import { useAppChangesStore } from './stores/appChangesStore'
import { useAppStore } from './stores/appStore'
import { usePreferencesStore } from './stores/preferencesStore'
import { useSnapshotStore } from './stores/snapshotStore'

/** A page left open asks for newer figures when it is looked at again, at most every half an hour. */
const CHECK_AGAIN_AFTER = 30 * 60 * 1000

/** What goes on beside the page once it is shown: connection, theme, newer figures, worker. */
export function keepWatch(base: string, router: Router): void {
  const app = useAppStore()
  const snapshots = useSnapshotStore()
  const preferences = usePreferencesStore()

  const towns = () => Object.keys(snapshots.shown)
  const failed = (slug: string) =>
    snapshots.checks[slug]?.kind === 'failed' || snapshots.checks[slug]?.kind === 'refused'
  const checkAll = (slugs = towns()) => {
    for (const slug of slugs) void snapshots.check(slug)
  }
  /** A check that began without network is joined, not repeated: where it fails, the network is asked for itself. */
  const checkAfterReconnect = async (slug: string) => {
    await snapshots.check(slug)
    if (failed(slug)) await snapshots.check(slug)
  }
  const connection = watchConnection()
  app.online = connection.online.value
  connection.onReconnect(() => {
    app.online = true
    for (const slug of towns()) void checkAfterReconnect(slug)
  })
  // The network may have come back between the first check and this moment, which no event tells.
  if (app.online) checkAll(towns().filter(failed))
  window.addEventListener('offline', () => (app.online = false))
  whenSeenAgain(() => checkAll(), CHECK_AGAIN_AFTER)

  // Strips are needed most when nothing can be fetched any more; so their script comes while it can.
  void import('./pages/AppNotices.vue').then(
    () => (app.stripsReady = true),
    () => undefined,
  )

  void preferences.read().then(() => {
    const { theme } = preferences.preferences
    if (theme !== 'system') document.documentElement.dataset.theme = theme
  })

  void useAppChangesStore().notice(String(import.meta.env.APP_CHANGES ?? '').split(' '))

  watchInstall((offer) => {
    if (offer) void import('./drawInstallHint').then((draw) => draw.drawInstallHint(app, offer))
    else app.offer = undefined
  })

  const worker = registerWorker({
    url: `${base}sw.js`,
    scope: base,
    after: app.figuresCame,
    onReady: () => {
      app.offlineReady = true
      keepPages(router, window, whenIdle)
    },
    onWaiting: () => (app.updateWaiting = true),
    onTimeToCheck: () => checkAll(),
  })
  app.onApplyUpdate(() => void worker.applyUpdate())
}
