import { publishSnapshot } from '@/authoring/publishSnapshot'
import { readPackage } from '@/authoring/readPackage'
import { reconstructionPoints, tablesAsOf } from '@/authoring/reconstruct'
import type { TableSet } from '@/authoring/tableSet'
import type { Reconstruction } from '@/domain/edition'
import type { ReconstructedManifest } from '@/snapshots/schema/manifestFile'
import { writeReconstructedCore } from '@/snapshots/schema/writeCore'
import { coreOf, fileEntry, hashOf } from './snapshotFiles'

/** A reconstruction ready to be written: files below `snapshots/<code>/<id>/`. */
export interface BuiltReconstruction {
  readonly edition: Reconstruction
  readonly files: ReadonlyMap<string, string>
}

/** Every point in time that the documents give, newest first (docs/decisions/0009-editions-before-the-first.md). */
export function reconstructionsOf(tables: TableSet): BuiltReconstruction[] {
  return reconstructionPoints(tables)
    .reverse()
    .map((asOf) => makeReconstruction(tables, asOf))
}

/**
 * The figures as the documents up to a point had them. A pure function of the tables: same input, same bytes. Only
 * figures: what was planned, promised and done is not compared.
 */
export function makeReconstruction(tables: TableSet, asOf: string): BuiltReconstruction {
  const source = readPackage(tablesAsOf(tables, asOf))
  // No day has come by then: nothing is called overdue.
  const { publishedOn, ...judged } = publishSnapshot(source, '')
  const figures = coreOf(source, judged)
  const core = `${JSON.stringify(writeReconstructedCore({ ...figures, asOf }))}\n`
  const manifest: ReconstructedManifest = {
    schema_version: 1,
    code: source.municipality.code,
    published_on: null,
    as_of: asOf,
    files: [fileEntry('core.json', core, 'core')],
  }
  const manifestText = `${JSON.stringify(manifest, null, 1)}\n`
  const id = `${asOf}-${hashOf(manifestText).slice(0, 8)}`
  return {
    edition: { ...judged, asOf, id },
    files: new Map([
      ['manifest.json', manifestText],
      ['core.json', core],
    ]),
  }
}
