import { parseTable } from '@/authoring/parseTable'
import { TABLE_NAMES } from '@/authoring/tableSchemas'
import type { TableSet } from '@/authoring/tableSet'
import { makeSnapshot } from '../../scripts/snapshotFiles'
import { samplePackage } from '../../scripts/samplePackage'
import { CODE, publicationWith } from './publishedSite'
import type { Publication } from './publishedSite'

/** A made-up town of so many indicators, published as the town of these tests. */
export function largeTown(publishedOn: string, indicators: number): Publication {
  const tables: TableSet = {}
  for (const [file, text] of samplePackage(0, { indicators, years: 10 })) {
    const name = TABLE_NAMES.find((table) => `${table}.csv` === file)
    if (name) tables[name] = parseTable(name, text)
  }
  const { files, snapshot } = makeSnapshot(tables, publishedOn)
  const own = (name: string) =>
    (files.get(name) ?? '').replaceAll(`"code":"${snapshot.municipality.code}"`, `"code":"${CODE}"`)
  return publicationWith(publishedOn, '', {
    'core.json': own('core.json'),
    'plans.json': own('plans.json'),
    'words.json': own('words.json'),
  })
}
