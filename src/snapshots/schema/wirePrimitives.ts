import * as v from 'valibot'
import { parsePeriod, parseTargetPeriod } from '@/domain/period'

const LONGEST_TEXT = 2_000

/** Characters that could make a page say something else than the file: controls and bidi overrides. */
// eslint-disable-next-line no-control-regex -- these are the characters that must not come in
const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/

export const text = v.pipe(
  v.string(),
  v.maxLength(LONGEST_TEXT),
  v.check((value) => !UNSAFE.test(value)),
)
export const identifier = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,100}$/))
export const number = v.pipe(v.number(), v.finite())
export const index = v.pipe(v.number(), v.integer(), v.minValue(0))
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))
/** The newest period of a document: as exact as it says. */
export const asOf = v.pipe(v.string(), v.regex(/^((FY|CY)\d{4}|\d{4}(-\d{2}(-\d{2})?)?)$/))
export const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
export const optionalText = v.exactOptional(text)

/** An address that may be linked to. */
export const webAddress = v.pipe(v.string(), v.maxLength(LONGEST_TEXT), v.regex(/^https?:\/\//))

export const period = v.pipe(
  v.string(),
  v.check((value) => parsePeriod(value) !== undefined),
)

export const targetPeriod = v.pipe(
  v.string(),
  v.check((value) => parseTargetPeriod(value) !== undefined),
)
