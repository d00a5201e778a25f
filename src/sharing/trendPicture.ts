import { trendLayout } from '@/charts/trendLayout'
import type { TrendModel } from '@/charts/trendModel'
import { TREND_HEIGHT } from '@/charts/trendScale'
import { PICTURE_COLOURS as C } from './pictureColours'
import { escapeXml, SVG_FONTS } from './svgText'
import { trendAxisSvg } from './trendPictureAxis'
import { trendPlotSvg } from './trendPicturePlot'

const WIDTH = 720
const MARGIN = 24
const HEAD = 84
const FOOT = 52

export interface TrendPictureWords {
  readonly municipality: string
  readonly name: string
  /** In which unit the numbers on the axis are. */
  readonly unit: string
  readonly source: string
  readonly edition: string
}

/**
 * The year trend as an SVG of its own, for slides and newsletters: the page's chart with name, unit, source and
 * edition around it. A pure function of the model; light colours only.
 */
export function trendPictureSvg(model: TrendModel, words: TrendPictureWords): string {
  const layout = trendLayout(model, WIDTH - 2 * MARGIN)
  const plot = WIDTH - 2 * MARGIN - layout.axisWidth
  const height = HEAD + TREND_HEIGHT + FOOT
  const line = (text: string, y: number, more = '') =>
    text === '' ? '' : `<text x="${MARGIN}" y="${y}" ${more}>${escapeXml(text)}</text>`
  const footer = [words.source, words.edition].filter((part) => part !== '').join(' ・ ')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" font-family="${SVG_FONTS}" font-size="13" fill="${C.text}">`,
    `<title>${escapeXml(layout.title)}</title>`,
    `<rect width="${WIDTH}" height="${height}" fill="${C.page}"/>`,
    line(words.municipality, 30, `fill="${C.textSecond}"`),
    line(
      words.unit === '' ? words.name : `${words.name}（${words.unit}）`,
      58,
      'font-size="20" font-weight="700"',
    ),
    `<g transform="translate(${MARGIN} ${HEAD})">${trendAxisSvg(layout)}</g>`,
    `<g transform="translate(${MARGIN + layout.axisWidth} ${HEAD})">${trendPlotSvg(layout, plot)}</g>`,
    line(footer, height - 18, `fill="${C.textSecond}"`),
    '</svg>',
    '',
  ]
    .filter((part) => part !== '')
    .join('\n')
}
