import { RULER_INSET, rulerLayout } from '@/charts/rulerLayout'
import type { RulerLayout } from '@/charts/rulerLayout'
import type { RulerModel } from '@/charts/rulerModel'
import { PICTURE_COLOURS as C, VERDICT_COLOURS } from './pictureColours'
import { rulerGlyphs } from './pictureRulerGlyphs'
import type { RulerPens } from './pictureRulerGlyphs'
import { escapeXml, round } from './svgText'

/** BIZ UDPGothic's digits are wider than the layout supposes: it decides for letters this much larger. */
const WIDER_LETTERS = 1.27
const TICKS = { major: [13, 1.6], middle: [9, 1], minor: [6, 0.9] } as const
const LEFT_ENDS = {
  square: 'M1 40H-12V76H1',
  torn: 'M1 40H-8.5L-11.5 47.5-6.5 55-11.5 64-8.5 76H1',
} as const
const LEFT_FEET = { square: 'M1 70H-12V76H1z', torn: 'M1 70H-10L-8.5 76H1z' } as const
const RIGHT_END = 'M-1 40H8.5L11.5 47.5 6.5 55 11.5 64 8.5 76H-1'
const RIGHT_FOOT = 'M-1 70H10L8.5 76H-1z'

/** The ruler of the card as a string, `width` px long and `100 × scale` px high, from its upper left corner. */
export function pictureRuler(
  model: RulerModel,
  { x, y, width, scale }: { x: number; y: number; width: number; scale: number },
): string {
  const layout = rulerLayout(model, { width, scale: scale * WIDER_LETTERS })
  const length = width / scale - 2 * RULER_INSET
  const wider = length / (width / (scale * WIDER_LETTERS) - 2 * RULER_INSET)
  const pens: RulerPens = {
    at: (percent) => round((percent / 100) * length),
    shifted: (percent, shift) => round((percent / 100) * length + shift * wider),
    mark: VERDICT_COLOURS[model.verdict].mark,
  }
  const left = round(x + RULER_INSET * scale)
  return [
    `<g transform="translate(${left} ${y}) scale(${scale})">`,
    `<defs><pattern id="foot" width="7" height="6" patternUnits="userSpaceOnUse"><path d="M-1.5 7L5.5 0M5.5 7L12.5 0M-8.5 7L-1.5 0" fill="none" stroke="${C.target}" stroke-width="1.5"/></pattern>`,
    `<pattern id="trail" width="6" height="8" y="31.4" patternUnits="userSpaceOnUse"><path d="M0 0H6V8H0z" fill="${pens.mark}"/><path d="M-2 8.5L5 -.5M4 8.5L11 -.5M-8 8.5L-1 -.5" stroke="${C.page}" stroke-width="1.7"/></pattern></defs>`,
    gapLine(layout, pens),
    body(layout, pens, length),
    rulerGlyphs(layout, pens),
    '</g>',
  ].join('\n')
}

function body({ painted, leftEnd, ticks, numerals }: RulerLayout, pens: RulerPens, length: number) {
  const { at } = pens
  const opens = painted?.opens
  const end = (fill: string) => `fill="${fill}" stroke="${C.bambooEdge}"`
  const from = painted ? at(painted.x) : 0
  const to = opens === 'right' ? length : from + at(painted?.width ?? 0)
  const square = leftEnd === 'square'
  return [
    `<path d="M0 40H${round(length)}V76H0z" fill="${C.bamboo}"/>`,
    `<path d="${LEFT_ENDS[leftEnd]}" ${end(opens === 'left' ? C.painted : C.bamboo)}/>`,
    `<path transform="translate(${round(length)})" d="${RIGHT_END}" ${end(opens === 'right' ? C.painted : C.bamboo)}/>`,
    ...(painted
      ? [
          `<path d="M${from} 40H${round(to)}V76H${from}z" fill="${C.painted}"/>`,
          `<path d="M${from} 70H${round(to)}V76H${from}z" fill="url(#foot)"/>`,
        ]
      : []),
    opens === 'left' ? `<path d="${LEFT_FEET[leftEnd]}" fill="url(#foot)"/>` : '',
    opens === 'right'
      ? `<path transform="translate(${round(length)})" d="${RIGHT_FOOT}" fill="url(#foot)"/>`
      : '',
    `<path d="M0 76H${round(length)}" stroke="${C.bambooEdge}"/>`,
    ...ticks.map(({ x, size }) => {
      const [long, wide] = TICKS[size]
      return `<path d="M${at(x)} 40v${long}" stroke="${C.ink}" stroke-width="${wide}"/>`
    }),
    `<path d="M${square ? -12.8 : -8.8} 40H${round(length + 8.8)}" stroke="${C.ink}" stroke-width="1.6"/>`,
    ...numerals.map(
      ({ x, text, isTarget }) =>
        `<text x="${at(x)}" y="67" font-size="12.5" text-anchor="middle" ${isTarget ? `font-weight="700" fill="${C.target}"` : `fill="${C.text}"`}>${escapeXml(text)}</text>`,
    ),
  ].join('')
}

function gapLine({ gap }: RulerLayout, { at, shifted }: RulerPens): string {
  if (!gap) return ''
  const { line, words } = gap
  const stroke = `fill="none" stroke="${C.ink}" stroke-width="1.2"`
  const bar = (x: number, head: string) =>
    `<path transform="translate(${at(x)})" d="M0 79.5V94.5${line?.heads ? head : ''}" ${stroke}/>`
  const drawn = line
    ? [
        `<path d="M${at(line.from)} 87H${at(line.to)}" ${stroke}/>`,
        bar(line.from, 'M5.5 83L.8 87l4.7 4'),
        bar(line.to, 'M-5.5 83L-.8 87l-4.7 4'),
      ]
    : []
  const place = `x="${shifted(words.x, words.shift)}" y="92" text-anchor="${words.anchor}"`
  const look = `font-size="14" font-weight="700" stroke-linejoin="round"`
  // A white halo first: the words interrupt the line.
  const halo = `<text ${place} ${look} fill="${C.page}" stroke="${C.page}" stroke-width="12">${escapeXml(words.text)}</text>`
  const text = `<text ${place} ${look} fill="${C.text}">${escapeXml(words.text)}</text>`
  return [...drawn, halo, text].join('')
}
