import { createHash } from 'node:crypto'
import type { Hash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { CatalogueEntry } from '@/authoring/openDataCatalogue'
import type { Concept } from '@/domain/concept'
import type { MunicipalityEntry } from '@/snapshots/snapshotRepository'
import type { WrittenFiles } from './build-open-data'
import { repositoryRoot } from './runChild'

/** What was made of one package and from what: while the key stays the same, nothing is made anew. */
export interface DataStamp {
  /** SHA-256 of all that the files are a function of. */
  readonly key: string
  /** Name of the package's folder. */
  readonly folder: string
  readonly entry: MunicipalityEntry
  readonly catalogue: CatalogueEntry
  /** What it can be compared by, with the id of its indicator. */
  readonly compared: readonly { readonly concept: Concept; readonly indicatorId: string }[]
  readonly files: WrittenFiles
}

/** Beside the files that are published, and never published itself. */
const STAMPS = '.build'

/** Code that the files are made with. */
const MAKERS = ['src/authoring', 'src/domain', 'src/format', 'src/snapshots', 'src/text', 'scripts']

function addFolder(hash: Hash, root: string): void {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  for (const path of paths) {
    hash.update(`\0${path.slice(root.length)}\0`).update(readFileSync(path))
  }
}

/** Changes with the day, with what may be compared, with our own code and with the packages it uses. */
export function buildVersion(root: string, date: string): string {
  const hash = createHash('sha256').update(date)
  const concepts = join(root, 'concepts.csv')
  if (existsSync(concepts)) hash.update(readFileSync(concepts))
  for (const folder of MAKERS) addFolder(hash, join(repositoryRoot, folder))
  return hash.update(readFileSync(join(repositoryRoot, 'package-lock.json'))).digest('hex')
}

export function packageKey(path: string, version: string): string {
  const hash = createHash('sha256').update(version)
  addFolder(hash, path)
  return hash.digest('hex')
}

export function readStamps(out: string): DataStamp[] {
  const home = join(out, STAMPS)
  if (!existsSync(home)) return []
  return readdirSync(home)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(home, name), 'utf8')) as DataStamp)
    .sort((first, second) => Number(first.entry.code) - Number(second.entry.code))
}

export function writeStamp(out: string, stamp: DataStamp): void {
  mkdirSync(join(out, STAMPS), { recursive: true })
  writeFileSync(join(out, STAMPS, `${stamp.entry.code}.json`), `${JSON.stringify(stamp)}\n`)
}

/** Whether everything that a stamp speaks of is there in its size. */
export function isWhole(out: string, { files }: DataStamp): boolean {
  return Object.entries(files).every(([path, bytes]) => {
    const found = statSync(join(out, path), { throwIfNoEntry: false })
    return found?.size === bytes
  })
}

/** Takes away files that no stamp speaks of, left by an older build or by one that was stopped half-way. */
export function removeUnstamped(out: string, stamps: readonly DataStamp[]): void {
  const known = new Set(stamps.map(({ entry }) => entry.code))
  for (const folder of ['open-data', 'snapshots']) {
    const home = join(out, folder)
    for (const name of existsSync(home) ? readdirSync(home) : []) {
      if (/^\d+$/.test(name) && !known.has(name)) rmSync(join(home, name), { recursive: true })
    }
  }
}

/** Takes away all that was made of a package that is gone. */
export function removeStamped(out: string, { entry: { code } }: DataStamp): void {
  for (const folder of ['open-data', 'snapshots']) {
    rmSync(join(out, folder, code), { recursive: true, force: true })
  }
  rmSync(join(out, STAMPS, `${code}.json`), { force: true })
}
