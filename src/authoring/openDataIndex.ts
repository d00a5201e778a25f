import type { Snapshot } from '@/domain/snapshot'
import { rowsOf } from './tableSet'
import type { TableSet } from './tableSet'

/**
 * A municipality's entry in `open-data/index.json`. Indicators and observations are counted as the app counts
 * them (groups of parts and words in place of figures are not), the others are rows of their tables.
 */
export function openDataIndexEntry({ municipality, summary }: Snapshot, tables: TableSet) {
  const { code, slug, name, nameEn, prefecture } = municipality
  return {
    code,
    slug,
    name,
    name_en: nameEn,
    prefecture,
    package: `open-data/${code}/datapackage.json`,
    snapshots: `snapshots/${code}/index.json`,
    counts: {
      indicators: summary.indicators,
      observations: summary.observations,
      targets: rowsOf(tables, 'targets').length,
      initiatives: rowsOf(tables, 'initiatives').length,
      ratings: rowsOf(tables, 'ratings').length,
      pledges: rowsOf(tables, 'pledges').length,
      projects: rowsOf(tables, 'projects').length,
    },
  }
}
