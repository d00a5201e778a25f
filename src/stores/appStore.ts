import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { VNode } from 'vue'

/** State of the app itself, apart from its figures: worker and connection. Fed by `main.ts`. */
export const useAppStore = defineStore('app', () => {
  const online = ref(true)
  /** A worker serves this site without network. */
  const offlineReady = ref(false)
  const updateWaiting = ref(false)
  /** What shows strips is here. */
  const stripsReady = ref(false)
  const chunkLost = ref(false)
  /** Drawn above the footer where there is something to offer; its script comes only then. */
  const offer = shallowRef<VNode>()
  let applyUpdate: () => void = () => undefined
  let figures: Promise<unknown> = Promise.resolve()

  /** Tells that a page without figures of its own has asked for them. */
  function expectFigures(asked: Promise<unknown>): void {
    figures = Promise.allSettled([figures, asked])
  }

  /** Ends when all figures that were asked for so far have come or failed. Never rejects. */
  const figuresCame = () => figures

  function onApplyUpdate(apply: () => void): void {
    applyUpdate = apply
  }

  return {
    online,
    offlineReady,
    updateWaiting,
    stripsReady,
    chunkLost,
    offer,
    expectFigures,
    figuresCame,
    onApplyUpdate,
    applyUpdate: () => applyUpdate(),
  }
})
