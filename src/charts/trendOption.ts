import type { LineSeriesOption } from 'echarts/charts'
import type {
  AriaComponentOption,
  GridComponentOption,
  MarkAreaComponentOption,
  MarkLineComponentOption,
  TooltipComponentOption,
} from 'echarts/components'
import type { ComposeOption } from 'echarts/core'
import { wrappedText } from './textWidth'
import { trendLayout } from './trendLayout'
import { trendBand, trendGlyph, trendLevels, trendSigns, trendTexts } from './trendMarkLines'
import type { ChartColours, TrendPlane } from './trendMarkLines'
import type { TrendModel } from './trendModel'
import { PLOT_BOTTOM, PLOT_TOP, TREND_HEIGHT, trendScale } from './trendScale'
import type { TrendMark, TrendPoint } from './trendSeries'

export type TrendOption = ComposeOption<
  | AriaComponentOption
  | GridComponentOption
  | LineSeriesOption
  | MarkAreaComponentOption
  | MarkLineComponentOption
  | TooltipComponentOption
>

/** What the tooltip says about one point: the period beside its value, and lines below. */
export interface TrendPointWords {
  readonly period: string
  readonly value: string
  readonly lines: readonly string[]
}

/** The series of the points that a reader walks through; the only one with a tooltip. */
export const POINTS_SERIES = 0
const FOOT = TREND_HEIGHT - PLOT_BOTTOM
/** Air beside the words of the tooltip, in px. */
const TOOLTIP_SIDE = 10
const TOOLTIP_SIZE = 14
/** For its words where the screen has 320 px and the ruler's numerals are long. */
const TOOLTIP_ROOM = 200
const NO_SHADOW = { shadowBlur: 0, shadowOffsetX: 0, shadowOffsetY: 0 } as const

/** The points that a reader walks through, in order of time: what was measured and what is planned. */
export function walkPoints({ marks, planned }: TrendModel): (TrendMark | TrendPoint)[] {
  return [...marks, ...planned].sort((first, second) => first.time - second.time)
}

/** The plot with the look of the drawn one; its ruler is TrendAxis. `words` belong to `walkPoints`, one each. */
export function trendOption(
  model: TrendModel,
  colours: ChartColours,
  words: readonly TrendPointWords[],
): TrendOption {
  const plane = trendPlane(model)
  return {
    animation: false,
    textStyle: { fontFamily: colours.font },
    aria: { enabled: true, label: { enabled: true, description: model.labels.title } },
    grid: { left: 0, right: 0, top: PLOT_TOP, bottom: FOOT, outerBoundsMode: 'none' },
    tooltip: trendTooltip(colours, words),
    xAxis: yearAxis(model, plane, colours),
    yAxis: {
      ...axisOf(plane.values),
      axisLine: { show: false },
      axisLabel: { show: false },
      // The lines of the grid take their places from the ticks.
      axisTick: { show: false, customValues: [...plane.majors] },
      splitLine: { show: true, lineStyle: { color: colours.grid, width: 1 } },
    },
    series: [
      shared('points', 6, {
        data: walkPoints(model).map((point) => trendGlyph(point, colours)),
        tooltip: { show: true },
        // Inherited, as system colours cannot be lifted.
        emphasis: { scale: 1.35, itemStyle: { color: 'inherit', borderColor: 'inherit' } },
      }),
      shared('figures', 4, {
        data: figuresWithGaps(model),
        connectNulls: false,
        showSymbol: false,
        lineStyle: { color: colours.text, width: 2.8, cap: 'round', join: 'round' },
        markLine: trendLevels(model, plane, colours),
        markArea: trendBand(plane, colours),
      }),
      shared('path', 3, {
        data: model.path.map(({ time, value }) => [time, value]),
        showSymbol: false,
        lineStyle: { color: colours.ink, width: 1.6, type: [6, 4] },
      }),
      shared('signs', 2, { data: trendSigns(model, plane, colours) }),
      shared('expected', 5, {
        data: model.expected ? [[model.expected.time, model.expected.value]] : [],
        symbol: 'diamond',
        symbolSize: 13,
        itemStyle: { color: colours.surface, borderColor: colours.ink, borderWidth: 2.2 },
      }),
      shared('words', 7, { data: trendTexts(plane, colours) }),
    ],
  }
}

function shared(id: string, z: number, series: LineSeriesOption): LineSeriesOption {
  const quiet = { clip: false, silent: true, tooltip: { show: false }, lineStyle: { width: 0 } }
  return { type: 'line', id, z, ...quiet, ...series }
}

