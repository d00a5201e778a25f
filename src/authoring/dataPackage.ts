import { TABLE_NAMES, TABLE_SCHEMAS } from './tableSchemas'
import type { TableSchema } from './tableSchemas'

/** `datapackage.json` (Data Package v2) as far as we read and write it. */
export interface DataPackage {
  readonly $schema: string
  readonly name: string
  readonly title: string
  readonly resources: readonly DataResource[]
}

export interface DataResource {
  readonly name: string
  readonly title?: string
  readonly path: string
  readonly format: 'csv'
  readonly mediatype: 'text/csv'
  readonly encoding: 'utf-8'
  readonly schema: TableSchema
}

/** The descriptor of a municipality's package: the same tables and rules for everyone. */
export function describePackage(code: string, slug: string, name: string): DataPackage {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `${code}-${slug}`,
    title: `まちのものさし ${name}`,
    resources: TABLE_NAMES.map((table) => ({
      name: table,
      path: `${table}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: TABLE_SCHEMAS[table],
    })),
  }
}
