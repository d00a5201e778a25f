import * as v from 'valibot'
import type { Result } from '@/domain/result'
import { failure } from '@/domain/result'
import type { FetchProblem } from './fetchProblem'
import { decodeText, parseWireFile } from './parseWireFile'
import { requestFile } from './requestFile'
import type { NetworkEdge } from './requestFile'
import { text } from './schema/wirePrimitives'

/** `app-changes.json`: what changed for readers in the app that the server has now, newest first. */
export const appChangesFile = v.object({
  schema_version: v.literal(1),
  changes: v.array(v.object({ id: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)), text })),
})
export type AppChangesFile = v.InferOutput<typeof appChangesFile>
export type AppChange = AppChangesFile['changes'][number]

/** Asks the server each time; the worker has the copy of its own build where nobody answers. Never throws. */
export async function fetchAppChanges(
  edge: NetworkEdge,
): Promise<Result<AppChangesFile, FetchProblem>> {
  const received = await requestFile(edge, 'app-changes.json', { cache: 'no-cache' })
  if (!received.ok) return received
  const parsed = parseWireFile(appChangesFile, decodeText(received.value.bytes))
  return parsed.ok ? parsed : failure({ ...parsed.problem, url: received.value.url })
}
