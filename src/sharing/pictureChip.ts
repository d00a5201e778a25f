import { ICON_PATHS } from '@/charts/iconPaths'
import type { IconPart } from '@/charts/iconPart'
import type { Verdict } from '@/domain/verdict'
import { VERDICT_COLOURS } from './pictureColours'
import type { PictureFrame } from './pictureFrame'
import { pictureWidth } from './pictureWidth'
import { joinParts, plainLine, round, textLine } from './svgText'
import type { PicturePart } from './svgText'

const PADDING = 26
const AIR = 14

/** An icon of the 24 px grid. */
export function pictureIcon(
  name: keyof typeof ICON_PATHS,
  { x, y, size, fill }: { x: number; y: number; size: number; fill: string },
): string {
  const parts: readonly IconPart[] = ICON_PATHS[name]
  const paths = parts.map(({ d, solid, width = 2.2 }) =>
    solid
      ? `<path d="${d}" fill="${fill}"/>`
      : `<path d="${d}" fill="none" stroke="${fill}" stroke-width="${width}"/>`,
  )
  return `<g transform="translate(${round(x)} ${round(y)}) scale(${round(size / 24)})">${paths.join('')}</g>`
}

/** The verdict at the upper right: icon, word and, where nothing was judged, the reason. */
export function pictureChip(
  chip: { readonly verdict: Verdict; readonly word: string; readonly reason?: string | undefined },
  { width, margin, chip: { y, height, word, reason } }: PictureFrame,
): PicturePart {
  const colours = VERDICT_COLOURS[chip.verdict]
  const wordWidth = pictureWidth(chip.word, word)
  const reasonWidth = chip.reason ? pictureWidth(chip.reason, reason) + 2 * AIR : 0
  const icon = round(word * 0.98)
  const total = PADDING + icon + AIR + wordWidth + reasonWidth + PADDING
  const left = round(width - margin - total)
  const inset = colours.border / 2
  const dashes = chip.verdict === 'not-rated' ? ' stroke-dasharray="9 6"' : ''
  const edge =
    colours.border > 0 ? ` stroke="${colours.mark}" stroke-width="${colours.border}"${dashes}` : ''
  const wordX = round(left + PADDING + icon + AIR)
  const baseline = y + height / 2
  const divider = round(wordX + wordWidth + AIR)
  const box = `<rect x="${left + inset}" y="${y + inset}" width="${round(total - 2 * inset)}" height="${height - 2 * inset}" rx="8" fill="${colours.ground}"${edge}/>`
  const parts: PicturePart[] = [
    {
      svg: `${box}${pictureIcon(chip.verdict, { x: left + PADDING, y: y + (height - icon) / 2, size: icon, fill: colours.words })}`,
      boxes: [],
    },
    textLine(plainLine(chip.word, true), {
      role: 'verdict',
      x: wordX,
      y: baseline + word * 0.37,
      size: word,
      fill: colours.words,
    }),
  ]
  if (chip.reason) {
    parts.push(
      {
        svg: `<path d="M${divider} ${y + 16}V${y + height - 16}" stroke="${colours.words}" stroke-width="1.5"/>`,
        boxes: [],
      },
      textLine(plainLine(chip.reason), {
        role: 'reason',
        x: divider + AIR,
        y: baseline + reason * 0.37,
        size: reason,
        fill: colours.words,
      }),
    )
  }
  return joinParts(parts)
}
