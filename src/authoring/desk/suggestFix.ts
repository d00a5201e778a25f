import { convertPeriod } from '@/authoring/intake/convertPeriod'
import type { TableProblem } from '@/authoring/problem'
import { printedNumbers } from '@/authoring/printedFigure'
import { formOf, TABLE_SCHEMAS } from '@/authoring/tableSchemas'
import type { FieldSchema, TableName, TableSchema } from '@/authoring/tableSchemas'
import { cell, rowsOf } from '@/authoring/tableSet'
import type { TableSet } from '@/authoring/tableSet'
import { decimalText } from '@/authoring/openDataValue'

/**
 * The text that would put a cell right, where one is near at hand: the nearest word, the nearest id, the number that
 * the source prints. A person decides; nothing of this is done by itself.
 */
export function suggestFix(problem: TableProblem, tables: TableSet): string | undefined {
  const found = problem.found ?? ''
  switch (problem.kind) {
    case 'vocabulary':
      return nearest(found, (problem.expected ?? '').split(' '))
    case 'foreign-key':
      return nearest(found, referencedKeys(problem, tables))
    case 'unknown-column':
      return nearest(
        found,
        fieldsOf(problem.table).map(({ name }) => name),
      )
    case 'pattern':
      return suggestForm(found, problem)
    case 'type':
      return suggestNumber(found)
    case 'printed-differs': {
      const numbers = printedNumbers(problem.expected ?? '')
      const only = numbers.length === 1 ? numbers[0] : undefined
      return only ? digitsAsPrinted(problem.expected ?? '', only.plain) : undefined
    }
    case 'required':
      return { status: 'reported', break_before: 'false', source_line: '0', featured: 'false' }[
        problem.column ?? ''
      ]
    default:
      return undefined
  }
}

function fieldsOf(table: string): readonly FieldSchema[] {
  const schema: TableSchema | undefined = Object.hasOwn(TABLE_SCHEMAS, table)
    ? TABLE_SCHEMAS[table as TableName]
    : undefined
  return schema?.fields ?? []
}

function referencedKeys({ expected = '' }: TableProblem, tables: TableSet): string[] {
  const table = expected.replace(/\.csv$/, '')
  if (!Object.hasOwn(TABLE_SCHEMAS, table)) return []
  const name = table as TableName
  const key = TABLE_SCHEMAS[name].primaryKey[0] ?? ''
  return rowsOf(tables, name).map((row) => cell(row, key))
}

function suggestForm(found: string, problem: TableProblem): string | undefined {
  const folded = found.normalize('NFKC').trim()
  const form = formOf(problem.expected)
  if (form === 'id') {
    const id = folded
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
    return id === '' ? undefined : id
  }
  if (form !== 'period' && form !== 'targetPeriod' && form !== 'asOf') return undefined
  // 令和6年 or R6 or 2024: most figures of a city go by fiscal years; the person sees which it is.
  const bare = folded.replace(/[年.]$/, '')
  return convertPeriod(`${bare}年度`, false)
}

function suggestNumber(found: string): string | undefined {
  const numbers = /[(（]/.test(found) ? [] : printedNumbers(found)
  const only = numbers.length === 1 ? numbers[0] : undefined
  return only && only.plain === only.scaled ? digitsAsPrinted(found, only.plain) : undefined
}

/** 95.0% is 95.0: digits that were printed are kept. */
function digitsAsPrinted(printed: string, value: number): string {
  const digits = /\.(\d+)/.exec(printed.normalize('NFKC'))?.[1]?.length ?? 0
  return digits > 0 ? value.toFixed(digits) : decimalText(value)
}

/** The word with the fewest changed letters, if it is near enough to have been meant. */
function nearest(found: string, words: readonly string[]): string | undefined {
  const folded = found.normalize('NFKC').toLowerCase()
  let best: string | undefined
  let fewest = Math.max(2, Math.floor(folded.length / 3)) + 1
  for (const word of words) {
    if (Math.abs(word.length - folded.length) >= fewest) continue
    const changes = editDistance(folded, word.toLowerCase())
    if (changes < fewest) {
      best = word
      fewest = changes
    }
  }
  return best
}

function editDistance(first: string, second: string): number {
  let previous = Array.from({ length: second.length + 1 }, (_, index) => index)
  for (const [row, letter] of [...first].entries()) {
    const current = [row + 1]
    for (const [column, other] of [...second].entries()) {
      current.push(
        Math.min(
          (previous[column + 1] ?? 0) + 1,
          (current[column] ?? 0) + 1,
          (previous[column] ?? 0) + (letter === other ? 0 : 1),
        ),
      )
    }
    previous = current
  }
  return previous.at(-1) ?? 0
}
