import { breakLines } from './lineBreak'
import { PICTURE_COLOURS as C } from './pictureColours'
import { LEAST_TEXT } from './pictureFrame'
import type { PictureFrame } from './pictureFrame'
import { pictureWidth } from './pictureWidth'
import { joinParts, plainLine, textLine } from './svgText'
import type { PicturePart } from './svgText'

const TICK = { step: 16, short: 8, long: 15, longEvery: 5 } as const
const LOGO = 44
const SMALL_LOGO_AIR = 16
const SEPARATOR = ' ・ '

interface FooterWords {
  readonly brand: string
  /** Blank where there is no figure. */
  readonly source: string
  readonly edition: string
}

/** The ruler's edge across the picture; below it who made it, the source with its page and the edition. */
export function pictureFooter(words: FooterWords, frame: PictureFrame): PicturePart {
  const { width, margin, footer } = frame
  const right = width - margin
  const twoRows = footer.rows === 2
  const firstBaseline = footer.y + 60
  const brandWidth = LOGO + SMALL_LOGO_AIR + pictureWidth(words.brand, LEAST_TEXT)
  const source = [words.source, words.edition].filter((part) => part !== '').join(SEPARATOR)
  const room = width - 2 * margin - (twoRows ? 0 : brandWidth + 28)
  const fits = twoRows || pictureWidth(source, LEAST_TEXT) <= room
  // A long source takes the brand's room: the mark alone stays.
  const bare = width - 2 * margin - LOGO - 28
  const lines = fits
    ? [plainLine(source)]
    : (breakLines(source, { width: bare, size: LEAST_TEXT, most: 2 }) ?? [plainLine(source)])
  const sourceStart = twoRows ? firstBaseline + 46 : firstBaseline - (lines.length - 1) * 16
  const size = fits || pictureWidth(source, LEAST_TEXT) <= 2 * bare ? LEAST_TEXT : 24
  return joinParts([
    { svg: edge(frame) + logo(margin, footer.y + 27), boxes: [] },
    ...(fits
      ? [
          textLine(plainLine(words.brand, true), {
            role: 'brand',
            x: margin + LOGO + SMALL_LOGO_AIR,
            y: firstBaseline,
            size: LEAST_TEXT,
          }),
        ]
      : []),
    ...lines.map((line, index) =>
      textLine(line, {
        role: 'source',
        x: twoRows ? margin : right,
        y: sourceStart + index * 34,
        size,
        anchor: twoRows ? 'start' : 'end',
      }),
    ),
  ])
}

function edge({ width, footer: { y } }: PictureFrame): string {
  const ticks = Array.from({ length: Math.floor(width / TICK.step) + 1 }, (_, index) => {
    const long = index % TICK.longEvery === 0
    return `M${index * TICK.step} ${y}v${long ? TICK.long : TICK.short}`
  })
  return `<path d="M0 ${y}H${width}" stroke="${C.ink}" stroke-width="3"/><path d="${ticks.join('')}" stroke="${C.ink}" stroke-width="2"/>`
}

/** A bar laid on a bamboo ruler, a flag at its end. */
function logo(x: number, y: number): string {
  return `<g transform="translate(${x} ${y}) scale(${LOGO / 32})"><rect width="32" height="32" rx="6" fill="${C.ink}"/><path fill="${C.bamboo}" d="M4 19h24v7H4zM6 14h10v3.2H6zM22 5.2h1.8V17.2H22zM23.8 5.6H29L27.2 8.3 29 11H23.8z"/><path stroke="${C.ink}" stroke-width="1.3" d="M6.4 19v3.6M11.2 19v2.4M16 19v3.6M20.8 19v2.4M25.6 19v3.6"/></g>`
}
