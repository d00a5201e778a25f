import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/** Writes a file and its brotli copy, as the site's own files have one. */
export function writeServed(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }
  writeFileSync(`${path}.br`, brotliCompressSync(text, options))
}

/**
 * The floor: what a page says, without styles, scripts, data, preview tags or class names. No page with the same
 * content can be quicker to read; it has neither offline use nor sharing nor a design.
 *
 * @throws where the page has no `<main>`
 */
export function barePage(html: string): string {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1]
  const title = /<title>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? ''
  if (main === undefined) throw new Error('The page has no <main>.')
  const body = main
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/\s(?:data-v-\w+|data-[\w-]+="[^"]*"|style="[^"]*")/g, '')
    .replace(/\sclass="([^"]*)"/g, (_all, names: string) =>
      names.split(' ').includes('figure-number') ? ' class="figure-number"' : '',
    )
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>${body}`
}

/** Writes the bare page of each address of a built site below `out`. */
export function writeFloor(root: string, out: string, paths: readonly string[]): void {
  for (const path of paths)
    writeServed(
      join(out, path, 'index.html'),
      barePage(readFileSync(join(root, path, 'index.html'), 'utf8')),
    )
}
