import type { ParsedTable, TableRow } from './parseTable'
import type { TableProblem } from './problem'
import type { FieldSchema, TableSchema } from './tableSchemas'

const TYPES: Readonly<Record<FieldSchema['type'], { pattern: RegExp; name: string }>> = {
  string: { pattern: /^[\s\S]*$/, name: '文字' },
  integer: { pattern: /^-?\d+$/, name: '整数' },
  number: { pattern: /^-?\d+(\.\d+)?$/, name: '数字（カンマや単位を除いたもの）' },
  boolean: { pattern: /^(true|false)$/, name: 'true か false' },
}

/** Checks a table against its Table Schema: columns, types, constraints, primary key. All faults at once. */
export function checkShape(name: string, table: ParsedTable, schema: TableSchema): TableProblem[] {
  const known = schema.fields.map((field) => field.name)
  return [
    ...table.problems,
    ...known
      .filter((column) => !table.columns.includes(column))
      .map((expected): TableProblem => ({ table: name, kind: 'missing-column', expected })),
    ...table.columns
      .filter((column) => !known.includes(column))
      .map((found): TableProblem => ({ table: name, kind: 'unknown-column', found })),
    ...table.rows.flatMap((row) =>
      schema.fields.flatMap((field) => checkCell(name, row, field) ?? []),
    ),
    ...checkPrimaryKey(name, table.rows, schema.primaryKey),
  ]
}

function checkCell(table: string, row: TableRow, field: FieldSchema): TableProblem | undefined {
  const found = row.cells[field.name] ?? ''
  const at = { table, row: row.line, column: field.name }
  if (found === '') return field.constraints?.required ? { ...at, kind: 'required' } : undefined
  const unsafe = unsafeCharacter(found)
  if (unsafe) return { ...at, kind: 'unsafe-text', found: unsafe }
  if (/^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!)$/.test(found)) {
    return { ...at, kind: 'excel-error', found }
  }
  // `1-1` of a plan's numbering, after a spreadsheet took it for a day.
  if (['number', 'page', 'locator'].includes(field.name) && /^\d{1,2}月\d{1,2}日$/.test(found)) {
    return { ...at, kind: 'excel-date', found }
  }
  const { pattern, name } = TYPES[field.type]
  if (!pattern.test(found)) return { ...at, kind: 'type', found, expected: name }
  const { enum: words, pattern: form, minimum } = field.constraints ?? {}
  if (words && !words.includes(found)) {
    return { ...at, kind: 'vocabulary', found, expected: words.join(' ') }
  }
  if (form !== undefined && !new RegExp(`^(?:${form})$`).test(found)) {
    return { ...at, kind: 'pattern', found, expected: form }
  }
  if (minimum !== undefined && Number(found) < minimum) {
    return { ...at, kind: 'type', found, expected: `${minimum}以上の数字` }
  }
  return undefined
}

/** Control characters and bidi overrides could make a page say something else than the table. */
function unsafeCharacter(text: string): string | undefined {
  // eslint-disable-next-line no-control-regex -- these are the characters that must not come in
  const match = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/.exec(
    text,
  )
  const code = match?.[0].codePointAt(0)
  return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

function checkPrimaryKey(
  table: string,
  rows: readonly TableRow[],
  key: readonly string[],
): TableProblem[] {
  const seen = new Map<string, number>()
  return rows.flatMap((row): TableProblem[] => {
    const value = key.map((column) => row.cells[column] ?? '').join(' | ')
    const first = seen.get(value)
    if (first === undefined) {
      seen.set(value, row.line)
      return []
    }
    return [{ table, row: row.line, kind: 'duplicate-key', found: value, expected: String(first) }]
  })
}
