import { rulerGap } from './rulerGap'
import type { GapShape } from './rulerGap'
import { clearValues, NUMERAL_SIZE, numeralShapes, paintedShape, stretchOf } from './rulerMarks'
import type { NumeralShape, PaintedShape } from './rulerMarks'
import { valuesOf } from './rulerModel'
import type { RulerModel } from './rulerModel'
import { rulerPlace } from './rulerPlace'
import { rulerNames, rulerReading } from './rulerReading'
import type { NameShape, ReadingShape } from './rulerReading'
import { rulerScale } from './rulerScale'
import type { Tick } from './rulerScale'
import { textWidth } from './textWidth'
import { tickText } from './tickText'

export const RULER_HEIGHT = 100
/** The ruler's ends reach this far beyond its scale on both sides, in px at scale 1. */
export const RULER_INSET = 12
/** Nominal container: the narrowest phone. At wider ones everything only gets looser. */
export const NARROWEST_CONTAINER = 288
/** From this scale up, names are written above the glyphs. */
const NAMES_FROM_SCALE = 1.1
const RING_FROM_POINTER = 12
const DIAMOND_FROM_POINTER = 10
const DOT_FROM_GLYPH = 9

/** A glyph that stands in the lane above the edge, or drops onto the edge where the pointer is near. */
export interface GlyphShape {
  readonly x: number
  readonly onEdge: boolean
}

/**
 * A ruler ready to be drawn. `x` and `width` are percent of the scale's length, `shift` is px to the right
 * of it; heights are those of visual.md §3 and the same for every ruler. Every number is finite.
 */
export interface RulerLayout {
  readonly title: string
  readonly leftEnd: 'square' | 'torn'
  readonly ticks: readonly { readonly x: number; readonly size: Tick['size'] }[]
  readonly numerals: readonly NumeralShape[]
  readonly painted?: PaintedShape
  readonly posts: readonly { readonly x: number; readonly flies: 'left' | 'right' }[]
  readonly trail?: { readonly x: number; readonly width: number; readonly hatched: boolean }
  readonly missing?: { readonly from: number; readonly to: number }
  readonly baseline?: GlyphShape
  readonly expected?: GlyphShape
  readonly pointer?: number
  readonly dots: readonly number[]
  readonly planned: readonly number[]
  readonly reading?: ReadingShape
  readonly names: readonly NameShape[]
  readonly gap?: GapShape
}

/**
 * Lays a model out. `width` is the container's in px; `scale` enlarges the drawing, which is laid out at
 * scale 1 in a container of `width / scale`.
 */
export function rulerLayout(
  model: RulerModel,
  {
    width = NARROWEST_CONTAINER,
    scale = 1,
  }: { readonly width?: number; readonly scale?: number } = {},
): RulerLayout {
  const length = Math.max(width / scale - 2 * RULER_INSET, 100)
  const write = model.labels.tick ?? tickText
  const line = rulerScale({
    values: valuesOf(model),
    decimals: model.decimals,
    length,
    numeralLength: (value, decimals) => textWidth(write(value, decimals), NUMERAL_SIZE),
    ...(model.painted ? { painted: model.painted } : {}),
  })
  const place = rulerPlace(line, length, RULER_INSET)
  const { percent, pixels } = place
  const { latest, baseline, expected, trail, missing, posts } = model
  const near = (value: number, other: number | undefined, distance: number) =>
    other !== undefined && Math.abs(pixels(value) - pixels(other)) < distance
  const majors = line.ticks.flatMap(({ value, size }) => (size === 'major' ? [value] : []))
  const reading = rulerReading(model, place)
  const gap = rulerGap(model, place)
  const painted = paintedShape(model, place)
  const glyphs = [latest, baseline, ...posts.map(({ value }) => value)]
  return {
    title: model.labels.title,
    leftEnd: line.startsAtZero ? 'square' : 'torn',
    ticks: line.ticks.map(({ value, size }) => ({ x: percent(value), size })),
    numerals: numeralShapes(majors, (value) => write(value, line.decimals), model, place),
    ...(painted ? { painted } : {}),
    posts: posts.map(({ value, flies }) => ({ x: percent(value), flies })),
    ...(trail ? { trail: { ...stretchOf(trail, place), hatched: trail.hatched } } : {}),
    ...(missing ? { missing: { from: percent(missing.from), to: percent(missing.to) } } : {}),
    ...(baseline === undefined
      ? {}
      : { baseline: { x: percent(baseline), onEdge: near(baseline, latest, RING_FROM_POINTER) } }),
    ...(expected === undefined
      ? {}
      : {
          expected: { x: percent(expected), onEdge: near(expected, latest, DIAMOND_FROM_POINTER) },
        }),
    ...(latest === undefined ? {} : { pointer: percent(latest) }),
    dots: clearValues(model.earlier, glyphs, DOT_FROM_GLYPH, place).map(percent),
    planned: clearValues(model.planned, glyphs, DOT_FROM_GLYPH, place).map(percent),
    ...(reading ? { reading } : {}),
    names: scale >= NAMES_FROM_SCALE ? rulerNames(model, reading, place) : [],
    ...(gap ? { gap } : {}),
  }
}
