import type { Snapshot } from '@/domain/snapshot'
import { OPEN_DATA_TEXT } from '@/text/openDataText'
import { TABLE_NAMES_TEXT } from '@/text/aboutText'
import { writeCsv, writeTable } from './csvText'
import type { DataPackage, DataResource } from './dataPackage'
import { openIndicatorFile } from './openDataIndicator'
import { openIndicatorTable } from './openDataIndicatorTable'
import { JUDGEMENT_COLUMNS, JUDGEMENT_RESOURCE, openJudgement } from './openDataJudgement'
import { openSource } from './openDataLicence'
import { cellText } from './openDataValue'
import { TABLE_NAMES } from './tableSchemas'
import type { TableSet } from './tableSet'

/** Size and SHA-256 (hex) of a file. */
export interface FileFacts {
  readonly bytes: number
  readonly sha256: string
}

export type MeasureFile = (content: string | Uint8Array) => FileFacts

/** A table that is published: its cells as text, by place. */
export interface OpenTable {
  readonly resource: DataResource
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** The CSV file. */
  readonly text: string
}

/** The tables as authored, and then the verdicts. A table without a file is left out. */
export function openTables(
  descriptor: DataPackage,
  tables: TableSet,
  snapshot: Snapshot,
): OpenTable[] {
  const authored = TABLE_NAMES.flatMap((name): OpenTable[] => {
    const table = tables[name]
    const resource = descriptor.resources.find((candidate) => candidate.name === name)
    if (!table || !resource) return []
    const { columns } = table
    const rows = table.rows.map(({ cells }) => columns.map((column) => cells[column] ?? ''))
    return [{ resource, columns, rows, text: writeTable(table) }]
  })
  return [...authored, judgementsTable(snapshot)]
}

/** One row for each row of `indicators.csv`, in its order, unrated ones and groups of parts too. */
function judgementsTable({ records }: Snapshot): OpenTable {
  const rows = records.map((record) => {
    const judgement = openJudgement(record)
    return JUDGEMENT_COLUMNS.map((column) => cellText(judgement[column]))
  })
  const text = writeCsv(JUDGEMENT_COLUMNS, rows)
  return { resource: JUDGEMENT_RESOURCE, columns: JUDGEMENT_COLUMNS, rows, text }
}

const TITLES: Readonly<Record<string, string>> = TABLE_NAMES_TEXT.names

/** What a table is called in words. */
export function tableTitle(name: string): string {
  return name === JUDGEMENT_RESOURCE.name ? OPEN_DATA_TEXT.judgements : (TITLES[name] ?? name)
}

/**
 * `datapackage.json` for download (Data Package v2): the authored descriptor with the verdicts, what each file
 * weighs, and where the figures are from under which terms.
 */
export function describeDownload(
  descriptor: DataPackage,
  tables: readonly OpenTable[],
  snapshot: Snapshot,
  measure: MeasureFile,
) {
  const { municipality, documents, publishedOn, id } = snapshot
  return {
    $schema: descriptor.$schema,
    name: descriptor.name,
    title: descriptor.title,
    description: `${OPEN_DATA_TEXT.about}${OPEN_DATA_TEXT.terms}`,
    version: id,
    created: `${publishedOn}T00:00:00Z`,
    keywords: [municipality.prefecture, municipality.name, municipality.nameEn, municipality.code],
    contributors: [
      { title: municipality.name, roles: ['creator'] },
      { title: OPEN_DATA_TEXT.publisher, roles: ['editor'] },
    ],
    ...(documents.length > 0 ? { sources: documents.map(openSource) } : {}),
    resources: tables.map(({ resource: { schema, ...resource }, text }) => {
      const { bytes, sha256 } = measure(text)
      const title = tableTitle(resource.name)
      return { ...resource, type: 'table', title, bytes, hash: `sha256:${sha256}`, schema }
    }),
  }
}

/** The two files of each indicator: texts by path below `open-data/<code>/`. One at a time. */
export function* indicatorFiles(snapshot: Snapshot): Generator<readonly [string, string]> {
  for (const record of snapshot.records) {
    const file = openIndicatorFile(record, snapshot)
    const name = `indicators/${record.indicator.id}`
    yield [`${name}.json`, jsonText(file)]
    yield [`${name}.csv`, openIndicatorTable(file)]
  }
}

/** Pretty enough to be read and compared line by line. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}
