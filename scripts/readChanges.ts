import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Edition } from '@/domain/edition'
import { chosenPair } from '@/domain/editionEntry'
import type { EditionEntry } from '@/domain/editionEntry'
import { editionEntries } from '@/snapshots/editionEntry'
import { parseEdition } from '@/snapshots/parseSnapshot'
import { parseWireFile } from '@/snapshots/parseWireFile'
import { snapshotIndexFile } from '@/snapshots/schema/manifestFile'

/** What the page of changes of a municipality is drawn from: exactly what a browser will fetch. */
export interface ChangesInput {
  readonly entries: readonly EditionEntry[]
  /** The two that it opens with; none where there is nothing to compare. */
  readonly editions: readonly Edition[]
}

/** @param generated the folder that the snapshots were written below */
export function readChanges(generated: string, code: string): ChangesInput {
  const home = join(generated, 'snapshots', code)
  const index = parseWireFile(snapshotIndexFile, readFileSync(join(home, 'index.json'), 'utf8'))
  if (!index.ok) throw new Error(`${home}/index.json: ${index.problem.kind}`)
  const entries = editionEntries(index.value)
  const pair = chosenPair(entries)
  const editions = (pair ? [pair.from, pair.to] : []).map(({ id }) => {
    const edition = parseEdition(readFileSync(join(home, id, 'core.json'), 'utf8'), id)
    if (!edition.ok) throw new Error(`${home}/${id}: ${edition.problem.kind}`)
    return edition.value
  })
  return { entries, editions }
}
