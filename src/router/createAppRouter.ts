import { createRouter } from 'vue-router'
import type { Router, RouterHistory } from 'vue-router'
import { ROUTES } from './routes'

/** The router; the history is given by the caller (the address bar, or memory at prerender). */
export function createAppRouter(history: RouterHistory): Router {
  return createRouter({
    history,
    routes: [...ROUTES],
    strict: false,
    scrollBehavior(to, from, saved) {
      if (saved) return saved
      if (to.hash) return { el: to.hash, top: 80 }
      return to.path === from.path ? false : { top: 0 }
    },
  })
}
