import type { TrendLayout } from '@/charts/trendLayout'
import { PLOT_BOTTOM, PLOT_TOP } from '@/charts/trendScale'
import { PICTURE_COLOURS as C } from './pictureColours'
import { escapeXml } from './svgText'

const TICKS = { major: [13, 1.6], middle: [9, 1], minor: [6, 0.9] } as const
const TEETH = [0, 0.22, 0.45, 0.7, 0.88, 1] as const
const FOOT = 11

/** The upright ruler of the page's chart (components/chart/TrendAxis.vue) as text. */
export function trendAxisSvg(layout: TrendLayout): string {
  const { axisWidth, foot, target } = layout
  const tear = (at: number) =>
    TEETH.map((share, index) => `${share * axisWidth} ${at + (index % 2 === 0 ? -2.5 : 2.5)}`)
  const end = PLOT_BOTTOM + FOOT
  const bottom = foot === 'torn' ? tear(end - 2).reverse() : [`${axisWidth} ${end}`, `0 ${end}`]
  const outline = `M${[...tear(PLOT_TOP - 9), ...bottom].join('L')}z`
  const parts = [
    `<defs><clipPath id="body"><path d="${outline}"/></clipPath></defs>`,
    `<g clip-path="url(#body)"><rect width="${axisWidth}" height="${end + 4}" fill="${C.bamboo}"/>${paintedSide(layout)}</g>`,
    `<path d="${outline}" fill="none" stroke="${C.bambooEdge}"/>`,
    ...layout.ticks.map(({ y, size }) => {
      const [length, width] = TICKS[size]
      return `<path d="M${axisWidth - length} ${y}H${axisWidth}" stroke="${C.ink}" stroke-width="${width}"/>`
    }),
    `<path d="M${axisWidth - 0.8} ${PLOT_TOP - 8}V${PLOT_BOTTOM + (foot === 'torn' ? 7 : FOOT)}" stroke="${C.ink}" stroke-width="1.6"/>`,
    ...layout.numerals.map(
      ({ y, text }) =>
        `<text x="${axisWidth - 17}" y="${y + 4.4}" text-anchor="end" font-size="12.5">${escapeXml(text)}</text>`,
    ),
  ]
  return target ? `${hatch()}${parts.join('')}` : parts.join('')
}

function hatch(): string {
  return `<defs><pattern id="hatch" width="6" height="7" patternUnits="userSpaceOnUse"><path d="M-1 8L7 0M-1 1L1 -1M5 8L7 6" fill="none" stroke="${C.target}" stroke-width="1.4"/></pattern></defs>`
}

function paintedSide({ target, axisWidth }: TrendLayout): string {
  if (!target) return ''
  const { band } = target
  const reachesFoot = band.y + band.height >= PLOT_BOTTOM
  const top = band.y > PLOT_TOP ? band.y : 0
  const height = band.y - 6 + band.height + (reachesFoot ? 24 : 6) - top
  return `<rect y="${top}" width="${axisWidth}" height="${height}" fill="${C.painted}"/><rect y="${top}" width="6" height="${height}" fill="url(#hatch)"/>`
}
