/** `shrink-pictures <folder> …`: rewrites the PNG files of folders with a palette, a third of their bytes. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright'
import { ensureBrowser } from './ensureBrowser'
import { palettePng } from './sharePng'

interface Picture {
  readonly width: number
  readonly height: number
  /** RGBA in base64. */
  readonly pixels: string
}

/** The browser reads PNG of every kind. */
function readPicture(page: Page, file: string): Promise<Picture> {
  const address = `data:image/png;base64,${readFileSync(file).toString('base64')}`
  return page.evaluate(async (source) => {
    const image = await createImageBitmap(await (await fetch(source)).blob())
    const { width, height } = image
    const canvas = new OffscreenCanvas(width, height).getContext('2d')
    canvas?.drawImage(image, 0, 0)
    const { data } = canvas?.getImageData(0, 0, width, height) ?? { data: [] }
    let text = ''
    for (let at = 0; at < data.length; at += 8192)
      text += String.fromCharCode(...data.slice(at, at + 8192))
    return { width, height, pixels: btoa(text) }
  }, address)
}

const found = await ensureBrowser()
if ('missing' in found) throw new Error(found.missing)
const browser = await chromium.launch(found)
const page = await browser.newPage()
for (const folder of process.argv.slice(2)) {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.png'))) {
    const file = join(folder, name)
    const { width, height, pixels } = await readPicture(page, file)
    writeFileSync(file, await palettePng(Buffer.from(pixels, 'base64'), width, height))
  }
}
await browser.close()
