import { readPackage } from '@/authoring/readPackage'
import { readPlans } from '@/authoring/readPlans'
import { cell, rowsOf } from '@/authoring/tableSet'
import { plansDocuments } from '@/search/plansDocuments'
import type { SearchDocument } from '@/search/searchDocument'
import { snapshotDocuments } from '@/search/snapshotDocuments'
import { readDataFolder } from '../../scripts/readDataFolder'

/** Everything of one municipality that can be found, from the tables under `data/`. */
export function packageDocuments(folder: string): SearchDocument[] {
  const { tables } = readDataFolder(`data/${folder}`)
  const source = readPackage(tables)
  return [
    ...snapshotDocuments(
      { ...source, records: source.indicators.map((indicator) => ({ indicator })) },
      rowsOf(tables, 'translations').map((row) => ({
        subjectKind: cell(row, 'subject_kind'),
        subjectId: cell(row, 'subject_id'),
        field: cell(row, 'field'),
        language: cell(row, 'language'),
        text: cell(row, 'text'),
      })),
    ),
    ...plansDocuments(source.municipality.slug, readPlans(tables, source)),
  ]
}
