import { h } from 'vue'
import InstallHint from './components/shell/InstallHint.vue'
import type { InstallOffer } from './pwa/installOffer'
import type { useAppStore } from './stores/appStore'

/** Puts the offer of the home screen above the footer. */
export function drawInstallHint(app: ReturnType<typeof useAppStore>, offer: InstallOffer): void {
  app.offer = h(InstallHint, {
    byHand: offer.kind === 'by-hand',
    onInstall: offer.install,
    onDismiss: offer.dismiss,
  })
}
