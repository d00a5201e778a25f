import type { RulerLayout } from '@/charts/rulerLayout'
import { PICTURE_COLOURS as C } from './pictureColours'
import { escapeXml, round } from './svgText'

/** Turns the layout's percents and shifts into px at scale 1. */
export interface RulerPens {
  readonly at: (percent: number) => number
  /** A shift in px of the layout, in px of the drawing. */
  readonly shifted: (percent: number, shift: number) => number
  readonly mark: string
}

const FLAGS = {
  left: 'M1.3 20.5H-13L-9.3 25.2-13 30H-1.3V54H1.3z',
  right: 'M-1.3 20.5H13L9.3 25.2 13 30H1.3V54H-1.3z',
} as const
const ARROWS = {
  left: 'M8 9H-6M-1 3.5L-6.5 9-1 14.5',
  right: 'M-8 9H6M1 3.5L6.5 9 1 14.5',
} as const
const HOLLOW = `fill="${C.page}" stroke="${C.ink}" stroke-width="2"`

/** What lies on the ruler's edge: trail, glyphs, post and flag; above them the reading and the names. */
export function rulerGlyphs(layout: RulerLayout, pens: RulerPens): string {
  const { at, mark } = pens
  const { trail, missing, baseline, expected, pointer } = layout
  const moved = (x: number, d: string, look: string, y = 0) =>
    `<path transform="translate(${at(x)} ${y})" d="${d}" ${look}/>`
  const ring = baseline
    ? `<circle cx="${at(baseline.x)}" cy="${baseline.onEdge ? 41 : 35}" r="${baseline.onEdge ? 4.6 : 4.8}" ${HOLLOW}/>`
    : ''
  const triangle =
    pointer === undefined
      ? ''
      : moved(pointer, 'M-7 27H7L0 40z', `fill="${C.page}" stroke="${C.page}" stroke-width="3"`) +
        moved(pointer, 'M-7 27H7L0 40z', `fill="${mark}"`)
  return [
    trail
      ? `<path d="M${at(trail.x)} 31.4h${at(trail.width)}v8h-${at(trail.width)}z" ${trail.hatched ? `fill="url(#trail)" stroke="${mark}"` : `fill="${mark}"`}/>`
      : '',
    missing
      ? `<path d="M${at(missing.from)} 35.4H${at(missing.to)}" stroke="${C.textSecond}" stroke-width="1.8" stroke-dasharray="2.6 2.6"/>`
      : '',
    ...layout.dots.map((x) => `<circle cx="${at(x)}" cy="35.4" r="2.8" fill="${C.textThird}"/>`),
    ...layout.posts.map(({ x, flies }) => moved(x, FLAGS[flies], `fill="${C.target}"`)),
    ...layout.planned.map((x) => moved(x, 'M0 30L5.2 35.2 0 40.4-5.2 35.2z', HOLLOW)),
    expected
      ? moved(expected.x, 'M0 28.4L6 34.4 0 40.4-6 34.4z', HOLLOW, expected.onEdge ? 6 : 0)
      : '',
    baseline?.onEdge ? triangle + ring : ring + triangle,
    words(layout, pens),
  ].join('')
}

function words({ reading, names }: RulerLayout, { at, shifted, mark }: RulerPens): string {
  const arrow = reading?.arrow
  return [
    reading
      ? `<text x="${shifted(reading.x, reading.shift)}" y="15" font-size="15" font-weight="700" fill="${C.text}" text-anchor="middle">${escapeXml(reading.text)}</text>`
      : '',
    reading && arrow
      ? `<path transform="translate(${round(at(reading.x) + shifted(0, arrow.shift))})" d="${ARROWS[arrow.points]}" fill="none" stroke="${mark}" stroke-width="2.6"/>`
      : '',
    ...names.map(
      ({ glyph, x, shift, text }) =>
        `<text x="${shifted(x, shift)}" y="14" font-size="12.5" text-anchor="middle" ${glyph === 'target' ? `font-weight="700" fill="${C.target}"` : `fill="${C.text}"`}>${escapeXml(text)}</text>`,
    ),
  ].join('')
}
