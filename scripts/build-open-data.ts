import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Concept } from '@/domain/concept'
import type { BuiltMunicipality } from './build-snapshots'
import { openDataFolder } from './openDataFolder'
import { listDataFolders, readDataFolder } from './readDataFolder'
import { readConcepts } from './readConcepts'
import { readPublishedSnapshots } from './publishedSnapshots'
import { makeNewest } from './snapshotFiles'

/** Sizes in bytes by path below the folder that was written into. */
export type WrittenFiles = Readonly<Record<string, number>>

/**
 * Writes `open-data/<code>/` of one municipality below a folder: its package for download, the verdicts, what
 * describes them to machines, and one JSON and CSV file per indicator (docs/contracts.md). One file at a time;
 * files of indicators that are gone go.
 */
export function buildOpenData(
  out: string,
  { folder, snapshot }: Pick<BuiltMunicipality, 'folder' | 'snapshot'>,
): WrittenFiles {
  const home = join('open-data', snapshot.municipality.code)
  rmSync(join(out, home), { recursive: true, force: true })
  mkdirSync(join(out, home, 'indicators'), { recursive: true })
  const written: Record<string, number> = {}
  for (const [path, content] of openDataFolder(folder, snapshot)) {
    const place = join(home, path)
    writeFileSync(join(out, place), content)
    written[place] = Buffer.byteLength(content)
  }
  return written
}

/** One package with its snapshot of a day, made in memory. */
export function readMunicipality(
  path: string,
  date: string,
  concepts: readonly Concept[],
): BuiltMunicipality {
  const folder = readDataFolder(path)
  const [last] = readPublishedSnapshots(path)
  const { snapshot, plans, words } = makeNewest(folder.tables, date, concepts, last?.snapshot)
  return { folder, snapshot, plans, words }
}

/** All packages below a data folder: for what looks at real data as a whole. The build of a site does not. */
export function readMunicipalities(date: string, root = 'data'): BuiltMunicipality[] {
  const concepts = readConcepts(root)
  return listDataFolders(root).map((path) => readMunicipality(path, date, concepts))
}
