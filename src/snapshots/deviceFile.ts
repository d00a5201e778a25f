import * as v from 'valibot'
import { failure, success } from '@/domain/result'
import type { Result } from '@/domain/result'
import { readCarriedFile, writeCarriedFile } from './carriedFile'
import { sha256OfText } from './digest'
import type { ImportProblem } from './importProblem'
import type { Preferences } from './preferences'
import { PREFERENCE_KEYS, readPreferences, unsoundPreference } from './preferenceSchemas'
import { sha256 } from './schema/wirePrimitives'

const envelope = v.object({ sha256, preferences: v.record(v.string(), v.unknown()) })

/** What the reader set on this device as one file with its SHA-256 inside. */
export async function writeDeviceFile(
  preferences: Partial<Preferences>,
  exportedOn: string,
): Promise<Result<string, { readonly kind: 'cannot-verify' }>> {
  const hash = await sha256OfText(canonicalJson(preferences))
  if (hash === undefined) return failure({ kind: 'cannot-verify' })
  const content = { exported_on: exportedOn, sha256: hash, preferences }
  return success(writeCarriedFile('device', content))
}

/**
 * Refuses the file as a whole where anything in it is not sound. Never throws. What the file does not have (private
 * notes that were left out, values that are newer than it) is not in the outcome.
 */
export async function readDeviceFile(
  text: string,
): Promise<Result<Partial<Preferences>, ImportProblem>> {
  const data = readCarriedFile(text, 'device')
  if (!data.ok) return data
  const parsed = v.safeParse(envelope, data.value)
  if (!parsed.success)
    return failure({ kind: 'wrong-shape', where: v.getDotPath(parsed.issues[0]) ?? '' })
  const { preferences, sha256: expected } = parsed.output
  const actual = await sha256OfText(canonicalJson(preferences))
  if (actual === undefined) return failure({ kind: 'cannot-verify' })
  if (actual !== expected) return failure({ kind: 'hash-mismatch' })
  const unsound = unsoundPreference(preferences)
  if (unsound) return failure({ kind: 'wrong-shape', where: `preferences.${unsound}` })
  const sound = readPreferences(preferences)
  const given = PREFERENCE_KEYS.filter((key) => preferences[key] !== undefined)
  return success(Object.fromEntries(given.map((key) => [key, sound[key]])))
}

/** JSON with the keys in order, so that another program may lay the file out anew without breaking the hash. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
