import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Snapshot } from '@/domain/snapshot'
import { parseSnapshot } from '@/snapshots/parseSnapshot'
import { parseWireFile } from '@/snapshots/parseWireFile'
import { publishedManifest } from '@/snapshots/schema/manifestFile'
import { hashOf } from './snapshotFiles'

/** A snapshot that was published and committed: read as it is, never made anew. */
export interface PublishedSnapshot {
  readonly snapshot: Snapshot
  readonly files: ReadonlyMap<string, string>
}

const SNAPSHOT_ID = /^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/

/** The snapshots kept in `data/<package>/snapshots/`, newest first. */
export function readPublishedSnapshots(folder: string): PublishedSnapshot[] {
  const root = join(folder, 'snapshots')
  const code = /^\d{6}/.exec(basename(folder))?.[0]
  if (!existsSync(root)) return []
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && SNAPSHOT_ID.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .reverse()
    .map((id) => readPublishedSnapshot(join(root, id), code))
}

/**
 * One folder of a published snapshot. Everything in it is held against its hashes: it is committed when published and
 * never edited.
 *
 * @throws a sentence that says what is otherwise than it was published
 */
export function readPublishedSnapshot(folder: string, code?: string): PublishedSnapshot {
  const id = basename(folder)
  const edited = (what: string): never => {
    throw new Error(
      `公開済みの版 ${folder} の ${what} が、公開したときと違います。公開した版は書きかえられません。git で元に戻してください。`,
    )
  }
  const files = new Map(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )
  const manifestText = files.get('manifest.json') ?? ''
  const manifest = parseWireFile(publishedManifest, manifestText)
  if (!manifest.ok || !id.endsWith(hashOf(manifestText).slice(0, 8))) {
    return edited('manifest.json')
  }
  if (code !== undefined && manifest.value.code !== code) return edited('code')
  if (id.slice(0, 10) !== manifest.value.published_on) return edited('published_on')
  for (const { path, sha256 } of manifest.value.files) {
    if (hashOf(files.get(path) ?? '') !== sha256) return edited(path)
  }
  const snapshot = parseSnapshot(files.get('core.json') ?? '', id)
  if (!snapshot.ok) {
    throw new Error(`公開済みの版 ${folder} を読めません（${snapshot.problem.kind}）。`)
  }
  return { snapshot: snapshot.value, files }
}
