import type { Box } from '@/charts/boxes'
import type { Line } from './lineBreak'
import { PICTURE_COLOURS } from './pictureColours'
import { pictureWidth } from './pictureWidth'

export const PICTURE_FONT = 'BIZ UDPGothic'
/** For SVG that opens on any machine. */
export const SVG_FONTS = `${PICTURE_FONT}, Hiragino Sans, Noto Sans JP, Yu Gothic UI, Meiryo, sans-serif`

/** A picture made for our own font, for machines that may not have it. */
export function anyFont(svg: string): string {
  return svg.replace(`font-family="${PICTURE_FONT}"`, `font-family="${SVG_FONTS}"`)
}

/** What XML 1.0 does not allow at all: control characters and halves of a character. */
const NOT_XML =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

export function escapeXml(text: string): string {
  return text
    .replace(NOT_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** A drawn part of a picture, with the box of its words where it has any. */
export interface PicturePart {
  readonly svg: string
  readonly boxes: readonly TextBox[]
}

export interface TextBox extends Box {
  readonly role: string
  readonly size: number
}

export interface TextPlace {
  readonly role: string
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly size: number
  readonly anchor?: 'start' | 'end'
  readonly fill?: string
}

/** One line of words in runs of weight. */
export function textLine(line: Line, place: TextPlace): PicturePart {
  const { role, x, y, size, anchor = 'start', fill = PICTURE_COLOURS.text } = place
  const runs = line
    .map(({ text, strong }) =>
      strong ? `<tspan font-weight="700">${escapeXml(text)}</tspan>` : escapeXml(text),
    )
    .join('')
  const width = line.reduce((sum, { text }) => sum + pictureWidth(text, size), 0)
  const left = anchor === 'end' ? x - width : x
  const end = anchor === 'end' ? ' text-anchor="end"' : ''
  return {
    svg: `<text x="${x}" y="${round(y)}" font-size="${size}" fill="${fill}"${end}>${runs}</text>`,
    boxes: [textBox(role, left, y, width, size)],
  }
}

export function textBox(
  role: string,
  left: number,
  y: number,
  width: number,
  size: number,
): TextBox {
  return { role, size, left, right: left + width, top: y - size * 0.86, bottom: y + size * 0.12 }
}

export function plainLine(text: string, strong = false): Line {
  return [{ text, strong }]
}

export function lineWidth(line: Line, size: number): number {
  return line.reduce((sum, { text }) => sum + pictureWidth(text, size), 0)
}

export function joinParts(parts: readonly PicturePart[]): PicturePart {
  return {
    svg: parts.map(({ svg }) => svg).join('\n'),
    boxes: parts.flatMap(({ boxes }) => boxes),
  }
}

export function round(value: number): number {
  return Math.round(value * 100) / 100
}
