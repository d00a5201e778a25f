import * as v from 'valibot'
import { identifier, index, text } from './wirePrimitives'

const concept = { concept: identifier, name: text, note: text }

/** `open-data/comparisons.json`: what at least two municipalities measure. */
export const comparisonListFile = v.object({
  schema_version: v.literal(1),
  comparisons: v.pipe(v.array(v.object({ ...concept, municipalities: index })), v.maxLength(1_000)),
})
export type ComparisonListFile = v.InferOutput<typeof comparisonListFile>

/** `open-data/comparisons/<concept>.json`: who measures it and by which indicator, in order of codes. */
export const comparisonFile = v.object({
  schema_version: v.literal(1),
  ...concept,
  indicators: v.pipe(
    v.array(v.object({ code: v.pipe(v.string(), v.regex(/^\d{6}$/)), indicator_id: identifier })),
    v.minLength(2),
    v.maxLength(10_000),
  ),
})
export type ComparisonFile = v.InferOutput<typeof comparisonFile>
