import type { TableProblem } from './problem'
import { TABLE_NAMES, TABLE_SCHEMAS } from './tableSchemas'
import type { TableName, TableSchema } from './tableSchemas'
import { cell, rowsOf } from './tableSet'
import type { TableSet } from './tableSet'

/** Where a `subject_kind` points to. */
const SUBJECT_TABLES: Readonly<Record<string, TableName>> = {
  municipality: 'municipality',
  document: 'documents',
  policy: 'policies',
  indicator: 'indicators',
  initiative: 'initiatives',
  pledge: 'pledges',
  project: 'projects',
  department: 'departments',
}

/** Every reference of every table leads to a row. All faults at once. */
export function checkReferences(tables: TableSet): TableProblem[] {
  return [
    ...TABLE_NAMES.flatMap((table) => checkForeignKeys(tables, table)),
    ...checkSubjects(tables),
    ...checkRatings(tables),
    ...checkCycles(tables, 'policies', 'policy_id'),
    ...checkCycles(tables, 'indicators', 'indicator_id'),
  ]
}

function keysOf(tables: TableSet, table: TableName, column: string): Set<string> {
  return new Set(rowsOf(tables, table).map((row) => cell(row, column)))
}

function checkForeignKeys(tables: TableSet, table: TableName): TableProblem[] {
  const schema: TableSchema = TABLE_SCHEMAS[table]
  return (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
    const column = fields[0] ?? ''
    const resource = reference.resource as TableName
    const known = keysOf(tables, resource, reference.fields[0] ?? '')
    return rowsOf(tables, table).flatMap((row): TableProblem[] => {
      const found = cell(row, column)
      if (found === '' || known.has(found)) return []
      return [
        { table, row: row.line, column, kind: 'foreign-key', found, expected: `${resource}.csv` },
      ]
    })
  })
}

function checkSubjects(tables: TableSet): TableProblem[] {
  const known = new Map(
    Object.values(SUBJECT_TABLES).map((resource) => [
      resource,
      keysOf(tables, resource, TABLE_SCHEMAS[resource].primaryKey[0] ?? ''),
    ]),
  )
  return (['discrepancies', 'responsibilities', 'translations'] as const).flatMap((table) =>
    rowsOf(tables, table).flatMap((row): TableProblem[] => {
      const kind = cell(row, 'subject_kind')
      const found = cell(row, 'subject_id')
      const resource = SUBJECT_TABLES[kind]
      if (!resource) {
        const expected = Object.keys(SUBJECT_TABLES).join(' ')
        return [
          {
            table,
            row: row.line,
            column: 'subject_kind',
            kind: 'vocabulary',
            found: kind,
            expected,
          },
        ]
      }
      if (found === '' || known.get(resource)?.has(found)) return []
      return [
        {
          table,
          row: row.line,
          column: 'subject_id',
          kind: 'foreign-key',
          found,
          expected: `${resource}.csv`,
        },
      ]
    }),
  )
}

function checkRatings(tables: TableSet): TableProblem[] {
  const subjects = new Set([
    ...keysOf(tables, 'initiatives', 'initiative_id'),
    ...keysOf(tables, 'pledges', 'pledge_id'),
  ])
  const marks = new Set(
    rowsOf(tables, 'rating_scales').map((row) => `${cell(row, 'scale_id')} ${cell(row, 'mark')}`),
  )
  return rowsOf(tables, 'ratings').flatMap((row) => {
    const at = { table: 'ratings', row: row.line }
    const problems: TableProblem[] = []
    const subject = cell(row, 'subject_id')
    const mark = cell(row, 'mark')
    const scale = cell(row, 'scale_id')
    if (!subjects.has(subject)) {
      problems.push({ ...at, column: 'subject_id', kind: 'subject-unknown', found: subject })
    }
    if (mark === '' && cell(row, 'note') === '') {
      problems.push({ ...at, column: 'note', kind: 'required' })
    }
    if (mark !== '' && !marks.has(`${scale} ${mark}`)) {
      problems.push({ ...at, column: 'mark', kind: 'mark-scale', found: mark, expected: scale })
    }
    return problems
  })
}

function checkCycles(tables: TableSet, table: TableName, key: string): TableProblem[] {
  const parents = new Map(
    rowsOf(tables, table).map((row) => [cell(row, key), cell(row, 'parent_id')]),
  )
  return rowsOf(tables, table).flatMap((row): TableProblem[] => {
    const trail = [cell(row, key)]
    let parent = cell(row, 'parent_id')
    while (parent !== '' && !trail.includes(parent)) {
      trail.push(parent)
      parent = parents.get(parent) ?? ''
    }
    if (parent === '') return []
    return [
      {
        table,
        row: row.line,
        column: 'parent_id',
        kind: 'cycle',
        found: [...trail, parent].join(' → '),
      },
    ]
  })
}
