import * as v from 'valibot'
import type { Edition } from '@/domain/edition'
import { failure, success } from '@/domain/result'
import type { Result } from '@/domain/result'
import type { Snapshot } from '@/domain/snapshot'
import { reviveReconstruction, reviveSnapshot } from './reviveSnapshot'
import { coreFile, reconstructedCoreFile } from './schema/coreFile'
import { CORE_SCHEMA_VERSION } from './schema/coreVersion'

export type SnapshotProblem =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'newer-schema'; readonly version: number }
  | { readonly kind: 'wrong-shape'; readonly where: string }

/** Reads the text of `core.json`. Trusts nothing; never throws. */
export function parseSnapshot(text: string, id: string): Result<Snapshot, SnapshotProblem> {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return failure({ kind: 'not-json' })
  }
  return readSnapshot(data, id)
}

/** As `parseSnapshot`, for data that is already out of its JSON. */
export function readSnapshot(data: unknown, id: string): Result<Snapshot, SnapshotProblem> {
  const version = versionOf(data)
  if (version !== undefined && version > CORE_SCHEMA_VERSION) {
    return failure({ kind: 'newer-schema', version })
  }
  const parsed = v.safeParse(coreFile, data, { abortEarly: true })
  if (!parsed.success) {
    return failure({ kind: 'wrong-shape', where: v.getDotPath(parsed.issues[0]) ?? '' })
  }
  const snapshot = reviveSnapshot(parsed.output, id)
  return snapshot ? success(snapshot) : failure({ kind: 'wrong-shape', where: 'records.judgement' })
}

/** Reads the text of `core.json` of a publication or a reconstruction. Trusts nothing; never throws. */
export function parseEdition(text: string, id: string): Result<Edition, SnapshotProblem> {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return failure({ kind: 'not-json' })
  }
  if (typeof data !== 'object' || data === null || !('asOf' in data)) return readSnapshot(data, id)
  const version = versionOf(data)
  if (version !== undefined && version > CORE_SCHEMA_VERSION) {
    return failure({ kind: 'newer-schema', version })
  }
  const parsed = v.safeParse(reconstructedCoreFile, data, { abortEarly: true })
  if (!parsed.success) {
    return failure({ kind: 'wrong-shape', where: v.getDotPath(parsed.issues[0]) ?? '' })
  }
  const revived = reviveReconstruction(parsed.output, id)
  return revived ? success(revived) : failure({ kind: 'wrong-shape', where: 'records.judgement' })
}

function versionOf(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || !('schemaVersion' in data)) return undefined
  return typeof data.schemaVersion === 'number' ? data.schemaVersion : undefined
}
