import * as v from 'valibot'
import type { Plans } from '@/domain/plans'
import { failure, success } from '@/domain/result'
import type { Result } from '@/domain/result'
import { PLANS_SCHEMA_VERSION, plansFile } from './schema/plansFile'

export type PlansProblem =
  /** A publication from before there was such a file. */
  | { readonly kind: 'not-published' }
  /** Neither device nor network has it any more. */
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'newer-schema'; readonly version: number }
  | { readonly kind: 'wrong-shape'; readonly where: string }

/** Reads the text of `plans.json`. Trusts nothing; never throws. */
export function parsePlans(text: string | undefined): Result<Plans, PlansProblem> {
  if (text === undefined) return failure({ kind: 'not-published' })
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return failure({ kind: 'not-json' })
  }
  const version = versionOf(data)
  if (version > PLANS_SCHEMA_VERSION) return failure({ kind: 'newer-schema', version })
  const parsed = v.safeParse(plansFile, data, { abortEarly: true })
  if (!parsed.success)
    return failure({ kind: 'wrong-shape', where: v.getDotPath(parsed.issues[0]) ?? '' })
  const { schemaVersion, ...plans } = parsed.output
  return success(plans)
}

function versionOf(data: unknown): number {
  if (typeof data !== 'object' || data === null || !('schemaVersion' in data)) return 0
  return typeof data.schemaVersion === 'number' ? data.schemaVersion : 0
}
