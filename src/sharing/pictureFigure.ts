import { figureString } from '@/format/kpiCard'
import type { KpiCardText } from '@/format/kpiCard'
import { CARD_TEXT } from '@/text/cardText'
import type { Language } from '@/text/language'
import { textOf } from '@/text/textOf'
import { PICTURE_COLOURS as C } from './pictureColours'
import { pictureWidth } from './pictureWidth'
import { escapeXml, joinParts, plainLine, round, textBox, textLine } from './svgText'
import type { PicturePart } from './svgText'

const LEAST_UNIT = 36
const TAG_SIZE = 34
const TAG = { padding: 12, height: 54, air: 22 } as const
/** Height of a digit in em. */
export const DIGIT_HEIGHT = 0.77

interface FigureWidths {
  readonly tag: number
  readonly prefix: number
  readonly number: number
  readonly total: number
}

/** A long unit is smaller, so that the figure keeps its size. */
function unitSize(size: number, unit: string): number {
  const length = pictureWidth(unit, 1)
  const share = length <= 1.5 ? 0.42 : length <= 3 ? 0.34 : 0.28
  return Math.max(Math.round(size * share), LEAST_UNIT)
}

function widths({ figure }: KpiCardText, size: number, language: Language): FigureWidths {
  if (!figure) return { tag: 0, prefix: 0, number: 0, total: 0 }
  const unit = unitSize(size, figure.unit)
  const tag = figure.planned
    ? pictureWidth(textOf(CARD_TEXT, language).planned, TAG_SIZE) + 2 * TAG.padding + TAG.air
    : 0
  const prefix = figure.prefix ? pictureWidth(figure.prefix, unit) + size * 0.06 : 0
  const number = pictureWidth(figure.number, size)
  const total = tag + prefix + number + unit * 0.14 + pictureWidth(figure.unit, unit)
  return { tag, prefix, number, total }
}

/** How much of a line the figure takes. */
export function figureWidth(card: KpiCardText, size: number, language: Language): number {
  return card.figure
    ? widths(card, size, language).total
    : pictureWidth(card.stated ?? textOf(CARD_TEXT, language).missing, size)
}

/** The figure; a planned one lighter and with the word 計画, for it must not look like a result. */
export function pictureFigure(
  card: KpiCardText,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
  language: Language,
): PicturePart {
  const { figure } = card
  if (!figure) {
    const words = plainLine(card.stated ?? textOf(CARD_TEXT, language).missing)
    return textLine(words, { role: 'figure', x, y, size, fill: C.textSecond })
  }
  const { tag, prefix, number, total } = widths(card, size, language)
  const unit = unitSize(size, figure.unit)
  const weight = figure.planned ? 400 : 700
  const fill = figure.planned ? C.textSecond : C.text
  const parts: PicturePart[] = []
  if (figure.planned) parts.push(plannedTag(textOf(CARD_TEXT, language).planned, x, y, size))
  if (figure.prefix) {
    const place = { role: 'prefix', x: round(x + tag), y, size: unit, fill }
    parts.push(textLine(plainLine(figure.prefix, true), place))
  }
  const left = round(x + tag + prefix - (tag + prefix > 0 ? 0 : size * 0.03))
  parts.push({
    svg: `<text x="${left}" y="${round(y)}" font-size="${size}" font-weight="${weight}" fill="${fill}" data-figure="">${escapeXml(figure.number)}<tspan dx="${round(unit * 0.14)}" font-size="${unit}">${escapeXml(figure.unit)}</tspan></text>`,
    boxes: [
      textBox('figure', left, y, number, size),
      ...(figureString(card) === figure.number
        ? []
        : [textBox('unit', left + number, y, total - tag - prefix - number, unit)]),
    ],
  })
  return joinParts(parts)
}

function plannedTag(word: string, x: number, y: number, size: number): PicturePart {
  const top = round(y - (size * DIGIT_HEIGHT) / 2 - TAG.height / 2)
  const width = round(pictureWidth(word, TAG_SIZE) + 2 * TAG.padding)
  const text = textLine(plainLine(word, true), {
    role: 'planned',
    x: x + TAG.padding,
    y: top + TAG.height / 2 + TAG_SIZE * 0.37,
    size: TAG_SIZE,
    fill: C.textSecond,
  })
  const box = `<rect x="${x + 1.5}" y="${top}" width="${width - 3}" height="${TAG.height}" rx="4" fill="none" stroke="${C.textSecond}" stroke-width="3"/>`
  return joinParts([{ svg: box, boxes: [] }, text])
}
