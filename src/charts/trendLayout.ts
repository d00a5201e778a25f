import type { Box, Obstacles, Stroke } from './boxes'
import type { Tick } from './rulerScale'
import { textWidth } from './textWidth'
import { tickText } from './tickText'
import type { TrendModel } from './trendModel'
import {
  breakShapes,
  gapBoxes,
  gapShape,
  glyphOf,
  levelWords,
  segmentsOf,
  targetShape,
  targetWords,
  yearPlace,
  yearShapes,
} from './trendParts'
import type {
  BreakShape,
  GapShape,
  TargetShape,
  TrendGlyph,
  TrendSegment,
  TrendSpot,
  YearShape,
} from './trendParts'
import { heightOf, PLOT_BOTTOM, trendScale } from './trendScale'
import { LATEST_SIZE, pathWords, valueWords } from './trendWords'
import type { PlacedMark, TrendWords } from './trendWords'

const NARROWEST_CONTAINER = 288
const AXIS_NUMERAL_SIZE = 12.5
/** The hatched foot, air and long ticks beside the numerals of the upright ruler. */
const AXIS_EXTRA = 27
/** What it costs words to cross a stroke. */
const PRICES = { line: 20, path: 40, target: 10, break: 60 } as const

/** A year trend ready to be drawn: `x` is percent of the plot's width, `y` px from the top. */
export interface TrendLayout {
  readonly title: string
  /** Of the upright ruler, in px. */
  readonly axisWidth: number
  readonly foot: 'square' | 'torn'
  readonly ticks: readonly { readonly y: number; readonly size: Tick['size'] }[]
  readonly numerals: readonly { readonly y: number; readonly text: string }[]
  readonly target?: TargetShape
  readonly superseded: readonly { readonly y: number; readonly words?: TrendWords }[]
  readonly years: readonly YearShape[]
  readonly gaps: readonly GapShape[]
  readonly breaks: readonly BreakShape[]
  readonly line: readonly TrendSegment[]
  readonly path: readonly TrendSegment[]
  readonly pathWords?: TrendWords
  readonly glyphs: readonly TrendGlyph[]
  readonly expected?: TrendSpot
  readonly interim: readonly TrendSpot[]
  readonly planned: readonly TrendSpot[]
  readonly values: readonly TrendWords[]
  readonly latestValue?: TrendWords
}

/** Lays a trend out for containers from `width` px up. Every number is finite. */
export function trendLayout(model: TrendModel, width = NARROWEST_CONTAINER): TrendLayout {
  const { labels } = model
  const scale = trendScale(model)
  const write = labels.tick ?? tickText
  const numerals = scale.ticks
    .filter(({ size }) => size === 'major')
    .map(({ value }) => ({ value, text: write(value, scale.decimals) }))
  const widest = Math.max(...numerals.map(({ text }) => textWidth(text, AXIS_NUMERAL_SIZE)), 12)
  const axisWidth = Math.ceil(widest + AXIS_EXTRA)
  const plot = Math.max(width - axisWidth, 120)
  const y = heightOf(scale)
  const x = yearPlace(model, plot)
  const spot = ({ time, value }: { readonly time: number; readonly value: number }) => ({
    x: x(time),
    y: y(value),
  })
  const placed = model.marks.map((mark) => {
    const at = spot(mark)
    return { mark, ...at, left: (at.x / 100) * plot }
  })
  const line = segmentsOf(placed).filter((_, index) => !placed[index + 1]?.mark.interrupted)
  const path = segmentsOf(model.path.map(spot))
  const { shapes: breaks, boxes: breakBoxes } = breakShapes(
    placed,
    [labels.definitionBreak, labels.definitionBreakShort],
    plot,
  )
  const target = targetShape(model, y, x)
  const strokes = strokesOf({ line, path, breaks, ...(target ? { target } : {}) }, plot)
  const latest = placed.filter(({ mark }) => mark.role === 'latest').map(latestRoom)
  const gaps = model.gaps.map(({ from, to }) =>
    gapShape({ from: x(from), to: x(to) }, labels.missing, plot, { boxes: latest, strokes }),
  )
  const expected = model.expected && spot(model.expected)
  const others = [...model.interim, ...model.planned].map(spot)
  const words = placeWords(model, plot, {
    placed,
    strokes,
    path,
    gaps,
    breakBoxes,
    superseded: model.superseded.map(({ value, text }) => ({ y: y(value), text })),
    spots: [...others, ...(expected ? [expected] : [])],
    ...(target ? { target } : {}),
  })
  return {
    title: labels.title,
    axisWidth,
    foot: scale.startsAtZero ? 'square' : 'torn',
    ticks: scale.ticks.map(({ value, size }) => ({ y: y(value), size })),
    numerals: numerals.map(({ value, text }) => ({ y: y(value), text })),
    years: yearShapes(model, x, plot),
    gaps,
    breaks,
    line,
    path,
    glyphs: placed.map((item) => ({ kind: glyphOf(item.mark), x: item.x, y: item.y })),
    ...(expected ? { expected } : {}),
    interim: model.interim.map(spot),
    planned: model.planned.map(spot),
    ...words,
  }
}

