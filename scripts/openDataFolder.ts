import { createHash } from 'node:crypto'
import { csvwMetadata } from '@/authoring/openDataCsvw'
import { openDataset } from '@/authoring/openDataCatalogue'
import type { DistributedFile } from '@/authoring/openDataCatalogue'
import {
  describeDownload,
  indicatorFiles,
  jsonText,
  openTables,
  tableTitle,
} from '@/authoring/openDataPackage'
import type { FileFacts } from '@/authoring/openDataPackage'
import type { Snapshot } from '@/domain/snapshot'
import type { DataFolder } from './readDataFolder'
import { parquetTable } from './parquetTable'

export function measureFile(content: string | Uint8Array): FileFacts {
  const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength
  return { bytes, sha256: createHash('sha256').update(content).digest('hex') }
}

type OpenFile = readonly [path: string, content: string | Uint8Array]

/**
 * The open data of one municipality, file by file: paths below `open-data/<code>/`, always in the same order. A
 * pure function of the package and its snapshot: same input, same bytes.
 */
export function* openDataFolder(
  { descriptor, tables }: DataFolder,
  snapshot: Snapshot,
): Generator<OpenFile> {
  const { code } = snapshot.municipality
  const published = openTables(descriptor, tables, snapshot)
  const description = describeDownload(descriptor, published, snapshot, measureFile)
  const resources = published.map(({ resource }) => ({
    ...resource,
    title: tableTitle(resource.name),
  }))
  const distributed: DistributedFile[] = []
  const distribute = (path: string, title: string, mediaType: string, content: OpenFile[1]) => {
    distributed.push({ path, title, mediaType, ...measureFile(content) })
    return [path, content] as const
  }
  yield distribute('datapackage.json', 'Data Package', 'application/json', jsonText(description))
  yield ['csv-metadata.json', jsonText(csvwMetadata(descriptor.title, 'ja', resources))]
  for (const table of published) {
    const { name, path } = table.resource
    const title = tableTitle(name)
    yield distribute(path, `${title}（CSV）`, 'text/csv', table.text)
    if (table.rows.length === 0) continue
    const parquet = parquetTable(table, code)
    const type = 'application/vnd.apache.parquet'
    yield distribute(`${name}.parquet`, `${title}（Parquet）`, type, parquet)
  }
  yield ['dcat.jsonld', jsonText(openDataset(snapshot, distributed))]
  yield* indicatorFiles(snapshot)
}
