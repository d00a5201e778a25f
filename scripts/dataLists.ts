import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openApi } from '@/authoring/openApi'
import { openCatalogue } from '@/authoring/openDataCatalogue'
import { jsonText } from '@/authoring/openDataPackage'
import type { MunicipalityIndexFile } from '@/snapshots/schema/manifestFile'
import { writeComparisons } from './comparisonFiles'
import type { DataStamp } from './dataStamp'

/** Where the Parquet files of each table are: a store of static files cannot be asked for its list. */
function parquetList(stamps: readonly DataStamp[]) {
  const tables: Record<string, string[]> = {}
  for (const path of stamps.flatMap(({ files }) => Object.keys(files))) {
    const table = /^open-data\/\d+\/(\w+)\.parquet$/.exec(path)?.[1]
    if (table) tables[table] = [...(tables[table] ?? []), path]
  }
  const names = Object.keys(tables).sort()
  return {
    schema_version: 1,
    tables: Object.fromEntries(names.map((name) => [name, tables[name]])),
  }
}

/**
 * Writes what speaks of all municipalities together: `open-data/index.json` (which the app reads first), the
 * catalogue, the list of Parquet files, what can be compared and the description of addresses.
 *
 * @param stamps in order of their codes
 */
export function writeDataLists(out: string, stamps: readonly DataStamp[]): void {
  const index: MunicipalityIndexFile = {
    schema_version: 1,
    municipalities: stamps.map(({ entry }) => entry),
  }
  const home = join(out, 'open-data')
  mkdirSync(home, { recursive: true })
  const write = (name: string, value: unknown) => writeFileSync(join(home, name), jsonText(value))
  write('index.json', index)
  write('catalog.jsonld', openCatalogue(stamps.map(({ catalogue }) => catalogue)))
  write('parquet.json', parquetList(stamps))
  write('openapi.json', openApi())
  writeComparisons(home, stamps)
}
