import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Concept } from '@/domain/concept'
import type { Plans } from '@/domain/plans'
import type { Snapshot } from '@/domain/snapshot'
import type { Words } from '@/domain/words'
import type { WrittenFiles } from './build-open-data'
import { readPublishedSnapshots } from './publishedSnapshots'
import { reconstructionsOf } from './reconstructions'
import { readDataFolder } from './readDataFolder'
import type { DataFolder } from './readDataFolder'
import { makeNewest } from './snapshotFiles'
import { snapshotIndex } from './snapshotIndex'
import type { ServedEdition } from './snapshotIndex'

export interface BuiltMunicipality {
  readonly folder: DataFolder
  readonly snapshot: Snapshot
  readonly plans: Plans
  readonly words: Words
}

/**
 * Writes `snapshots/<code>/` of one municipality below a folder: its published snapshots as they are, the newest one
 * made from the tables where they say something else by now, and what the documents alone give of the time before.
 *
 * @param path folder of the package
 * @param date ISO day of the newest snapshot
 */
export function buildSnapshots(
  out: string,
  path: string,
  date: string,
  concepts: readonly Concept[],
): BuiltMunicipality & { readonly written: WrittenFiles } {
  const folder = readDataFolder(path)
  const published = readPublishedSnapshots(path)
  const made = makeNewest(folder.tables, date, concepts, published[0]?.snapshot)
  const { code } = made.snapshot.municipality
  const known = published.some(({ snapshot }) => snapshot.id === made.snapshot.id)
  const all: ServedEdition[] = [
    ...(known ? [] : [{ edition: made.snapshot, files: made.files }]),
    ...published.map(({ snapshot, files }) => ({ edition: snapshot, files })),
    ...reconstructionsOf(folder.tables),
  ]
  const home = join('snapshots', code)
  rmSync(join(out, home), { recursive: true, force: true })
  const written: Record<string, number> = {}
  const write = (place: string, text: string): void => {
    mkdirSync(dirname(join(out, place)), { recursive: true })
    writeFileSync(join(out, place), text)
    written[place] = Buffer.byteLength(text)
  }
  for (const { edition, files } of all) {
    for (const [name, text] of files) write(join(home, edition.id, name), text)
  }
  write(join(home, 'index.json'), `${JSON.stringify(snapshotIndex(code, all), null, 1)}\n`)
  return { folder, snapshot: made.snapshot, plans: made.plans, words: made.words, written }
}
