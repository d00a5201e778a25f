import { inject, onMounted, shallowRef } from 'vue'
import type { InjectionKey } from 'vue'
import { useRouter } from 'vue-router'
import type { RouteLocationRaw } from 'vue-router'
import { whenIdle } from '@/composables/whenIdle'
import type { QrCode } from '@/sharing/qrCode'

/** The code on paper and the address that it stands for. */
export interface PaperQr {
  readonly address: string
  readonly code?: QrCode
}

/** Given at prerender where the site's own address is known: paper then needs no script at all. */
export const PAPER_QR: InjectionKey<(href: string) => PaperQr> = Symbol('paper QR code')

/**
 * The QR code that a page has on paper. The one that came with the HTML is taken over as it is; where there is
 * none it is drawn when the browser has nothing else to do.
 *
 * @param to where the code leads
 */
export function usePaperQr(to: () => RouteLocationRaw) {
  const router = useRouter()
  const path = () => router.resolve(to()).href
  const qr = shallowRef<PaperQr>(
    inject(PAPER_QR, undefined)?.(path()) ?? drawn() ?? { address: path() },
  )

  onMounted(() =>
    whenIdle(async () => {
      const { qrCode } = await import('@/sharing/qrCode').catch(() => ({ qrCode: undefined }))
      const address = new URL(path(), window.location.origin).href
      qr.value = qrCode ? { address, code: qrCode(address) } : { address }
    }),
  )
  return qr
}

/** What the prerendered page shows already, so that taking it over changes nothing. */
function drawn(): PaperQr | undefined {
  if (typeof document === 'undefined') return undefined
  const svg = document.querySelector<SVGElement>('#app[data-ssr] .paper-qr')
  const path = svg?.querySelector('path')?.getAttribute('d')
  const size = Number(svg?.getAttribute('viewBox')?.split(' ')[2])
  const address = svg?.dataset.address
  return path && address && size > 0 ? { address, code: { size, path } } : undefined
}
