import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerWith, type FaultySite } from './faultySite'
import type { SnapshotIndexEntry, SnapshotIndexFile } from '@/snapshots/schema/manifestFile'

export const CODE = '102041'

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

export function readIndex(root: string, code = CODE): SnapshotIndexFile {
  const text = readFileSync(join(root, 'snapshots', code, 'index.json'), 'utf8')
  return JSON.parse(text) as SnapshotIndexFile
}

export function readCoreText(root: string, code = CODE): string {
  const id = readIndex(root, code).snapshots[0]?.id ?? ''
  return readFileSync(join(root, 'snapshots', code, id, 'core.json'), 'utf8')
}

/** A publication and its files by path below the base. */
export interface Publication {
  readonly entry: SnapshotIndexEntry
  readonly day: string
  readonly files: ReadonlyMap<string, string>
}

/** The built figures of a town, published on another day and with some words changed. */
export function publicationOf(
  root: string,
  day: string,
  change: (core: string) => string = (core) => core,
  code = CODE,
): Publication {
  const before = readIndex(root, code).snapshots[0]?.published_on ?? ''
  const core = change(readCoreText(root, code)).replace(
    `"publishedOn":"${before}"`,
    `"publishedOn":"${day}"`,
  )
  const file = { path: 'core.json', sha256: hashOf(core), bytes: Buffer.byteLength(core) }
  const manifest = `${JSON.stringify({
    schema_version: 1,
    code,
    published_on: day,
    files: [{ ...file, area: 'core' }],
  })}\n`
  const sha256 = hashOf(manifest)
  const id = `${day}-${sha256.slice(0, 8)}`
  const folder = `snapshots/${code}/${id}/`
  return {
    day,
    entry: {
      id,
      published_on: day,
      sha256,
      bytes: file.bytes + Buffer.byteLength(manifest),
      path: `${folder}manifest.json`,
      schema_version: 1,
      summary: '',
    },
    files: new Map([
      [`${folder}manifest.json`, manifest],
      [`${folder}core.json`, core],
    ]),
  }
}

export function indexText(root: string, newestFirst: readonly Publication[], code = CODE): string {
  const { snapshots } = readIndex(root, code)
  return JSON.stringify({
    schema_version: 1,
    code,
    snapshots: [...newestFirst.map(({ entry }) => entry), ...snapshots],
  })
}

/** Paths with a slash in front → bodies: a server that publishes these besides what it has. */
export function publishedFiles(
  root: string,
  newestFirst: readonly Publication[],
  code = CODE,
): Map<string, string> {
  const files = new Map([[`/snapshots/${code}/index.json`, indexText(root, newestFirst, code)]])
  for (const publication of newestFirst) {
    for (const [path, text] of publication.files) files.set(`/${path}`, text)
  }
  return files
}

/** From now on the server publishes these besides what it has; other faults of its are gone. */
export function publishOn(
  site: FaultySite,
  root: string,
  newestFirst: readonly Publication[],
  code = CODE,
): void {
  const files = publishedFiles(root, newestFirst, code)
  site.fault = (path, response) => {
    const body = files.get(path)
    return body === undefined ? false : answerWith(response, body)
  }
}

/** The file that carries a publication to another device, as an export writes it. */
export function carriedFileOf({ entry, files }: Publication, code = CODE): string {
  const texts = [...files].map(([path, text]) => [path.split('/').at(-1), text] as const)
  return JSON.stringify({
    format: 'machi-no-monosashi',
    kind: 'snapshot',
    schema_version: 1,
    id: entry.id,
    code,
    sha256: entry.sha256,
    files: Object.fromEntries(texts),
  })
}

/** Writes a publication into a copied site. */
export function publishInto(root: string, publication: Publication, code = CODE): void {
  for (const [path, text] of publishedFiles(root, [publication], code)) {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}
