import * as v from 'valibot'
import { identifier, text } from './wirePrimitives'

export const WORDS_SCHEMA_VERSION = 1

/** `words.json`: names and descriptions in other languages. */
export const wordsFile = v.object({
  schemaVersion: v.literal(WORDS_SCHEMA_VERSION),
  languages: v.record(
    v.pipe(v.string(), v.regex(/^[a-z]{2}(-[A-Za-z]{1,8})*$/)),
    v.object({
      name: v.exactOptional(text),
      indicators: v.record(
        identifier,
        v.object({ name: v.exactOptional(text), definition: v.exactOptional(text) }),
      ),
      documents: v.record(identifier, text),
    }),
  ),
})
