import type { LineSeriesOption } from 'echarts/charts'
import type { TrendLayout } from './trendLayout'
import type { TrendModel } from './trendModel'
import { glyphOf } from './trendParts'
import { PLOT_BOTTOM, PLOT_TOP } from './trendScale'
import type { TrendMark, TrendPoint } from './trendSeries'
import { LATEST_SIZE, VALUE_SIZE, WORDS_SIZE } from './trendWords'
import type { TrendWords } from './trendWords'

/** What CSS decides: the custom properties of tokens.css as colours, and the family of the type. */
export type ChartColours = Readonly<
  Record<Inks | 'surface' | 'grid' | 'ink' | 'band' | 'target' | 'font', string>
>
type Inks = 'text' | 'textSecond' | 'textThird'

/** The axes of the drawn chart; `at` turns its places (percent and px) into time and value. */
export interface TrendPlane {
  readonly layout: TrendLayout
  readonly times: readonly [number, number]
  readonly values: readonly [number, number]
  /** Values with a numeral. */
  readonly majors: readonly number[]
  readonly at: (percent: number, pixels: number) => [number, number]
}

type Item = Exclude<NonNullable<LineSeriesOption['data']>[number], string | number | Date | null>
type Items = NonNullable<LineSeriesOption['data']>
type GapLine = [{ coord: number[]; lineStyle: { type: number[] } }, { coord: number[] }]
type Said = readonly [words: TrendWords | undefined, size: number, colour: string, look?: object]
type Edges = readonly [left: number, top: number, right: number, bottom: number]

const SMALL_SIZE = 12.5
/** From a line of text's baseline up to its middle, as a share of its size. */
const MIDDLE = 0.41
const UNSEEN = { symbol: 'circle', symbolSize: 1, itemStyle: { color: 'transparent' } } as const
const ALIGNS = { start: 'left', middle: 'center', end: 'right' } as const
const FLAGS = {
  left: stamp('M1.3 -20H-13L-9.3 -15.3-13 -10.5H-1.3V0H1.3z', [-13, -20, 1.3, 0]),
  right: stamp('M-1.3 -20H13L9.3 -15.3 13 -10.5H1.3V0H-1.3z', [-1.3, -20, 13, 0]),
} as const

const POST = stamp(bar(-5, -1, 10, 2) + bar(-1, -12, 2, 12), [-5, -12, 5, 1])

/** The painted side, up to where the ruler runs on. */
export function trendBand(
  { layout }: TrendPlane,
  { band }: ChartColours,
): NonNullable<LineSeriesOption['markArea']> {
  const { y, height } = layout.target?.band ?? { y: 0, height: 0 }
  const corners = [
    { x: 0, y },
    { x: '100%', y: y + height },
  ] as const
  return { silent: true, z: 0, itemStyle: { color: band }, data: height > 0 ? [[...corners]] : [] }
}

/** Level lines: the target or the two ends of its range, former targets, and the top of `値なし` brackets. */
export function trendLevels(
  { targets, superseded }: TrendModel,
  { layout, at }: TrendPlane,
  { target, textThird }: ChartColours,
): NonNullable<LineSeriesOption['markLine']> {
  const gapStyle = { color: textThird, width: 1.5, type: [3, 3] }
  return {
    silent: true,
    symbol: 'none',
    precision: 15,
    z: 2,
    label: { show: false },
    lineStyle: { color: target, width: 2, type: 'solid' },
    data: [
      ...superseded.map(({ value }) => ({ yAxis: value, lineStyle: { width: 1 } })),
      ...targets.map((value) => ({ yAxis: value })),
      ...layout.gaps.map(({ from, to }): GapLine => [
        { coord: at(from, PLOT_BOTTOM - 20), lineStyle: gapStyle },
        { coord: at(to, PLOT_BOTTOM - 20) },
      ]),
    ],
  }
}

/** One measured or planned point. */
export function trendGlyph(point: TrendMark | TrendPoint, colours: ChartColours): Item {
  const { surface, text, ink } = colours
  const hollow = (size: number, borderColor: string, borderWidth: number) => ({
    symbol: 'circle',
    symbolSize: size,
    itemStyle: { color: surface, borderColor, borderWidth },
  })
  const solid = { itemStyle: { color: text, borderWidth: 0 } }
  const shapes = {
    dot: { symbol: 'circle', symbolSize: 8, ...solid },
    hollow: hollow(8, text, 2),
    repeated: { symbol: 'rect', symbolSize: [14, 4], ...solid },
    baseline: hollow(10, ink, 2.2),
    latest: {
      ...stamp('M-8 -12H8L0 2.5z', [-9.7, -13, 9.7, 4.6]),
      itemStyle: { color: text, borderColor: surface, borderWidth: 2 },
    },
    planned: { ...hollow(10, ink, 2.2), symbol: 'diamond' },
  }
  const shape = shapes['role' in point ? glyphOf(point) : 'planned']
  return { value: [point.time, point.value], ...shape }
}

