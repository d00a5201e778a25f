import { VERDICTS } from '@/domain/verdict'
import type { Verdict } from '@/domain/verdict'
import { PUNCTUATION_TEXT } from '@/text/punctuationText'
import { SHARE_PICTURE_TEXT } from '@/text/sharePictureText'
import type { MainLanguage } from '@/text/language'
import { textOf } from '@/text/textOf'
import { VERDICT_TEXT } from '@/text/verdictText'
import { pictureIcon } from './pictureChip'
import { PICTURE_COLOURS as C, VERDICT_COLOURS } from './pictureColours'
import { pictureFooter } from './pictureFooter'
import { PICTURE_FRAMES } from './pictureFrame'
import { pictureWidth } from './pictureWidth'
import { escapeXml, joinParts, PICTURE_FONT, plainLine, round, textLine } from './svgText'
import type { PicturePart } from './svgText'
import type { ShareImageDrawing } from './shareImage'

const FRAME = PICTURE_FRAMES.wide
const FIRST_ROW = 232
const ROW = 45
const WORD = { x: FRAME.margin + 48, size: 32 } as const
/** Room of a count of three digits, with air on both sides. */
const COUNT = { room: 116, air: 36 } as const
const TICKS = { least: 420, wide: 18, narrow: 9, gap: 5, height: 28 } as const
/** As on the page: more than this many, and ten become one wide tick. */
const MOST_TICKS = 30

export interface TallyWords {
  readonly municipality: string
  readonly counts: Readonly<Record<Verdict, number>>
  /** How many indicators there are in all. */
  readonly indicators: number
  readonly edition: string
  readonly language: MainLanguage
}

/** One sentence with all counts: the picture's text alternative. */
export function tallyAlt({ municipality, counts, indicators, language }: TallyWords): string {
  const words = textOf(VERDICT_TEXT, language).words
  const { comma } = textOf(PUNCTUATION_TEXT, language)
  const told = VERDICTS.map((verdict) => `${words[verdict]} ${counts[verdict]}`)
  return textOf(SHARE_PICTURE_TEXT, language).tallyAlt(municipality, indicators, told.join(comma))
}

/** The share picture of a municipality: how many indicators have which verdict; never a share, never a score. */
export function drawTallyImage(words: TallyWords): ShareImageDrawing {
  const { width, height, margin } = FRAME
  const text = textOf(SHARE_PICTURE_TEXT, words.language)
  const drawn = joinParts([
    textLine(plainLine(words.municipality, true), {
      role: 'municipality',
      x: margin,
      y: 116,
      size: 68,
    }),
    textLine(plainLine(text.tally), {
      role: 'title',
      x: margin,
      y: 172,
      size: 32,
    }),
    ...VERDICTS.map((verdict, index) => tallyRow(verdict, words, index, ticksFrom(words))),
    pictureFooter(
      {
        brand: text.brand,
        source: `${words.indicators}${text.indicators}`,
        edition: words.edition,
      },
      FRAME,
    ),
  ])
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${PICTURE_FONT}" font-weight="400">`,
    `<title>${escapeXml(tallyAlt(words))}</title>`,
    `<rect width="${width}" height="${height}" fill="${C.page}"/>`,
    drawn.svg,
    '</svg>',
  ].join('\n')
  return { svg, width, height, boxes: drawn.boxes }
}

function tallyRow(
  verdict: Verdict,
  { counts, language }: TallyWords,
  index: number,
  from: number,
): PicturePart {
  const count = counts[verdict]
  const word = textOf(VERDICT_TEXT, language).words[verdict]
  const y = FIRST_ROW + index * ROW
  const { mark } = VERDICT_COLOURS[verdict]
  const icon = pictureIcon(verdict, { x: FRAME.margin, y: y - 28, size: 32, fill: mark })
  return joinParts([
    { svg: icon + ticks({ count, y, from }, mark), boxes: [] },
    textLine(plainLine(word, true), {
      role: verdict,
      x: WORD.x,
      y,
      size: WORD.size,
    }),
    textLine(plainLine(String(count), true), {
      role: `${verdict}-count`,
      x: from - COUNT.air,
      y,
      size: 36,
      anchor: 'end',
    }),
  ])
}

/** The ticks begin behind the longest word and its count. */
function ticksFrom({ language }: TallyWords): number {
  const words = Object.values(textOf(VERDICT_TEXT, language).words)
  const longest = Math.max(...words.map((word) => pictureWidth(word, WORD.size)))
  return Math.max(TICKS.least, WORD.x + Math.ceil(longest) + COUNT.room)
}

interface Ticks {
  readonly count: number
  readonly y: number
  /** Where the first stands. */
  readonly from: number
}

function ticks({ count, y, from }: Ticks, fill: string): string {
  const tens = count > MOST_TICKS ? Math.floor(count / 10) : 0
  const widths = [
    ...Array.from({ length: tens }, () => TICKS.wide),
    ...Array.from({ length: count - tens * 10 }, () => TICKS.narrow),
  ]
  const total = widths.reduce((sum, width) => sum + width + TICKS.gap, 0)
  const scale = Math.min(1, (FRAME.width - FRAME.margin - from) / Math.max(total, 1))
  let x = 0
  const shapes = widths.map((full) => {
    const left = round(from + x * scale)
    x += full + TICKS.gap
    const width = round(full * scale)
    const low = full === TICKS.wide ? 0 : 6
    return `M${left} ${y - TICKS.height + low}h${width}v${TICKS.height - low}h-${width}z`
  })
  return shapes.length > 0 ? `<path d="${shapes.join('')}" fill="${fill}"/>` : ''
}
