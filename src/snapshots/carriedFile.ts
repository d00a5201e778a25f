import * as v from 'valibot'
import { failure, success } from '@/domain/result'
import type { Result } from '@/domain/result'
import type { ImportProblem } from './importProblem'

/** What a reader can carry from one device to another without any network. */
export const CARRIED_KINDS = ['snapshot', 'device'] as const
export type CarriedKind = (typeof CARRIED_KINDS)[number]

export const CARRIED_SCHEMA_VERSION = 1
const FORMAT = 'machi-no-monosashi'
/** Ten times today's largest snapshot with room for all files of its areas. */
export const LARGEST_FILE = 20_000_000

const head = v.object({
  format: v.literal(FORMAT),
  kind: v.picklist(CARRIED_KINDS),
  schema_version: v.number(),
})

/** Puts the head first, so that a file cut short can still be told from a foreign one. */
export function writeCarriedFile(
  kind: CarriedKind,
  content: Readonly<Record<string, unknown>>,
): string {
  const file = { format: FORMAT, kind, schema_version: CARRIED_SCHEMA_VERSION, ...content }
  return `${JSON.stringify(file, null, 1)}\n`
}

/** The file's data when it is ours, of the kind that is due and not newer than this app. Never throws. */
export function readCarriedFile(
  text: string,
  kind: CarriedKind,
): Result<Readonly<Record<string, unknown>>, ImportProblem> {
  if (text.length > LARGEST_FILE) return failure({ kind: 'too-large', bytes: text.length })
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    const ours = new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${FORMAT}"`).test(text)
    return failure({ kind: ours ? 'truncated' : 'wrong-file' })
  }
  const parsed = v.safeParse(head, data)
  if (!parsed.success) return failure({ kind: 'wrong-file' })
  const version = parsed.output.schema_version
  if (version > CARRIED_SCHEMA_VERSION) return failure({ kind: 'newer-schema', version })
  if (parsed.output.kind !== kind) return failure({ kind: 'wrong-kind' })
  return success(data as Readonly<Record<string, unknown>>)
}
