import type { RulerModel } from '@/charts/rulerModel'
import type { KpiCardText } from '@/format/kpiCard'
import type { Language } from '@/text/language'
import { SHARE_PICTURE_TEXT } from '@/text/sharePictureText'
import { textOf } from '@/text/textOf'
import { breakLines } from './lineBreak'
import type { Line } from './lineBreak'
import { pictureBody } from './pictureBody'
import { pictureChip } from './pictureChip'
import { PICTURE_COLOURS as C } from './pictureColours'
import { pictureFooter } from './pictureFooter'
import { PICTURE_FRAMES } from './pictureFrame'
import type { PictureFrame, PictureShape } from './pictureFrame'
import { pictureRuler } from './pictureRuler'
import { escapeXml, joinParts, PICTURE_FONT, plainLine, textLine } from './svgText'
import type { PicturePart, TextBox } from './svgText'

export interface ShareImageContext {
  readonly municipality: string
  /** The snapshot's day as words: 2026.11.10版. */
  readonly edition: string
  /** Wide is 1200×630, square 1080×1080. */
  readonly shape: PictureShape
  readonly language?: Language
}

export interface ShareImageDrawing {
  readonly svg: string
  readonly width: number
  readonly height: number
  /** Where words stand, for tests: no box may be blank. */
  readonly boxes: readonly TextBox[]
}

const SMALL_NAME_FROM = 16

/** The share picture of an indicator. A pure function of its words: same card, same bytes. */
export function shareImageSvg(
  card: KpiCardText,
  ruler: RulerModel | undefined,
  context: ShareImageContext,
): string {
  return drawShareImage(card, ruler, context).svg
}

export function drawShareImage(
  card: KpiCardText,
  ruler: RulerModel | undefined,
  { municipality, edition, shape, language = 'ja' }: ShareImageContext,
): ShareImageDrawing {
  const frame = PICTURE_FRAMES[shape]
  const { width, height, margin } = frame
  const name = pictureName(card.name, frame)
  const end = ruler ? frame.rowsEnd.ruler : frame.rowsEnd.plain
  const drawn = joinParts([
    textLine(plainLine(municipality), {
      role: 'municipality',
      x: margin,
      y: name.municipalityY,
      size: frame.municipality.size,
    }),
    pictureChip({ verdict: card.verdict, word: card.verdictWord, reason: card.reasonWord }, frame),
    name.part,
    pictureBody(card, { frame, language, top: name.foot, end, hasRuler: ruler !== undefined }),
    ...(ruler ? [{ svg: rulerSvg(ruler, frame), boxes: [] }] : []),
    pictureFooter(
      {
        brand: textOf(SHARE_PICTURE_TEXT, language).brand,
        source: card.source
          ? `${textOf(SHARE_PICTURE_TEXT, language).source} ${card.source.text}`
          : '',
        edition,
      },
      frame,
    ),
  ])
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${PICTURE_FONT}" font-weight="400">`,
    `<title>${escapeXml(card.ruler.title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${C.page}"/>`,
    drawn.svg,
    '</svg>',
  ].join('\n')
  return { svg, width, height, boxes: drawn.boxes }
}

function rulerSvg(ruler: RulerModel, { margin, width, ruler: { y, scale } }: PictureFrame): string {
  return pictureRuler(ruler, { x: margin, y, width: width - 2 * margin, scale })
}

interface NamePart {
  readonly part: PicturePart
  /** Below the letters of the last line. */
  readonly foot: number
  readonly municipalityY: number
}

/** A long name is smaller and takes more lines; it is never cut. */
function pictureName(name: string, frame: PictureFrame): NamePart {
  const { large, small, lines: most, y, firstOfMany, leading } = frame.name
  const width = frame.width - 2 * frame.margin
  const preferred = [...name].length < SMALL_NAME_FROM ? large : small
  const { lines, size } = nameLines(name, preferred, width, most)
  const first = lines.length > 1 ? firstOfMany : y
  const step = lines.length > most ? size * 1.2 : leading
  const last = first + (lines.length - 1) * step
  return {
    part: joinParts(
      lines.map((line, index) =>
        textLine(
          line.map(({ text }) => ({ text, strong: true })),
          { role: 'name', x: frame.margin, y: first + index * step, size },
        ),
      ),
    ),
    foot: last + size * 0.14,
    municipalityY: frame.municipality.y - (lines.length > 1 ? 8 : 0),
  }
}

/** Tries the preferred size, then smaller ones down to 28 px with a line more. */
function nameLines(
  name: string,
  preferred: number,
  width: number,
  most: number,
): { lines: readonly Line[]; size: number } {
  const sizes = [preferred, 36, 32, 28].filter((size) => size <= preferred)
  for (const size of sizes) {
    const lines = breakLines(name, { width, size, most: size < 36 ? most + 1 : most })
    if (lines) return { lines, size }
  }
  return { lines: breakLines(name, { width, size: 28, most: 99 }) ?? [plainLine(name)], size: 28 }
}
