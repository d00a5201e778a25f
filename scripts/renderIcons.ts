import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'

/** Draws the app's icons from our own SVG: every size is made at build, none is committed. */
export function renderIcons(out: string, sources = 'public'): void {
  const draw = (source: string, size: number, name: string) => {
    const svg = readFileSync(join(sources, source), 'utf8')
    const image = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render()
    writeFileSync(join(out, name), image.asPng())
  }
  draw('icon.svg', 192, 'icon-192.png')
  draw('icon.svg', 512, 'icon-512.png')
  draw('icon-maskable.svg', 512, 'icon-maskable-512.png')
  draw('icon-maskable.svg', 180, 'icon-180.png')
}