/** What stands in the plot besides points: brackets of missing years, definition breaks, flag, interim posts. */
export function trendSigns(
  { interim }: TrendModel,
  { layout, at }: TrendPlane,
  { target, textSecond, textThird }: ChartColours,
): Items {
  const flag = layout.target?.flag
  const top = PLOT_TOP - 8 - PLOT_BOTTOM
  const double = stamp(bar(-2.6, top, 1.2, -top) + bar(1.4, top, 1.2, -top), [-2.6, top, 2.6, 0])
  const sign = (value: number[], shape: ReturnType<typeof stamp>, color: string) => {
    return { value, ...shape, itemStyle: { color } }
  }
  return [
    ...layout.gaps.flatMap(({ from, to }) => [
      sign(at(from, PLOT_BOTTOM), leg(-1), textThird),
      sign(at(to, PLOT_BOTTOM), leg(1), textThird),
    ]),
    ...layout.breaks.map(({ x }) => sign(at(x, PLOT_BOTTOM), double, textSecond)),
    ...(flag ? [sign(at(flag.x, flag.y), FLAGS[flag.flies], target)] : []),
    ...interim.map(({ time, value }) => sign([time, value], POST, target)),
  ]
}

/** All words, where the drawn chart has them: they cross nothing, and nothing is cut off from 288 px up. */
export function trendTexts({ layout, at }: TrendPlane, colours: ChartColours): Items {
  const { target, gaps, breaks, superseded } = layout
  const { text, textSecond, surface } = colours
  const { y: top, height } = target?.band ?? { y: 0, height: 0 }
  const halo = (y: number) => (y - 5 > top && y - 5 < top + height ? colours.band : surface)
  const bold = { fontWeight: 700 }
  const plain = { textBorderWidth: 0 }
  const said: Said[] = [
    ...superseded.map(({ words }): Said => [words, SMALL_SIZE, textSecond, plain]),
    ...gaps.map(({ words }): Said => [words, SMALL_SIZE, textSecond]),
    ...breaks.map(({ words }): Said => [words, SMALL_SIZE, textSecond]),
    ...layout.values.map((words): Said => [words, VALUE_SIZE, textSecond]),
    [layout.latestValue, LATEST_SIZE, text, bold],
    [layout.pathWords, WORDS_SIZE, text],
    [target?.words, WORDS_SIZE, colours.target, { ...bold, ...plain }],
  ]
  return said.flatMap(([words, fontSize, color, look]) => {
    if (!words?.text) return []
    const label: LineSeriesOption['label'] = {
      show: true,
      position: 'inside',
      formatter: () => words.text,
      offset: [words.shift, -MIDDLE * fontSize],
      align: ALIGNS[words.anchor],
      verticalAlign: 'middle',
      fontSize,
      color,
      textBorderColor: halo(words.y),
      textBorderWidth: 4,
      ...look,
    }
    return [{ value: at(words.x, words.y), label, ...UNSEEN }]
  })
}

/** A filled shape with its own origin at the point. Filled, as a stroke would be stretched with the shape. */
function stamp(path: string, [left, top, right, bottom]: Edges) {
  return {
    symbol: `path://${path}`,
    symbolSize: [right - left, bottom - top],
    symbolOffset: [(left + right) / 2, (top + bottom) / 2],
  }
}

/** One dashed end of a bracket: from its top corner down to the years. */
function leg(side: -1 | 1) {
  const edge = side < 0 ? -9.75 : 8.25
  const across = [0, 6].map((step) => bar(side < 0 ? -step - 3 : step, -20.75, 3, 1.5))
  const down = [-17, -11, -5].map((top) => bar(edge, top, 1.5, 3))
  const left = side < 0 ? -9.75 : 0
  return stamp([...across, ...down].join(''), [left, -20.75, left + 9.75, -2])
}

function bar(x: number, y: number, width: number, height: number): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`
}
