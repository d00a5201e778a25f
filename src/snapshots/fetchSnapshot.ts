import type { GenericSchema } from 'valibot'
import { failure, success } from '@/domain/result'
import type { Result } from '@/domain/result'
import { sha256Of } from './digest'
import type { FetchProblem } from './fetchProblem'
import { decodeText, parseWireFile, WIRE_SCHEMA_VERSION } from './parseWireFile'
import { requestFile } from './requestFile'
import type { NetworkEdge } from './requestFile'
import { municipalityIndexFile, snapshotIndexFile } from './schema/manifestFile'
import type {
  MunicipalityIndexFile,
  ReconstructedEntry,
  SnapshotIndexEntry,
  SnapshotIndexFile,
} from './schema/manifestFile'
import {
  assembleBundle,
  MANIFEST_PATH,
  publishedBundle,
  readManifest,
  snapshotIdOf,
} from './snapshotBundle'
import type {
  BundleProblem,
  CheckedBundle,
  CheckedEdition,
  ReadCore,
  SizedText,
} from './snapshotBundle'

/** Fetches `open-data/index.json`. Never throws. */
export function fetchMunicipalities(
  edge: NetworkEdge,
): Promise<Result<MunicipalityIndexFile, FetchProblem>> {
  return fetchIndex(edge, 'open-data/index.json', municipalityIndexFile)
}

/** Fetches `snapshots/<code>/index.json`, asking the server each time. Never throws. */
export async function fetchSnapshotIndex(
  edge: NetworkEdge,
  code: string,
): Promise<Result<SnapshotIndexFile, FetchProblem>> {
  const path = `snapshots/${code}/index.json`
  const url = edge.base + path
  if (!/^\d{6}$/.test(code)) return failure({ kind: 'wrong-shape', url, where: 'code' })
  const index = await fetchIndex(edge, path, snapshotIndexFile)
  if (!index.ok || index.value.code === code) return index
  return failure({ kind: 'wrong-shape', url, where: 'code' })
}

/** Fetches one publication whole, as `fetchEdition` does. */
export async function fetchSnapshot(
  edge: NetworkEdge,
  code: string,
  entry: SnapshotIndexEntry,
  readCore?: ReadCore,
): Promise<Result<CheckedBundle, FetchProblem>> {
  const fetched = await fetchEdition(edge, code, entry, readCore)
  if (!fetched.ok) return fetched
  const published = publishedBundle(fetched.value)
  if (published) return success(published)
  return failure({ kind: 'wrong-shape', url: edge.base + entry.path, where: 'published_on' })
}

/**
 * Fetches one publication or reconstruction whole: the manifest against the hash in the index, each file against the manifest, both
 * by their raw bytes and before anything is parsed. A file that does not fit is asked for once more past every
 * cache. Never throws.
 */
export async function fetchEdition(
  edge: NetworkEdge,
  code: string,
  entry: SnapshotIndexEntry | ReconstructedEntry,
  readCore?: ReadCore,
): Promise<Result<CheckedEdition, FetchProblem>> {
  const folder = `snapshots/${code}/${entry.id}/`
  const url = edge.base + folder + MANIFEST_PATH
  if (entry.schema_version > WIRE_SCHEMA_VERSION)
    return failure({ kind: 'newer-schema', url, version: entry.schema_version })
  if (edge.leaves?.(entry.bytes)) return failure({ kind: 'too-large', url, bytes: entry.bytes })
  if (entry.path !== folder + MANIFEST_PATH)
    return failure({ kind: 'wrong-shape', url, where: 'path' })
  if (entry.id !== snapshotIdOf(entry.published_on ?? entry.as_of, entry.sha256))
    return failure({ kind: 'wrong-shape', url, where: 'id' })

  const manifestText = await fetchVerified(edge, entry.path, entry.sha256)
  if (!manifestText.ok) return manifestText
  const manifest = readManifest(manifestText.value.text, code, entry.id, entry.sha256)
  if (!manifest.ok) return failure(at(manifest.problem, edge.base + folder))

  const texts = new Map([[MANIFEST_PATH, manifestText.value]])
  const fetched = await Promise.all(
    manifest.value.files.map(async ({ path, sha256, bytes }) => ({
      path,
      text: await fetchVerified(edge, folder + path, sha256, bytes),
    })),
  )
  for (const { path, text } of fetched) {
    if (!text.ok) return text
    texts.set(path, text.value)
  }
  const bundle = await assembleBundle(manifest.value, entry.id, entry.sha256, texts, readCore)
  return bundle.ok ? bundle : failure(at(bundle.problem, edge.base + folder))
}

async function fetchIndex<Output>(
  edge: NetworkEdge,
  path: string,
  schema: GenericSchema<unknown, Output>,
): Promise<Result<Output, FetchProblem>> {
  const received = await requestFile(edge, path, { cache: 'no-cache' })
  if (!received.ok) return received
  const parsed = parseWireFile(schema, decodeText(received.value.bytes))
  return parsed.ok ? parsed : failure({ ...parsed.problem, url: received.value.url })
}

/** Problems that a copy in some cache between here and the server would explain. */
const WORTH_A_RELOAD: readonly string[] = ['hash-mismatch', 'truncated', 'not-json', 'redirected']

async function fetchVerified(
  edge: NetworkEdge,
  path: string,
  sha256: string,
  bytes?: number,
): Promise<Result<SizedText, FetchProblem>> {
  const first = await fetchOnce(edge, path, 'default', sha256, bytes)
  if (first.ok || !WORTH_A_RELOAD.includes(first.problem.kind)) return first
  return fetchOnce(edge, path, 'reload', sha256, bytes)
}

async function fetchOnce(
  edge: NetworkEdge,
  path: string,
  cache: RequestCache,
  expected: string,
  bytes: number | undefined,
): Promise<Result<SizedText, FetchProblem>> {
  const received = await requestFile(edge, path, { cache, ...(bytes ? { size: bytes } : {}) })
  if (!received.ok) return received
  const { url } = received.value
  const size = received.value.bytes.byteLength
  const actual = await sha256Of(received.value.bytes)
  if (actual === undefined) return failure({ kind: 'cannot-verify', url })
  if (actual !== expected) {
    const short = bytes !== undefined && size < bytes
    return failure({ kind: short ? 'truncated' : 'hash-mismatch', url })
  }
  const text = decodeText(received.value.bytes)
  return text === undefined ? failure({ kind: 'not-json', url }) : success({ text, bytes: size })
}

function at({ path, ...problem }: BundleProblem, folder: string): FetchProblem {
  return { ...problem, url: folder + path } as FetchProblem
}
