import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import type { ResvgRenderOptions } from '@resvg/resvg-js'
import { PICTURE_FONT } from '@/sharing/svgText'
import { hashOf } from './snapshotFiles'

const FONT_PACKAGE = '@expo-google-fonts/biz-udpgothic'
const FONT_FILES = [
  '400Regular/BIZUDPGothic_400Regular.ttf',
  '700Bold/BIZUDPGothic_700Bold.ttf',
] as const

const require = createRequire(import.meta.url)
const home = dirname(require.resolve(`${FONT_PACKAGE}/package.json`))

/** The package brings no types. */
const subsetFont = require('subset-font') as (
  font: Buffer,
  text: string,
  options: { readonly targetFormat: 'truetype' },
) => Promise<Buffer>

/** The fonts of the pictures, Regular and Bold, as they come: TrueType, for resvg draws nothing else. */
export function readShareFonts(): Buffer[] {
  return FONT_FILES.map((file) => readFileSync(join(home, file)))
}

/** Names the fonts and the program that draws: another one draws other pictures. */
export function drawingVersion(): string {
  const version = (name: string) => {
    const file = require.resolve(`${name}/package.json`)
    return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
  }
  return `resvg ${version('@resvg/resvg-js')} font ${version(FONT_PACKAGE)}`
}

/** Where a table of a TrueType font begins. */
function tableOffset(font: Buffer, wanted: string): number {
  const count = font.readUInt16BE(4)
  for (let index = 0; index < count; index += 1) {
    const entry = 12 + 16 * index
    if (font.toString('latin1', entry, entry + 4) === wanted) return font.readUInt32BE(entry + 8)
  }
  throw new Error(`書体に表 ${wanted} がありません。`)
}

interface GlyphRange {
  readonly from: number
  readonly to: number
  readonly glyph: number
}

/** The ranges of a font's full Unicode table (cmap, format 12). */
function glyphRanges(font: Buffer): GlyphRange[] {
  const cmap = tableOffset(font, 'cmap')
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const table = cmap + font.readUInt32BE(cmap + 4 + 8 * index + 4)
    if (font.readUInt16BE(table) !== 12) continue
    return Array.from({ length: font.readUInt32BE(table + 12) }, (_, group) => {
      const at = table + 16 + 12 * group
      return {
        from: font.readUInt32BE(at),
        to: font.readUInt32BE(at + 4),
        glyph: font.readUInt32BE(at + 8),
      }
    })
  }
  throw new Error('書体に cmap の形式12がありません。')
}

/** Tells whether a font has a drawn glyph for a character; a space needs no outline. */
export function glyphFinder(font: Buffer): (character: string) => boolean {
  const ranges = glyphRanges(font)
  const loca = tableOffset(font, 'loca')
  const long = font.readUInt16BE(tableOffset(font, 'head') + 50) === 1
  const start = (glyph: number) =>
    long ? font.readUInt32BE(loca + 4 * glyph) : font.readUInt16BE(loca + 2 * glyph)
  return (character) => {
    const code = character.codePointAt(0) ?? 0
    const range = ranges.find(({ from, to }) => code >= from && code <= to)
    if (!range) return false
    const glyph = range.glyph + code - range.from
    if (glyph === 0) return false
    return /\s/.test(character) || start(glyph + 1) > start(glyph)
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
}

/** Every character that a picture draws: the content of its `text` elements. */
export function drawnCharacters(svg: string): Set<string> {
  const texts = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, inner = '']) =>
    inner
      .replace(/<[^>]*>/g, '')
      .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? ''),
  )
  return new Set(texts.flatMap((text) => [...text]))
}

/**
 * Stops the build where a character has no glyph: resvg would leave it out without a word.
 *
 * @param pictures by the name that the message gives
 */
export function assertGlyphs(
  pictures: ReadonlyMap<string, string>,
  fonts: readonly Buffer[],
): void {
  const finders = fonts.map(glyphFinder)
  const known = new Map<string, boolean>()
  const problems: string[] = []
  for (const [name, svg] of pictures) {
    for (const character of drawnCharacters(svg)) {
      const drawn = known.get(character) ?? finders.every((hasGlyph) => hasGlyph(character))
      known.set(character, drawn)
      if (drawn) continue
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
      problems.push(`「${character}」(U+${code}) ${name}`)
    }
  }
  if (problems.length > 0) {
    throw new Error(`共有画像の書体にない文字があります:\n${problems.join('\n')}`)
  }
}

/** Fonts with only the characters of these pictures, written to a folder; the options to draw with them. */
export async function prepareFonts(
  svgs: readonly string[],
  fonts: readonly Buffer[],
  folder: string,
): Promise<ResvgRenderOptions> {
  const characters = new Set(svgs.flatMap((svg) => [...drawnCharacters(svg)]))
  const text = [...characters].sort().join('')
  mkdirSync(folder, { recursive: true })
  const fontFiles = await Promise.all(
    fonts.map(async (font, index) => {
      const subset = await subsetFont(font, `${text}あ`, { targetFormat: 'truetype' })
      const path = join(folder, `${index}-${hashOf(text).slice(0, 8)}.ttf`)
      writeFileSync(path, subset)
      return path
    }),
  )
  const options: ResvgRenderOptions = {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: PICTURE_FONT },
    logLevel: 'off',
  }
  for (const weight of [400, 700]) assertDraws(weight, options)
  return options
}

/** A font that cannot be read would leave all words out, also without a word. */
function assertDraws(weight: number, options: ResvgRenderOptions): void {
  const probe = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40" font-family="${PICTURE_FONT}" font-weight="${weight}"><text x="4" y="34" font-size="32">あ</text></svg>`
  if (new Resvg(probe, options).render().pixels.every((byte) => byte === 0)) {
    throw new Error(`共有画像の書体（太さ${weight}）が読み込まれていません。`)
  }
}
