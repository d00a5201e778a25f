import { createSSRApp } from 'vue'
import { createMemoryHistory } from 'vue-router'
import { renderToString } from 'vue/server-renderer'
import GalleryPage from './components/gallery/GalleryPage.vue'
import type { GalleryExamples } from './components/gallery/galleryExamples'
import { installMonosashi } from './createMonosashi'

/** Draws the page of every component in every state. It needs no script in the browser. */
export async function prerenderGallery(base: string, examples: GalleryExamples): Promise<string> {
  const app = createSSRApp(GalleryPage, { ...examples })
  const { router } = installMonosashi(app, createMemoryHistory(base), 'ja')
  await router.push('/gallery')
  await router.isReady()
  return renderToString(app)
}