interface Drawn {
  readonly placed: readonly PlacedMark[]
  readonly strokes: Obstacles['strokes']
  readonly path: readonly TrendSegment[]
  readonly gaps: TrendLayout['gaps']
  readonly breakBoxes: readonly Box[]
  readonly superseded: readonly { readonly y: number; readonly text: string }[]
  readonly spots: readonly TrendSpot[]
  readonly target?: TargetShape
}

/** Where the newest figure's value will stand, above or beside its mark. */
function latestRoom({ mark, left, y }: PlacedMark): Box {
  const width = textWidth(mark.text, LATEST_SIZE)
  return { left: left - width / 2, right: left + width + 14, top: y - 36, bottom: y + 24 }
}

function strokeOf({ x1, y1, x2, y2 }: TrendSegment, plot: number): Stroke {
  return { x1: (x1 / 100) * plot, y1, x2: (x2 / 100) * plot, y2 }
}

/** What words had better not cross. */
function strokesOf(
  { line, path, breaks, target }: Pick<TrendLayout, 'line' | 'path' | 'breaks' | 'target'>,
  plot: number,
): Obstacles['strokes'] {
  return [
    ...line.map((segment) => ({ stroke: strokeOf(segment, plot), price: PRICES.line })),
    ...path.map((segment) => ({ stroke: strokeOf(segment, plot), price: PRICES.path })),
    ...breaks.map(({ x }) => ({
      stroke: { x1: (x / 100) * plot, y1: 0, x2: (x / 100) * plot, y2: PLOT_BOTTOM },
      price: PRICES.break,
    })),
    ...(target?.lines ?? []).map((at) => ({
      stroke: { x1: 0, x2: plot, y1: at, y2: at },
      price: PRICES.target,
    })),
  ]
}

/** Words in the order of their weight: target, values, path; each keeps clear of those before. */
function placeWords({ labels }: TrendModel, plot: number, drawn: Drawn) {
  const px = (percent: number) => (percent / 100) * plot
  const box = (at: TrendSpot, reach: number): Box => ({
    left: px(at.x) - reach,
    right: px(at.x) + reach,
    top: at.y - reach,
    bottom: at.y + reach,
  })
  const { target } = drawn
  const obstacles: Obstacles = {
    within: { left: 3, right: plot, top: 0, bottom: PLOT_BOTTOM - 2 },
    strokes: drawn.strokes,
    boxes: [
      ...drawn.placed.map((item) => box(item, 5)),
      ...drawn.spots.map((at) => box(at, 7)),
      ...(target?.flag ? [box({ x: target.flag.x, y: target.flag.y - 11 }, 10)] : []),
      ...drawn.gaps.flatMap((gap) => gapBoxes(gap, plot)),
      ...drawn.breakBoxes,
    ],
  }
  const targetLabel =
    target && targetWords([labels.target, ...labels.targetShorter], target, plot, obstacles)
  const withTarget = {
    ...obstacles,
    boxes: [...obstacles.boxes, ...(targetLabel ? [targetLabel.box] : [])],
  }
  const values = valueWords(drawn.placed, withTarget)
  const boxes = [...withTarget.boxes, ...values.boxes]
  const superseded = drawn.superseded.map(({ y, text }) => {
    const label = levelWords([text], [y - 5, y + 15], plot, { ...obstacles, boxes })
    if (label) boxes.push(label.box)
    return { y, ...(label ? { words: label.words } : {}) }
  })
  const stretches = drawn.path.map((segment) => ({
    stroke: strokeOf(segment, plot),
    from: segment.x1,
    to: segment.x2,
  }))
  const along = pathWords(labels.path, stretches, { ...obstacles, boxes })
  return {
    superseded,
    ...(target
      ? { target: { ...target, ...(targetLabel ? { words: targetLabel.words } : {}) } }
      : {}),
    values: values.others,
    ...(values.latest ? { latestValue: values.latest } : {}),
    ...(along ? { pathWords: along } : {}),
  }
}
