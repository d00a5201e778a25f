import * as v from 'valibot'
import { failure, success } from '@/domain/result'
import type { Result } from '@/domain/result'
import { isPublished } from '@/domain/edition'
import type { Edition } from '@/domain/edition'
import type { IndicatorRecord, Snapshot } from '@/domain/snapshot'
import { joinSnapshot, reviveRecord } from './reviveSnapshot'
import { coreHead, coreRecord, reconstructedCoreHead } from './schema/coreFile'
import { CORE_SCHEMA_VERSION } from './schema/coreVersion'

export type SnapshotProblem =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'newer-schema'; readonly version: number }
  | { readonly kind: 'wrong-shape'; readonly where: string }

type Read = Result<Edition, SnapshotProblem>

/** Milliseconds of work between two pauses; far below the 50 from which a task counts as long. */
const SLICE_TIME = 10

/** Reads the text of `core.json` of a publication. Trusts nothing; never throws. */
export function parseSnapshot(text: string, id: string): Result<Snapshot, SnapshotProblem> {
  return publishedOnly(parseEdition(text, id))
}

/** Reads the text of `core.json` of a publication or a reconstruction. Trusts nothing; never throws. */
export function parseEdition(text: string, id: string): Read {
  return atOnce(parseSteps(text, id))
}

/**
 * As `parseEdition`, for some milliseconds at a time, with `pause` between, so that the page stays answerable. What
 * cannot be parted is to take the text out of its JSON.
 *
 * @param clock milliseconds since any moment
 */
export async function parseEditionInSlices(
  text: string,
  id: string,
  pause: () => Promise<void>,
  clock: () => number = () => performance.now(),
): Promise<Read> {
  const steps = parseSteps(text, id)
  let started = clock()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (clock() - started < SLICE_TIME) continue
    await pause()
    started = clock()
  }
}

function atOnce(steps: Generator<void, Read>): Read {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

function publishedOnly(read: Read): Result<Snapshot, SnapshotProblem> {
  if (!read.ok) return read
  return isPublished(read.value)
    ? success(read.value)
    : failure({ kind: 'wrong-shape', where: 'publishedOn' })
}

function* parseSteps(text: string, id: string): Generator<void, Read> {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return failure({ kind: 'not-json' })
  }
  yield
  return yield* readSteps(data, id)
}

/** All but the indicators, then one indicator after the other. */
function* readSteps(data: unknown, id: string): Generator<void, Read> {
  const version = versionOf(data)
  if (version !== undefined && version > CORE_SCHEMA_VERSION) {
    return failure({ kind: 'newer-schema', version })
  }
  const isReconstruction = typeof data === 'object' && data !== null && 'asOf' in data
  const head = v.safeParse(isReconstruction ? reconstructedCoreHead : coreHead, data, EARLY)
  if (!head.success) return wrongShape(head.issues)
  const records: IndicatorRecord[] = []
  for (const [place, item] of head.output.records.entries()) {
    yield
    const parsed = v.safeParse(coreRecord, item, EARLY)
    if (!parsed.success) return wrongShape(parsed.issues, `records.${place}.`)
    const record = reviveRecord(parsed.output)
    if (!record) return failure({ kind: 'wrong-shape', where: 'records.judgement' })
    records.push(record)
  }
  yield
  return success(joinSnapshot(head.output, records, id))
}

const EARLY = { abortEarly: true } as const

function wrongShape(issues: readonly [v.BaseIssue<unknown>, ...unknown[]], before = ''): Read {
  return failure({ kind: 'wrong-shape', where: `${before}${v.getDotPath(issues[0]) ?? ''}` })
}

function versionOf(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || !('schemaVersion' in data)) return undefined
  return typeof data.schemaVersion === 'number' ? data.schemaVersion : undefined
}
