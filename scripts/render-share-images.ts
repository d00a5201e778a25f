import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { renderAsync } from '@resvg/resvg-js'
import { kpiCardText } from '@/format/kpiCard'
import { indicatorSentence } from '@/format/sentence'
import { editionText } from '@/sharing/edition'
import type { PictureShape } from '@/sharing/pictureFrame'
import { drawShareImage } from '@/sharing/shareImage'
import type { ShareImageDrawing } from '@/sharing/shareImage'
import { shareImageAlt, shareRuler } from '@/sharing/shareRuler'
import { drawTallyImage, tallyAlt } from '@/sharing/tallyImage'
import '@/text/everyLanguage'
import { languageFolder } from '@/text/language'
import type { MainLanguage } from '@/text/language'
import type { BuiltMunicipality } from './build-snapshots'
import { fewAtATime } from './fewAtATime'
import { absoluteAddress } from './pageTemplate'
import type { SiteAddress } from './pageTemplate'
import { assertGlyphs, drawingVersion, prepareFonts, readShareFonts } from './shareFonts'
import { openShareImageCache } from './shareImageCache'
import { palettePng } from './sharePng'

/** The pictures of one indicator. Paths are below the base, with a slash in front. */
export interface ShareImage {
  readonly path: string
  readonly squarePath: string
  /** Absolute where the site's origin is known: for `og:image`. */
  readonly address: string
  readonly squareAddress: string
  readonly width: number
  readonly height: number
  /** For `og:image:alt`: the ruler's sentence and the source. */
  readonly alt: string
}

/** By `shareImageKey`: two municipalities may use the same indicator id. */
export type ShareImages = ReadonlyMap<string, ShareImage>

export interface ShareImageOptions {
  readonly cache?: string
  readonly language?: MainLanguage
  /** Older publications need no square pictures. */
  readonly shapes?: readonly PictureShape[]
}

type Built = Pick<BuiltMunicipality, 'snapshot'>

/** Each holds a picture of some megabytes. */
const TOGETHER = 4
const SHAPES: readonly PictureShape[] = ['wide', 'square']

/** The picture of a municipality's first page. */
export function homeImageKey(code: string): string {
  return shareImageKey(code, '')
}

export function shareImageKey(code: string, indicatorId: string): string {
  return `${code}/${indicatorId}`
}

/** Draws `share/<code>/<indicator_id>-<hash8>.png` and `…-square-<hash8>.png` for every indicator. */
export async function renderShareImages(
  out: string,
  built: readonly Built[],
  site: SiteAddress,
  { cache: folder = '.cache/share', language = 'ja', shapes = SHAPES }: ShareImageOptions = {},
): Promise<ShareImages> {
  const fonts = readShareFonts()
  const cache = openShareImageCache(folder, drawingVersion())
  const pictures = built.flatMap((municipality) => [
    ...picturesOf(municipality, language, shapes),
    ...tallyOf(municipality, language),
  ])
  assertGlyphs(new Map(pictures.map(({ name, svg }) => [name, svg])), fonts)
  const hashed = pictures.map((picture) => ({ ...picture, hash: cache.hashOf(picture.svg) }))
  const missing = hashed.filter(({ hash }) => cache.read(hash) === undefined)
  if (missing.length > 0) {
    const svgs = missing.map(({ svg }) => svg)
    const options = await prepareFonts(svgs, fonts, join(folder, 'fonts'))
    const draw = async ({ svg, hash }: (typeof missing)[number]) => {
      const image = await renderAsync(svg, options)
      cache.write(hash, await palettePng(image.pixels, image.width, image.height))
    }
    await fewAtATime(missing, draw, TOGETHER)
  }
  const images = new Map<string, ShareImage>()
  for (const { key, code, stem, hash, shape, width, height, alt } of hashed) {
    const suffix = shape === 'square' ? '-square' : ''
    const path = `/share/${code}/${stem}${suffix}-${hash.slice(0, 8)}.png`
    const png = cache.read(hash)
    if (!png) throw new Error(`共有画像 ${path} を描けませんでした。`)
    write(join(out, path), png)
    const address = absoluteAddress(site, path)
    const wide = images.get(key)
    images.set(
      key,
      wide && shape === 'square'
        ? { ...wide, squarePath: path, squareAddress: address }
        : { path, squarePath: path, address, squareAddress: address, width, height, alt },
    )
  }
  return images
}

interface Picture extends ShareImageDrawing {
  readonly key: string
  /** For messages. */
  readonly name: string
  readonly code: string
  readonly stem: string
  readonly shape: PictureShape
  readonly alt: string
}

/** The picture of a municipality's first page. */
function tallyOf({ snapshot }: Built, language: MainLanguage): Picture[] {
  const { municipality, summary, publishedOn } = snapshot
  const words = {
    municipality: municipality.name,
    counts: summary.byVerdict,
    indicators: summary.indicators,
    edition: editionText(publishedOn, language),
    language,
  }
  const { code } = municipality
  const alt = tallyAlt(words)
  const name = `${municipality.name} home`
  const key = homeImageKey(code)
  return [
    {
      key,
      name,
      code,
      stem: stemIn(language, 'home'),
      shape: 'wide',
      alt,
      ...drawTallyImage(words),
    },
  ]
}

/** The name of a picture's file, before its shape and hash. */
function stemIn(language: MainLanguage, id: string): string {
  return `${languageFolder(language).replace('/', '-')}${id}`
}

/** The wide picture of each indicator, then its square one. */
function picturesOf(
  { snapshot }: Built,
  language: MainLanguage,
  shapes: readonly PictureShape[],
): Picture[] {
  const { municipality, publishedOn, documents, records } = snapshot
  return records.flatMap((record) => {
    const card = kpiCardText(record, snapshot, language, (told) =>
      indicatorSentence(told, language),
    )
    const ruler = shareRuler(record, documents, card)
    return shapes.map((shape) => ({
      key: shareImageKey(municipality.code, card.id),
      name: `${municipality.name} ${card.id}`,
      code: municipality.code,
      stem: stemIn(language, card.id),
      shape,
      alt: shareImageAlt(card, language),
      ...drawShareImage(card, ruler, {
        municipality: municipality.name,
        edition: editionText(publishedOn, language),
        shape,
        language,
      }),
    }))
  })
}

function write(path: string, png: Buffer): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, png)
}
