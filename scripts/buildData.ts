import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { writeDataLists } from './dataLists'
import {
  buildVersion,
  isWhole,
  packageKey,
  readStamps,
  removeStamped,
  removeUnstamped,
} from './dataStamp'
import type { DataStamp } from './dataStamp'
import { writeMunicipalities } from './municipalityPool'
import { readConcepts } from './readConcepts'
import { listDataFolders } from './readDataFolder'
import { addUse, resourceUse } from './resourceUse'
import type { ResourceUse } from './resourceUse'
import type { Shard } from './shard'
import { ownShare } from './shard'

export interface BuildDataOptions {
  /** Folder of the packages. */
  readonly root: string
  /** Folder that `open-data/` and `snapshots/` are written into. */
  readonly out: string
  readonly date: string
  readonly shard?: Shard | undefined
  /** How many municipalities at once; default one a core. */
  readonly cores?: number | undefined
  readonly told?: (done: number, all: number) => void
}

export interface DataBuild {
  /** In order of codes. */
  readonly stamps: readonly DataStamp[]
  readonly made: number
  /** Those that nothing had changed of. */
  readonly kept: number
  /** By all processes. */
  readonly use: ResourceUse
}

/**
 * Makes the data files of every package that changed since the last time, on all cores, and the lists of all.
 * What belongs to packages that are gone goes too.
 */
export async function buildData({
  root,
  out: given,
  date,
  shard,
  cores = availableParallelism(),
  told = () => undefined,
}: BuildDataOptions): Promise<DataBuild> {
  const out = resolve(given)
  const concepts = readConcepts(root)
  const version = buildVersion(root, date)
  const folders = ownShare(listDataFolders(root), shard)
  const wanted = folders.map((path) => ({
    out,
    path: resolve(path),
    date,
    concepts,
    key: packageKey(path, version),
  }))
  const keys = new Map(wanted.map(({ path, key }) => [basename(path), key]))
  const before = readStamps(out)
  const kept = before.filter((stamp) => keys.get(stamp.folder) === stamp.key && isWhole(out, stamp))
  const same = new Set(kept.map(({ folder }) => folder))
  for (const stamp of before) if (!same.has(stamp.folder)) removeStamped(out, stamp)
  // The largest first: a large one that comes last would leave the other cores idle.
  const jobs = wanted
    .filter(({ path }) => !same.has(basename(path)))
    .sort((first, second) => weightOf(second.path) - weightOf(first.path))
  const { stamps: made, use } = await writeMunicipalities(jobs, cores, (done) =>
    told(done, jobs.length),
  )
  const stamps = [...kept, ...made].sort(
    (first, second) => Number(first.entry.code) - Number(second.entry.code),
  )
  assertApart(stamps)
  removeUnstamped(out, stamps)
  writeDataLists(out, stamps)
  return { stamps, made: made.length, kept: kept.length, use: addUse([use, resourceUse()]) }
}

function weightOf(path: string): number {
  return statSync(join(path, 'observations.csv'), { throwIfNoEntry: false })?.size ?? 0
}

/** Two packages of one code or one slug would overwrite each other's files. */
export function assertApart(stamps: readonly DataStamp[]): void {
  for (const key of ['code', 'slug'] as const) {
    const seen = new Map<string, string>()
    for (const { entry, folder } of stamps) {
      const other = seen.get(entry[key])
      if (other !== undefined) {
        throw new Error(`${other} と ${folder} の ${key} が同じです（${entry[key]}）。`)
      }
      seen.set(entry[key], folder)
    }
  }
}
