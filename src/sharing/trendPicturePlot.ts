import type { TrendLayout } from '@/charts/trendLayout'
import type { TrendGlyph } from '@/charts/trendParts'
import { PLOT_BOTTOM, PLOT_TOP } from '@/charts/trendScale'
import type { TrendWords } from '@/charts/trendWords'
import { PICTURE_COLOURS as C } from './pictureColours'
import { escapeXml, round } from './svgText'

const GRID = '#e6e6e6'
const PALE = '#edf5fd'
const FLAGS = {
  left: 'M1.3 -20H-13L-9.3 -15.3-13 -10.5H-1.3V0H1.3z',
  right: 'M-1.3 -20H13L9.3 -15.3 13 -10.5H1.3V0H-1.3z',
} as const

/** The plot of the page's chart (components/chart/TrendPlot.vue, TrendMarks.vue) as text, `width` px wide. */
export function trendPlotSvg(layout: TrendLayout, width: number): string {
  const x = (percent: number) => round((percent / 100) * width)
  const level = (y: number, stroke: string, weight = 1) =>
    `<path d="M0 ${y}H${width}" stroke="${stroke}" stroke-width="${weight}"/>`
  const at = (spot: { x: number; y: number }, inner: string) =>
    `<g transform="translate(${x(spot.x)} ${spot.y})">${inner}</g>`
  const words = (item: TrendWords, size: number, fill: string, weight = 400) =>
    `<text x="${round(x(item.x) + item.shift)}" y="${item.y}" text-anchor="${item.anchor}" font-size="${size}" font-weight="${weight}" fill="${fill}" stroke="${C.page}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${escapeXml(item.text)}</text>`
  const segment = (part: { x1: number; y1: number; x2: number; y2: number }, style: string) =>
    `<path d="M${x(part.x1)} ${part.y1}L${x(part.x2)} ${part.y2}" ${style}/>`
  const { target } = layout
  const diamond = (reach: number) =>
    `<path d="M0 -${reach}L${reach} 0 0 ${reach}-${reach} 0z" ${HOLLOW}/>`
  return [
    target
      ? `<rect y="${target.band.y}" width="${width}" height="${target.band.height}" fill="${PALE}"/>`
      : '',
    ...layout.numerals.map(({ y }) => level(y, GRID)),
    ...layout.superseded.flatMap((entry) => [
      level(entry.y, C.target),
      entry.words ? words(entry.words, 12.5, C.textSecond) : '',
    ]),
    ...layout.gaps.map(
      ({ from, to, words: said }) =>
        `<path d="M${x(from) - 9} ${PLOT_BOTTOM}V${PLOT_BOTTOM - 20}H${x(to) + 9}V${PLOT_BOTTOM}" fill="none" stroke="${C.textThird}" stroke-width="1.5" stroke-dasharray="3 3"/><text x="${round(x(said.x) + said.shift)}" y="${said.y}" text-anchor="${said.anchor}" font-size="12.5" fill="${C.textSecond}">${escapeXml(said.text)}</text>`,
    ),
    level(PLOT_BOTTOM, C.ink, 1.6),
    ...layout.years.flatMap((year) => [
      `<path d="M${x(year.x)} ${PLOT_BOTTOM}v5" stroke="${C.ink}" stroke-width="1.6"/>`,
      ...year.rows.map(
        (row, index) =>
          `<text x="${x(year.x)}" y="${PLOT_BOTTOM + 21 + index * 17}" text-anchor="middle" font-size="12.5"${index > 0 ? ` fill="${C.textThird}"` : ''}>${escapeXml(row)}</text>`,
      ),
    ]),
    ...layout.breaks.flatMap((item) => [
      `<path d="M${x(item.x) - 2} ${PLOT_TOP - 8}V${PLOT_BOTTOM}m4 0V${PLOT_TOP - 8}" stroke="${C.textSecond}" stroke-width="1.2" fill="none"/>`,
      item.words ? words(item.words, 12.5, C.textSecond) : '',
    ]),
    ...(target?.lines ?? []).map((y) => level(y, C.target, 2)),
    target?.flag
      ? at(target.flag, `<path d="${FLAGS[target.flag.flies]}" fill="${C.target}"/>`)
      : '',
    ...layout.path.map((part) =>
      segment(part, `stroke="${C.ink}" stroke-width="1.6" stroke-dasharray="6 4"`),
    ),
    ...layout.interim.map((spot) =>
      at(spot, `<path d="M-5 0H5M0 0V-12" fill="none" stroke="${C.target}" stroke-width="2"/>`),
    ),
    ...layout.planned.map((spot) => at(spot, diamond(5))),
    ...layout.line.map((part) =>
      segment(part, `stroke="${C.text}" stroke-width="2.8" stroke-linecap="round"`),
    ),
    layout.expected ? at(layout.expected, diamond(6.5)) : '',
    ...layout.glyphs.map((glyph) => at(glyph, GLYPHS[glyph.kind])),
    ...layout.values.map((item) => words(item, 13, C.textSecond)),
    layout.latestValue ? words(layout.latestValue, 17, C.text, 700) : '',
    layout.pathWords ? words(layout.pathWords, 13.5, C.text) : '',
    target?.words ? words(target.words, 13.5, C.target, 700) : '',
  ]
    .filter((part) => part !== '')
    .join('\n')
}

const HOLLOW = `fill="${C.page}" stroke="${C.ink}" stroke-width="2.2"`
const GLYPHS: Readonly<Record<TrendGlyph['kind'], string>> = {
  latest: `<path d="M-8 -12H8L0 2.5z" fill="${C.text}" stroke="${C.page}" stroke-width="2" paint-order="stroke"/>`,
  baseline: `<circle r="5" ${HOLLOW}/>`,
  hollow: `<circle r="4" fill="${C.page}" stroke="${C.text}" stroke-width="2"/>`,
  repeated: `<path d="M-7 0H7" stroke="${C.text}" stroke-width="4"/>`,
  dot: `<circle r="4" fill="${C.text}"/>`,
}