/** The figures in order of time; where no line may lead on there is a `null`, so the line breaks. */
function figuresWithGaps({ marks, years }: TrendModel): [number, number | null][] {
  return marks.flatMap((mark, index): [number, number | null][] => {
    const before = marks[index - 1]
    const point: [number, number] = [mark.time, mark.value]
    if (!before || !mark.interrupted) return [point]
    const missing = years.filter(({ time }) => time > before.time + 0.5 && time < mark.time - 0.5)
    const broken = missing.length > 0 ? missing : [{ time: (before.time + mark.time) / 2 }]
    return [...broken.map(({ time }): [number, null] => [time, null]), point]
  })
}

function trendPlane(model: TrendModel): TrendPlane {
  const layout = trendLayout(model)
  const { from, to, ticks } = trendScale(model)
  const first = model.years[0]?.time ?? 0
  const last = model.years.at(-1)?.time ?? first
  const margin = layout.years[0]?.x ?? 0
  // One year stands in the middle; several leave the same air at both ends as in the drawn chart.
  const air = last > first ? ((last - first) * margin) / (100 - 2 * margin) : 1
  const [left, right] = [first - air, last + air]
  return {
    layout,
    times: [left, right],
    values: [from, to],
    majors: ticks.flatMap(({ size, value }) => (size === 'major' ? [value] : [])),
    at: (percent, pixels) => [
      left + (percent / 100) * (right - left),
      from + ((PLOT_BOTTOM - pixels) / (PLOT_BOTTOM - PLOT_TOP)) * (to - from),
    ],
  }
}

function axisOf([min, max]: readonly [number, number]) {
  return { type: 'value', min, max, z: 1 } as const
}

function yearAxis(
  { years }: TrendModel,
  { layout, times }: TrendPlane,
  colours: ChartColours,
): NonNullable<TrendOption['xAxis']> {
  const rows = new Map(years.map(({ time }, index) => [time, layout.years[index]?.rows ?? []]))
  const line = { color: colours.ink, width: 1.6 }
  return {
    ...axisOf(times),
    splitLine: { show: false },
    axisLine: { show: true, onZero: false, lineStyle: line },
    axisTick: { show: true, length: 5, lineStyle: line, customValues: [...rows.keys()] },
    axisLabel: {
      customValues: [...rows].flatMap(([time, texts]) => (texts.length > 0 ? [time] : [])),
      formatter: (value: number) =>
        (rows.get(value) ?? [])
          .map((text, index) => `{${index === 0 ? 'first' : 'second'}|${text}}`)
          .join('\n'),
      margin: 7,
      rich: {
        first: { color: colours.text, fontSize: 12.5, lineHeight: 17 },
        second: { color: colours.textThird, fontSize: 12, lineHeight: 19 },
      },
    },
  }
}

/** Text on the chart's own SVG: the HTML tooltip would write style attributes, which the policy forbids. */
function trendTooltip(
  colours: ChartColours,
  words: readonly TrendPointWords[],
): TooltipComponentOption {
  return {
    renderMode: 'richText',
    triggerOn: 'none',
    hideDelay: 0,
    confine: true,
    backgroundColor: colours.surface,
    borderColor: colours.ink,
    borderRadius: 4,
    ...NO_SHADOW,
    padding: [6, TOOLTIP_SIDE],
    textStyle: { color: colours.text },
    formatter: (given) => {
      const said = words[[given].flat()[0]?.dataIndex ?? -1]
      if (!said) return ''
      const lines = said.lines
        .flatMap((line) => wrappedText(line, TOOLTIP_SIZE, TOOLTIP_ROOM))
        .map((line) => `\n{line|${line}}`)
      return `{period|${said.period}}{value|${said.value}}${lines.join('')}`
    },
    position: ([x, y], _given, box, _rect, { viewSize }) => {
      if (!box || !('setStyle' in box)) return [x, y]
      const font = {
        fontFamily: colours.font,
        fontSize: TOOLTIP_SIZE,
        lineHeight: 22,
        fill: colours.text,
      }
      const value = { ...font, fontWeight: 700 as const, padding: [0, 0, 0, 10] }
      box.setStyle({ rich: { period: font, value, line: font } })
      const { width, height } = box.getBoundingRect()
      const left = Math.min(Math.max(x - width / 2, 0), viewSize[0] - width)
      // Above the point's own value, or below the point.
      return [left, y - height - 40 < 0 ? y + 16 : y - height - 40]
    },
  }
}
