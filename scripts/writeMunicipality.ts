import { basename } from 'node:path'
import { catalogueEntry } from '@/authoring/openDataCatalogue'
import { openDataIndexEntry } from '@/authoring/openDataIndex'
import { comparedBy } from '@/domain/comparedConcepts'
import type { Concept } from '@/domain/concept'
import { buildOpenData } from './build-open-data'
import { buildSnapshots } from './build-snapshots'
import { writeStamp } from './dataStamp'
import type { DataStamp } from './dataStamp'

export interface MunicipalityJob {
  readonly out: string
  /** Folder of the package. */
  readonly path: string
  readonly date: string
  readonly concepts: readonly Concept[]
  readonly key: string
}

/** Makes all data files of one municipality and keeps nothing in memory but what the lists need. */
export function writeMunicipality({ out, path, date, concepts, key }: MunicipalityJob): DataStamp {
  const built = buildSnapshots(out, path, date, concepts)
  const openData = buildOpenData(out, built)
  const stamp: DataStamp = {
    key,
    folder: basename(path),
    entry: openDataIndexEntry(built.snapshot, built.folder.tables),
    catalogue: catalogueEntry(built.snapshot),
    compared: comparedBy(built.snapshot),
    files: { ...built.written, ...openData },
  }
  writeStamp(out, stamp)
  return stamp
}
