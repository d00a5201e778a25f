import { checkReferences } from './checkReferences'
import { checkShape } from './checkShape'
import { checkTruth } from './checkTruth'
import type { DataPackage } from './dataPackage'
import type { TableProblem } from './problem'
import { TABLE_NAMES, TABLE_SCHEMAS } from './tableSchemas'
import type { TableSet } from './tableSet'

/**
 * All that is wrong with a package, at once: first shape by the Table Schemas of its own
 * `datapackage.json`, then references, then truth. An empty list is a good package.
 */
export function validatePackage(descriptor: DataPackage, tables: TableSet): TableProblem[] {
  const shape = TABLE_NAMES.flatMap((name): TableProblem[] => {
    const table = tables[name]
    const schema = descriptor.resources.find((resource) => resource.name === name)?.schema
    if (!schema) return [{ table: 'datapackage', kind: 'schema-differs', expected: name }]
    if (!table) return [{ table: name, kind: 'missing-table' }]
    const own = JSON.stringify(schema) === JSON.stringify(TABLE_SCHEMAS[name])
    return [
      ...(own ? [] : [{ table: 'datapackage', kind: 'schema-differs', expected: name } as const]),
      ...checkShape(name, table, schema),
    ]
  })
  return [...shape, ...checkReferences(tables), ...checkTruth(tables)]
}
