import * as v from 'valibot'
import { failure, success } from '@/domain/result'
import type { Result } from '@/domain/result'
import { readCarriedFile, writeCarriedFile } from './carriedFile'
import type { ImportProblem } from './importProblem'
import { sha256 } from './schema/wirePrimitives'
import { sha256OfText } from './digest'
import { checkBundle, MANIFEST_PATH, publishedBundle } from './snapshotBundle'
import type { CheckedBundle, ReadCore, SnapshotBundle } from './snapshotBundle'

const content = v.object({
  id: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/)),
  code: v.pipe(v.string(), v.regex(/^\d{6}$/)),
  sha256,
  files: v.record(v.string(), v.string()),
})

/** One publication as one file: its texts as published, so that every hash can be checked again. */
export function writeSnapshotFile({ id, code, manifestHash, files }: SnapshotBundle): string {
  const texts = Object.fromEntries(files.map(({ path, text }) => [path, text]))
  return writeCarriedFile('snapshot', { id, code, sha256: manifestHash, files: texts })
}

/**
 * Verifies a carried snapshot whole. The hashes show that nothing was lost or changed by accident; they cannot
 * show who wrote the file: what came by file keeps that mark until the server lists it too.
 */
export async function readSnapshotFile(
  text: string,
  readCore?: ReadCore,
): Promise<Result<CheckedBundle, ImportProblem>> {
  const data = readCarriedFile(text, 'snapshot')
  if (!data.ok) return data
  const parsed = v.safeParse(content, data.value)
  if (!parsed.success)
    return failure({ kind: 'wrong-shape', where: v.getDotPath(parsed.issues[0]) ?? '' })
  const { id, code, files } = parsed.output
  const texts = new Map(Object.entries(files))
  const manifestHash = await sha256OfText(texts.get(MANIFEST_PATH) ?? '')
  if (manifestHash === undefined) return failure({ kind: 'cannot-verify' })
  if (manifestHash !== parsed.output.sha256) return failure({ kind: 'hash-mismatch' })
  const checked = await checkBundle(code, id, texts, readCore)
  if (checked.ok) {
    const published = publishedBundle(checked.value)
    return published ? success(published) : failure({ kind: 'wrong-shape', where: 'id' })
  }
  const { problem } = checked
  return failure(
    problem.kind === 'not-json' ? { kind: 'wrong-shape', where: problem.path } : problem,
  )
}
