import { writeCsv } from './csvText'
import type { OpenIndicatorFile } from './openDataIndicator'
import { cellText } from './openDataValue'
import type { OpenValue } from './openDataValue'

/**
 * Columns of `open-data/<code>/indicators/<id>.csv`, the same in every file, so that files can be put below
 * each other. `part` says which list of the JSON file the row is from; the others are the keys of that list.
 */
export const INDICATOR_TABLE_COLUMNS: readonly string[] = `
  indicator_id part period value document_id printed status kind role value_max baseline_period break_before
  page locator source_line note
  target_period baseline_value expected_value progress pace_ratio needed_per_year so_far_per_year verdict
  reason notes borderline by otherwise overdue awaited_document_id expected_on
  name parent_id component aliases unit unit_scale decimals definition direction direction_basis measure
  period_kind department policy_id concept featured part_ids
  initiative_id number title added_in summary scale_id mark label level
  discrepancy_id description other_document_id other_source_line
  short_title publisher edition published_on as_of covers_from covers_to next_expected_on url licence attribution
  schema_version snapshot_id code slug name_en prefecture fiscal_year_start_month`
  .trim()
  .split(/\s+/)

export type OpenPart = readonly [part: string, entry: Readonly<Record<string, OpenValue>>]

/** The lists of an indicator's file one below the other, in the file's order. */
export function partsOf(file: OpenIndicatorFile): OpenPart[] {
  const { schema_version, published_on, snapshot_id } = file
  return [
    ['snapshot', { schema_version, published_on, snapshot_id }],
    ['municipality', file.municipality],
    ['indicator', file.indicator],
    ...file.policies.map((entry): OpenPart => ['policy', entry]),
    ...file.observations.map((entry): OpenPart => ['observation', entry]),
    ...file.targets.map((entry): OpenPart => ['target', entry]),
    ['judgement', { ...file.judgement }],
    ...file.path.map((entry): OpenPart => ['path', entry]),
    ...(file.close_call ? [['close_call', file.close_call] as const] : []),
    ['freshness', file.freshness],
    ...file.initiatives.flatMap(({ ratings, ...initiative }): OpenPart[] => [
      ['initiative', initiative],
      ...ratings.map((rating): OpenPart => {
        return ['rating', { initiative_id: initiative.initiative_id, ...rating }]
      }),
    ]),
    ...file.discrepancies.map((entry): OpenPart => ['discrepancy', entry]),
    ...file.documents.map((entry): OpenPart => ['document', entry]),
  ]
}

/** The same file as a table: a row for every entry of every list. */
export function openIndicatorTable(file: OpenIndicatorFile): string {
  const { indicator_id } = file.indicator
  const rows = partsOf(file).map(([part, entry]) => {
    const cells: Readonly<Record<string, OpenValue>> = { ...entry, indicator_id, part }
    return INDICATOR_TABLE_COLUMNS.map((column) => cellText(cells[column]))
  })
  return writeCsv(INDICATOR_TABLE_COLUMNS, rows)
}
