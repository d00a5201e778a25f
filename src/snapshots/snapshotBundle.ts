import { isPublished, stampOf } from '@/domain/edition'
import type { Edition } from '@/domain/edition'
import { failure, success } from '@/domain/result'
import type { Result } from '@/domain/result'
import type { Snapshot } from '@/domain/snapshot'
import { sha256Of, utf8Of } from './digest'
import { parseEdition } from './parseSnapshot'
import { parseWireFile } from './parseWireFile'
import { manifestFile } from './schema/manifestFile'
import type { ManifestFile } from './schema/manifestFile'

export const MANIFEST_PATH = 'manifest.json'
export const CORE_PATH = 'core.json'
export const PLANS_PATH = 'plans.json'
export const WORDS_PATH = 'words.json'

export interface BundleFile {
  readonly path: string
  readonly sha256: string
  readonly bytes: number
  readonly text: string
}

/** All files of one publication, the manifest first. The id names the manifest, the manifest every other file. */
export interface SnapshotBundle {
  readonly id: string
  readonly code: string
  /** Blank for a reconstruction: it stands before every publication. */
  readonly publishedOn: string
  /** Of a reconstruction. */
  readonly asOf?: string
  readonly manifestHash: string
  readonly bytes: number
  readonly files: readonly BundleFile[]
}

export interface CheckedEdition {
  readonly bundle: SnapshotBundle
  readonly edition: Edition
}

/** Of a publication: the only kind that can be what a device shows as newest. */
export interface CheckedBundle {
  readonly bundle: SnapshotBundle
  readonly snapshot: Snapshot
}

export function publishedBundle({ bundle, edition }: CheckedEdition): CheckedBundle | undefined {
  return isPublished(edition) ? { bundle, snapshot: edition } : undefined
}

export type BundleProblem =
  | { readonly kind: 'not-json'; readonly path: string }
  | { readonly kind: 'hash-mismatch'; readonly path: string }
  | { readonly kind: 'newer-schema'; readonly path: string; readonly version: number }
  | { readonly kind: 'wrong-shape'; readonly path: string; readonly where: string }
  | { readonly kind: 'cannot-verify'; readonly path: string }

/**
 * The id that the hash of a manifest gives.
 *
 * @param stamp the day of a publication, the `as_of` of a reconstruction
 */
export function snapshotIdOf(stamp: string, manifestHash: string): string {
  return `${stamp}-${manifestHash.slice(0, 8)}`
}

function stampOfManifest(manifest: ManifestFile): string {
  return manifest.published_on ?? manifest.as_of
}

/** Parses a manifest whose hash has been checked already, and holds it against the municipality and the id. */
export function readManifest(
  text: string | undefined,
  code: string,
  id: string,
  manifestHash: string,
): Result<ManifestFile, BundleProblem> {
  const path = MANIFEST_PATH
  const parsed = parseWireFile(manifestFile, text)
  if (!parsed.ok) return failure({ ...parsed.problem, path })
  const manifest = parsed.value
  const wrong = (where: string) => failure({ kind: 'wrong-shape', path, where } as const)
  if (manifest.code !== code) return wrong('code')
  if (snapshotIdOf(stampOfManifest(manifest), manifestHash) !== id) return wrong('id')
  const paths = manifest.files.map((file) => file.path)
  if (new Set([MANIFEST_PATH, ...paths]).size !== paths.length + 1) return wrong('files')
  return paths.includes(CORE_PATH) ? success(manifest) : wrong('files')
}

/** Reads the core of a snapshot whose hash has been checked; may remember it by its id. */
export type ReadCore = (text: string, id: string) => Promise<ReturnType<typeof parseEdition>>

/** A verified text, and how many bytes it has as published. */
export interface SizedText {
  readonly text: string
  readonly bytes: number
}

/** Makes the bundle whole from verified texts and reads its core. */
export async function assembleBundle(
  manifest: ManifestFile,
  id: string,
  manifestHash: string,
  texts: ReadonlyMap<string, SizedText>,
  readCore: ReadCore = async (text, name) => parseEdition(text, name),
): Promise<Result<CheckedEdition, BundleProblem>> {
  const core = await readCore(texts.get(CORE_PATH)?.text ?? '', id)
  if (!core.ok) return failure({ ...core.problem, path: CORE_PATH })
  const edition = core.value
  const wrong = (where: string) => failure({ kind: 'wrong-shape', path: CORE_PATH, where } as const)
  if (edition.municipality.code !== manifest.code) return wrong('municipality.code')
  if (isPublished(edition) !== (manifest.published_on !== null)) return wrong('publishedOn')
  if (stampOf(edition) !== stampOfManifest(manifest)) return wrong('publishedOn')
  const files = [
    { path: MANIFEST_PATH, sha256: manifestHash },
    ...manifest.files.map(({ path, sha256 }) => ({ path, sha256 })),
  ].map(({ path, sha256 }) => ({ path, sha256, ...(texts.get(path) ?? { text: '', bytes: 0 }) }))
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  const { code } = manifest
  const day =
    manifest.published_on === null
      ? { publishedOn: '', asOf: manifest.as_of }
      : { publishedOn: manifest.published_on }
  return success({ edition, bundle: { id, code, ...day, manifestHash, bytes, files } })
}

/**
 * Checks a bundle that lay on the device or came as a file, from its texts alone: manifest against id, every
 * file against the manifest, then the shape. Never throws.
 *
 * @param pause lets the page draw and listen between parts of the work
 */
export async function checkBundle(
  code: string,
  id: string,
  texts: ReadonlyMap<string, string>,
  readCore?: ReadCore,
  pause?: () => Promise<void>,
): Promise<Result<CheckedEdition, BundleProblem>> {
  const manifestText = texts.get(MANIFEST_PATH) ?? ''
  const manifestBytes = await utf8Of(manifestText)
  const manifestHash = await sha256Of(manifestBytes)
  if (manifestHash === undefined) return failure({ kind: 'cannot-verify', path: MANIFEST_PATH })
  if (!id.endsWith(`-${manifestHash.slice(0, 8)}`))
    return failure({ kind: 'hash-mismatch', path: MANIFEST_PATH })
  const manifest = readManifest(manifestText, code, id, manifestHash)
  if (!manifest.ok) return manifest
  const sized = new Map([[MANIFEST_PATH, { text: manifestText, bytes: manifestBytes.length }]])
  for (const { path, sha256 } of manifest.value.files) {
    const text = texts.get(path)
    if (text === undefined) return failure({ kind: 'hash-mismatch', path })
    const bytes = await utf8Of(text, pause)
    if ((await sha256Of(bytes)) !== sha256) return failure({ kind: 'hash-mismatch', path })
    sized.set(path, { text, bytes: bytes.length })
  }
  return assembleBundle(manifest.value, id, manifestHash, sized, readCore)
}
