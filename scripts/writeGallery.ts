import { join } from 'node:path'
import { GALLERY_TEXT } from '@/text/galleryText'
import { SHELL_TEXT } from '@/text/shellText'
import { GALLERY_EXAMPLES } from '../tests/fixtures/galleryExamples'
import { escapeHtml } from './pageTemplate'
import { siteAddress } from './siteAddress'
import { writeFile } from './writeFile'
import { loadPrerender } from './writePages'
import type { PageSite } from './writePages'

/**
 * Writes `/gallery`: every component in every state, from the examples of the tests, in the styles of the built site.
 * It is no page of the app: no script, no search engine, no sitemap.
 */
export async function writeGallery(
  out: string,
  { template, server }: Pick<PageSite, 'template' | 'server'>,
): Promise<void> {
  const { prerenderGallery } = await loadPrerender(server)
  const html = await prerenderGallery(siteAddress().base, GALLERY_EXAMPLES)
  writeFile(join(out, 'gallery', 'index.html'), galleryHtml(template, html))
}

/** The built template without its scripts, filled. */
export function galleryHtml(template: string, html: string): string {
  const title = escapeHtml(`${GALLERY_TEXT.title}｜${SHELL_TEXT.site}`)
  return template
    .replace(/<script\b[^>]*>\s*<\/script>|<link rel="modulepreload"[^>]*>/g, '')
    .replace(/<title>.*?<\/title>/s, () => `<title>${title}</title>`)
    .replace('<!--head-->', '<meta name="robots" content="noindex">')
    .replace('<div id="app"></div>', () => html)
}
