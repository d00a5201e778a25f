import { createPinia } from 'pinia'
import type { App as VueApp } from 'vue'
import type { Router, RouterHistory } from 'vue-router'
import { LANGUAGE } from './composables/useText'
import { createAppRouter } from './router/createAppRouter'
import type { Language } from './text/language'

/** Puts store, router and language on an app: the same in the browser and at prerender. */
export function installMonosashi(
  app: VueApp,
  history: RouterHistory,
  language: Language,
): { router: Router } {
  const router = createAppRouter(history)
  app.use(createPinia())
  app.use(router)
  app.provide(LANGUAGE, language)
  return { router }
}
