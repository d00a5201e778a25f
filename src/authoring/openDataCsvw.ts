import type { DataResource } from './dataPackage'
import type { FieldSchema } from './tableSchemas'

/** Columns that hold several values in one cell. */
const LIST_COLUMNS: ReadonlySet<string> = new Set(['indicators aliases', 'judgements notes'])
const LIST_SEPARATOR = '; '

const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function datatype({ type, constraints = {} }: FieldSchema) {
  if (type === 'boolean') return { base: 'boolean', format: 'true|false' }
  if (type === 'integer') {
    const { minimum } = constraints
    return minimum === undefined ? 'integer' : { base: 'integer', minimum }
  }
  if (type === 'number') return 'decimal'
  const words = constraints.enum?.map(literal).join('|')
  const format = constraints.pattern ?? words
  return format === undefined ? 'string' : { base: 'string', format }
}

/**
 * `csv-metadata.json`: the same tables for readers of CSV on the Web (W3C), at the address where they look for
 * it by themselves. Column for column what `datapackage.json` says.
 */
export function csvwMetadata(
  title: string,
  language: string,
  resources: readonly DataResource[],
): unknown {
  const paths = new Map(resources.map(({ name, path }) => [name, path]))
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
    'dc:title': title,
    dialect: { encoding: 'utf-8', header: true, delimiter: ',', doubleQuote: true },
    tables: resources.map(({ name, path, title: tableTitle, schema }) => ({
      url: path,
      ...(tableTitle ? { 'dc:title': tableTitle } : {}),
      tableSchema: {
        columns: schema.fields.map((field) => ({
          name: field.name,
          titles: field.name,
          datatype: LIST_COLUMNS.has(`${name} ${field.name}`) ? 'string' : datatype(field),
          ...(LIST_COLUMNS.has(`${name} ${field.name}`) ? { separator: LIST_SEPARATOR } : {}),
          ...(field.constraints?.required ? { required: true } : {}),
        })),
        primaryKey: schema.primaryKey,
        ...(schema.foreignKeys
          ? {
              foreignKeys: schema.foreignKeys.map(({ fields, reference }) => ({
                columnReference: fields,
                reference: {
                  resource: paths.get(reference.resource) ?? reference.resource,
                  columnReference: reference.fields,
                },
              })),
            }
          : {}),
      },
    })),
  }
}
