import * as v from 'valibot'
import { failure, success } from '@/domain/result'
import type { Result } from '@/domain/result'

/** The version of the index files and of the manifest that this app reads. */
export const WIRE_SCHEMA_VERSION = 1

export type WireProblem =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'newer-schema'; readonly version: number }
  | { readonly kind: 'wrong-shape'; readonly where: string }

/** UTF-8 bytes to text, such that the text gives the same bytes again; `undefined` for anything else. */
export function decodeText(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Reads an index or manifest. Trusts nothing; never throws. */
export function parseWireFile<Output>(
  schema: v.GenericSchema<unknown, Output>,
  text: string | undefined,
): Result<Output, WireProblem> {
  if (text === undefined) return failure({ kind: 'not-json' })
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return failure({ kind: 'not-json' })
  }
  const version = versionOf(data)
  if (version > WIRE_SCHEMA_VERSION) return failure({ kind: 'newer-schema', version })
  const parsed = v.safeParse(schema, data, { abortEarly: true })
  return parsed.success
    ? success(parsed.output)
    : failure({ kind: 'wrong-shape', where: v.getDotPath(parsed.issues[0]) ?? '' })
}

function versionOf(data: unknown): number {
  if (typeof data !== 'object' || data === null || !('schema_version' in data)) return 0
  return typeof data.schema_version === 'number' ? data.schema_version : 0
}
